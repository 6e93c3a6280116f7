"""Plays sessions at a terminal: a program drives `segue` through a pty, and writes down what the screen shows.

    review.py CASE SEGUE_FOLDER         prints the whole case as it turns out

A case of `golden/review` says what it shows, and has sections, each under a line that begins with `=== `:

    === file a.py            a file that is there at the start
    === run 80x24            a command line for `sh`, on a terminal of so many columns and rows; then the screen
    === press y n Enter      keys, one after the other, each once the screen has followed; then the screen
    === type text            a line for prompts that take lines (`--plain`); then what was printed since
    === resize 20x10         the terminal's new size; then the screen
    === signal TERM          a signal for the program
    === ended 1              its exit status, or the signal; how it left the terminal; whether it sent colours
    === afterwards a.py      a file that the session made or changed

Everything below the first `=== run`, but for command lines and what is pressed, is written anew.
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

import pyte

KEYS = {
    "Enter": "\r", "Escape": "\x1b", "Space": " ", "Backspace": "\x7f", "Up": "\x1b[A", "Down": "\x1b[B",
    "Right": "\x1b[C", "Left": "\x1b[D", "PageUp": "\x1b[5~", "PageDown": "\x1b[6~", "Home": "\x1b[H", "End": "\x1b[F",
}  # fmt: skip
PATIENCE = 60  # seconds: for a machine that has much else to do


def key_bytes(word):
    if len(word) == 2 and word[0] == "^":
        return bytes([ord(word[1].upper()) - 0x40])
    return KEYS.get(word, word).encode()


def sections(text):
    """The headings and bodies of a case; what stands before the first heading is under an empty one."""
    parts = re.split(r"^=== (.*)\n", text, flags=re.MULTILINE)
    return [("", parts[0])] + list(zip(parts[1::2], parts[2::2]))


class Session:
    """One program on a terminal of its own."""

    def __init__(self, command, size, folder, path):
        self.columns, self.rows = size
        self.screen = pyte.Screen(self.columns, self.rows)
        self.stream = pyte.ByteStream(self.screen)
        self.sent = b""
        master, slave = pty.openpty()
        self.master, self.slave = master, slave
        self.set_size()
        self.mode_before = termios.tcgetattr(slave)
        environment = {
            "PATH": path + ":" + os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C", "TERM": "xterm-256color",
            "SWIFT_BACKTRACE": "enable=no", "TMPDIR": os.environ.get("TMPDIR", "/tmp"),
            "XDG_STATE_HOME": str(folder) + ".state",
        }  # fmt: skip
        self.child = subprocess.Popen(
            ["sh", "-c", "exec " + command], stdin=slave, stdout=slave, stderr=slave, cwd=folder, env=environment,
            preexec_fn=self.become_leader, start_new_session=True,
        )  # fmt: skip

    def become_leader(self):
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)

    def set_size(self):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.columns, 0, 0))

    def resize(self, size):
        self.columns, self.rows = size
        self.screen.resize(self.rows, self.columns)
        self.set_size()

    # Every page ends with a prompt behind what clears the rest of the screen; a prompt for lines ends with a blank.

    def pages(self):
        return len(re.findall(rb"\x1b\[J(?!\x1b\[H)(?=.)", self.sent, re.DOTALL))

    def read(self, seconds):
        """Takes what comes within some seconds; whether anything came."""
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        part = os.read(self.master, 1 << 16)
        self.sent += part
        self.stream.feed(part)
        return True

    def wait(self, is_there):
        """Waits until something is there or the program has ended, and then for whatever follows at once."""
        end = time.monotonic() + PATIENCE
        while not is_there() and self.child.poll() is None:
            self.read(0.05)
            if time.monotonic() > end:
                raise TimeoutError(f"nothing more comes; the screen is\n{self.text()}")
        while self.read(0.05):
            pass

    def wait_for_page(self, count):
        self.wait(lambda: self.pages() >= count)

    def press(self, word):
        count = self.pages()
        os.write(self.master, key_bytes(word))
        self.wait_for_page(count + 1)

    def type(self, text):
        start = len(self.sent)
        os.write(self.master, text.encode() + b"\n")
        # Behind the echo of the line.
        self.wait(lambda: re.search(rb"\n.*(\] |Reason: |/)\Z", plainly(self.sent[start:]), re.DOTALL))
        return self.sent[start:]

    def text(self):
        lines = [line.rstrip() for line in self.screen.display]
        while lines and not lines[-1]:
            lines.pop()
        return "".join(line + "\n" for line in lines)

    def ended(self):
        """What there is to say of the end."""
        status = self.child.wait(PATIENCE)
        while self.read(0.05):
            pass
        mode = termios.tcgetattr(self.slave)
        how = f"ended {status}" if status >= 0 else f"ended by {signal.Signals(-status).name}"
        left = "as it was" if mode == self.mode_before else "without echo"
        colours = "colours" if re.search(rb"\x1b\[[0-9;]+m", self.sent) else "no colours"
        moves = "" if re.search(rb"\x1b\[[0-9;]*[A-HJKf]", self.sent) else ", the cursor never moved"
        return f"=== {how}\nthe terminal is {left}, {colours}{moves}\n"


class Play:
    """A case from its first line to its last."""

    def __init__(self, text, path):
        self.parts = sections(text)
        self.path = path
        self.session = None

    def run(self, folder):
        files = {name[5:]: body for name, body in self.parts if name.startswith("file ")}
        for name, body in files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(body)
        out = ""
        for name, body in self.parts:
            out += self.section(name, body, folder)
            if self.session and self.session.child.poll() is not None:
                out += self.session.ended()
                self.session = None
        assert self.session is None, "the program goes on:\n" + self.session.text()
        return out + self.changes(files, folder)

    def section(self, name, body, folder):
        word, _, rest = name.partition(" ")
        heading = f"=== {name}\n"
        if word == "file" or not name:
            return heading * bool(name) + body
        if word == "run":
            command = body.split("\n")[0]
            self.session = Session(command, size(rest), folder, self.path)
            if "--plain" in command or "TERM=dumb" in command:
                self.session.wait(lambda: plainly(self.session.sent).endswith(b"] "))
                return heading + command + "\n" + printed(self.session.sent)
            self.session.wait_for_page(1)
            return heading + command + "\n" + self.shown()
        if word == "press":
            for key in rest.split():
                self.session.press(key)
            return heading + self.shown()
        if word == "type":
            return heading + printed(self.session.type(rest))
        if word == "resize":
            count = self.session.pages()
            self.session.resize(size(rest))
            self.session.wait_for_page(count + 1)
            return heading + self.shown()
        if word == "signal":
            self.session.child.send_signal(getattr(signal, "SIG" + rest))
            self.session.wait(lambda: False)
            return heading + self.shown()
        return ""

    def shown(self):
        return self.session.text()

    def changes(self, files, folder):
        found = {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*")) if path.is_file()}
        out = ""
        for name, path in found.items():
            text = path.read_text()
            if files.get(name) != text:
                out += f"=== afterwards {name}\n{text}"
        return out + "".join(f"=== gone {name}\n" for name in files if name not in found)


def plainly(sent):
    """Without colours."""
    return re.sub(rb"\x1b\[[0-9;]*m", b"", sent)


def printed(sent):
    text = plainly(sent).decode().replace("\r\n", "\n")
    return text if text.endswith("\n") else text + "\n"


def size(text):
    columns, rows = text.split("x")
    return int(columns), int(rows)


def main():
    case, path = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        inner = pathlib.Path(folder).resolve() / "case"
        inner.mkdir()
        sys.stdout.write(Play(pathlib.Path(case).read_text(), path).run(inner))


if __name__ == "__main__":
    main()
