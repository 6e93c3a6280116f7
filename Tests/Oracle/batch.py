"""Runs `segue parse --batch` and reads its records, whatever happens to the program.

Knows the records of the batch format and its limits, never what the outputs mean.
"""
import dataclasses
import os
import re
import select
import signal
import subprocess
import tempfile
import time

MEMORY_LIMIT_KB = 1_000_000


@dataclasses.dataclass
class Answer:
    """The record of one file: its output, or `fault`, which says what was wrong with it."""
    output: bytes = b""
    accepted: bool = False
    fault: str = ""


def seconds_for(path):
    return 2 + os.path.getsize(path) / 1e6


class Run:
    """One run of segue, read record by record as it is written."""

    def __init__(self, segue, form, paths):
        self.errors = tempfile.TemporaryFile()
        command = [segue, "parse", "--jobs", "1", "--format", form, "--batch", "--", *paths]
        # A crashing program must die, not wait for Swift's backtracer; and output must not need an environment.
        self.program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=self.errors, env={"SWIFT_BACKTRACE": "enable=no"})
        self.pending = bytearray()
        self.peak_kb = 0

    def receive(self, enough, deadline):
        """Reads until `enough(pending)`; EOFError at the end of the output, TimeoutError past the deadline."""
        pipe = self.program.stdout.fileno()
        while not enough(self.pending):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                raise TimeoutError
            piece = os.read(pipe, 1 << 20)
            if not piece:
                raise EOFError
            self.pending += piece

    def take(self, count):
        piece = bytes(self.pending[:count])
        del self.pending[:count]
        return piece

    def answer(self, path):
        """The next record, which must be for `path`."""
        deadline = time.monotonic() + seconds_for(path)
        try:
            self.receive(lambda pending: b"\n" in pending, deadline)
            header = self.take(self.pending.index(b"\n") + 1)
            match = re.fullmatch(rb"(ok|error) (\d+) (.*)\n", header)
            if not match or match[3] != path:
                return Answer(fault=f"malformed record header {header[:200]!r}")
            length = int(match[2])
            self.receive(lambda pending: len(pending) > length, deadline)
            output = self.take(length)
            if self.take(1) != b"\n":
                return Answer(fault=f"no newline after the record's {length} bytes")
            return Answer(output, match[1] == b"ok")
        except EOFError:
            status = self.wait()
            name = signal.Signals(-status).name if status < 0 else f"exit status {status}"
            return Answer(fault=f"CRASH ({name}), no record")
        except TimeoutError:
            return Answer(fault=f"TIME-OUT after {seconds_for(path):.1f} s")

    def wait(self):
        """The exit status, negative for a signal."""
        if self.program.returncode is None:
            _, status, usage = os.wait4(self.program.pid, 0)
            self.program.returncode = os.waitstatus_to_exitcode(status)
            self.peak_kb = usage.ru_maxrss
        return self.program.returncode

    def close(self, broken, all_accepted):
        """Ends the run; says what the run as a whole did wrong."""
        if broken:
            self.program.kill()
            status = self.wait()
        else:
            rest = self.program.stdout.read()
            status = self.wait()
            if rest:
                yield f"output after the last record: {rest[:100]!r}"
            if status != (0 if all_accepted else 1):
                yield f"exit status {status}"
        self.program.stdout.close()
        if self.peak_kb > MEMORY_LIMIT_KB:
            yield f"MEMORY: {self.peak_kb} kB in this run"
        self.errors.seek(0)
        text = self.errors.read().decode("utf-8", "replace").strip().split("\n")
        if text[-1]:
            yield f"stderr: {text[-1][:200]}"


def answers(segue, form, paths):
    """One answer a path. After a crash or a time-out a new run goes on behind the file that it is laid to."""
    collected = []
    while len(collected) < len(paths):
        run = Run(segue, form, paths[len(collected):])
        first = len(collected)
        for path in paths[first:]:
            collected.append(run.answer(path))
            if collected[-1].fault:
                break
        last = collected[-1]
        complaints = run.close(bool(last.fault), all(answer.accepted for answer in collected[first:]))
        last.fault = "; ".join(filter(None, [last.fault, *complaints]))
    return collected
