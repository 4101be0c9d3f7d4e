#!/usr/bin/env bash
# 記録のすべての一覧を CSV に書き出します。要るもの: bash、curl、awk、grep、sed、date。
# Writes every list of the record as CSV. Needs bash, curl, awk, grep, sed, date.
#
#   export_lists.sh [--lists FILE] [ADDRESS [FOLDER]]
#
# ADDRESS: http://127.0.0.1:4000 by default; FOLDER: michisuji-lists by default; FILE: lists.tsv beside this script.
# MICHISUJI_DAY: the day of the findings (YYYY-MM-DD), today in Japan by default.
# MICHISUJI_PAUSE: seconds before a lost connection is tried again, 2 by default, doubled each time (four times).
#
# 終了コード / exit code: 0 written, 2 wrong call, 3 no answer, 4 the server refused, 5 the record kept changing, 6 cannot write.
set -uo pipefail
export LC_ALL=C # 一字ずつではなくバイトで読む / bytes, whatever the locale

attempts=5
retries=4
seconds=60
lists_file=$(dirname "$0")/lists.tsv
if [ "${1:-}" = --lists ] && [ $# -gt 1 ]; then
  lists_file=$2
  shift 2
fi
case "$#${1:-}${2:-}" in [012]-* | [3-9]*) echo "使い方 / usage: $0 [--lists FILE] [ADDRESS [FOLDER]]" >&2 && exit 2 ;; esac
address=${1:-http://127.0.0.1:4000}
address=${address%/}
folder=${2:-michisuji-lists}
day=${MICHISUJI_DAY:-$(TZ=JST-9 date +%Y-%m-%d)}
pause=${MICHISUJI_PAUSE:-2}
suffix=csv.$$.part
tab=$(printf '\t')
work=$(mktemp -d) || exit 6
trap 'rm -rf "$work"; rm -f "$folder"/.*."$suffix"' EXIT
trap 'exit 130' INT TERM HUP

stop() { # CODE MESSAGE
  echo "$2" >&2
  exit "$1"
}
case $pause in *[!0-9]* | ????*) stop 2 "MICHISUJI_PAUSE: 秒数 / seconds, 0 to 999: $pause" ;; esac

# The one JSON line of an answer, as one token a line.
tokens() { grep -oE '"([^"\\]|\\.)*"|[][{}:,]|[^][{}:," ]+'; }

# Reads tokens. Rows of data.FIELD.nodes go to standard output as CSV, everything else of interest to the file `state`.
read -r -d '' reader <<'AWK'
function text_of(token,    out, c, i, hex) {
  token = substr(token, 2, length(token) - 2)
  out = ""
  while ((i = index(token, "\\")) > 0) {
    c = substr(token, i + 1, 1)
    out = out substr(token, 1, i - 1)
    if (c == "u") {
      hex = substr(token, i + 2, 4)
      out = out utf8(16 * (16 * (16 * digit(substr(hex, 1, 1)) + digit(substr(hex, 2, 1))) + digit(substr(hex, 3, 1))) + digit(substr(hex, 4, 1)))
      token = substr(token, i + 6)
    } else {
      out = out (c in plain ? plain[c] : c)
      token = substr(token, i + 2)
    }
  }
  return out token
}
function digit(c) { return index("0123456789abcdef", tolower(c)) - 1 }
function utf8(n) {
  if (n < 128) return sprintf("%c", n)
  if (n < 2048) return sprintf("%c%c", 192 + int(n / 64), 128 + n % 64)
  return sprintf("%c%c%c", 224 + int(n / 4096), 128 + int(n / 64) % 64, 128 + n % 64)
}
function cell(text) {
  if ((text ~ /^[=+\-@\t\r]/ || text ~ wide) && text !~ /^-?[0-9]+(\.[0-9]+)?$/) text = "'" text
  if (text ~ /[",\r\n]/) { gsub(/"/, "\"\"", text); text = "\"" text "\"" }
  return text
}
function add(column, text) {
  if (column in cells) text = cells[column] " | " text
  cells[column] = text
}
function value(path, text,    column, i) {
  if (index(path, rows) == 1) {
    column = substr(path, length(rows) + 1)
    if (column in named) add(column, text)
    # An object that is absent: its columns keep in step with those beside it.
    else for (i = 1; i <= width; i++) if (index(columns[i], column ".") == 1) add(columns[i], "")
  } else if (path == page "hasNextPage" || path == page "endCursor" || path ~ /^errors\.(message|extensions\.code)$/ || path ~ /latestRevision/) {
    sub(/^.*\./, "", path)
    if (!((path) in told)) print path "\t" text > state
    told[path] = 1
  }
}
function row(    i, line) {
  line = ""
  for (i = 1; i <= width; i++) line = line (i > 1 ? "," : "") cell(columns[i] in cells ? cells[columns[i]] : "")
  printf "%s\r\n", line
  split("", cells)
}
BEGIN {
  # Full-width signs, which a program set to Japanese may take for the others.
  wide = "^\357\274(\235|\213|\215|\240)[^\n]"
  plain["n"] = "\n"; plain["t"] = "\t"; plain["r"] = "\r"; plain["b"] = "\b"; plain["f"] = "\f"
  rows = "data." field ".nodes."; page = "data." field ".pageInfo."
  width = split(names, columns, ",")
  for (i = 1; i <= width; i++) named[columns[i]] = 1
  depth = 0; path[0] = ""
}
$0 == "{" || $0 == "[" {
  depth++
  kind[depth] = $0
  path[depth] = kind[depth - 1] == "{" ? path[depth - 1] key[depth - 1] "." : path[depth - 1]
  if (depth == 1) path[1] = ""
  key[depth] = ""
  next
}
$0 == "}" || $0 == "]" {
  if ($0 == "}" && path[depth] == rows && kind[depth - 1] == "[") row()
  depth--
  if (depth == 0) print "read\tyes" > state
  next
}
$0 == ":" || $0 == "," { if ($0 == "," && kind[depth] == "{") key[depth] = ""; next }
kind[depth] == "{" && key[depth] == "" { key[depth] = text_of($0); next }
{
  full = kind[depth] == "{" ? path[depth] key[depth] : substr(path[depth], 1, length(path[depth]) - 1)
  value(full, $0 ~ /^"/ ? text_of($0) : ($0 == "null" ? "" : $0))
}
AWK

# What an answer said beside its rows.
said() { sed -n "s/^$1$tab//p" "$work/state"; }

json() { printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g'; }

# ask QUERY AFTER FIELD COLUMNS: rows to $work/page, asked again when the connection is lost or the store is away for a moment.
# 3: no answer, 4: the server refused, 6: cannot write; the sentence is in $work/why.
ask() {
  local retry code wait=$((10#$pause))
  for ((retry = 0; ; retry++)); do
    ask_once "$@" >"$work/page"
    code=$?
    [ $code -ne 0 ] && [ $retry -lt $retries ] || return $code
    [ $code -eq 3 ] || [ "$(said code)" = STORE_UNAVAILABLE ] || return $code
    sleep "$wait"
    wait=$((wait * 2))
  done
}

ask_once() {
  local after=null
  [ -n "$2" ] && after="\"$(json "$2")\""
  : >"$work/state"
  if ! printf '{"query":"%s","variables":{"after":%s,"day":"%s"}}' "$(json "$1")" "$after" "$(json "$day")" |
    curl --silent --show-error --max-time "$seconds" --noproxy '*' -H 'content-type: application/json' \
      --data-binary @- -o "$work/answer" "$address/graphql" 2>"$work/curl"; then
    echo "サーバー $address が答えません。動いているか確かめてください。 / No answer from $address: see that it runs. ($(cat "$work/curl"))" >"$work/why"
    return 3
  fi
  tokens <"$work/answer" | awk -v field="$3" -v names="$4" -v state="$work/state" "$reader"
  if [ "${PIPESTATUS[1]}" -ne 0 ]; then
    echo "書けません / Cannot write: $work" >"$work/why"
    return 6
  fi
  if [ -n "$(said message)" ]; then
    echo "$(said code | sed 's/^$/INTERNAL/'): $(said message)" >"$work/why"
    return 4
  fi
  case $(head -c 8 "$work/answer")$(said read) in '{"data":yes') return 0 ;; esac
  echo "$address は道筋の答えではありません。アドレスを確かめてください。 / The answer of $address is not Michisuji's: see the address." >"$work/why"
  return 3
}

# revision: number and hash of the newest import into $revision.
read_revision() {
  ask '{ catalogue { latestRevision { number contentHash } } }' '' catalogue '' || stop $? "$(cat "$work/why")"
  number=$(said number)
  revision="$number $(said contentHash)"
}

# columns SELECTION: the paths of its leaves, with commas: `id from { id }` gives `id,from.id`.
columns() {
  printf '%s\n' "$1" | grep -oE '[A-Za-z0-9_]+|[{}]' | awk '
    function leaf() { if (word != "") { out = out (out == "" ? "" : ",") above[depth] word; word = "" } }
    $0 == "{" { above[depth + 1] = above[depth] word "."; depth++; word = ""; next }
    $0 == "}" { leaf(); depth--; next }
    { leaf(); word = $0 }
    END { leaf(); print out }'
}

begin_part() { printf '\357\273\277%s\r\n' "$2" >"$folder/.$1.$suffix" || stop 6 "書けません / Cannot write: $folder/.$1.$suffix"; }

# write_list NAME FIELD SELECTION: all rows of a list, page after page, into its part.
write_list() {
  local name=$1 field=$2 selection=$3 names declared='$after: String' cursor='' query
  names=$(columns "$selection")
  case $field in *'$day'*) declared='$after: String, $day: Date' ;; esac
  query="query List($declared) { $field { nodes { $selection } pageInfo { hasNextPage endCursor } } }"
  begin_part "$name" "$names"
  : >"$work/rows"
  while :; do
    ask "$query" "$cursor" "${field%%(*}" "$names" || return $?
    cat "$work/page" >>"$folder/.$name.$suffix" || stop 6 "書けません / Cannot write: $folder/.$name.$suffix"
    cat "$work/page" >>"$work/rows"
    [ "$(said hasNextPage)" = true ] || return 0
    cursor=$(said endCursor)
  done
}

put() { mv -f "$folder/.$1.$suffix" "$folder/$1.csv" || stop 6 "書けません / Cannot write: $folder/$1.csv"; }

# A cell may have lines of its own: rows are counted outside quotes.
count_rows() { awk '{ quotes += gsub(/"/, "") } quotes % 2 == 0 { n++ } END { print n + 0 }' "$work/rows"; }

# One attempt. 1: the record is another one than when it began.
write_parts() {
  local before code name field selection count
  read_revision
  before=$revision
  total=0 lists=0
  begin_part report 'list,rows,revision,day'
  while IFS=$tab read -r name field selection; do
    case $name in '' | '#'*) continue ;; esac
    write_list "$name" "$field" "$selection"
    code=$?
    if [ $code -eq 4 ]; then
      cp "$work/why" "$work/refusal"
      read_revision
      [ "$revision" = "$before" ] || return 1
      stop 4 "$(cat "$work/refusal")"
    fi
    [ $code -eq 0 ] || stop $code "$(cat "$work/why")"
    count=$(count_rows)
    total=$((total + count)) lists=$((lists + 1))
    printf '%s,%s,%s,%s\r\n' "$name" "$count" "$number" "$day" >>"$folder/.report.$suffix" ||
      stop 6 "書けません / Cannot write: $folder/.report.$suffix"
  done < <(tr -d '\r' <"$lists_file")
  read_revision
  [ "$revision" = "$before" ]
}

while IFS=$tab read -r name field selection more; do
  case $name in '' | '#'*) continue ;; *[!a-z0-9-]* | report) bad=1 ;; *) bad='' ;; esac
  [ -z "$bad" ] && [ -n "$selection" ] && [ -z "$more" ] ||
    stop 2 "$lists_file: 三つの欄が要ります / a line needs three parts: $name"
done < <(tr -d '\r' <"$lists_file")
[ -r "$lists_file" ] || stop 6 "書けません、または読めません / Cannot write or read: $lists_file"
mkdir -p "$folder" || stop 6 "書けません、または読めません / Cannot write or read: $folder"

for ((attempt = 0; attempt < attempts; attempt++)); do
  if write_parts; then
    for part in "$folder"/.*."$suffix"; do
      name=${part##*/.}
      name=${name%."$suffix"}
      [ "$name" = report ] || put "$name"
    done
    put report # the last: who finds it new finds all new
    echo "$folder: $lists lists, $total rows, revision $number"
    exit 0
  fi
done
stop 5 "読んでいる間に記録が $attempts 回変わりました。あとでもう一度実行してください。 / The record changed $attempts times while it was read. Run again later."
