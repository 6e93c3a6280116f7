"""Runs golden cases before and after their rewrite, with real Python, and compares what a user would see.

    python3 behaviour.py --python PYTHON CASE_FOLDER...

A case takes part if its folder has a file `run`: one line, the oldest Python version that the case needs; or, as in
`3.8 to 3.10`, that and the newest one in which the old code still runs.
`before.py` and `after.py` run under `-X dev -W error`, each as `program.py` in an empty folder of its own;
what other Python files the case has, made-up libraries, stand beside it;
standard output, standard error (there Python says "was never awaited") and exit code must agree, and the code
must be 0. Cases that need another Python than the given one are skipped by name.

Exit codes: 0 all passed; 1 a case failed; 2 the Python or a case folder cannot be used.
"""

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

OWN = ("before.py", "after.py", "recipe.py")
AT_A_TIME = 2  # the cores of the smallest machine that runs the tests
SECONDS = 60  # cases sleep for 0.05 s at most: whoever takes this long hangs


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, help="the interpreter that runs the cases")
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE_FOLDER")
    arguments = parser.parse_args()

    version = version_of(arguments.python)
    runnable = []
    for case in arguments.cases:
        if not (case / "before.py").is_file():
            sys.exit(usage_error(f"{case}: no case folder: it has no before.py"))
        if (case / "run").is_file():
            oldest, newest = needed_versions(case)
            if oldest <= version <= newest:
                runnable.append(case)
            else:
                needed = (case / "run").read_text(encoding="utf-8").strip()
                print(f"skipped {case.name}: needs Python {needed}, this is {dotted(version)}")

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        differences = list(pool.map(lambda case: compare(arguments.python, case), runnable))
    for case, difference in zip(runnable, differences):
        if difference:
            print(f"FAILED {case}\n{difference}")
    failed = sum(map(bool, differences))
    print(f"{len(runnable) - failed} passed, {failed} failed")
    return 1 if failed else 0


def compare(python, case):
    """What differs between the two runs, as text for a person; empty if nothing does."""
    if not (case / "after.py").is_file():
        return "  nothing to compare: it has `run` but no after.py"
    before, after = (observe(python, case / name) for name in ("before.py", "after.py"))
    lines = list(difflib.unified_diff(before, after, "before", "after", lineterm="", n=2))
    if not lines and before[0] != "exit code 0":
        lines = ["both end badly:"] + before
    return "\n".join("  " + line for line in lines)


def observe(python, source):
    """One run as lines: the exit code, then both outputs, free of the places where this run happened."""
    with tempfile.TemporaryDirectory(prefix="behaviour-") as folder:
        program = Path(folder, "program.py")  # one name for both, so that tracebacks agree
        shutil.copyfile(source, program)
        for library in set(source.parent.glob("*.py")) - {source.parent / name for name in OWN}:
            shutil.copy(library, folder)
        try:
            run = subprocess.run(
                [python, "-X", "dev", "-W", "error", program.name],
                cwd=folder,
                env=environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,  # the exit code is part of what is compared
                timeout=SECONDS,
            )
        except subprocess.TimeoutExpired:
            return [f"no end after {SECONDS} s"]
        texts = [stream.decode("utf-8", "backslashreplace") for stream in (run.stdout, run.stderr)]
        places = {os.path.realpath(folder), folder}
    lines = [f"exit code {run.returncode}"]
    for label, text in zip(("stdout", "stderr"), texts):
        for place in places:
            text = text.replace(place, "FOLDER")
        lines += [f"{label}: {line}" for line in text.splitlines()]
    return lines


def environment():
    """The caller's variables without those that change how Python behaves."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


def needed_versions(case):
    """The oldest and the newest version of Python that run a case."""
    text = (case / "run").read_text(encoding="utf-8").strip()
    oldest, _, newest = text.partition(" to ")
    try:
        return parsed_version(oldest), parsed_version(newest) if newest else (sys.maxsize, 0)
    except ValueError:
        sys.exit(usage_error(f"{case / 'run'}: found {text!r}; write the oldest Python that it needs, as in 3.8"))


def parsed_version(text):
    major, minor = text.split(".")
    return int(major), int(minor)


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
