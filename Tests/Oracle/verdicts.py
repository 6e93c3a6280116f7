"""What a parser says of a file, and CPython's verdicts of earlier runs."""
import dataclasses
import hashlib
import os
import re
import sys

import skeleton


@dataclasses.dataclass(frozen=True)
class Verdict:
    """Accepted with a tree, given as the skeleton's SHA-256, or rejected at a place."""
    accepted: bool
    tree: str = ""
    line: int = 0
    column: int = 0
    message: str = ""

    def __str__(self):
        return "accepted" if self.accepted else f"rejected at {self.line}:{self.column}: {self.message}"


def of_oracle(source):
    """The verdict of the CPython that runs this."""
    try:
        text = skeleton.skeleton(source)
        return Verdict(True, tree=hashlib.sha256(text.encode()).hexdigest())
    except skeleton.ERRORS as error:
        line, column, message = skeleton.failure(error)
        return Verdict(False, line=line, column=column, message=re.sub(r"\s", " ", message))


def of_segue(path, answer):
    """The verdict in a record of segue; None where the record is not one line 'PATH:LINE:COL: MESSAGE'."""
    if answer.accepted:
        return Verdict(True, tree=hashlib.sha256(answer.output).hexdigest())
    match = re.fullmatch(re.escape(path) + rb":(\d+):(\d+): ([^\n]+)\n", answer.output)
    if not match:
        return None
    return Verdict(False, line=int(match[1]), column=int(match[2]), message=match[3].decode("utf-8", "replace"))


class Memory:
    """CPython's verdicts by the SHA-256 of the source, kept in a file: the oracle's stamp, then a line each.

    A file of another oracle is begun anew. Without a path nothing is kept.
    """

    def __init__(self, path):
        self.path, self.known = path, {}
        if not path:
            return
        with open(skeleton.__file__, "rb") as table:
            stamp = f"CPython {sys.version.split()[0]}, skeleton.py {hashlib.sha256(table.read()).hexdigest()}\n"
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                if file.readline() == stamp:
                    self.known = dict(map(self.entry, file))
                    return
        with open(path, "w", encoding="utf-8") as file:
            file.write(stamp)

    @staticmethod
    def entry(line):
        digest, accepted, tree, line_number, column, message = line.rstrip("\n").split("\t")
        return digest, Verdict(accepted == "1", tree, int(line_number), int(column), message)

    def of_oracle(self, source):
        """(digest, verdict): from the file, or by asking CPython."""
        digest = hashlib.sha256(source).hexdigest()
        return digest, self.known.get(digest) or of_oracle(source)

    def add(self, verdicts):
        """Keeps pairs as `of_oracle` gives them."""
        if not self.path:
            return
        with open(self.path, "a", encoding="utf-8", errors="backslashreplace") as file:
            for digest, verdict in verdicts:
                if digest not in self.known:
                    self.known[digest] = verdict
                    fields = digest, int(verdict.accepted), verdict.tree, verdict.line, verdict.column, verdict.message
                    file.write("\t".join(map(str, fields)) + "\n")
