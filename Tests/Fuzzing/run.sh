#!/usr/bin/env bash
# Fuzzes the parser with libFuzzer and AddressSanitizer, beginning with golden/syntax.
#
#   Tests/Fuzzing/run.sh SECONDS [LIBFUZZER_OPTION...]      for example -jobs=2 -workers=2
#
# Inputs that crash, hang (2 s) or take 1 GB are left in .build/fuzzing/found and printed; exit status 1 then. What was
# learned is kept in .build/fuzzing/corpus. `.build/fuzzing/fuzzer FILE` runs one input again.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
seconds=$1
shift
cd "$(dirname "$0")/../.."
dir=.build/fuzzing
mkdir -p $dir/{corpus,seeds,found}

# Two modules and the target, straight through the compiler: the package knows nothing of it.
# -Ounchecked would skip the traps that are looked for; -O with them is twice as fast as libFuzzer needs.
flags=(-O -sanitize=fuzzer,address -parse-as-library -package-name segue -swift-version 6
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility
  -I "$dir" -module-cache-path "$dir/cache")
module() {
  swiftc "${flags[@]}" -wmo -emit-module -emit-module-path "$dir/$1.swiftmodule" -module-name "$1" \
    -c $(find "Sources/$1" -name '*.swift') -o "$dir/$1.o"
}
module SourceText
module PythonSyntax
swiftc "${flags[@]}" -use-ld=lld -module-name ParserFuzzer Tests/Fuzzing/ParserFuzzer.swift $dir/{SourceText,PythonSyntax}.o -o $dir/fuzzer

cp golden/syntax/*/*.py $dir/seeds/
grep -oE '"[^"]+"' Sources/PythonSyntax/Tokens/Keywords.swift | grep -E '^"[A-Za-z]+"$' | sort -u >$dir/words
printf '"%s"\n' "f'{" "t'''" '\"\"\"' "rb'" '->' ':=' '**' '...' '!r' '\\\\\x0a' '\x0d\x0a' '\x0c' '    ' >>$dir/words

rm -f $dir/found/*
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 $dir/fuzzer -max_total_time="$seconds" -timeout=2 -rss_limit_mb=1024 \
  -max_len=4096 -dict=$dir/words -artifact_prefix=$dir/found/ -print_final_stats=1 "$@" $dir/corpus $dir/seeds >$dir/log 2>&1 || true
grep -E '^stat::|Done [0-9]+ runs' $dir/log || true
[ -n "$(ls $dir/found)" ] || exit 0
for input in $dir/found/*; do
  echo "--- $input"
  cat -v "$input"
  echo
done
grep -m3 -E 'Fatal error|ERROR: |Precondition' $dir/log || true
exit 1
