"""Real applications: what Segue converts of them, what it refuses and why, and whether they still parse, import and run.

    python3 applications.py --segue SEGUE [--folder FOLDER] [--only-figures] [--offline-is-fine] [APPLICATION...]

`applications.toml` says which ones. Each is downloaded once as its source distribution, a copy is converted with
`--promote always --public --review` by the recipes below, and both sides are compared in a virtual environment with what
the application needs: every file parses, the same modules can be imported, the commands print the same. Then every call
of something that turned, by its name alone, is looked at: one that nobody awaits is listed, for a person to read.
`--only-figures` leaves out what needs the virtual environment. The diffs are in FOLDER/APPLICATION.diff.

Exit codes: 0 both sides are alike; 1 they are not; 2 nothing could be downloaded.
"""

import argparse
import ast
import collections
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

RECIPES = ["time-sleep", "requests-to-aiohttp", "urlopen-to-aiohttp"]
# What may be around the call of a coroutine function that nobody awaits on the spot.
TAKERS = {"run", "gather", "create_task", "ensure_future", "wait_for", "run_until_complete", "shield", "run_async"}

IMPORTING = """
import importlib, contextlib, os, sys
nothing = open(os.devnull, "w")
for name in sys.argv[1:]:
    try:
        with contextlib.redirect_stdout(nothing), contextlib.redirect_stderr(nothing):
            importlib.import_module(name)
        print(name, "ok")
    except BaseException as error:
        print(name, type(error).__name__)
"""


class Application:
    """One application: its source distribution, and a copy that is converted."""

    def __init__(self, name, page, folder):
        self.name = name
        self.page = page
        self.requirement = f"{name}=={page['version']}"
        self.folder = folder / name
        self.before = self.folder / "before"
        self.after = self.folder / "after"
        self.python = self.folder / "venv" / "bin" / "python"

    def download(self):
        if self.before.exists():
            return
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
        subprocess.run([*pip, "--dest", self.folder, self.requirement], check=True)
        with tarfile.open(next(self.folder.glob("*.tar.gz"))) as archive:
            archive.extractall(self.folder / "unpacked", filter="data")
        next((self.folder / "unpacked").iterdir()).rename(self.before)

    def install(self):
        """What the application needs, and what its converted code needs."""
        if self.python.exists():
            return
        subprocess.run([sys.executable, "-m", "venv", self.folder / "venv"], check=True)
        pip = [self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        # What is built leaves its work, a copy of all modules, where it was built.
        with tempfile.TemporaryDirectory() as place:
            built = shutil.copytree(self.before, Path(place, "built"))
            subprocess.run([*pip, built, "aiohttp", "requests", *self.page.get("needs", [])], check=True)

    def convert(self, segue):
        """Converts the copy; returns what `check` said before."""
        shutil.rmtree(self.after, ignore_errors=True)
        shutil.copytree(self.before, self.after, symlinks=True)
        subprocess.run(["git", "init", "--quiet", self.after], check=True)  # A project ends at its repository.
        options = ["--promote", "always", "--public", "--review", "."]
        options += [f"--recipe={name}" for name in RECIPES]
        report = subprocess.run([segue, "check", *options], cwd=self.after, capture_output=True, text=True)
        fixed = subprocess.run([segue, "fix", "--allow-dirty", *options], cwd=self.after, capture_output=True, text=True)
        for run in (report, fixed):
            if run.returncode > 1:
                print(f"  segue: exit code {run.returncode}: {run.stderr.strip()[-300:]}")
        shutil.rmtree(self.after / ".git")
        diff = subprocess.run(
            ["git", "diff", "--no-index", "before", "after"], cwd=self.folder, capture_output=True, text=True
        )
        self.folder.with_suffix(".diff").write_text(diff.stdout)
        return report.stdout.splitlines()

    def changed(self):
        """The paths of the files that were converted."""
        files = (path.relative_to(self.after) for path in sorted(self.after.rglob("*.py")))
        return [path for path in files if (self.before / path).read_bytes() != (self.after / path).read_bytes()]

    def imported(self, side):
        """For each module whether it can be imported, in an order that is the same for both sides."""
        lines = []
        for part in self.page["modules"]:
            path = side / part
            files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
            names = [module(file, path.parent) for file in files]
            lines += self.run(["-X", "dev", "-W", "error::RuntimeWarning", "-c", IMPORTING, *names], side)[1]
        return lines

    def run(self, arguments, side):
        """Exit code and lines of output; addresses, and where the sides are, do not count."""
        roots = {str((side / part).parent) for part in self.page["modules"]}
        environment = {
            "PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sorted(roots)), "COLUMNS": "80",
            "HOME": str(self.folder / "home"), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0", "TERM": "dumb", "LANG": "C.UTF-8",
        }
        # What a first run leaves there, a second one finds.
        shutil.rmtree(self.folder / "home", ignore_errors=True)
        (self.folder / "home").mkdir()
        try:
            done = subprocess.run(
                [self.python, *arguments], cwd=side, env=environment, capture_output=True, text=True, timeout=240,
                stdin=subprocess.DEVNULL,
            )
        except subprocess.TimeoutExpired:
            return "late", []
        text = done.stdout if "-c" in arguments else done.stdout + done.stderr
        text = text.replace(str(side), "").replace(str(self.folder), "")
        return done.returncode, re.sub(r"0x[0-9a-f]+", "0x", text).splitlines()


def module(file, root):
    words = file.relative_to(root).with_suffix("").parts
    return ".".join(words[:-1] if words[-1] == "__init__" else words)


def unawaited(before, after):
    """The names of the functions that turned, and what in the file is awaited, or given to what takes coroutines."""
    old = {where(one) for one in definitions(before) if isinstance(one, ast.AsyncFunctionDef)}
    plain = {one.name for one in definitions(before) if isinstance(one, ast.FunctionDef)}
    turned = {
        one.name
        for one in definitions(after)
        if isinstance(one, ast.AsyncFunctionDef) and where(one) not in old and one.name in plain
    }
    fine = set()
    for node in ast.walk(after):
        if isinstance(node, ast.Await):
            fine.add(node.value)
        elif isinstance(node, (ast.AsyncFor, ast.comprehension)):
            fine.add(node.iter)
        elif isinstance(node, ast.AsyncWith):
            fine.update(item.context_expr for item in node.items)
        elif isinstance(node, ast.Call) and last_name(node.func) in TAKERS:
            fine.update(node.args)
    return turned, fine


def definitions(tree):
    return (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))


def where(definition):
    return definition.name, len(definition.args.args), len(definition.body)


def last_name(callee):
    return callee.attr if isinstance(callee, ast.Attribute) else getattr(callee, "id", None)


def suspects(application):
    """`FILE:LINE: CALL` for each call that a person has to look at."""
    turned, plain, trees = set(), set(), {}
    for path in sorted(application.after.rglob("*.py")):
        relative = path.relative_to(application.after)
        try:
            after = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue
        before = after
        if (application.before / relative).read_bytes() != path.read_bytes():
            before = ast.parse((application.before / relative).read_bytes())
        names, fine = unawaited(before, after)
        turned |= names
        plain |= {one.name for one in definitions(after) if isinstance(one, ast.FunctionDef)}
        trees[relative] = after, fine
    # Of a name that a plain function has too nothing can be said; what a name is another name of may be called by it.
    turned -= plain
    for tree, _ in trees.values():
        turned |= {
            node.targets[0].id
            for node in tree.body
            if isinstance(node, ast.Assign) and last_name(node.value) in turned and isinstance(node.targets[0], ast.Name)
        }
    for path, (tree, fine) in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and last_name(node.func) in turned and node not in fine:
                yield f"{path}:{node.lineno}: {ast.unparse(node)[:90]}"


def reason(text):
    """The reason at the end of a chain, without names and numbers."""
    text = re.sub(r".*? cannot become async: .*?\([^ ()]*:\d+\): (?!.* cannot become async)", "callers: ", text)
    text = re.sub(r"'[^']*'", "…", text)
    text = re.sub(r"\S+\.pyi?(:\d+)?", "FILE", text)
    return re.sub(r"\d+", "N", text)


class Figures:
    """What became of the sites, and why of those that stayed."""

    def __init__(self):
        self.outcomes = collections.Counter()
        self.reasons = collections.Counter()

    def add(self, lines):
        for line in lines:
            found = re.match(r"\S.*?:\d+:\d+: ([a-z-]+): (.*)", line)
            if not found:
                continue
            recipe, said = found.groups()
            if said.startswith("not converted: "):
                self.outcomes["refused"] += 1
                self.reasons[recipe, reason(said.removeprefix("not converted: "))] += 1
            elif said.startswith("to review: "):
                self.outcomes["to review"] += 1
            elif " becomes a coroutine" in said or " is awaited" in said or " becomes " in said:
                kind = "converted" if " becomes a coroutine" not in said and " is awaited" not in said else "followed"
                self.outcomes[kind] += 1
            else:
                self.outcomes["notes and others"] += 1

    def __str__(self):
        return ", ".join(f"{count} {kind}" for kind, count in sorted(self.outcomes.items())) or "nothing to convert"


def compare(application):
    """Both sides side by side; returns whether they are alike."""
    bad = []
    for path in application.changed():
        done = subprocess.run(
            [application.python, "-c", "import sys; compile(open(sys.argv[1], 'rb').read(), sys.argv[1], 'exec')", path],
            cwd=application.after, capture_output=True, text=True,
        )
        if done.returncode:
            bad.append(f"{path} does not parse: {done.stderr.strip().splitlines()[-1]}")
    before, after = application.imported(application.before), application.imported(application.after)
    bad += [f"import: {old} before, {new} after" for old, new in zip(before, after) if old != new]
    works = sum(line.endswith(" ok") for line in before)
    print(f"  imports: {works} of {len(before)} modules before, {sum(line.endswith(' ok') for line in after)} after")
    for command in application.page["commands"]:
        old, new = (application.run(command.split(), side) for side in (application.before, application.after))
        print(f"  python {command}: exit code {old[0]}, {len(old[1])} lines" + ("" if old == new else ", and others after"))
        if old != new:
            bad.append(f"{command}: {new[0]}, {new[1][-3:]}")
    for line in bad:
        print("  NOT ALIKE:", line)
    return not bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--segue", required=True, type=Path)
    parser.add_argument("--folder", type=Path, default=Path(".build/applications"))
    parser.add_argument("--only-figures", action="store_true")
    parser.add_argument("--offline-is-fine", action="store_true")
    parser.add_argument("applications", nargs="*")
    options = parser.parse_args()
    pages = tomllib.loads(Path(__file__).with_suffix(".toml").read_text())
    total, alike, done = Figures(), True, 0
    for name in options.applications or pages:
        application = Application(name, pages[name], options.folder.resolve())
        application.folder.mkdir(parents=True, exist_ok=True)
        try:
            application.download()
            if not options.only_figures:
                application.install()
        except subprocess.CalledProcessError as error:
            print(f"{name}: cannot be had: {error}", file=sys.stderr)
            continue
        done += 1
        figures = Figures()
        lines = application.convert(options.segue.resolve())
        figures.add(lines)
        total.add(lines)
        print(f"{application.requirement}: {figures}; {len(application.changed())} files changed", flush=True)
        for line in suspects(application):
            print("  look at", line)
        if not options.only_figures:
            alike = compare(application) and alike
    if not done:
        return 0 if options.offline_is_fine else 2
    print(f"\nall {done}: {total}\n\nwhy not:")
    for (recipe, why), count in total.reasons.most_common(25):
        print(f"{count:5} {recipe}: {why}")
    return 0 if alike else 1


if __name__ == "__main__":
    sys.exit(main())
