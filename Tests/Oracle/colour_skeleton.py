"""What is async in a function, and where: two halves of a package, one of which was made from the other, compared.

A function's *skeleton* is the list of its marks, in the order of the source: `async def`, and each `await`, `async with`
and `async for` with the code that it stands at. Names are first spelled as the sync half spells them, by `Names`;
layout, annotations, docstrings and the texts of strings do not count. What nested functions hold is theirs.
"""

import ast
import copy
import difflib
import re
from dataclasses import dataclass, field

# As both halves of every package are called after each other.
PYTHON_NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "AsyncIterator": "Iterator",
    "AsyncIterable": "Iterable",
    "AsyncGenerator": "Generator",
    "AsyncExitStack": "ExitStack",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "asynccontextmanager": "contextmanager",
    "aclosing": "closing",
    "aclose": "close",
    "anext": "next",
    "aiter": "iter",
    "asend": "send",
    "athrow": "throw",
}


class Names:
    """Spells identifiers as the sync half does: by Python's own pairs, then by a package's regular expressions."""

    def __init__(self, patterns):
        self.patterns = [(re.compile(pattern), spelling) for pattern, spelling in patterns.items()]
        self.known = dict(PYTHON_NAMES)

    def __call__(self, name):
        if name not in self.known:
            spelled = name
            for pattern, spelling in self.patterns:
                spelled = pattern.sub(spelling, spelled)
            self.known[name] = spelled
        return self.known[name]

    def path(self, dotted):
        return ".".join(self(part) for part in dotted.split("."))


class Spelling(ast.NodeTransformer):
    """Leaves of a tree what counts, in the sync half's names; without `marks` nothing is async any more."""

    FIELDS = ("id", "attr", "arg", "name", "asname", "module", "rest")
    PLAIN = {ast.AsyncFunctionDef: ast.FunctionDef, ast.AsyncFor: ast.For, ast.AsyncWith: ast.With}

    def __init__(self, names, marks):
        self.names, self.marks = names, marks

    def generic_visit(self, node):
        super().generic_visit(node)
        for field_name in self.FIELDS:
            if isinstance(name := getattr(node, field_name, None), str):
                setattr(node, field_name, self.names.path(name))
        if isinstance(node, ast.Global | ast.Nonlocal):
            node.names = [self.names(name) for name in node.names]
        if not self.marks and type(node) in self.PLAIN:
            return ast.copy_location(self.PLAIN[type(node)](**dict(ast.iter_fields(node))), node)
        return node

    def visit_Constant(self, node):
        if isinstance(node.value, str):
            node.value = ""
        return node

    def visit_Await(self, node):
        return self.generic_visit(node) if self.marks else self.visit(node.value)

    def visit_comprehension(self, node):
        if not self.marks:
            node.is_async = 0
        return self.generic_visit(node)

    def visit_arg(self, node):
        node.annotation = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if node.value is None:
            return ast.Pass()
        return self.generic_visit(ast.Assign([node.target], node.value, lineno=node.lineno))

    def visit_FunctionDef(self, node):
        node.returns = None
        if ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef


class Marks(ast.NodeVisitor):
    """The marks of one function, in the order of the source."""

    def __init__(self, names):
        self.names, self.found = names, []

    def add(self, mark, *nodes):
        self.found.append(mark + " " + " in ".join(text(node, self.names) for node in nodes))

    def visit_Await(self, node):
        self.add("await", node.value)
        self.generic_visit(node)

    def visit_AsyncWith(self, node):
        for item in node.items:
            self.add("async with", item.context_expr)
        self.generic_visit(node)

    def visit_AsyncFor(self, node):
        self.add("async for", node.target, node.iter)
        self.generic_visit(node)

    def visit_comprehension(self, node):
        if node.is_async:
            self.add("async for", node.target, node.iter)
        self.generic_visit(node)

    def visit_FunctionDef(self, node):
        """What nested functions hold is compared as theirs."""

    visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef


def text(node, names, marks=False):
    return ast.unparse(ast.fix_missing_locations(Spelling(names, marks).visit(copy.deepcopy(node))))


@dataclass
class Function:
    """A function as the source has it."""

    path: str  # in the sync half's names; several of one path are numbered
    source_path: str  # as the source spells it
    node: ast.AST
    names: Names = field(repr=False)

    @property
    def is_async(self):
        return isinstance(self.node, ast.AsyncFunctionDef)

    @property
    def skeleton(self):
        marks = Marks(self.names)
        if self.is_async:
            marks.found.append("async def")
        for statement in self.node.body:
            marks.visit(statement)
        return marks.found

    def code(self, marks):
        """The function without what is nested in it."""
        alone = copy.copy(self.node)
        alone.decorator_list, alone.body = [], [WithoutNested().visit(copy.deepcopy(one)) for one in alone.body]
        return text(alone, self.names, marks)


class WithoutNested(ast.NodeTransformer):
    def visit_FunctionDef(self, node):
        return ast.copy_location(ast.Expr(ast.Name(node.name)), node)

    visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef


def functions(source, names):
    """All functions of a file by their paths, `Class.method`, `outer.inner`, `overloaded`, `overloaded#2`."""
    found = {}

    def collect(node, path):
        for child in ast.iter_child_nodes(node):
            inner = path
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = (*path, child.name)
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                dotted = name = ".".join(map(names, inner))
                number = 1
                while name in found:
                    number += 1
                    name = f"{dotted}#{number}"
                found[name] = Function(name, ".".join(inner), child, names)
            collect(child, inner)

    collect(ast.parse(source), ())
    return found


def difference(made, real):
    """None where the two are async in the same places; else the first place that is not, in words."""
    ours, theirs = made.skeleton, real.skeleton
    if ours == theirs:
        # Where the code is the same, it also has to be the same call that is awaited, of two that read alike.
        if made.code(marks=False) != real.code(marks=False) or made.code(marks=True) == real.code(marks=True):
            return None
        return "another of two places that read the same is async"
    if made.is_async != real.is_async:
        return "stays 'def'" if real.is_async else "is 'async def', and should not be"
    for tag, i, j, k, m in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal":
            missing, extra = theirs[k:m], ours[i:j]
            return "; ".join(
                [f"without {shortened(mark)}" for mark in missing] + [f"has {shortened(mark)}" for mark in extra]
            )


def shortened(mark):
    mark = " ".join(mark.split())
    return f"'{mark if len(mark) <= 90 else mark[:87] + '...'}'"


def same_code(made, real):
    """Are the two the same program, but for names and colour?"""
    return made.code(marks=False) == real.code(marks=False)
