#!/usr/bin/env bash
# Makes the Pythons that the tests run, below DIR:
#
#   environment.sh DIR            (normally .build/python; a second call takes no time)
#
#   DIR/oracle-python             the newest CPython to be had, whose `ast` judges Segue's parser: 3.15 from
#                                 Debian's packages, else the newest of pyenv and PATH from 3.13 on
#   DIR/parallel                  GNU parallel from Debian's packages, if this is a Debian
#   DIR/sarif-schema-2.1.0.json   the schema that OASIS has published with the standard
#   DIR/venv                      a virtual environment of the default python3 (3.11 or newer) with
#                                 requirements.txt, for running rewritten programs
#
# Quiet unless something is wrong. Two calls at once wait for each other. Remove DIR to begin anew.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)

exec 9>"$dir/lock"
flock 9
stamp=$(cat "$here"/{environment.sh,cpython.sh,requirements.txt} | sha256sum)
[ "$(cat "$dir/stamp" 2>/dev/null)" != "$stamp" ] || exit 0
rm -f "$dir/stamp"

fail() {
  echo "environment: $1; the log is $dir/log" >&2
  tail -5 "$dir/log" >&2
  exit 1
}

# is_at_least PYTHON MINOR: whether PYTHON runs and is 3.MINOR or newer.
is_at_least() { "$1" -c "import sys; sys.exit(sys.version_info < (3, $2))" 2>/dev/null; }

# ---- the oracle ---------------------------------------------------------------------------------
# CPython 3.15 by way of apt; 9>&- so that nothing that apt leaves running keeps the lock.
download_oracle() {
  command -v apt-get >/dev/null && command -v dpkg >/dev/null || return 1
  [ -n "$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null)" ] || apt-get -qq update || return 1
  "$here/cpython.sh" 3.15 "$dir/cpython" || return 1
  rm -rf "$dir/cpython/apt"
  ln -sfn cpython/python "$dir/oracle-python"
}

# The newest CPython from 3.13 on that is installed.
installed_oracle() {
  local candidates candidate
  candidates=$(compgen -c python3. | grep -E '^python3\.[0-9]+$' || true; ls -d "$HOME"/.pyenv/versions/3.*/bin/python 2>/dev/null || true)
  for candidate in $candidates; do
    is_at_least "$candidate" 13 && "$candidate" -c 'import sys; print(sys.hexversion, sys.executable)'
  done | sort -n | tail -1 | cut -d' ' -f2-
}

use_installed_oracle() {
  local found
  found=$(installed_oracle)
  [ -n "$found" ] || return 1
  printf '#!/bin/sh\nexec "%s" "$@"\n' "$found" >"$dir/oracle-python.new"
  chmod +x "$dir/oracle-python.new"
  mv -f "$dir/oracle-python.new" "$dir/oracle-python"
  echo "environment: CPython 3.15 could not be downloaded (see $dir/log); judging by $("$found" -V)" >&2
}

: >"$dir/log"
if ! is_at_least "$dir/oracle-python" 15; then
  download_oracle >>"$dir/log" 2>&1 9>&- || use_installed_oracle || fail "no CPython 3.13 or newer for an oracle"
fi

# ---- GNU parallel -------------------------------------------------------------------------------
# For the README's example; a script in Perl that runs where it lies.
download_parallel() {
  local folder
  folder=$(mktemp -d) || return 1
  (cd "$folder" && apt-get -qq download parallel && dpkg -x parallel_*.deb unpacked) &&
    cp "$folder/unpacked/usr/bin/parallel" "$dir/parallel" || return 1
  rm -rf "$folder"
}

if ! [ -x "$dir/parallel" ] && command -v apt-get >/dev/null && ! command -v parallel >/dev/null; then
  download_parallel >>"$dir/log" 2>&1 9>&- || true
fi

# ---- the schema of SARIF ------------------------------------------------------------------------
# OASIS's own file, by its sum: a program of PyPI has it among its tests, and nothing else of that is kept.
schema_sum=80554aa17ea30f4719bda9da7311c69e0b1741a61913440d4b3d39d9b19b47f7
download_schema() {
  local folder
  folder=$(mktemp -d) || return 1
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest "$folder" \
    mcp-audit-scanner==0.21.1 &&
    tar -xzf "$folder"/*.tar.gz -O --wildcards '*/tests/fixtures/sarif-schema-2.1.0.json' >"$folder/schema" &&
    echo "$schema_sum $folder/schema" | sha256sum --check --quiet &&
    mv "$folder/schema" "$dir/sarif-schema-2.1.0.json" || return 1
  rm -rf "$folder"
}

if ! [ -e "$dir/sarif-schema-2.1.0.json" ]; then
  download_schema >>"$dir/log" 2>&1 9>&- || fail "could not get the schema of SARIF"
fi

# ---- the virtual environment --------------------------------------------------------------------
is_at_least python3 11 || fail "python3 must be 3.11 or newer"
rm -rf "$dir/venv"
{
  python3 -m venv "$dir/venv" &&
    "$dir/venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
} >>"$dir/log" 2>&1 9>&- || fail "could not install requirements.txt into a virtual environment"

echo "$stamp" >"$dir/stamp"
