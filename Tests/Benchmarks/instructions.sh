#!/usr/bin/env bash
# Counts the instructions that `segue parse --check` spends on a byte of Python: exact to 0.1 %, on any machine,
# however busy. The count for a three-line file is taken off, so that start-up does not show.
#
#   instructions.sh [--top N] [--update] SEGUE_BINARY [FILE]
#
#   FILE        one large Python file (default ${TMPDIR:-/tmp}/segue-corpus/single/big1m.py, from corpus.sh)
#   --top N     also the N functions that spend most
#   --update    write the figure into baseline.txt beside this script
#
# Prints the figure and its ratio to baseline.txt: above 1, the parser has become slower. Exit status 1 if it
# is more than 2 % above. Needs valgrind.
set -euo pipefail
export LC_ALL=C
usage() { sed -n '2,14s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
baseline=$here/baseline.txt

top=0 update=
while [ $# -gt 0 ]; do
  case $1 in
    --top) [ $# -gt 1 ] || usage; top=$2; shift 2 ;;
    --update) update=1; shift ;;
    -*) usage ;;
    *) break ;;
  esac
done
[ $# -ge 1 ] && [ $# -le 2 ] || usage
segue=$1
file=${2:-${TMPDIR:-/tmp}/segue-corpus/single/big1m.py}
command -v valgrind >/dev/null || { echo "instructions: valgrind is not installed" >&2; exit 2; }
[ -x "$segue" ] || { echo "instructions: cannot run $segue" >&2; exit 2; }
[ -f "$file" ] || { echo "instructions: no file $file (corpus.sh makes it)" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'import time\n\ntime.sleep(1)\n' >"$work/tiny.py"

# count FILE: the instructions of one run; the profile stays in $work.
count() {
  local status=0
  valgrind --tool=callgrind --callgrind-out-file="$work/profile" "$segue" parse --check --quiet --jobs 1 "$1" \
    >/dev/null 2>"$work/log" || status=$?
  [ "$status" -eq 0 ] || { echo "instructions: '$segue parse --check $1' ends with $status" >&2; tail -3 "$work/log" >&2; exit 2; }
  sed -n 's/^.*Collected : //p' "$work/log"
}

small=$(count "$work/tiny.py")
large=$(count "$file")
bytes=$(($(wc -c <"$file") - $(wc -c <"$work/tiny.py")))
figure=$(awk "BEGIN { printf \"%.2f\", ($large - $small) / $bytes }")
name=$(basename "$file")
hash=$(sha256sum "$file" | cut -c1-16)
echo "$name: $figure instructions a byte ($large - $small over $bytes bytes; start-up $small)"

if [ "$top" -gt 0 ]; then
  readable=(cat)
  if command -v swift >/dev/null; then readable=(swift demangle --simplified); fi
  callgrind_annotate --threshold=100 "$work/profile" | "${readable[@]}" |
    awk -v bytes="$bytes" -v top="$top" '
      /^ *[0-9,]+ *\([ 0-9.]+%\)/ && !/PROGRAM TOTALS/ && shown < top {
        count = $1; gsub(",", "", count); sub(/^[^)]*\) */, ""); sub(/ \[[^]]*\]$/, "")
        printf "%9.2f  %s\n", count / bytes, substr($0, 1, 150); shown++
      }'
fi

if [ -n "$update" ]; then
  touch "$baseline"
  { grep -v "^$name " "$baseline" || true; echo "$name $hash $figure"; } >"$work/baseline"
  sort "$work/baseline" >"$baseline"
  exit
fi
read -r _ known_hash known < <(grep "^$name " "$baseline" 2>/dev/null || true) || true
if [ -z "${known:-}" ]; then
  echo "no figure for $name in baseline.txt (--update writes it)"
elif [ "$known_hash" != "$hash" ]; then
  echo "baseline.txt's figure is of another $name: not compared"
else
  awk "BEGIN { ratio = $figure / $known; printf \"baseline %s, ratio %.3f\n\", \"$known\", ratio; exit ratio > 1.02 }"
fi
