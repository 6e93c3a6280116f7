#!/usr/bin/env bash
# Measures a Segue binary side by side with its peers, in one call, and prints ratio lines.
#
#   compare.sh SEGUE_BINARY [CORPUS]        (default CORPUS: ${TMPDIR:-/tmp}/segue-corpus/sample)
#
# CORPUS is a folder of Python files (make it with corpus.sh) or one file. Segue is called as
#   SEGUE parse --quiet --check PATH        parse everything, print nothing but a summary
#   SEGUE diff --recipe time-sleep PATH     print the diff of time.sleep -> asyncio.sleep
#   SEGUE --version                         start-up
# Each peer runs in turn with Segue (A B A B ...), the figure is the processor time (user + system) of
# the finished process and its children, and the ratio is taken pair by pair; the median is printed.
# A ratio above 1 means the peer needs more than Segue. A missing peer is reported, never fatal.
#
# RUNS=5          counted pairs per peer (after one warm-up each)
# SLOW=1          also the slow peers on the whole corpus (LibCST; else on a slice of it)
# SLICE=60        files in the slice for slow peers
# PEERS=DIR       virtual environment with the peers (default ${TMPDIR:-/tmp}/segue-peers, made when missing; needs PyPI)
# RG=rg           ripgrep, if it is not on PATH
# SEGUE_PARSE / SEGUE_DIFF   other sub-command words, e.g. SEGUE_PARSE='parse --quiet --check'
# SEGUE_JOBS      how Segue is told to use one thread, as the peers do (default: '--jobs 1'; the figures are
#                 per core)
# OUT=FILE        also write the lines as tab-separated values
set -euo pipefail
export LC_ALL=C

if [ $# -lt 1 ] || [ "$1" = -h ] || [ "$1" = --help ]; then sed -n '2,27s/^# \{0,1\}//p' "$0"; exit 2; fi
SEGUE=$(command -v -- "$1" || true)
[ -n "$SEGUE" ] || { echo "compare: cannot run $1" >&2; exit 2; }
CORPUS=${2:-${TMPDIR:-/tmp}/segue-corpus/sample}
[ -e "$CORPUS" ] || { echo "compare: no corpus at $CORPUS (make it with corpus.sh)" >&2; exit 2; }
HERE=$(cd "$(dirname "$0")" && pwd)
export PEERS=${PEERS:-${TMPDIR:-/tmp}/segue-peers} RG=${RG:-rg}

# ---- the peers ----------------------------------------------------------------------------------
PINS="ruff==0.17.5 ast-grep-cli==0.51.1 libcst==1.9.0"
if [ ! -x "$PEERS/bin/python" ]; then
  base=$(ls -d "$HOME"/.pyenv/versions/3.1[1-4].*/bin/python 2>/dev/null | sort -V | tail -1 || true)
  "${base:-python3}" -m venv "$PEERS" || echo "compare: no virtual environment at $PEERS" >&2
fi
if [ -x "$PEERS/bin/python" ]; then
  for pin in $PINS; do
    name=${pin%%==*}; have=$("$PEERS/bin/python" -c "import importlib.metadata as m;print(m.version('$name'))" 2>/dev/null || true)
    if [ "$have" != "${pin##*==}" ]; then
      "$PEERS/bin/python" -m pip install -q --disable-pip-version-check "$pin" >&2 ||
        echo "compare: could not install $pin${have:+ (keeping $have)}" >&2
    fi
  done
fi

driver=$PEERS/bin/python
[ -x "$driver" ] || driver=$(command -v python3)
exec "$driver" - "$SEGUE" "$CORPUS" "$HERE" <<'PY'
import importlib.metadata, os, resource, shlex, shutil, statistics, subprocess, sys, tempfile, time

segue, corpus, here = map(os.path.abspath, sys.argv[1:4])
env = os.environ
runs = int(env.get("RUNS", "5"))
slow = env.get("SLOW") == "1"
peers = env["PEERS"]
jobs = shlex.split(env.get("SEGUE_JOBS", "--jobs 1"))
parse_words = shlex.split(env.get("SEGUE_PARSE", "parse --quiet --check"))
diff_words = shlex.split(env.get("SEGUE_DIFF", "diff --recipe time-sleep"))
out = open(env["OUT"], "w") if env.get("OUT") else None

def files_of(path):
    if os.path.isfile(path):
        return [path]
    return sorted(os.path.join(d, f) for d, _, fs in os.walk(path) for f in fs if f.endswith(".py"))

names = files_of(corpus)
if not names:
    sys.exit(f"compare: no *.py under {corpus}")
size = sum(os.path.getsize(n) for n in names)
work = tempfile.mkdtemp(prefix="segue-compare-")
slice_dir = os.path.join(work, "slice")
os.mkdir(slice_dir)
every = max(1, len(names) // int(env.get("SLICE", "60")))
for k, n in enumerate(names[::every]):
    shutil.copyfile(n, os.path.join(slice_dir, f"{k:05d}_{os.path.basename(n)}"))
slice_size = sum(os.path.getsize(n) for n in files_of(slice_dir))
tiny = os.path.join(work, "tiny.py")
with open(tiny, "w") as f:
    f.write("import time\n\ntime.sleep(1)\n")

one_thread = {**env, "RAYON_NUM_THREADS": "1", "PYTHONPATH": os.path.join(here, "peers")}
null = open(os.devnull, "r+b")

class Run:
    __slots__ = ("cpu", "wall", "peak", "code")

def once(cmd):
    start = time.perf_counter()
    p = subprocess.Popen(cmd, stdin=null, stdout=null, stderr=null, env=one_thread, cwd=work)
    _, status, ru = os.wait4(p.pid, 0)
    p.returncode = os.waitstatus_to_exitcode(status)
    r = Run()
    r.wall = time.perf_counter() - start
    r.cpu = ru.ru_utime + ru.ru_stime
    r.peak = ru.ru_maxrss / 1024
    r.code = p.returncode
    return r

def med(xs):
    return statistics.median(xs)

def spread(xs):
    return f"{min(xs):.2f}-{max(xs):.2f}"

def emit(job, peer, mine, theirs, nbytes, note=""):
    rc = [t.cpu / m.cpu for m, t in zip(mine, theirs) if m.cpu > 0]
    rw = [t.wall / m.wall for m, t in zip(mine, theirs)]
    rp = med([t.peak for t in theirs]) / max(0.1, med([m.peak for m in mine]))
    mc, tc = med([m.cpu for m in mine]), med([t.cpu for t in theirs])
    ratio = f"{med(rc):8.2f}  [{spread(rc)}]" if rc else "       ?  [no processor time]"
    speed = lambda c: f"{nbytes / c / 1e6:8.1f}" if c > 0 and nbytes else "       -"
    print(f"{job:<8} {peer:<28} cpu x{ratio:<24} wall x{med(rw):7.2f}  peak x{rp:6.2f}   "
          f"segue {mc:8.3f}s {speed(mc)} MB/s   peer {tc:8.3f}s {speed(tc)} MB/s {note}", flush=True)
    if out:
        out.write(f"{job}\t{peer}\t{med(rc) if rc else ''}\t{med(rw)}\t{rp}\t{mc}\t{tc}\t{nbytes}\n")

def good(code, accept):
    return code in accept

def pair(job, peer, mine_cmd, peer_cmd, nbytes, n=runs, accept=(0, 1), note=""):
    tool = peer_cmd[0]
    if "LibCST" in peer and version("libcst") == "?":
        print(f"{job:<8} {peer:<28} missing: libcst in {peers}", flush=True)
        return
    if not (os.path.isfile(tool) and os.access(tool, os.X_OK)) and not shutil.which(tool):
        print(f"{job:<8} {peer:<28} missing: {tool}", flush=True)
        return
    try:
        warm_a, warm_b = once(mine_cmd), once(peer_cmd)
        if not good(warm_b.code, accept):
            print(f"{job:<8} {peer:<28} failed: exit {warm_b.code}: {shlex.join(peer_cmd)}", flush=True)
            return
        if not good(warm_a.code, (0, 1)):
            note += f" (segue exits {warm_a.code})"
        if warm_a.cpu + warm_b.cpu > 120:
            n = 1
        a, b = [], []
        for _ in range(n):
            a.append(once(mine_cmd)); b.append(once(peer_cmd))
        emit(job, peer, a, b, nbytes, note)
    except OSError as error:
        print(f"{job:<8} {peer:<28} failed: {error}", flush=True)

def version(pkg):
    try:
        return importlib.metadata.version(pkg)
    except Exception:
        return "?"

B = os.path.join(peers, "bin")
py = os.path.join(B, "python")
ruff = [os.path.join(B, "ruff")]
sg = [os.path.join(B, "ast-grep"), "run", "-l", "py", "-j", "1", "--no-ignore", "hidden", "--no-ignore", "vcs"]
ruff_opts = ["--target-version", "py314", "--no-cache", "--isolated", "--no-respect-gitignore", "--config", "exclude=[]", "-q"]
rg = [env["RG"], "-uuu", "-j1", "-c"]
rg_files = [env["RG"], "-uuu", "-j1", "-l", "-F", "-g", "*.py"]
# The files with both words, which are those that the recipe can match in: sh's arguments are rg's, the corpus last.
both_words = '"$@" -0 -e sleep | xargs -0 "$1" -j1 -l -F -e time'
codemod = [py, "-m", "libcst.tool", "codemod", "-x", "libcst_time_sleep.TimeSleepPlain", "-j", "1", "-u", "3",
           "--no-format", "--hide-progress", "--include-generated"]
P = [segue, *parse_words, *jobs]
D = [segue, *diff_words, *jobs]

print(f"corpus {corpus}: {len(names)} files, {size} bytes; slice {len(files_of(slice_dir))} files, {slice_size} bytes; "
      f"{runs} pairs; peers ruff {version('ruff')}, ast-grep {version('ast-grep-cli')}, libcst {version('libcst')}")
print("x = peer / segue: above 1, the peer needs more than segue; [min-max] over the pairs; processor time; "
      f"a peak below {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB cannot be told apart")
for words, cmd in (("parse", [*P, tiny]), ("diff", [*D, tiny])):
    r = once(cmd)
    if r.code not in (0, 1):
        print(f"warning: `{shlex.join(cmd)}` exits {r.code}")

# start-up: one three-line file
pair("start", "ruff check", [*D, tiny], [*ruff, "check", "--select", "ASYNC251", *ruff_opts, tiny], 0, max(runs, 9))
pair("start", "ast-grep run -r", [*D, tiny], [*sg, "-p", "time.sleep($X)", "-r", "await asyncio.sleep($X)", tiny], 0, max(runs, 9))
pair("start", "rg", [*D, tiny], [*rg, r"time\.sleep", tiny], 0, max(runs, 9))
pair("start", "LibCST codemod", [*D, tiny], [*codemod, tiny], 0, min(runs, 3))
# parse only: E9 is syntax errors, which ruff reports whatever is selected; E902 is the cheapest rule there is, so
# that the difference is the selection's own cost
pair("parse", "ruff check E9", [*P, corpus], [*ruff, "check", "--select", "E9", *ruff_opts, corpus], size)
pair("parse", "ruff check E902", [*P, corpus], [*ruff, "check", "--select", "E902", *ruff_opts, corpus], size)
if os.path.isfile(corpus):  # on a folder it also resolves every import, which is not parsing
    pair("parse", "ruff analyze graph", [*P, corpus], [*ruff, "analyze", "graph", "--isolated", "-q", corpus], size)
pair("parse", "ast-grep, no match", [*P, corpus], [*sg, "-p", "zzz_never($X)", corpus], size)
pair("parse", "rg (read + scan floor)", [*P, corpus], [*rg, r"time\.sleep", corpus], size)
cp_dir, cp_size, cp_n = (corpus, size, 1) if slow else (slice_dir, slice_size, min(runs, 3))
pair("parse", "CPython ast.parse", [*P, cp_dir], [py, os.path.join(here, "peers/pyparse.py"), "ast", cp_dir], cp_size, cp_n, note="" if slow else "(slice)")
pair("parse", "LibCST parse_module", [*P, cp_dir], [py, os.path.join(here, "peers/pyparse.py"), "libcst", cp_dir], cp_size, cp_n, note="" if slow else "(slice)")
# the whole job
pair("job", "ruff check ASYNC251 (no fix)", [*D, corpus], [*ruff, "check", "--select", "ASYNC251", *ruff_opts, corpus], size)
pair("job", "ast-grep run -r", [*D, corpus], [*sg, "-p", "time.sleep($X)", "-r", "await asyncio.sleep($X)", corpus], size)
pair("job", "ast-grep run", [*D, corpus], [*sg, "-p", "time.sleep($X)", corpus], size)
pair("job", "rg (read + scan floor)", [*D, corpus], [*rg, r"time\.sleep", corpus], size)
pair("job", "rg -l sleep|time", [*D, corpus], [*rg_files, "-e", "sleep", "-e", "time", corpus], size)
pair("job", "rg -l sleep, of these time", [*D, corpus], ["sh", "-c", both_words, "sh", *rg_files, corpus], size)
pair("job", "LibCST codemod, 1 process", [*D, cp_dir], [*codemod, cp_dir], cp_size, cp_n, note="" if slow else "(slice)")
shutil.rmtree(work)
if out:
    out.close()
PY
