"""Runs programs that talk to a web server, before and after their rewrite, and compares what they did.

    PYTHON served.py CASE_FOLDER...

PYTHON has what the programs import. A case takes part if its folder has a file `served`: empty, or `in any order` where
the requests of `after.py` run at the same time. Both files find the server's URL in the variable `SERVER`.
`before.py` and `after.py` run under `-X dev -W error`, each in an empty folder of its own. Their output, their exit
codes and what the server received (`web_server.py` says what of it matters) must agree, and nothing may stand on
standard error: there Python says "was never awaited" and "unclosed".

Importing the libraries takes longer than most programs run. So it is done once for each core, and each program runs
in a fork.

Exit codes: 0 all passed; 1 a case failed; 2 a case folder cannot be used.
"""

import argparse
import asyncio
import difflib
import json
import os
import runpy
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from behaviour import AT_A_TIME, SECONDS, SLOW, environment, usage_error

FORKS = "--forks"  # how this file starts itself in the programs' interpreter
IN_ANY_ORDER = "in any order"


async def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE_FOLDER")
    arguments = parser.parse_args()

    cases = [case for case in arguments.cases if (case / "served").is_file()]
    for case in cases:
        if (case / "served").read_text(encoding="utf-8").strip() not in ("", IN_ANY_ORDER):
            return usage_error(f"{case / 'served'}: write nothing, or {IN_ANY_ORDER!r}")
    differences, waiting = {}, list(reversed(cases))
    await asyncio.gather(*[work(waiting, differences) for _ in range(AT_A_TIME)])
    for case in cases:
        if differences[case]:
            print(f"FAILED {case}", *differences[case], sep="\n  ")
    failed = sum(map(bool, differences.values()))
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


async def work(waiting, differences):
    """Takes cases from those that wait, as long as there are any."""
    from web_server import Address

    address, programs = await Address.open(), await Programs.start()
    while waiting:
        case = waiting.pop()
        differences[case] = await compare(case, address, programs)
    await programs.stop()
    await address.close()


async def compare(case, address, programs):
    """What differs between the two runs, and what is wrong with both, in lines for a person."""
    if not (case / "after.py").is_file():
        return ["nothing to compare: it has `served` but no after.py"]
    is_ordered = (case / "served").read_text(encoding="utf-8").strip() != IN_ANY_ORDER
    sources = case / "before.py", case / "after.py"
    before, after = [await observe(source, address, programs, is_ordered) for source in sources]
    lines = list(difflib.unified_diff(before, after, "before", "after", lineterm="", n=2))
    return lines or [line for line in before if line.startswith("stderr")]


async def observe(source, address, programs, is_ordered):
    """One run as lines: the exit code, both outputs, what the server received."""
    with tempfile.TemporaryDirectory(prefix="served-") as folder, tempfile.TemporaryDirectory() as outputs:
        shutil.copyfile(source, Path(folder, "program.py"))
        address.begin()
        code = await programs.run(folder, outputs, address.url)
        received = await address.end()
        texts = [Path(outputs, name).read_text("utf-8", "backslashreplace") for name in ("stdout", "stderr")]
        texts[1] = SLOW.sub("", texts[1])
    lines = [f"exit code {code}"]
    for label, text in zip(("stdout", "stderr"), texts):
        lines += [f"{label}: {line.replace(folder, 'FOLDER')}" for line in text.splitlines()]
    requests = received if is_ordered else sorted(received)
    return lines + [f"received: {line}" for request in requests for line in request]


class Programs:
    """An interpreter that runs one program after the other, each in a fork of its own."""

    @classmethod
    async def start(cls):
        programs = cls()
        command = [sys.executable, "-X", "dev", "-W", "error", __file__, FORKS]
        pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
        programs.interpreter = await asyncio.create_subprocess_exec(*command, env=undirected(environment()), **pipes)
        return programs

    async def run(self, folder, outputs, server):
        """The exit code of `program.py` in the folder; 128 and the signal's number where it was killed."""
        self.interpreter.stdin.write(json.dumps([folder, outputs, server]).encode() + b"\n")
        return int(await self.interpreter.stdout.readline())

    async def stop(self):
        self.interpreter.stdin.close()
        await self.interpreter.wait()


def undirected(variables):
    """Without those that send clients elsewhere."""
    return {name: value for name, value in variables.items() if not name.lower().endswith("_proxy")}


# ---- in the interpreter that runs the programs ----------------------------------------------------------------------


def fork_for_each_line():
    """Comes back in the forks only, with the folder in which there is a program to run."""
    import logging

    import aiohttp
    import requests

    assert aiohttp and requests  # imported for the forks
    # Old programs block the loop; that this is said of them would be the only difference.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    for line in sys.stdin:
        folder, outputs, server = json.loads(line)
        if child := os.fork():
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            print(code if code >= 0 else 128 - code, flush=True)
            continue
        signal.alarm(SECONDS)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number, name in enumerate(("stdout", "stderr"), 1):
            os.dup2(os.open(f"{outputs}/{name}", os.O_WRONLY | os.O_CREAT), number)
        os.environ.update(SERVER=server, HOME=folder)
        os.chdir(folder)
        return folder
    sys.exit()


if __name__ == "__main__":
    if sys.argv[1:] == [FORKS]:
        sys.path[0] = fork_for_each_line()
        sys.argv = ["program.py"]
        # At the end of the interpreter as any program, so that what it left behind is seen.
        runpy.run_path("program.py", run_name="__main__")
    else:
        sys.exit(asyncio.run(main()))
