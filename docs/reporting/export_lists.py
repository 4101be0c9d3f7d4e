#!/usr/bin/env python3
"""記録のすべての一覧を CSV に書き出します。python3（3.9 以上）の標準ライブラリだけで動きます。
Writes every list of the record as CSV. Needs python3 (3.9 or later) and nothing else.

    export_lists.py [--lists FILE] [ADDRESS [FOLDER]]

ADDRESS: http://127.0.0.1:4000 by default; FOLDER: michisuji-lists by default; FILE: lists.tsv beside this script.
MICHISUJI_DAY: the day of the findings (YYYY-MM-DD), today in Japan by default.
MICHISUJI_PAUSE: seconds before a lost connection is tried again, 2 by default, doubled each time (four times).

終了コード / exit code: 0 written, 2 wrong call, 3 no answer, 4 the server refused, 5 the record kept changing, 6 cannot write.
"""

import datetime
import http.client
import json
import os
import re
import sys
import time
import urllib.error
import urllib.request

ATTEMPTS = 5
RETRIES = 4
SECONDS = 60
PAUSE = os.environ.get("MICHISUJI_PAUSE") or "2"
REVISION = "{ catalogue { latestRevision { number contentHash } } }"


class Stop(Exception):
    """Ends the run with a code and a sentence."""

    def __init__(self, code, message, passes=None):
        super().__init__(message)
        self.code = code
        # What was asked may be answered when it is asked again.
        self.passes = code == 3 if passes is None else passes


class Changed(Exception):
    """The record is another one than when this attempt began."""


def main(arguments):
    address, folder, lists_file = read_arguments(arguments)
    day = os.environ.get("MICHISUJI_DAY") or today_in_japan()
    parts = {}
    try:
        lists = read_lists(lists_file)
        os.makedirs(folder, exist_ok=True)
        for _ in range(ATTEMPTS):
            try:
                revision, counts = write_parts(address, folder, day, lists, parts)
                break
            except Changed:
                continue
        else:
            raise Stop(5, f"読んでいる間に記録が {ATTEMPTS} 回変わりました。あとでもう一度実行してください。"
                          f" / The record changed {ATTEMPTS} times while it was read. Run again later.")
        for final, part in parts.items():
            os.replace(part, final)
        parts.clear()
        print(f"{folder}: {len(counts)} lists, {sum(counts.values())} rows, revision {revision}")
        return 0
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.code
    except OSError as error:
        print(f"書けません、または読めません / Cannot write or read: {error}", file=sys.stderr)
        return 6
    finally:
        for part in parts.values():
            if os.path.exists(part):
                os.remove(part)


def read_arguments(arguments):
    lists_file = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lists.tsv")
    if arguments[:1] == ["--lists"] and len(arguments) > 1:
        lists_file, arguments = arguments[1], arguments[2:]
    if len(arguments) > 2 or any(argument.startswith("-") for argument in arguments):
        print("使い方 / usage: export_lists.py [--lists FILE] [ADDRESS [FOLDER]]", file=sys.stderr)
        sys.exit(2)
    if not re.fullmatch(r"[0-9]{1,3}", PAUSE):
        print(f"MICHISUJI_PAUSE: 秒数 / seconds, 0 to 999: {PAUSE}", file=sys.stderr)
        sys.exit(2)
    address, folder = (arguments + ["http://127.0.0.1:4000", "michisuji-lists"][len(arguments):])[:2]
    return address.rstrip("/"), folder, lists_file


def today_in_japan():
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=9)).date().isoformat()


def read_lists(file):
    """The lists as (name, field with arguments, selection)."""
    with open(file, encoding="utf-8") as lines:
        rows = [line.rstrip("\r\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]
    for row in rows:
        if len(row) != 3 or not re.fullmatch(r"[a-z0-9-]+", row[0]) or row[0] == "report":
            raise Stop(2, f"{file}: 三つの欄が要ります / a line needs three parts: {row[0]}")
    return rows


def write_parts(address, folder, day, lists, parts):
    """Reads everything into files with temporary names; raises Changed if the record was not the same throughout."""
    before = read_revision(address)
    counts = {}
    for name, field, selection in lists:
        try:
            rows = read_list(address, field, selection, day)
        except Stop as stop:
            if stop.code == 4 and read_revision(address) != before:
                raise Changed from None
            raise
        counts[name] = len(rows)
        write_part(folder, name, [columns_of(selection)] + rows, parts)
    if read_revision(address) != before:
        raise Changed
    number = "" if before is None else str(before["number"])
    report = [[name, str(count), number, day] for name, count in counts.items()]
    write_part(folder, "report", [["list", "rows", "revision", "day"]] + report, parts)
    return number, counts


def write_part(folder, name, rows, parts):
    final = os.path.join(folder, name + ".csv")
    part = os.path.join(folder, f".{name}.csv.{os.getpid()}.part")
    parts[final] = part
    with open(part, "wb") as out:
        out.write(("\ufeff" + "".join(",".join(to_cell(cell) for cell in row) + "\r\n" for row in rows)).encode("utf-8"))


def read_revision(address):
    return ask(address, REVISION, {})["catalogue"]["latestRevision"]


def read_list(address, field, selection, day):
    """All rows of a list, page after page."""
    name = field.split("(")[0].strip()
    declared = "$after: String, $day: Date" if "$day" in field else "$after: String"
    query = f"query List({declared}) {{ {field} {{ nodes {{ {selection} }} pageInfo {{ hasNextPage endCursor }} }} }}"
    columns = columns_of(selection)
    rows = []
    after = None
    while True:
        page = ask(address, query, {"after": after, "day": day})[name]
        rows += [[" | ".join(leaves_at(node, column.split("."))) for column in columns] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            return rows
        after = page["pageInfo"]["endCursor"]


def columns_of(selection):
    """The paths of a selection's leaves: `id from { id }` gives `id`, `from.id`."""
    columns, above = [], []
    words = re.findall(r"[A-Za-z0-9_]+|[{}]", selection)
    for word, following in zip(words, words[1:] + [""]):
        if word == "}":
            above.pop()
        elif following == "{":
            above.append(word)
        elif word != "{":
            columns.append(".".join(above + [word]))
    return columns


def leaves_at(value, path):
    """What stands at a path, through lists; what is absent gives an empty text, so that the columns of a list keep in step."""
    if isinstance(value, list):
        return [leaf for part in value for leaf in leaves_at(part, path)]
    if value is None:
        return [""]
    if path:
        return leaves_at(value[path[0]], path[1:])
    return [value if isinstance(value, str) else json.dumps(value)]


def to_cell(text):
    """A text that Excel would take for a formula, full-width signs too, gets an apostrophe; a plain number does not."""
    if re.match(r"[=+\-@\t\r]|[＝＋－＠].", text) and not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if re.search(r'[",\r\n]', text) else text


def ask(address, query, variables):
    """The answer to a question, asked again when the connection is lost or the store is away for a moment."""
    retry = 0
    while True:
        try:
            return ask_once(address, query, variables)
        except Stop as stop:
            if not stop.passes or retry == RETRIES:
                raise
        time.sleep(int(PAUSE) * 2 ** retry)
        retry += 1


def ask_once(address, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode("utf-8")
    request = urllib.request.Request(address + "/graphql", body, {"content-type": "application/json"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=SECONDS) as response:
            text = response.read()
    except urllib.error.HTTPError as error:
        text = error.read()
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise Stop(3, f"サーバー {address} が答えません。動いているか確かめてください。"
                      f" / No answer from {address}: see that it runs. ({error})") from None
    try:
        answer = json.loads(text)
        errors = answer.get("errors")
        if not errors:
            return answer["data"]
    except (ValueError, AttributeError, KeyError):
        raise Stop(3, f"{address} は道筋の答えではありません。アドレスを確かめてください。"
                      f" / The answer of {address} is not Michisuji's: see the address.") from None
    code = errors[0].get("extensions", {}).get("code", "INTERNAL")
    raise Stop(4, f"{code}: {errors[0]['message']}", code == "STORE_UNAVAILABLE")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
