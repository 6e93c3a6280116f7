"""Runs Python programs, each in a fork of an interpreter that has already imported what most of them import.

Starting Python and importing `asyncio` takes longer than most golden cases run. So it is done once for each core; a
fork then sees what a fresh `python -X dev -W error` would, up to what it complains of at its end.

This file is also what the interpreter runs, from Python 3.8 on: `forks.py MODULE...` imports the modules, reads a JSON
line for each program and answers with its exit code.
"""

import contextlib
import gc
import importlib
import json
import os
import queue
import runpy
import signal
import subprocess
import sys
import tempfile

AT_A_TIME = 2  # the cores of the smallest machine that runs the tests
SECONDS = 60  # programs sleep for 0.05 s at most: whoever takes this long hangs
ENDLESS = 128 + signal.SIGALRM  # the exit code of who hangs


class Forks:
    """A few interpreters of one kind, in which programs run. Threads may share it."""

    def __init__(self, python, modules, variables):
        """`modules` are imported beforehand; `variables` is the whole environment of the programs."""
        command = [python, "-X", "dev", "-W", "error", __file__, *modules]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        variables = {**variables, "PYTHONMALLOC": "default"}  # Under 3.8, forks crash with that of `-X dev`.
        self.interpreters = [subprocess.Popen(command, env=variables, **pipes) for _ in range(AT_A_TIME)]
        self.idle = queue.SimpleQueue()
        for interpreter in self.interpreters:
            self.idle.put(interpreter)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for interpreter in self.interpreters:
            interpreter.communicate()

    def run(self, folder, arguments, variables=()):
        """What `python ARGUMENTS` does in a folder: its exit code (128 + N for signal N), and both outputs as texts.

        ENDLESS is the exit code of what did not end after SECONDS.
        """
        with tempfile.TemporaryDirectory(prefix="outputs-") as outputs, self.interpreter() as interpreter:
            interpreter.stdin.write(json.dumps([folder, outputs, arguments, dict(variables)]).encode() + b"\n")
            interpreter.stdin.flush()
            code = int(interpreter.stdout.readline())
            return code, *(text_of(f"{outputs}/{stream}") for stream in ("stdout", "stderr"))

    @contextlib.contextmanager
    def interpreter(self):
        interpreter = self.idle.get()
        try:
            yield interpreter
        finally:
            self.idle.put(interpreter)


def text_of(path):
    with open(path, encoding="utf-8", errors="backslashreplace", newline="") as file:
        return file.read()


# ---- in the interpreter that runs the programs ----------------------------------------------------------------------


def fork_for_each_line():
    """Comes back in the forks only, each in its folder, with what Python is to run."""
    for line in sys.stdin:
        folder, outputs, arguments, variables = json.loads(line)
        child = os.fork()
        if not child:
            signal.alarm(SECONDS)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            for number, name in enumerate(("stdout", "stderr"), 1):
                os.dup2(os.open(outputs + "/" + name, os.O_WRONLY | os.O_CREAT), number)
            os.environ.update(variables)
            os.chdir(folder)
            return arguments
        status = os.waitpid(child, 0)[1]
        print(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status), flush=True)
    sys.exit()


def run(arguments):
    """As `python ARGUMENTS` would, to the end of the interpreter, so that what a program left behind is seen."""
    is_module = arguments[0] == "-m"
    program, *sys.argv[1:] = arguments[is_module:]
    sys.argv[0] = program
    sys.path[0] = os.getcwd() if is_module else os.path.dirname(os.path.abspath(program))
    for file in os.listdir(sys.path[0]):  # What stands there comes before what has been imported.
        sys.modules.pop(file.partition(".")[0], None)
    if is_module:
        runpy.run_module(program, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    for module in sys.argv[1:]:
        importlib.import_module(module)
    gc.freeze()  # What all share no fork has to look through for what it left behind.
    run(fork_for_each_line())
