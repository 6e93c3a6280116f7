"""Writes projects by chance whose leaves sleep, lets Segue turn them async, and runs both.

    PYTHON coloured_by_chance.py --segue SEGUE [--fleets] [--seed N] [--count N] [--least PERCENT] [--keep FOLDER]

A project has a package of some modules and a `main.py`: functions, generators, context managers and classes with bases
call each other across the modules, by every route of imports, and print what they do (`projects_by_chance.py`); with
`--fleets` there are coroutines among them, and calls stand wherever one can (`fleets_by_chance.py`), and of four projects
one is turned only as far as coroutines reach. `segue fix --recipe time-sleep` must leave a project that prints the same
under `-X dev -W error`, with nothing on standard error (there Python says "was never awaited"). A second run must change
nothing, and neither the order of the files nor the number of workers what is found.

In every second project there is what cannot turn: properties, `map`, lambdas, `any`. So it is also counted how many
functions turned, and for which reasons the others did not: a Segue that refuses everything is right, and of no use.
Exit codes: 0 nothing was found; 1 something was, or fewer than PERCENT turned; whatever failed stays in a
folder that is named.
"""

import argparse
import collections
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fleets_by_chance import Author
from projects_by_chance import Project

AT_A_TIME = 2  # the cores of the smallest machine that runs the tests
SECONDS = 30  # a program takes less than one: whoever takes this long hangs


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--segue", required=True)
    parser.add_argument("--fleets", action="store_true", help="projects of the other kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--least", type=int, default=0, metavar="PERCENT", help="how many functions must turn")
    parser.add_argument("--keep", type=Path, help="where the projects are written; a temporary folder by default")
    arguments = parser.parse_args()

    folder = arguments.keep or Path(tempfile.mkdtemp(prefix="coloured-by-chance-"))
    segue = os.path.abspath(arguments.segue)
    seeds = range(arguments.seed, arguments.seed + arguments.count)
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        trials = list(pool.map(lambda seed: Trial(segue, folder / str(seed), arguments.fleets), seeds))
    for trial in trials:
        if trial.fault:
            print(f"FAILED {trial.folder}: {trial.fault}")
    reasons = collections.Counter(reason for trial in trials for reason in trial.reasons)
    for reason, number in reasons.most_common():
        print(f"{number:5} {reason}")
    turned, functions = (sum(getattr(trial, what) for trial in trials) for what in ("turned", "functions"))
    failed = sum(bool(trial.fault) for trial in trials)
    print(f"{len(trials) - failed} passed, {failed} failed; {turned} of {functions} functions turned")
    if not failed and not arguments.keep:
        shutil.rmtree(folder)
    return 1 if failed or turned * 100 < functions * arguments.least else 0


class Trial:
    """One project: written, turned, and run on both sides."""

    def __init__(self, segue, folder, is_fleet):
        self.folder, self.fault, self.reasons, self.turned, self.functions = folder, "", [], 0, 0
        shutil.rmtree(folder, ignore_errors=True)
        seed = int(folder.name)
        self.policy = "reached" if is_fleet and seed % 4 == 0 else "always"
        for side in ("before", "after"):
            dice = random.Random(seed)
            files = Author(dice).project() if is_fleet else Project(dice).files()
            for path, text in files.items():
                file = folder / side / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        self.functions = self.count("before", r"^ *def ")
        self.fault = self.found(segue, is_fleet)

    def found(self, segue, is_fleet):
        """What is wrong, in a few words; empty if nothing is."""
        options = ["--recipe", "time-sleep", "--promote", self.policy]
        program = [sys.executable, "-X", "dev", "-W", "error", "main.py"]
        before = self.observe("before", *program)
        if not before.startswith("exit code 0\n"):
            # A fleet that is wrong by itself shows nothing.
            self.functions = 0 if is_fleet else self.functions
            return "" if is_fleet else "it does not even run before"
        backwards = [str(file.relative_to(self.folder / "after")) for file in reversed(self.texts("after"))]
        orders = [["--jobs", "1"], backwards]
        found = {tuple(sorted(self.observe("after", segue, "check", *options, *order).splitlines())) for order in orders}
        said = [self.observe("after", segue, command, *options) for command in ("check", "fix")]
        (self.folder / "said.txt").write_text("".join(said), encoding="utf-8")
        # The last part of a refusal that is no chain and no place.
        self.reasons = [line.split("): ", 1)[-1] for line in said[0].splitlines() if "not converted" in line]
        if any(word in said[1] for word in ("Fatal error", "error:", "no end after")):
            return "segue failed"
        self.turned = self.count("after", r"^ *async def |^ *def __aiter__")
        first = self.texts("after")
        self.observe("after", segue, "fix", *options)
        if self.texts("after") != first:
            return "a second run changes more"
        if found != {tuple(sorted(said[0].splitlines()))}:
            return "what is found depends on the order of files, or on the number of workers"
        after = self.observe("after", *program)
        for side, output in (("before", before), ("after", after)):
            (self.folder / f"{side}.txt").write_text(output, encoding="utf-8")
        return "" if before == after else "it does not do the same"

    def observe(self, side, *command):
        """What a command says in a side's folder, with its exit code in front."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        try:
            run = subprocess.run(
                command,
                cwd=self.folder / side,
                env={**kept, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "SWIFT_BACKTRACE": "enable=no"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,  # the exit code is part of what is compared
                timeout=SECONDS,
            )
        except subprocess.TimeoutExpired:
            return f"no end after {SECONDS} s\n"
        # Under `-X dev` the event loop tells of what takes long, as everything does on a busy machine.
        errors = "".join(line for line in run.stderr.splitlines(True) if not line.startswith("Executing <"))
        return f"exit code {run.returncode}\n{run.stdout}{errors}"

    def texts(self, side):
        return {file: file.read_text(encoding="utf-8") for file in sorted((self.folder / side).rglob("*.py"))}

    def count(self, side, pattern):
        return sum(len(re.findall(pattern, text, re.MULTILINE)) for text in self.texts(side).values())


if __name__ == "__main__":
    sys.exit(main())
