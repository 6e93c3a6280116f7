"""Runs programs that talk to a web server, before and after their rewrite, and compares what they did.

    PYTHON served.py CASE_FOLDER...

PYTHON has what the programs import. A case takes part if its folder has a file `served`: empty, or `in any order` where
the requests of `after.py` run at the same time. Both files find the server's URL in the variable `SERVER`.
`before.py` and `after.py` run under `-X dev -W error`, each in an empty folder of its own. Their output, their exit
codes and what the server received (`web_server.py` says what of it matters) must agree, and nothing may stand on
standard error: there Python says "was never awaited" and "unclosed".

Exit codes: 0 all passed; 1 a case failed; 2 a case folder cannot be used.
"""

import argparse
import asyncio
import difflib
import shutil
import sys
import tempfile
from pathlib import Path

from behaviour import SLOW, environment, usage_error
from forks import AT_A_TIME, Forks

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
    with Forks(sys.executable, ["aiohttp", "requests"], undirected(environment())) as forks:
        await asyncio.gather(*[work(waiting, forks, differences) for _ in range(AT_A_TIME)])
    for case in cases:
        if differences[case]:
            print(f"FAILED {case}", *differences[case], sep="\n  ")
    failed = sum(map(bool, differences.values()))
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


async def work(waiting, forks, differences):
    """Takes cases from those that wait, as long as there are any."""
    from web_server import Address

    address = await Address.open()
    while waiting:
        case = waiting.pop()
        differences[case] = await compare(case, address, forks)
    await address.close()


async def compare(case, address, forks):
    """What differs between the two runs, and what is wrong with both, in lines for a person."""
    if not (case / "after.py").is_file():
        return ["nothing to compare: it has `served` but no after.py"]
    is_ordered = (case / "served").read_text(encoding="utf-8").strip() != IN_ANY_ORDER
    sources = case / "before.py", case / "after.py"
    before, after = [await observe(source, address, forks, is_ordered) for source in sources]
    lines = list(difflib.unified_diff(before, after, "before", "after", lineterm="", n=2))
    return lines or [line for line in before if line.startswith("stderr")]


async def observe(source, address, forks, is_ordered):
    """One run as lines: the exit code, both outputs, what the server received."""
    with tempfile.TemporaryDirectory(prefix="served-") as folder:
        shutil.copyfile(source, Path(folder, "program.py"))
        address.begin()
        variables = {"SERVER": address.url, "HOME": folder}
        code, *texts = await asyncio.to_thread(forks.run, folder, ["program.py"], variables)
        received = await address.end()
    texts[1] = SLOW.sub("", texts[1])
    lines = [f"exit code {code}"]
    for label, text in zip(("stdout", "stderr"), texts):
        lines += [f"{label}: {line.replace(folder, 'FOLDER')}" for line in text.splitlines()]
    requests = received if is_ordered else sorted(received)
    return lines + [f"received: {line}" for request in requests for line in request]


def undirected(variables):
    """Without those that send clients elsewhere."""
    return {name: value for name, value in variables.items() if not name.lower().endswith("_proxy")}


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
