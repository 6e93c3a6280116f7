#!/usr/bin/env bash
# Measures a whole run of `segue diff` on all cores next to ruff's one rule for the same job, in one call.
#
#   run.sh SEGUE_BINARY [CORPUS] [OTHER_SEGUE]     (default CORPUS: ${TMPDIR:-/tmp}/segue-corpus/pypi)
#
# Segue, the other Segue (if there is one, as a change is judged by) and ruff run in turn, and the ratio is taken turn by
# turn: a machine that slows down halfway favours none. Printed are medians, and the range of the ratios. Processor time is
# user and system, of all threads. Nothing else should run meanwhile.
#
# RUNS=9                counted turns, after one to warm the cache
# RECIPE=time-sleep     what Segue converts
# RUFF_RULE=ASYNC251    what ruff looks for
# PEERS=DIR             virtual environment with ruff (default ${TMPDIR:-/tmp}/segue-peers: compare.sh makes it)
set -euo pipefail
export LC_ALL=C

if [ $# -lt 1 ] || [ "$1" = -h ] || [ "$1" = --help ]; then sed -n '2,14s/^# \{0,1\}//p' "$0"; exit 2; fi
CORPUS=${2:-${TMPDIR:-/tmp}/segue-corpus/pypi}
[ -e "$CORPUS" ] || { echo "run: no corpus at $CORPUS (make it with corpus.sh)" >&2; exit 2; }
RUFF=${PEERS:-${TMPDIR:-/tmp}/segue-peers}/bin/ruff
[ -x "$RUFF" ] || { echo "run: no ruff at $RUFF (compare.sh installs it)" >&2; exit 2; }

exec python3 - "$RUFF" "$CORPUS" "$1" ${3:+"$3"} <<'PY'
import os, statistics, subprocess, sys, time

ruff, corpus, *segues = sys.argv[1:]
runs = int(os.environ.get("RUNS", "9"))
recipe = os.environ.get("RECIPE", "time-sleep")
rule = os.environ.get("RUFF_RULE", "ASYNC251")
commands = [[os.path.abspath(segue), "diff", "--recipe", recipe, corpus] for segue in segues]
commands.append([ruff, "check", "--isolated", "--select", rule, "--no-cache", corpus])


def once(command):
    """Wall and processor time, in seconds."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"run: exit {process.returncode}: {' '.join(command)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


for command in commands:
    once(command)
turns = [[once(command) for command in commands] for _ in range(runs)]
for index, command in enumerate(commands):
    line = f"{command[0]:<40}"
    for kind, name in enumerate(("wall", "cpu")):
        own = [turn[index][kind] for turn in turns]
        line += f"  {name} {statistics.median(own):.3f}s"
        if command is not commands[-1]:
            ratios = [turn[-1][kind] / turn[index][kind] for turn in turns]
            line += f" x{statistics.median(ratios):.2f} [{min(ratios):.2f}-{max(ratios):.2f}]"
    print(line)
print(f"{runs} turns; x = ruff / segue: above 1, ruff needs more")
PY
