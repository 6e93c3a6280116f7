"""Finds the `try` statements whose handlers a rewrite changed. For `cancelled.py` and `swallowed.py`."""

import ast
import copy
from collections import Counter
from dataclasses import dataclass

TRIES = (ast.Try, getattr(ast, "TryStar", ast.Try))
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass
class RewrittenTry:
    """A `try` of a function, in one of the two programs."""

    function: ast.AST
    statement: ast.AST
    is_in_handler: bool

    def holds(self, function_line, line):
        """Whether a line of the function that starts there is in the body, where the handlers protect it."""
        body = self.statement.body
        return function_line == first_line(self.function) and body[0].lineno <= line <= body[-1].end_lineno

    def handles(self, line):
        """Whether a line is in one of the handlers, and not in a handler or function within it."""
        return any(covers(handler, line) and not in_nested(handler, line) for handler in self.statement.handlers)


def covers(node, line):
    return node.lineno <= line <= node.end_lineno


def in_nested(handler, line):
    inner = (node for node in ast.walk(handler) if node is not handler)
    return any(isinstance(node, (ast.ExceptHandler,) + FUNCTIONS) and covers(node, line) for node in inner)


def rewritten_tries(program, other):
    """Those of `program` that `other`, its state before or after the rewrite, does not have with these handlers."""
    known = Counter(key for key, _ in tries(ast.parse(other)))
    found = Counter()
    rewritten = []
    for key, candidate in tries(ast.parse(program)):
        # In a handler, one more of the same is a copy: a handler was split.
        found[key] += 1
        if found[key] > known[key] and not (candidate.is_in_handler and known[key]):
            rewritten.append(candidate)
    return rewritten


def tries(tree):
    """Each `try` in a function, with what tells it from others: its function, and its handlers as they are written."""
    for path, statement, function, is_in_handler in tries_below(tree, "", None, False):
        handlers = "\n".join(ast.dump(without_nested(handler)) for handler in statement.handlers)
        yield (path, handlers), RewrittenTry(function, statement, is_in_handler)


def tries_below(node, path, function, is_in_handler):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, FUNCTIONS):
            yield from tries_below(child, f"{path}.{getattr(child, 'name', 'lambda')}", child, False)
        elif isinstance(child, ast.ClassDef):
            yield from tries_below(child, f"{path}.{child.name}", function, is_in_handler)
        else:
            if function is not None and isinstance(child, TRIES):
                yield path, child, function, is_in_handler
            yield from tries_below(child, path, function, is_in_handler or isinstance(child, ast.ExceptHandler))


def without_nested(handler):
    """A copy of a handler without the handlers and the functions in it: they are found for themselves."""
    return WithoutNested().visit(copy.deepcopy(handler))


class WithoutNested(ast.NodeTransformer):
    def visit_Try(self, node):
        node.handlers = []
        return self.generic_visit(node)

    visit_TryStar = visit_Try

    def visit_FunctionDef(self, node):
        node.body = []
        return node

    visit_AsyncFunctionDef = visit_FunctionDef


def first_line(function):
    """The line that Python calls a function's first: that of a decorator, if it has one."""
    return min([function.lineno] + [decorator.lineno for decorator in getattr(function, "decorator_list", [])])
