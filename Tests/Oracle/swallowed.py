"""Asks flake8-async whether a golden case's rewritten handlers still swallow a cancellation.

    python3 swallowed.py --linter FLAKE8_ASYNC CASE_FOLDER...

A case takes part if it has an `after.py`. The rules ASYNC102, ASYNC103 and ASYNC104 are asked; what they say of other
handlers than the rewritten ones does not count: the linter does not know that who cancels a task may await its end.
In `after.py` they must find nothing, and in `before.py` something: not in each handler, for the linter takes a `raise`
in a nested function for the handler's, and does not resolve every name.

Exit codes: 0 all passed; 1 a case failed; 2 a case folder cannot be used.
"""

import argparse
import ast
import subprocess
import sys
from pathlib import Path

from behaviour import usage_error
from rewritten_tries import rewritten_tries

RULES = "ASYNC102,ASYNC103,ASYNC104"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--linter", required=True, help="the flake8-async to ask")
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE_FOLDER")
    arguments = parser.parse_args()

    for case in arguments.cases:
        if not (case / "before.py").is_file():
            sys.exit(usage_error(f"{case}: no case folder: it has no before.py"))
    cases = [case for case in arguments.cases if (case / "after.py").is_file() and is_of_this_python(case)]
    findings = lint(arguments.linter, [case / name for case in cases for name in ("before.py", "after.py")])
    failed = checked = 0
    for case in cases:
        count, complaints = judge(case, findings)
        checked += count
        if complaints:
            failed += 1
            print(f"FAILED {case}", *complaints, sep="\n  ")
    print(f"{len(cases) - failed} passed, {failed} failed; {checked} rewritten handlers agreed on")
    return 1 if failed else 0


def is_of_this_python(case):
    """Whether this Python, and with it the linter, can read a case."""
    try:
        ast.parse((case / "before.py").read_bytes())
    except SyntaxError:
        return False
    return True


def judge(case, findings):
    """How many rewritten `try` statements a case has, and what is wrong with them, as lines for a person."""
    before, after = case / "before.py", case / "after.py"
    rewritten = rewritten_tries(after.read_bytes(), before.read_bytes())
    left = findings_in(rewritten, findings.get(str(after), []))
    complaints = [f"after.py:{line}: {text}" for line, text in left]
    if not findings_in(rewritten_tries(before.read_bytes(), after.read_bytes()), findings.get(str(before), [])):
        complaints.append("before.py: nothing was found in what was rewritten")
    return len(rewritten), complaints


def findings_in(tries, findings):
    return [(line, text) for line, text in findings if any(one.handles(line) for one in tries)]


def lint(linter, files):
    """What the linter finds: lines and texts, by file."""
    # Without --asyncio, a file that imports none of the libraries it knows would be taken for trio's.
    command = [linter, "--asyncio", "--disable-noqa", f"--enable={RULES}", *files]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1) or run.stderr:
        sys.exit(usage_error(f"{linter}: {run.stderr}"))
    findings = {}
    for found in run.stdout.splitlines():
        file, line, _, text = found.split(":", 3)
        findings.setdefault(file, []).append((int(line), text.strip()))
    return findings


if __name__ == "__main__":
    sys.exit(main())
