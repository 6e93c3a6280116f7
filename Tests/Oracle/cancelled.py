"""Cancels the coroutines of golden cases whose handlers were rewritten, and looks how they end.

    python3 cancelled.py --python PYTHON CASE_FOLDER...

A case takes part if it has an `after.py` and a `run` file (see behaviour.py). Started are the coroutine functions at
the module's level that hold a `try` whose handlers were rewritten, and those named `cancel_...`, through which methods
and generators are reached; none that have required parameters. A variable PAUSE of the module is set to a long time. As
soon as a coroutine waits in the body of such a `try`, its task is cancelled, again for each that it comes to.

In `after.py` every task must end as cancelled, and each such `try` must have been waited in. In `before.py` no task may
end as cancelled: each was swallowed. Nothing may be written to standard error, under `-X dev -W error`.

Exit codes: 0 all passed; 1 a case failed; 2 the Python or a case folder cannot be used.
"""

import argparse
import asyncio
import contextlib
import gc
import importlib.util
import inspect
import io
import json
import os
import subprocess
import sys
import types
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from behaviour import environment, needed_versions, version_of
from forks import AT_A_TIME, SECONDS
from rewritten_tries import first_line, rewritten_tries

LONG = 30  # seconds that PAUSE lasts: nobody waits for its end
NEXT = "\f"  # between what is written to standard error of each case
TURNS = 100  # of the loop, until a task that goes on counts as one that cannot be cancelled


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, help="the interpreter that runs the cases")
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE_FOLDER")
    arguments = parser.parse_args()

    version = version_of(arguments.python)
    runnable = [case for case in arguments.cases if takes_part(case, version)]
    shares = [runnable[number::AT_A_TIME] for number in range(AT_A_TIME)]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        verdicts = [one for share in pool.map(lambda share: judge(arguments.python, share), shares) for one in share]
    for case, _, complaints in verdicts:
        if complaints:
            print(f"FAILED {case}", *complaints, sep="\n  ")
    failed = sum(bool(complaints) for _, _, complaints in verdicts)
    cancelled = sum(count for _, count, _ in verdicts)
    print(f"{len(verdicts) - failed} passed, {failed} failed; {cancelled} coroutines cancelled")
    return 1 if failed else 0


def takes_part(case, version):
    if not (case / "after.py").is_file() or not (case / "run").is_file():
        return False
    oldest, newest = needed_versions(case)
    return oldest <= version <= newest


# ---- Cases, seen from outside ----------------------------------------------------------------------------------------


def judge(python, cases):
    """Of each case how many coroutines were cancelled, and what is wrong with it, as lines for a person."""
    # One Python for all: its start takes longer than a case.
    command = [python, "-X", "dev", "-W", "error", "-c", "import cancelled; cancelled.cancel_cases()", *cases]
    variables = {**environment(), "PYTHONPATH": str(Path(__file__).parent)}
    try:
        run = subprocess.run(command, env=variables, capture_output=True, check=False, timeout=SECONDS + len(cases))
        output, errors, end = run.stdout, run.stderr, f"exit code {run.returncode}"
    except subprocess.TimeoutExpired as late:
        output, errors, end = late.stdout or b"", late.stderr or b"", "no end"
    ends = [json.loads(line) for line in output.splitlines()]
    texts = errors.decode("utf-8", "backslashreplace").split(NEXT)
    for number, case in enumerate(cases):
        complaints = texts[number + 1].splitlines() if number + 1 < len(texts) else ["not reached"]
        if number < len(ends):
            yield case, len(ends[number][0]), complaints + what_is_wrong(*ends[number])
        else:
            yield case, 0, complaints + [end]


def what_is_wrong(after, missed, before):
    """How coroutines ended that ought to end otherwise."""
    complaints = [f"after: {name} {end}" for name, end in after.items() if end != "cancelled"]
    complaints += [f"after: no task waited in the try of line {line}" for line in missed]
    complaints += [f"before: {name} was not swallowed" for name, end in before.items() if end == "cancelled"]
    if not after:
        complaints.append("no coroutine that could be cancelled holds a rewritten handler: name one cancel_...")
    return complaints


# ---- The same, seen from inside --------------------------------------------------------------------------------------


def cancel_cases():
    """Cancels what there is to cancel in the cases that the command line names; a line for each says how it ended."""
    stuck = []
    for case in sys.argv[1:]:
        print(end=NEXT, file=sys.stderr, flush=True)
        before, after = Path(case, "before.py"), Path(case, "after.py")
        outcomes = *cancel_each(after, before, stuck), cancel_each(before, after, stuck)[0]
        gc.collect()  # So that who complains of being forgotten does it now.
        print(json.dumps(outcomes), flush=True)
    sys.stderr.flush()
    os._exit(0)  # What is stuck would complain of being destroyed.


def cancel_each(program, other, stuck):
    """How the coroutines of a program ended, by name, and the lines of the `try` statements in which none waited."""
    tries = rewritten_tries(program.read_bytes(), other.read_bytes())
    spec = importlib.util.spec_from_file_location("program", program)
    module = importlib.util.module_from_spec(spec)
    visited, ends = set(), {}
    with contextlib.redirect_stdout(io.StringIO()):
        spec.loader.exec_module(module)
        module.PAUSE = LONG
        for function in startable(module, tries):
            ends[function.__name__], left = cancel_one(function, tries, visited)
            stuck += left
    return ends, [one.statement.lineno for number, one in enumerate(tries) if number not in visited]


def startable(module, tries):
    """The coroutine functions at the module's level that are to be cancelled."""
    lines = {first_line(one.function) for one in tries}
    for name, function in list(vars(module).items()):
        if inspect.iscoroutinefunction(function) and function.__module__ == module.__name__:
            line = inspect.unwrap(function).__code__.co_firstlineno
            if (line in lines or name.startswith("cancel_")) and not required(function):
                yield function


def required(function):
    """The parameters that a caller has to give."""
    parameters = inspect.signature(function).parameters.values()
    rest = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return [one for one in parameters if one.default is one.empty and one.kind not in rest]


def cancel_one(function, tries, visited):
    """How a coroutine ended that was cancelled, and what is left of it: its loop, if that could not be closed."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.slow_callback_duration = SECONDS  # The machine may be busy: that is no complaint.
    gc.freeze()  # What is there already is not looked at by `suspended`.
    end = loop.run_until_complete(cancel_where_it_waits(function, tries, visited))
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    for _ in range(TURNS if tasks else 0):
        loop.run_until_complete(asyncio.sleep(0))
    if not all(task.done() for task in tasks):
        return end, [loop, tasks]
    loop.run_until_complete(loop.shutdown_asyncgens())
    asyncio.set_event_loop(None)
    loop.close()
    return end, []


async def cancel_where_it_waits(function, tries, visited):
    """Cancels a new task in each rewritten `try` in which it waits; how it ended."""
    file = inspect.unwrap(function).__code__.co_filename
    task = asyncio.ensure_future(function())
    cancelled = set()
    for _ in range(TURNS):
        await asyncio.sleep(0)
        if task.done():
            break
        places = {place(one) for one in suspended()}
        lines = [(first, line) for name, first, line in places if name == file]
        waits = {number for number, one in enumerate(tries) if any(one.holds(*pair) for pair in lines)}
        if waits - cancelled:
            cancelled |= waits
            task.cancel()
    visited |= cancelled
    if not cancelled:
        return "never waited in the try" if task.done() else "waits outside of the try"
    if not task.done():
        return "goes on"
    if task.cancelled():
        return "cancelled"
    return f"raised {task.exception()!r}" if task.exception() else f"returned {task.result()!r}"


def suspended():
    """The coroutines and generators that wait somewhere."""
    kinds = (types.CoroutineType, types.GeneratorType, types.AsyncGeneratorType)
    return [one for one in gc.get_objects() if isinstance(one, kinds)]


def place(one):
    """Where a coroutine or generator stands: its file, the first line of its function, and the line."""
    frames = (getattr(one, name, None) for name in ("cr_frame", "gi_frame", "ag_frame"))
    frame = next((frame for frame in frames if frame is not None), None)
    return (frame.f_code.co_filename, frame.f_code.co_firstlineno, frame.f_lineno) if frame else (None, 0, 0)


if __name__ == "__main__":
    sys.exit(main())
