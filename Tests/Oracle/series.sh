#!/bin/sh
# series.sh SEGUE [OPTION...]: in a folder with files, proves of what `segue diff` prints and writes there:
#   - `git apply --check` and `patch --dry-run -p1` take the patch, and it gives the same bytes as `segue fix`;
#   - `git am` takes the series one by one, and that gives them, too;
#   - every patch of the series that stands on no other applies by itself, and what it leaves parses.
# Prints what is wrong, nothing if all is right, and how many patches there were.
segue=$1
shift
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
export HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent LC_ALL=C SOURCE_DATE_EPOCH=1700000000
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
wrong() { echo "$*"; }

cp -r . "$top/work" && cd "$top/work" || exit 9
git init -q . && git config core.autocrlf false && git config advice.detachedHead false
git add -A . && git commit -q --allow-empty -m before

"$segue" diff --quiet "$@" >../patch 2>../errors
[ $? -le 1 ] || wrong "diff: $(cat ../errors)"
cp -r . ../fixed
(cd ../fixed && "$segue" fix --quiet "$@" >/dev/null 2>../errors)
[ $? -le 1 ] || wrong "fix: $(cat ../errors)"
if [ ! -s ../patch ]; then
    git -C ../fixed diff --quiet || wrong "fix changes what the patch does not"
    echo "0 patches"
    exit
fi
git apply --check ../patch || wrong "git apply --check refuses the patch"
patch --dry-run -p1 -s <../patch || wrong "patch refuses the patch"
git apply ../patch && diff -r -x .git . ../fixed || wrong "the patch makes something else than fix"
git checkout -q -- .

"$segue" diff --quiet --output-dir ../series "$@" >/dev/null 2>../errors
[ $? -le 1 ] || wrong "series: $(cat ../errors)"
git am -q --keep-cr ../series/*.patch || wrong "git am refuses the series"
diff -r -x .git . ../fixed || wrong "the series makes something else than fix"
git checkout -q "$(git rev-list --max-parents=0 HEAD)"
for patch in ../series/*.patch; do
    grep -q '^It stands on:' "$patch" && continue
    git apply "$patch" || wrong "$(basename "$patch") does not apply alone"
    git diff --name-only -z | xargs -0 "$segue" parse --check >/dev/null || wrong "what $(basename "$patch") leaves does not parse"
    git checkout -q -- .
done
echo "$(ls ../series | wc -l) patches"
