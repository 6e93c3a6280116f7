"""Runs what the reverse test has made: the async half that Segue wrote, in the place of the one that people wrote.

`run(pair, python)` copies the package as it was released, and puts each file that Segue made of the sync half where the
async half has its own, with the identifiers that the latter has (`AsyncClient`, `aclose`); `async` and `await` stay where
Segue has put them. `reverse/runs/PACKAGE.py` is run with both, with `-X dev -W error`, and has to print the same; for a
package without such a file, and before that, every module of the half is imported.
"""

import difflib
import io
import shutil
import subprocess
import sys
import tokenize
from pathlib import Path

RUNS = Path(__file__).parent / "reverse" / "runs"


def run(pair, folder):
    """What went wrong, in lines; nothing if all is well."""
    needs = folder / "needs"
    if pair.needs and not needs.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", "--target", needs]
        subprocess.run([*pip, *pair.needs], check=True)
    tree = folder / "run"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(pair.original, tree)
    modules = []
    for file, counterpart in pair.files():
        place = counterpart.relative_to(pair.original)
        made = (pair.copy / file).read_text()
        (tree / place).write_text(spelled_as(counterpart.read_text(), made, pair.names))
        modules.append(".".join(place.with_suffix("").parts).removesuffix(".__init__"))
    code = "import importlib\n" + "".join(f"importlib.import_module({name!r})\n" for name in modules)
    failure = output(["-c", code], tree, needs)[1]
    if failure:
        return [f"what was made cannot be imported: {failure}"]
    script = RUNS / f"{pair.name}.py"
    if not script.exists():
        return []
    real, made = output([script], pair.original, needs), output([script], tree, needs)
    if real == made and not real[1]:
        return []
    lines = difflib.unified_diff(*("".join(one).splitlines() for one in (real, made)), "real", "made", lineterm="")
    return ["what was made does something else:", *lines]


def output(arguments, tree, needs):
    """What a program prints, and the end of what it says of errors."""
    command = [sys.executable, "-P", "-X", "dev", "-W", "error", *arguments]
    path = f"{tree}:{needs}"
    try:
        done = subprocess.run(command, env={"PYTHONPATH": path}, capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "", "it does not end"
    return done.stdout, done.stderr[-2000:]


def spelled_as(real, made, names):
    """The made code with the identifiers that the real half has at the same places.

    What is aligned are tokens as the sync half spells them: an `await` that is missing is no identifier, and stays so.
    """
    ours, theirs = tokens(made), tokens(real)
    spelling = {}
    for token in theirs:
        spelling.setdefault(key(token, names), token.string)
    matcher = difflib.SequenceMatcher(
        None, [key(one, names) for one in ours], [key(one, names) for one in theirs], autojunk=False
    )
    new = {one.start: spelling.get(key(one, names), one.string) for one in ours}
    for i, k, size in matcher.get_matching_blocks():
        for offset in range(size):
            new[ours[i + offset].start] = theirs[k + offset].string
    lines = made.splitlines(keepends=True)
    for token in reversed(ours):
        row, column = token.start
        line = lines[row - 1]
        lines[row - 1] = line[:column] + new[token.start] + line[column + len(token.string) :]
    return "".join(lines)


def tokens(source):
    """The names of a source, and the texts that are spelled like one: `hasattr(stream, "close")`."""
    return [
        one
        for one in tokenize.generate_tokens(io.StringIO(source).readline)
        if one.type == tokenize.NAME or one.type == tokenize.STRING and one.string[1:-1].isidentifier()
    ]


def key(token, names):
    if token.type == tokenize.NAME:
        return names(token.string)
    return token.string[0] + names(token.string[1:-1]) + token.string[-1]
