#!/usr/bin/env bash
# Unpacks a CPython newer than the installed ones from Debian's packages, for use as a syntax oracle:
# Segue parses Python 3.15, and few machines have it. environment.sh calls this.
# usage: cpython.sh 3.15 DIR      afterwards DIR/python runs it. Needs apt and dpkg; changes nothing outside DIR.
set -euo pipefail
version=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)
mirror=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -E '/debian/?$' | head -1 || true)
[ -n "$mirror" ] || { echo "cpython.sh: no Debian mirror in apt's sources" >&2; exit 1; }
mkdir -p "$dir"/apt/{state/lists/partial,cache/archives/partial,debs} "$dir/root"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$dir/apt/sources.list"
options=(-o "Dir::Etc::sourcelist=$dir/apt/sources.list" -o Dir::Etc::sourceparts=/nonexistent
  -o "Dir::State=$dir/apt/state" -o Dir::State::status=/dev/null -o "Dir::Cache=$dir/apt/cache")
apt-get "${options[@]}" -qq update
cd "$dir/apt/debs"
apt-get "${options[@]}" -qq download "python$version-minimal" "libpython$version-minimal" "libpython$version-stdlib" \
  libc6 libexpat1 zlib1g libgcc-s1 libssl3t64 libffi8 libbz2-1.0 liblzma5 libzstd1
for deb in *.deb; do dpkg -x "$deb" "$dir/root"; done
lib=$dir/root/usr/lib/$(uname -m)-linux-gnu
loader=$(ls "$lib"/ld-linux*.so* "$dir"/root/usr/lib64/ld-linux*.so* 2>/dev/null | head -1)
cat >"$dir/python" <<RUN
#!/bin/sh
PYTHONHOME=$dir/root/usr exec "$loader" --library-path "$lib" "$dir/root/usr/bin/python$version" "\$@"
RUN
chmod +x "$dir/python"
"$dir/python" -V
