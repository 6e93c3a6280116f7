"""Kills `segue fix` and `segue undo` at random moments, fills the disk, and edits files meanwhile.

    python3 Tests/Crash/crash.py SEGUE [--kills N] [--full N] [--edits N] [--files N] [--seed N]

Whatever happens, every file holds its old bytes or its new ones, whole; `segue undo` gives all old ones back; nothing
else in the tree is touched, and nothing is left beside the files. What is not so is printed, and the exit status is 1.

--kills   SIGKILL at so many moments, spread over the whole time of a run. Every third run is taken back by the next
          `segue fix` rather than by `segue undo`, and some of those that take back are killed, too.
--full    so many runs on a disk that has too little room, of every size between none and enough. The disk is a tmpfs
          of a few megabytes, in a user namespace if it has to be; where neither can be had, this is said and not done.
--edits   so many runs beside an editor that saves files meanwhile, as most do: a new file, renamed over the old one.
"""

import argparse
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

PROGRAM = "import time\n\n\nasync def wait():\n    {}\n    time.sleep({})\n"
COLOURED = {
    "shop/stock.py": "import time\n\n\ndef count(name):\n    time.sleep(1)\n    return len(name)\n",
    "shop/page.py": "from shop.stock import count\n\n\nasync def page(name):\n    return count(name)\n",
    "shop/__init__.py": "",
}
FORMS = [
    lambda text: text.encode(),
    lambda text: text.replace("\n", "\r\n").encode(),
    lambda text: b"\xef\xbb\xbf" + text.encode(),
    lambda text: b"# coding: latin-1\n" + text.replace("'", "'\xe9", 1).encode("latin-1"),
    lambda text: text.encode().rstrip(b"\n"),
    lambda text: (text + "#" * 20_000 + "\n").encode(),
]
NAMES = ["{}.py", "a b {}.py", "it's {}.py", 'say "{}".py', "two\nlines {}.py", "deep/er/{}.py", "caf\udce9 {}.py"]


class Failure(Exception):
    """Something is not as it was promised."""


def make_project(root, count):
    """Files of every kind: names, encodings, modes, links; and some that are nobody's business."""
    for number in range(count):
        path = root / NAMES[number % len(NAMES)].format(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = PROGRAM.format(f"'{number}'", number)
        path.write_bytes(FORMS[number % len(FORMS)](text))
        path.chmod([0o644, 0o755, 0o600][number % 3])
    for name, text in COLOURED.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text)
    (root / "photo.bin").write_bytes(bytes(range(256)))
    (root / "plain.py").write_text("print('nothing to do')\n")
    (root / "link.py").symlink_to("0.py")
    (root / "broken.py").symlink_to("nowhere")


def snapshot(root):
    """Everything that there is below a folder, but for git's own: kind, mode, contents."""
    found = {}
    for folder, folders, files in os.walk(os.fsencode(root)):
        if b".git" in folders:
            folders.remove(b".git")
        for name in folders + files:
            path = os.path.join(folder, name)
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode):
                contents = os.readlink(path)
            elif stat.S_ISREG(status.st_mode):
                with open(path, "rb") as file:
                    contents = file.read()
            else:
                contents = None
            found[os.path.relpath(path, os.fsencode(root))] = (status.st_mode, contents)
    return found


def is_draft(path):
    return os.path.basename(path).startswith(b".segue-")


class Tree:
    """A project, its old and its new state, and where its journals are."""

    def __init__(self, segue, home, count, state=None, uses_git=False):
        self.segue = segue
        self.root = Path(home, "tree")
        self.state = Path(state or home, "state")
        self.root.mkdir(parents=True)
        self.state.mkdir(parents=True)
        make_project(self.root, count)
        self.journals = self.root / ".git/segue" if uses_git else self.state / "segue"
        if uses_git:
            self.git("init", "-q")
            self.git("add", "-A")
            self.git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "old")
        self.old = snapshot(self.root)
        started = time.monotonic()
        self.check_exit(self.run("fix"), 0)
        self.duration = time.monotonic() - started
        self.new = snapshot(self.root)
        changed = sum(self.old[path] != self.new[path] for path in self.old)
        if changed != count + 2:
            raise Failure(f"{changed} files are converted, not {count + 2}")
        self.check_exit(self.run("undo"), 0)
        self.check_is_old("a run that nothing happened to, and undo")

    def git(self, *words):
        subprocess.run(["git", *words], cwd=self.root, check=True, stdin=subprocess.DEVNULL)

    def command(self, name):
        return [self.segue, name] + (["--recipe", "time-sleep"] if name == "fix" else [])

    def environment(self):
        return os.environ | {"XDG_STATE_HOME": str(self.state)}

    def run(self, name):
        return subprocess.run(
            self.command(name),
            check=False,
            cwd=self.root,
            env=self.environment(),
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )

    def run_and_kill(self, name, delay):
        """Whether it was killed, rather than too fast."""
        child = subprocess.Popen(
            self.command(name),
            cwd=self.root,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(delay)
        child.kill()
        return child.wait() == -signal.SIGKILL

    def phase(self):
        """How far a run that was killed had got: the name of its journal."""
        names = {path.name for path in self.journals.glob("**/*") if path.is_file()}
        for name in ("current", "undoing", "next", "draft", "last"):
            if name in names:
                return name
        return "nothing"

    def check_exit(self, done, *allowed):
        if done.returncode not in allowed:
            raise Failure(f"{done.args[1]} exits with {done.returncode}: {done.stderr.decode(errors='replace')}")

    def check_whole(self, when, allows_drafts):
        """Every file is old or new, and there is no other; how many are new."""
        now = snapshot(self.root)
        for path in self.old:
            if path not in now:
                raise Failure(f"{when}: {path} is gone")
            if now[path] not in (self.old[path], self.new[path]):
                raise Failure(f"{when}: {path} is neither old nor new: {now[path][1]!r:.200}")
        for path in now.keys() - self.old.keys():
            if not (allows_drafts and is_draft(path)):
                raise Failure(f"{when}: {path} is there")
        return sum(now[path] != self.old[path] for path in self.old)

    def check_is_old(self, when):
        if self.check_whole(when, allows_drafts=False):
            raise Failure(f"{when}: not every file is old")
        if self.phase() != "nothing":
            raise Failure(f"{when}: a journal is left: {self.phase()}")


def kill(tree, number, random):
    """One run that is killed and taken back; how far it had got."""
    was_killed = tree.run_and_kill("fix", random.uniform(0, tree.duration * 1.1))
    phase = tree.phase() if was_killed else "too late"
    tree.check_whole(f"kill {number} ({phase})", allows_drafts=was_killed)
    # While a run restores, it may be killed as well.
    for again in range(random.choice([0, 0, 0, 1, 2])):
        tree.run_and_kill("undo", random.uniform(0, tree.duration / 2))
        tree.check_whole(f"kill {number}, undo {again} killed", allows_drafts=True)
    if number % 3 == 0:
        tree.check_exit(tree.run("fix"), 0)
        if tree.check_whole(f"fix after kill {number}", allows_drafts=False) == 0:
            raise Failure(f"fix after kill {number} has written nothing")
    tree.check_exit(tree.run("undo"), 0)
    tree.check_is_old(f"undo after kill {number} ({phase})")
    done = tree.run("undo")
    if done.returncode or done.stderr != b"nothing to undo\n":
        raise Failure(f"a second undo says: {done.stderr}")
    return phase


def fill(tree, number, random):
    """One run on a disk with too little room; how it ended."""
    ballast = Path(tree.root.parent.parent, "ballast")
    disk = os.statvfs(tree.root)
    free = disk.f_bavail * disk.f_frsize
    left = random.choice([random.randrange(free // 2), random.randrange(64 << 10)])
    with open(ballast, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free - left))
    done = tree.run("fix")
    tree.check_exit(done, 0, 3)
    is_idle = tree.check_whole(f"full disk {number}", allows_drafts=False) == 0
    if done.returncode == 0 and is_idle:
        raise Failure(f"full disk {number}: nothing is written, and the exit status is 0")
    if random.random() < 0.5:
        ballast.unlink()
    tree.check_exit(tree.run("undo"), 0)
    tree.check_is_old(f"undo after full disk {number}")
    ballast.unlink(missing_ok=True)
    return "all written" if done.returncode == 0 else "none written" if is_idle else "some written"


def edit(tree, number, random):
    """One run beside an editor: none of what is saved is lost."""
    marks = {}
    paths = [path for path in tree.old if tree.old[path] != tree.new[path] and not path.startswith(b"shop")]
    child = subprocess.Popen(
        tree.command("fix"), cwd=tree.root, env=tree.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    end = time.monotonic() + tree.duration
    while time.monotonic() < end and child.poll() is None:
        time.sleep(random.uniform(0, tree.duration / 20))
        path = os.path.join(os.fsencode(tree.root), random.choice(paths))
        with open(path, "rb") as file:
            text = file.read()
        mark = f"\n# edit {number}.{len(marks)}".encode()
        with open(path + b"~", "wb") as file:
            file.write(text + mark)
        shutil.copymode(path, path + b"~")
        os.rename(path + b"~", path)
        marks[mark] = path
    complaints = child.communicate()[1]
    if child.returncode not in (0, 3):
        raise Failure(f"edits {number}: exit status {child.returncode}: {complaints}")
    if tree.run("undo").returncode not in (0, 3):
        raise Failure(f"edits {number}: undo fails")
    for mark, path in marks.items():
        with open(path, "rb") as file:
            text = file.read()
        # The editor reads what was written and saves it again: both may be in it, none may be missing.
        if mark + b"\n" not in text + b"\n":
            raise Failure(f"edits {number}: {path} has lost {mark}")
    for path, (_, text) in tree.old.items():
        if tree.old[path] != tree.new[path]:
            with open(os.path.join(os.fsencode(tree.root), path), "wb") as file:
                file.write(text)
    shutil.rmtree(tree.state)
    tree.state.mkdir()
    tree.check_is_old(f"edits {number}")
    return "saved"


def run_on_small_disk(arguments):
    """Starts this program again where it has a disk that fills up; its exit status, or None."""
    mount = 'mount -t tmpfs -o size=16m none "$0" && exec "$@"'
    with tempfile.TemporaryDirectory(prefix="segue-disk-") as place:
        # As root, or as somebody who is root of a name space of their own.
        for options in (["-m"], ["-rm"]):
            command = ["unshare", *options, "sh", "-c", mount, place]
            try:
                can = subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0
            except FileNotFoundError:
                can = False
            if can:
                words = [sys.executable, __file__, arguments.segue, "--inside", place, "--kills", "0", "--edits", "0"]
                words += ["--full", str(arguments.full), "--seed", str(arguments.seed)]
                words += ["--files", str(arguments.files)]
                return subprocess.run([*command, *words], check=False).returncode
    return None


def repeat(what, count, trees, action, random):
    if count == 0:
        return
    outcomes = Counter(action(trees[number % len(trees)], number, random) for number in range(count))
    told = ", ".join(f"{name} {count}" for name, count in sorted(outcomes.items()))
    print(f"{what}: {count} times all is well ({told})", flush=True)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("segue", type=os.path.abspath)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--full", type=int, default=50)
    parser.add_argument("--edits", type=int, default=50)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--inside")
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    try:
        if arguments.inside:
            # The journal on the disk that fills up, or on another one.
            with tempfile.TemporaryDirectory(prefix="segue-crash-") as elsewhere:
                trees = [
                    Tree(arguments.segue, Path(arguments.inside, "one"), arguments.files),
                    Tree(arguments.segue, Path(arguments.inside, "two"), arguments.files, state=elsewhere),
                ]
                repeat("full disk", arguments.full, trees, fill, chance)
            return 0
        with tempfile.TemporaryDirectory(prefix="segue-crash-") as home:
            trees = [
                Tree(arguments.segue, Path(home, "plain"), arguments.files),
                Tree(arguments.segue, Path(home, "git"), arguments.files, uses_git=True),
            ]
            repeat("kill -9", arguments.kills, trees, kill, chance)
            repeat("edits", arguments.edits, trees[:1], edit, chance)
        if arguments.full:
            status = run_on_small_disk(arguments)
            if status is None:
                print("full disk: not done, for no small disk can be mounted here")
            return status or 0
        return 0
    except Failure as failure:
        print(f"crash.py: {failure} (--seed {arguments.seed})", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
