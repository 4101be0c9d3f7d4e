#!/usr/bin/env bash
# 問い合わせのファイルを送り、答え（JSON）を標準出力に書きます。要るもの: bash、curl、sed、tr。
# Sends a file of docs/queries and writes the answer (JSON) to standard output. Needs bash, curl, sed, tr.
#
#   ask.sh FILE [VARIABLES]     VARIABLES: JSON; without them the example in the file's head
#   MICHISUJI_URL               the server, http://127.0.0.1:4000 by default
#
# 終了コード / exit code: 0 answered, 1 the answer has errors (they are in the JSON), 2 wrong call, 3 no server.
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ] || [ ! -r "$1" ]; then
  echo "使い方 / usage: $0 FILE [VARIABLES]" >&2
  exit 2
fi
url=${MICHISUJI_URL:-http://127.0.0.1:4000}
variables=${2:-$(sed -n 's|^# 例 / Example: ||p' "$1")}
# A question is the same on one line: comments taken away, quotes and backslashes as JSON writes them.
query=$(sed -e 's/^#.*//' -e 's/\\/\\\\/g' -e 's/"/\\"/g' "$1" | tr '\r\n\t' '   ')

if ! answer=$(printf '{"query": "%s", "variables": %s}' "$query" "${variables:-{\}}" |
  curl --silent --show-error --max-time 60 --noproxy '*' -H 'content-type: application/json' --data-binary @- "$url/graphql"); then
  echo "サーバー $url が答えません。動いているか確かめてください。/ No answer from $url: see that it runs." >&2
  exit 3
fi
printf '%s\n' "$answer"
case $answer in '{"errors":'*) exit 1 ;; esac
