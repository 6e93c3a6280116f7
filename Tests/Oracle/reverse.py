"""The reverse test: from the sync half of a package Segue makes the async half again, of which that half was made.

    python3 reverse.py --segue SEGUE [--folder FOLDER] [--offline-is-fine] [--only self|sync] [--all] [PACKAGE...]

`reverse/PACKAGE.toml` says where the halves are and how their names differ, `reverse/PACKAGE.py` is the recipe: which
primitives are to be awaited. The package is downloaded, its async half taken away, `segue fix` is run on the rest, and
each function of what was the sync half is compared with that of the async half, by `colour_skeleton.py`. Without
Segue, `--only self` compares the async half with itself, and `--only sync` the sync half as it is.

Prints, for each package, how many functions agree, how many of those that are coloured (async in the real half), how
many turned that should not have, and each that does not agree, with Segue's reason or the difference.
Exit codes: 0 all was compared; 1 Segue failed, or wrote what is no Python; 2 nothing could be downloaded.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from colour_skeleton import Names, difference, functions, same_code
from reverse_run import run

HERE = Path(__file__).parent / "reverse"


class Pair:
    """A package with two halves, as its page under `reverse/` describes it.

    Files below `reverse/primitives/PACKAGE` (or what the page calls `primitives`) come in the place of the package's own: they say in a few lines which
    primitives there are, where the package finds them at run time or takes them from other libraries.
    """

    def __init__(self, name, folder):
        page = tomllib.loads((HERE / f"{name}.toml").read_text())
        self.name = name
        self.recipe = HERE / f"{name}.py"
        self.requirements = page["requirements"]
        self.recipes = page.get("recipes", [])  # bundled ones that run along
        self.halves = page["halves"]  # sync path: async path, files or folders
        self.needs = page.get("needs", [])  # what has to be installed for what was made to run
        self.is_run = page.get("run", False)
        self.removed = page.get("remove", [])  # what else is there for the async half alone: FILE, or FILE:NAME
        self.names = Names(page.get("names", {}))
        self.primitives = HERE / "primitives" / page.get("primitives", name)
        self.original = folder / name / "original"
        self.copy = folder / name / "copy"

    def download(self, wheels):
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        for requirement in self.requirements:
            project, version = requirement.split("==")
            pattern = f"{project.replace('-', '_')}-{version}-*.whl"
            if not list(wheels.glob(pattern)):
                subprocess.run([*pip, "--dest", wheels, requirement], check=True)
            with zipfile.ZipFile(next(wheels.glob(pattern))) as wheel:
                wheel.extractall(self.original)

    def prepare(self):
        """A copy in which nothing but the sync half knows what a request is."""
        shutil.rmtree(self.copy, ignore_errors=True)
        shutil.copytree(self.original, self.copy)
        subprocess.run(["git", "init", "--quiet", self.copy], check=True)  # A project ends at its repository.
        for path in self.halves.values():
            if (self.copy / path).is_dir():
                shutil.rmtree(self.copy / path)
            else:
                (self.copy / path).unlink()
        if self.primitives.is_dir():
            shutil.copytree(self.primitives, self.copy, dirs_exist_ok=True)
        for removed in self.removed:
            path, _, name = removed.partition(":")
            matches = list(self.copy.glob(path))
            assert matches, f"{self.name}: nothing is at {path}"
            for match in matches:
                if name:
                    match.write_text(without(name, match.read_text(), removed))
                else:
                    match.unlink()

    def files(self):
        """The files of the sync half, each with its path in the async half."""
        for sync_path, async_path in self.halves.items():
            root = self.original / sync_path
            for file in sorted(root.rglob("*.py")) if root.is_dir() else [root]:
                inside = file.relative_to(root)
                counterpart = self.original / async_path / inside
                if counterpart.exists():
                    yield file.relative_to(self.original), counterpart


def without(name, source, where):
    """The source without the class, function, method or variable of that path; `*` stands for any name.

    With `async ` in front, only what is `async def` goes; with `#2` behind it, only the second one of that path. Of
    `if TEST` and `else TEST` the statements go that such an `if` runs, or does not.
    """
    if name.startswith(("if ", "else ")):
        return without_branches(name, source)
    lines = source.splitlines(keepends=True)
    only_async, name = name.startswith("async "), name.removeprefix("async ")
    name, _, number = name.partition("#")
    wanted = re.compile(re.escape(name).replace(r"\*", "[^.]*") + r"\Z")
    gone = 0

    def look(body, path):
        nonlocal gone
        definitions = [one for one in body if hasattr(one, "name")]
        doomed = [
            one
            for one in body
            if (bound := name_of(one)) and wanted.match(".".join([*path, bound]))
            if isinstance(one, ast.AsyncFunctionDef) or not only_async
        ]
        if number:
            doomed = doomed[int(number) - 1 : int(number)]
        for one in doomed:
            first = min([one.lineno, *(decorator.lineno for decorator in getattr(one, "decorator_list", []))])
            lines[first - 1 : one.end_lineno] = [""] * (one.end_lineno - first + 1)
        if doomed and len(doomed) == len(body):
            lines[doomed[0].lineno - 1] = " " * doomed[0].col_offset + "pass\n"
        gone += len(doomed)
        for one in definitions:
            if one not in doomed:
                look(one.body, [*path, one.name])
        for one in body:
            if isinstance(one, ast.If | ast.Try):
                look(one.body, path)
                look(one.orelse, path)

    look(ast.parse(source).body, [])
    assert gone, f"nothing is at {where}"
    return "".join(lines)


def without_branches(name, source):
    """The source in which what stands below each `if` of one test, or below its `else`, does nothing."""
    lines = source.splitlines(keepends=True)
    word, _, test = name.partition(" ")
    for one in ast.walk(ast.parse(source)):
        if isinstance(one, ast.If) and ast.unparse(one.test) == test:
            body = one.body if word == "if" else one.orelse
            for line in range(body[0].lineno, body[-1].end_lineno + 1) if body else ():
                lines[line - 1] = "\n"
            if body:
                lines[body[0].lineno - 1] = " " * body[0].col_offset + "pass\n"
    return "".join(lines)


def name_of(statement):
    """What a definition, or an assignment to one name, binds."""
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name


class Reasons:
    """What `segue check` says of the sync half, by the function that it is about."""

    LINE = re.compile(r"(?P<file>[^:]+):(?P<line>\d+):\d+: (?P<recipe>[^:]+): not converted: (?P<why>.*)")
    # `nap ← poll ← Poller.state (app/poller.py:14): REASON`: what stays, from the root to what keeps it from turning.
    CHAIN = re.compile(r"(?:cannot become async: )?(?P<chain>\S+(?: ← \S+)*) \((?P<place>[^)]*:\d+)\): (?P<reason>.*)")

    def __init__(self, text):
        self.by_line, self.by_chain = {}, {}
        for line in text.splitlines():
            if not (match := self.LINE.match(line)):
                continue
            self.by_line.setdefault((match["file"], int(match["line"])), match["why"])
            if chain := self.CHAIN.search(match["why"]):
                for member in chain["chain"].split(" ← "):
                    last = chain["chain"].split(" ← ")[-1]
                    self.by_chain.setdefault(member, f"{last} ({chain['place']}): {chain['reason']}")

    def of(self, file, function):
        """The reason for a function, that of a line in it, or of a chain that goes through it."""
        node = function.node
        for line in range(node.lineno, node.end_lineno + 1):
            if why := self.by_line.get((str(file), line)):
                return why
        return self.by_chain.get(function.source_path)


@dataclass
class Comparison:
    """How the functions of one package compare."""

    package: str
    compared: int = 0
    coloured: int = 0
    agreeing: int = 0
    agreeing_coloured: int = 0
    promoted_falsely: int = 0
    only_sync: int = 0
    only_async: int = 0
    differing: list = field(default_factory=list)  # (place, what differs, why)

    def add(self, place, made, real, before, why):
        self.compared += 1
        self.coloured += real.is_async
        what = difference(made, real)
        if what is None:
            self.agreeing += 1
            self.agreeing_coloured += real.is_async
            return
        self.promoted_falsely += made.is_async and not real.is_async
        if not same_code(before, real):
            what += " [the halves are different programs here]"
        self.differing.append((place, what, why))

    def __str__(self):
        def share(part, whole):
            return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"

        return (
            f"{self.package}: {share(self.agreeing, self.compared)} functions agree;"
            f" of the coloured {share(self.agreeing_coloured, self.coloured)};"
            f" false promotions {self.promoted_falsely};"
            f" only in the sync half {self.only_sync}, only in the async half {self.only_async}"
        )


def compare(pair, made_root, reasons):
    """Each function under `made_root` with that of the real async half."""
    comparison = Comparison(f"{pair.name} ({', '.join(pair.requirements)})")
    for file, counterpart in pair.files():
        before = functions((pair.original / file).read_text(), pair.names)
        made_file = made_root / file if made_root else counterpart
        made = functions(made_file.read_text(), pair.names)
        real = functions(counterpart.read_text(), pair.names)
        comparison.only_sync += len(made.keys() - real.keys())
        comparison.only_async += len(real.keys() - made.keys())
        for path in made.keys() & real.keys() if made_root else real.keys():
            old = before.get(path, real[path])
            why = reasons.of(file, old) if reasons and path in before else None
            comparison.add(f"{file}:{old.node.lineno} {path}", made[path], real[path], old, why)
    comparison.differing.sort()
    return comparison


def run_segue(segue, pair):
    """Makes the sync half async in place; gives what `segue check` said before."""
    recipes = [word for recipe in [pair.recipe, *pair.recipes] for word in ("--recipe", recipe)]
    words = [*recipes, "--promote", "always", "--public", "--review", "--no-gitignore", "."]
    checked = subprocess.run([segue, "check", *words], cwd=pair.copy, capture_output=True, text=True)
    (pair.copy.parent / "check.txt").write_text(checked.stdout + checked.stderr)
    fixed = subprocess.run([segue, "fix", "--allow-dirty", *words], cwd=pair.copy, capture_output=True, text=True)
    (pair.copy.parent / "fix.txt").write_text(fixed.stdout + fixed.stderr)
    if fixed.returncode not in (0, 1):
        raise SystemError(f"{pair.name}: segue fix exits with {fixed.returncode}: {fixed.stderr.strip()[-500:]}")
    for file in pair.copy.rglob("*.py"):
        compile(file.read_text(), file, "exec", dont_inherit=True)
    return Reasons(checked.stdout)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--segue", type=Path)
    arguments.add_argument("--folder", type=Path, default=Path(".build/reverse"), help="where packages are kept")
    arguments.add_argument("--offline-is-fine", action="store_true", help="exit with 0 if nothing can be downloaded")
    arguments.add_argument("--only", choices=["self", "sync"], help="do not run Segue: compare one of the halves")
    arguments.add_argument("--all", action="store_true", help="list every function that differs, not the first 40")
    arguments.add_argument("packages", nargs="*", default=sorted(page.stem for page in HERE.glob("*.toml")))
    options = arguments.parse_args()
    if not options.only and not options.segue:
        arguments.error("--segue is missing")
    wheels = options.folder / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    failed = False
    for name in options.packages:
        pair = Pair(name, options.folder.resolve())
        try:
            pair.download(wheels)
        except subprocess.CalledProcessError:
            print(f"{name}: cannot be downloaded, and is not compared")
            return 0 if options.offline_is_fine else 2
        reasons = None
        if not options.only:
            pair.prepare()
            try:
                reasons = run_segue(options.segue.resolve(), pair)
            except (SystemError, SyntaxError, UnicodeError) as error:
                print(f"{name}: {error}")
                failed = True
                continue
        made = {None: pair.copy, "self": None, "sync": pair.original}[options.only]
        comparison = compare(pair, made, reasons)
        print(comparison)
        for place, what, why in comparison.differing[: None if options.all else 40]:
            print(f"  {place}: {why or 'differs: ' + what}")
        if len(comparison.differing) > 40 and not options.all:
            print(f"  and {len(comparison.differing) - 40} more ('--all' lists them)")
        if pair.is_run and not options.only:
            faults = run(pair, options.folder.resolve() / name)
            print("  what was made runs, and does the same as the real half" if not faults else "  " + "\n  ".join(faults))
            failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
