"""Makes each child of rewritten programs fail, one after the other, and compares what becomes of the program.

    python3 failing_children.py --python PYTHON CASE_FOLDER...

A case takes part if it has `run` and an `after.py` (see behaviour.py), and its `before.py` hands coroutines to
`asyncio.gather`. For n = 1, 2, … both files are run with the n-th coroutine that is handed over replaced by one
that raises a marker. Of `after.py` this is asked, wherever that coroutine went to a TaskGroup:

- before, the marker leaves the program as it is; after, in an ExceptionGroup (of ExceptionGroups) with nothing else;
- up to the failure both print the same, and so do the main tasks to their end;
- when the group has seen the failure, all its other children have ended or are being cancelled;
- when the main task ends, no child is running; nothing is left un-awaited or unseen.

Where it went to `asyncio.gather`, because that stayed, both files must end in the same way. The only argument of a
call is not counted: it becomes an `await`, which fails as it did.

Exit codes: 0 all passed; 1 a case failed; 2 the Python or a case folder cannot be used.
"""

import argparse
import ast
import asyncio
import functools
import gc
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from behaviour import environment, needed_versions, version_of
from forks import AT_A_TIME, Forks

OLD, NEW = "gather", "TaskGroup"  # where a child is handed over


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, help="the interpreter that runs the cases")
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE_FOLDER")
    arguments = parser.parse_args()

    version = version_of(arguments.python)
    cases = [case for case in arguments.cases if takes_part(case, version)]
    modules = ["ast", "argparse", "asyncio", "concurrent.futures"]
    with ThreadPoolExecutor(AT_A_TIME) as pool, Forks(arguments.python, modules, environment()) as forks:
        results = list(pool.map(lambda case: compare(forks, case), cases))
    for case, (_, complaints) in zip(cases, results):
        if complaints:
            print(f"FAILED {case}")
            print(*(f"  {complaint}" for complaint in complaints), sep="\n")
    failed = sum(bool(complaints) for _, complaints in results)
    children = sum(children for children, _ in results)
    print(f"{len(cases) - failed} passed, {failed} failed; {children} children failed in groups")
    return 1 if failed else 0


def takes_part(case, version):
    if not all((case / name).is_file() for name in ("before.py", "after.py", "run")):
        return False
    oldest, newest = needed_versions(case)
    return oldest <= version <= newest and OLD in (case / "before.py").read_text(encoding="utf-8")


def compare(forks, case):
    """How many children failed in a TaskGroup, and what is wrong, in lines for a person."""
    before, after = (failures(forks, case / name) for name in ("before.py", "after.py"))
    if isinstance(before, str) or isinstance(after, str):
        return 0, [text for text in (before, after) if isinstance(text, str)]
    complaints = []
    if len(before) != len(after):
        complaints.append(f"before hands over {len(before)} children, after {len(after)}")
    pairs = list(zip(before, after))
    for n, (old, new) in enumerate(pairs, 1):
        complaints += [f"child {n}: {complaint}" for complaint in complaints_about(old, new)]
    return sum(new["to"] == NEW for _, new in pairs), complaints


def complaints_about(old, new):
    """What is wrong with the end of `new`, given that of the same program before its rewrite."""
    for key in ("until the failure", "of the main task"):
        if old[key] != new[key]:
            yield f"{key} was printed {old[key]!r}, is printed {new[key]!r}"
    is_rewritten = (old["to"], new["to"]) == (OLD, NEW)
    if (old["end"], new["end"]) != ("Marker", "group of Marker") if is_rewritten else old["end"] != new["end"]:
        yield f"ended with {old['end']}, ends with {new['end']}"
    for key in ("going on", "left running", "unseen"):
        # Closing a coroutine that holds another leaves that one un-awaited, before as after.
        if added := [text for text in new[key] if text not in old[key]]:
            yield f"{key}: {', '.join(added)}"


def failures(forks, source):
    """What `Run.outcome` says for each child of a program; or a text, if it cannot be found out."""
    code, output, errors = forks.run(str(source.parent), [os.path.abspath(__file__), "--children-of", source.name])
    return f"{source.name}: exit code {code}: {errors}" if code else json.loads(output)


# ---- in the interpreter that runs the program -------------------------------------------------------------------------


class Marker(Exception):
    """What the chosen child raises."""


class Run:
    """A program whose n-th child fails."""

    def __init__(self, source, n):
        self.source = source
        self.n = n
        self.handed_over = 0
        self.to = None  # gather or TaskGroup, once the n-th child is there
        self.main_tasks = set()
        self.children = {}  # the tasks of each TaskGroup
        self.printed = []  # (whether by a main task or outside of all tasks, text)
        self.until_failure = None
        self.going_on = []
        self.left_running = []
        self.unseen = []

    def outcome(self):
        """A dictionary for `complaints_about`; None if the program has fewer children."""
        end = self.end()
        gc.collect()  # here Python says "was never awaited"
        if self.to is None:
            return None
        return {
            "to": self.to,
            "end": end,
            "until the failure": self.until_failure,
            "of the main task": "".join(text for is_main, text in self.printed if is_main),
            "going on": self.going_on,
            "left running": self.left_running,
            "unseen": self.unseen,
        }

    def end(self):
        """How the program ends."""
        own = asyncio.gather, asyncio.TaskGroup.create_task, asyncio.run, sys.stdout, sys.unraisablehook
        gather, create_task, run, _, _ = own

        def failing_gather(*awaitables, **options):
            if not self.is_only_argument(sys._getframe(1)):
                awaitables = [self.child(awaitable, OLD) for awaitable in awaitables]
            return gather(*awaitables, **options)

        def failing_create_task(group, coroutine, **options):
            before, coroutine = self.to, self.child(coroutine, NEW)
            task = create_task(group, coroutine, **options)
            self.children.setdefault(group, []).append(task)
            if self.to != before:  # behind the group's own callback, which cancels the others
                task.add_done_callback(lambda _: self.look_at(self.children[group]))
            return task

        def watched_run(coroutine, **options):
            return run(self.watched(coroutine), **options)

        asyncio.gather, asyncio.TaskGroup.create_task, asyncio.run = failing_gather, failing_create_task, watched_run
        sys.stdout, sys.unraisablehook = self, lambda trouble: self.unseen.append(first_line(trouble.exc_value))
        try:
            exec(compile(self.source, "program.py", "exec"), {"__name__": "__main__"})
            return "no exception"
        except BaseException as error:
            return described(error)
        finally:
            asyncio.gather, asyncio.TaskGroup.create_task, asyncio.run, sys.stdout, sys.unraisablehook = own

    def child(self, awaitable, to):
        """The awaitable, or what fails in its place."""
        if not asyncio.iscoroutine(awaitable):
            return awaitable
        self.handed_over += 1
        if self.handed_over != self.n:
            return awaitable
        awaitable.close()
        self.to = to
        return self.fail()

    async def fail(self):
        self.until_failure = "".join(text for _, text in self.printed)
        raise Marker

    async def watched(self, coroutine):
        self.main_tasks.add(asyncio.current_task())
        asyncio.get_running_loop().set_exception_handler(lambda _, trouble: self.unseen.append(trouble["message"]))
        try:
            return await coroutine
        finally:
            children = [task for group in self.children.values() for task in group]
            self.left_running += [task.get_coro().__name__ for task in children if not task.done()]

    def look_at(self, siblings):
        others = [task for task in siblings if not task.done() and not task.cancelling()]
        self.going_on += [task.get_coro().__name__ for task in others]

    def is_only_argument(self, frame):
        line = frame.f_lineno
        return any(first <= line <= last for first, last in calls_of_one(self.source))

    def write(self, text):
        try:
            task = asyncio.current_task()
        except RuntimeError:
            task = None
        self.printed.append((task is None or task in self.main_tasks, text))

    def flush(self):
        pass


def first_line(error):
    """Below it, in development mode, stands where a coroutine was made."""
    return str(error).partition("\n")[0]


def described(error):
    if not isinstance(error, BaseExceptionGroup):
        return type(error).__name__
    return "group of " + " and ".join(type(leaf).__name__ for leaf in leaves(error))


def leaves(error):
    """The exceptions in a group, and in the groups in it."""
    if not isinstance(error, BaseExceptionGroup):
        return [error]
    return [leaf for part in error.exceptions for leaf in leaves(part)]


@functools.cache
def calls_of_one(source):
    """The first and last lines of calls with an `await` and a single argument, not unpacked."""
    return list(lines_of_calls_of_one(source))


def lines_of_calls_of_one(source):
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Await(ast.Call(args=[argument], keywords=[])) if not isinstance(argument, ast.Starred):
                yield node.lineno, node.end_lineno


def children_of(source):
    outcomes = []
    while outcome := Run(source, len(outcomes) + 1).outcome():
        outcomes.append(outcome)
    print(json.dumps(outcomes))


if __name__ == "__main__":
    if sys.argv[1] == "--children-of":
        sys.exit(children_of(Path(sys.argv[2]).read_bytes()))
    sys.exit(main())
