#!/bin/sh
# imported.sh SEGUE HG [OPTION...]: in a folder with files, proves of what `segue diff` prints and writes there:
#   - `hg import` takes the patch, and it gives the same bytes as `segue fix`;
#   - `hg import` takes the series one by one, and that gives them, too, with a message each.
# Prints what is wrong, nothing if all is right, and how many patches there were.
segue=$1
hg=$2
shift 2
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent LC_ALL=C.UTF-8 HGRCPATH= HGUSER=a
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b SOURCE_DATE_EPOCH=1700000000
wrong() { echo "$*"; }
# Mercurial reads a patch as a mail, in which CR LF is LF; with this it keeps what the file has.
import() { "$hg" import -q --config patch.eol=auto "$@" 2>../errors || wrong "hg import refuses: $(cat ../errors)"; }

cp -r . "$top/work" && cd "$top/work" || exit 9
"$hg" init -q . && "$hg" commit -qAm before

"$segue" diff --quiet "$@" >../patch 2>../errors
[ $? -le 1 ] || wrong "diff: $(cat ../errors)"
"$segue" diff --quiet --output-dir ../series "$@" >/dev/null 2>../errors
[ $? -le 1 ] || wrong "series: $(cat ../errors)"
cp -r . ../fixed
(cd ../fixed && XDG_STATE_HOME="$top/state" "$segue" fix --quiet "$@" >/dev/null 2>../errors)
[ $? -le 1 ] || wrong "fix: $(cat ../errors)"

import --no-commit ../patch
diff -r -x .hg . ../fixed || wrong "the patch makes something else than fix"
"$hg" update -qC .
import ../series/*.patch
diff -r -x .hg . ../fixed || wrong "the series makes something else than fix"
"$hg" log -r 'tip:1' -T '{desc|firstline}\n' >../messages
sed -n 's/^Subject: \[PATCH[^]]*\] //p' ../series/*.patch | sort >../subjects
sort ../messages | diff - ../subjects || wrong "a message is lost"
echo "$(ls ../series | wc -l) patches"
