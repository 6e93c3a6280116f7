#!/usr/bin/env bash
# Measures how long Segue needs to solve the whole call graph of a project of a million lines, next to ruff and mypy on the
# same files, in one run.
#
#   colour.sh SEGUE_BINARY [DIR]     (default DIR: ${TMPDIR:-/tmp}/segue-million)
#
# DIR gets, from PyPI and pinned: Django, SQLAlchemy, pandas and others side by side in one folder, with a pyproject.toml,
# as one project. Each command runs once to warm the cache, then RUNS times; printed are medians of the wall time, the
# processor time (user and system, of all threads) and the largest memory. The ratio is to Segue's `graph` of time-sleep.
#
# RUNS=3               counted turns
# CORES=2              how many cores all may use
# PEERS=DIR            virtual environment for ruff and mypy (default DIR/peers: made on the first run)
# MYPY=0               leaves mypy out: it takes minutes
set -euo pipefail
export LC_ALL=C

if [ $# -lt 1 ] || [ "$1" = -h ] || [ "$1" = --help ]; then sed -n '2,15s/^# \{0,1\}//p' "$0"; exit 2; fi
SEGUE=$(realpath "$1")
DIR=${2:-${TMPDIR:-/tmp}/segue-million}
mkdir -p "$DIR"; DIR=$(cd "$DIR" && pwd)
PEERS=${PEERS:-$DIR/peers}
say() { printf '%s\n' "$*" >&2; }

# ---- the project ----------------------------------------------------------------------------------
project=$DIR/project
if [ ! -f "$project/pyproject.toml" ]; then
  say "colour: packages from PyPI"
  rm -rf "$project"
  python3 -m pip install --quiet --no-deps --no-compile --only-binary :all: --target "$project" \
    Django==5.2.19 SQLAlchemy==2.1.9 pandas==3.1.1 celery==5.7.0 requests==2.34.2 urllib3==2.8.0 \
    flask==3.1.3 werkzeug==3.1.9 jinja2==3.1.6 click==8.5.1
  rm -rf "$project"/bin "$project"/*.dist-info
  find "$project" -name "*.so" -delete
  printf '[project]\nname = "million"\nversion = "1"\nrequires-python = ">=3.11"\n' > "$project/pyproject.toml"
fi
if [ ! -x "$PEERS/bin/ruff" ] || [ ! -x "$PEERS/bin/mypy" ]; then
  say "colour: ruff and mypy"
  python3 -m venv "$PEERS"
  "$PEERS/bin/pip" install --quiet ruff==0.17.5 mypy==2.4.1
fi
say "colour: $(find "$project" -name '*.py' -print0 | xargs -0 cat | wc -l) lines in $(find "$project" -name '*.py' | wc -l) files"

exec taskset -c "0-$((${CORES:-2} - 1))" python3 - "$SEGUE" "$PEERS/bin" "$project" <<'PY'
import os, statistics, subprocess, sys, time

segue, peers, project = sys.argv[1:]
runs = int(os.environ.get("RUNS", "3"))
promote = ["--promote", "always", "--public"]
commands = {
    "segue graph time-sleep": [segue, "graph", "--recipe", "time-sleep", *promote, "."],
    "segue check time-sleep": [segue, "check", "--recipe", "time-sleep", *promote, "."],
    "segue graph requests": [segue, "graph", "--recipe", "requests-to-aiohttp", *promote, "."],
    "ruff check --no-cache": [f"{peers}/ruff", "check", "--isolated", "--no-cache", "--quiet", "."],
}
if os.environ.get("MYPY") != "0":
    commands["mypy, no cache"] = [f"{peers}/mypy", "--cache-dir", os.devnull, "--no-error-summary",
                                  "--explicit-package-bases", "--ignore-missing-imports", "."]


def once(command):
    """Wall and processor time in seconds, memory in MB, exit code."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


first = None
for name, command in commands.items():
    counted = 1 if name.startswith("mypy") else runs
    if counted > 1:
        once(command)
    turns = [once(command) for _ in range(counted)]
    wall, cpu, memory = (statistics.median(turn[kind] for turn in turns) for kind in range(3))
    first = first or (wall, cpu)
    note = "" if turns[0][3] in (0, 1) else f"  (exit {turns[0][3]})"
    print(f"{name:<24}  wall {wall:7.2f}s x{wall / first[0]:.2f}  cpu {cpu:7.2f}s x{cpu / first[1]:.2f}"
          f"  {memory:6.0f} MB{note}", flush=True)
PY
