"""Runs golden cases before and after their rewrite, with real Python, and compares what a user would see.

    python3 behaviour.py --python PYTHON CASE_FOLDER...

A case takes part if its folder has a file `run`: its first line is the oldest Python version that the case needs; or,
as in `3.8 to 3.10`, that and the newest one in which the old code still runs. Both sides run under `-X dev -W error`,
each in a folder of its own. Cases that need another Python than the given one are skipped by name.

`before.py` and `after.py` run as `program.py`; what other Python files the case has, made-up libraries, stand beside it.
Standard output, standard error (there Python says "was never awaited") and exit code must agree, and the code must be 0.

A project has folders: `before`, and `after` with those files that change. The second line of its `run` is what is run,
`main.py` or `-m shop`; each further line names a package that it imports, without which it is skipped. Standard output
and exit code must agree, and standard error must hold none of `COMPLAINTS`: tests write there how long they took.

Exit codes: 0 all passed; 1 a case failed; 2 the Python or a case folder cannot be used.
"""

import argparse
import difflib
import functools
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from forks import AT_A_TIME, ENDLESS, SECONDS, Forks

OWN = ("before.py", "after.py", "recipe.py")
SLOW = re.compile(r"^Executing <.* took [\d.]+ seconds\n", re.M)  # The machine may be busy: that is no complaint.
COMPLAINTS = re.compile("never awaited|never retrieved|was destroyed|[Uu]nclosed|Exception ignored")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, type=located, help="the interpreter that runs the cases")
    parser.add_argument("--has-packages", action="store_true", help="no case may be skipped for want of a package")
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE_FOLDER")
    arguments = parser.parse_args()

    version = version_of(arguments.python)
    runnable = []
    for case in arguments.cases:
        if not (case / "before.py").is_file() and not (case / "before").is_dir():
            sys.exit(usage_error(f"{case}: no case folder: it has no before.py, and no folder 'before'"))
        if (case / "run").is_file():
            oldest, newest = needed_versions(case)
            missing = missing_packages(arguments.python, run_lines(case)[2:])
            if not oldest <= version <= newest:
                print(f"skipped {case.name}: needs Python {run_lines(case)[0]}, this is {dotted(version)}")
            elif missing and not arguments.has_packages:
                print(f"skipped {case.name}: needs {missing}")
            else:
                runnable.append(case)

    with ThreadPoolExecutor(AT_A_TIME) as pool, Forks(arguments.python, ["asyncio"], environment()) as forks:
        differences = list(pool.map(lambda case: compare(forks, case), runnable))
    for case, difference in zip(runnable, differences):
        if difference:
            print(f"FAILED {case}\n{difference}")
    failed = sum(map(bool, differences))
    print(f"{len(runnable) - failed} passed, {failed} failed")
    return 1 if failed else 0


def compare(forks, case):
    """What differs between the two runs, as text for a person; empty if nothing does."""
    if not (case / "after.py").is_file() and not (case / "after").is_dir():
        return "  nothing to compare: it has `run`, but neither after.py nor a folder 'after'"
    is_project = (case / "before").is_dir()
    before, after = (observe(forks, case, side, is_project) for side in ("before", "after"))
    lines = list(difflib.unified_diff(before, after, "before", "after", lineterm="", n=2))
    if not lines and (any(line.startswith("stderr") for line in before) if is_project else before[0] != "exit code 0"):
        lines = ["both end badly:"] + before
    return "\n".join("  " + line for line in lines)


def observe(forks, case, side, is_project):
    """One run as lines: the exit code, then both outputs, free of the places where this run happened."""
    with tempfile.TemporaryDirectory(prefix="behaviour-") as folder:
        command = lay_out(case, side, folder) if is_project else lay_out_program(case, side, folder)
        code, *texts = forks.run(folder, command)
        places = {os.path.realpath(folder), folder}
    if code == ENDLESS:
        return [f"no end after {SECONDS} s"]
    texts[1] = SLOW.sub("", texts[1])
    if is_project and not COMPLAINTS.search(texts[1]):
        texts[1] = ""
    lines = [f"exit code {code}"]
    for label, text in zip(("stdout", "stderr"), texts):
        for place in places:
            text = text.replace(place, "FOLDER")
        lines += [f"{label}: {line}" for line in text.splitlines()]
    return lines


def lay_out_program(case, side, folder):
    """Puts one file and its libraries into a folder; what starts it."""
    program = "program.py"  # one name for both, so that tracebacks agree
    shutil.copyfile(case / f"{side}.py", Path(folder, program))
    for library in set(case.glob("*.py")) - {case / name for name in OWN}:
        shutil.copy(library, folder)
    return [program]


def lay_out(case, side, folder):
    """Puts a project into a folder; what starts it."""
    shutil.copytree(case / "before", folder, dirs_exist_ok=True)
    if side == "after":
        shutil.copytree(case / "after", folder, dirs_exist_ok=True)
    return shlex.split(run_lines(case)[1])


def environment():
    """The caller's variables without those that change how Python behaves."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


def needed_versions(case):
    """The oldest and the newest version of Python that run a case."""
    text = run_lines(case)[0]
    oldest, _, newest = text.partition(" to ")
    try:
        return parsed_version(oldest), parsed_version(newest) if newest else (sys.maxsize, 0)
    except ValueError:
        sys.exit(usage_error(f"{case / 'run'}: found {text!r}; write the oldest Python that it needs, as in 3.8"))


def run_lines(case):
    return (case / "run").read_text(encoding="utf-8").splitlines() or [""]


@functools.lru_cache(maxsize=None)
def has_package(python, name):
    question = f"import sys, importlib.util; sys.exit(importlib.util.find_spec({name!r}) is None)"
    return subprocess.run([python, "-c", question], check=False).returncode == 0


def missing_packages(python, names):
    return ", ".join(name for name in names if not has_package(python, name))


def parsed_version(text):
    major, minor = text.split(".")
    return int(major), int(minor)


def located(python):
    """A path is one from here: the programs run elsewhere."""
    return os.path.abspath(python) if os.sep in python else python


def version_of(python):
    try:
        question = "import sys; print(*sys.version_info[:2])"
        answer = subprocess.run([python, "-c", question], stdout=subprocess.PIPE, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(usage_error(f"--python {python}: {error}"))
    major, minor = answer.stdout.split()
    return int(major), int(minor)


def dotted(version):
    return ".".join(map(str, version))


def usage_error(message):
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
