#!/usr/bin/env python3
"""Print the skeleton of a Python file: CPython's syntax tree without constant values.

The oracle: what this prints on CPython 3.15, `segue parse --format skeleton` must print too, byte for
byte. agree.py imports it; golden/syntax/ok/*.skeleton were made with it.

usage: skeleton.py FILE            the skeleton on stdout; exit 0
       skeleton.py --check FILE... one line a file, 'FILE: ok' or 'FILE:LINE:COL: MESSAGE'

A file that does not parse: 'FILE:LINE:COL: MESSAGE' on stderr, nothing on stdout, exit 1.
The verdict and the tree are those of the CPython that
runs this script: 3.13 or newer (t-strings and 'except A, B:' need 3.14; 'lazy import' and
unpacking in comprehensions need 3.15). Older versions have other positions inside f-strings and are
refused.
"""
import ast
import sys
import warnings

# Node class -> (inline fields, child fields), both in ASDL order. An inline field is written on
# the node's own line; a child field holds a node, a list of nodes, or nothing.
# Fields left out on purpose: Constant.kind, Interpolation.str, every type_comment and
# type_ignores, and whatever a later CPython adds.
FIELDS = {
    "Module": ((), ("body",)),
    "FunctionDef": (("name",), ("args", "body", "decorator_list", "returns", "type_params")),
    "AsyncFunctionDef": (("name",), ("args", "body", "decorator_list", "returns", "type_params")),
    "ClassDef": (("name",), ("bases", "keywords", "body", "decorator_list", "type_params")),
    "Return": ((), ("value",)),
    "Delete": ((), ("targets",)),
    "Assign": ((), ("targets", "value")),
    "TypeAlias": ((), ("name", "type_params", "value")),
    "AugAssign": (("op",), ("target", "value")),
    "AnnAssign": (("simple",), ("target", "annotation", "value")),
    "For": ((), ("target", "iter", "body", "orelse")),
    "AsyncFor": ((), ("target", "iter", "body", "orelse")),
    "While": ((), ("test", "body", "orelse")),
    "If": ((), ("test", "body", "orelse")),
    "With": ((), ("items", "body")),
    "AsyncWith": ((), ("items", "body")),
    "Match": ((), ("subject", "cases")),
    "Raise": ((), ("exc", "cause")),
    "Try": ((), ("body", "handlers", "orelse", "finalbody")),
    "TryStar": ((), ("body", "handlers", "orelse", "finalbody")),
    "Assert": ((), ("test", "msg")),
    "Import": (("is_lazy",), ("names",)),
    "ImportFrom": (("module", "level", "is_lazy"), ("names",)),
    "Global": (("names",), ()),
    "Nonlocal": (("names",), ()),
    "Expr": ((), ("value",)),
    "Pass": ((), ()),
    "Break": ((), ()),
    "Continue": ((), ()),
    "BoolOp": (("op",), ("values",)),
    "NamedExpr": ((), ("target", "value")),
    "BinOp": (("op",), ("left", "right")),
    "UnaryOp": (("op",), ("operand",)),
    "Lambda": ((), ("args", "body")),
    "IfExp": ((), ("test", "body", "orelse")),
    "Dict": ((), ("keys", "values")),
    "Set": ((), ("elts",)),
    "ListComp": ((), ("elt", "generators")),
    "SetComp": ((), ("elt", "generators")),
    "DictComp": ((), ("key", "value", "generators")),
    "GeneratorExp": ((), ("elt", "generators")),
    "Await": ((), ("value",)),
    "Yield": ((), ("value",)),
    "YieldFrom": ((), ("value",)),
    "Compare": (("ops",), ("left", "comparators")),
    "Call": ((), ("func", "args", "keywords")),
    "FormattedValue": (("conversion",), ("value", "format_spec")),
    "Interpolation": (("conversion",), ("value", "format_spec")),
    "JoinedStr": ((), ("values",)),
    "TemplateStr": ((), ("values",)),
    "Constant": (("value",), ()),
    "Attribute": (("attr", "ctx"), ("value",)),
    "Subscript": (("ctx",), ("value", "slice")),
    "Starred": (("ctx",), ("value",)),
    "Name": (("id", "ctx"), ()),
    "List": (("ctx",), ("elts",)),
    "Tuple": (("ctx",), ("elts",)),
    "Slice": ((), ("lower", "upper", "step")),
    "comprehension": (("is_async",), ("target", "iter", "ifs")),
    "ExceptHandler": (("name",), ("type", "body")),
    "arguments": ((), ("posonlyargs", "args", "vararg", "kwonlyargs", "kw_defaults", "kwarg",
                       "defaults")),
    "arg": (("arg",), ("annotation",)),
    "keyword": (("arg",), ("value",)),
    "alias": (("name", "asname"), ()),
    "withitem": ((), ("context_expr", "optional_vars")),
    "match_case": ((), ("pattern", "guard", "body")),
    "MatchValue": ((), ("value",)),
    "MatchSingleton": (("value",), ()),
    "MatchSequence": ((), ("patterns",)),
    "MatchMapping": (("rest",), ("keys", "patterns")),
    "MatchClass": (("kwd_attrs",), ("cls", "patterns", "kwd_patterns")),
    "MatchStar": (("name",), ()),
    "MatchAs": (("name",), ("pattern",)),
    "MatchOr": ((), ("patterns",)),
    "TypeVar": (("name",), ("bound", "default_value")),
    "ParamSpec": (("name",), ("default_value",)),
    "TypeVarTuple": (("name",), ("default_value",)),
}
NO_SPAN = {"Module", "arguments", "comprehension", "withitem", "match_case"}
STRINGS = {"JoinedStr", "TemplateStr"}
KINDS = {int: "int", float: "float", complex: "complex", str: "str", bytes: "bytes",
         bool: None, type(None): "None", type(...): "Ellipsis"}


class Unknown(Exception):
    """A node that the table does not know: the running CPython is too new."""


def kind(value):
    return KINDS[type(value)] or str(value)


def inline(name, node, field):
    """The text ' field=value', or '' for a field that is not written."""
    value = getattr(node, field, None)  # is_lazy came with 3.15
    if field == "is_lazy":
        return " is_lazy=1" if value else ""
    if field == "ctx":
        value = type(value).__name__
        return "" if value == "Load" else " ctx=" + value
    if field == "value":  # Constant and MatchSingleton
        return " value=" + kind(value)
    if value is None:
        return ""
    if field == "op":
        value = type(value).__name__
    elif field == "ops":
        value = ",".join(type(op).__name__ for op in value)
    elif field in ("names", "kwd_attrs"):
        if not value:
            return ""
        value = ",".join(value)
    elif field == "conversion":
        if value == -1:
            return ""
        value = chr(value)
    return f" {field}={value}"


def literal_parts(values):
    """The values of a JoinedStr or TemplateStr, each run of literal text as one 'str'."""
    parts = []
    for value in values:
        if isinstance(value, ast.Constant):
            if value.value and (not parts or parts[-1] != "str"):
                parts.append("str")
        else:
            parts.append(value)
    return parts


def lines(tree):
    """The lines of the skeleton; no recursion, so any depth will do."""
    stack = [(0, "", tree)]
    while stack:
        depth, label, node = stack.pop()
        if node is None or node == "str":  # an empty place in a list; literal text
            yield "  " * depth + label + ("None" if node is None else "Constant value=str")
            continue
        name = type(node).__name__
        if name not in FIELDS:
            raise Unknown(name)
        scalars, children = FIELDS[name]
        line = "  " * depth + label + name
        if name not in NO_SPAN:
            line += (f" {node.lineno}:{node.col_offset}"
                     f"-{node.end_lineno}:{node.end_col_offset}")
        for field in scalars:
            line += inline(name, node, field)
        yield line
        for field in reversed(children):
            value = getattr(node, field, None)
            if value is None:
                continue
            if not isinstance(value, list):
                value = [value]
            elif name in STRINGS:
                value = literal_parts(value)
            for item in reversed(value):
                stack.append((depth + 1, field + ": ", item))


def parse(source, filename="<source>"):
    """CPython's tree of these bytes; SyntaxError (or MemoryError, RecursionError) if none."""
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return compile(source, filename, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)


def skeleton(source, filename="<source>"):
    """The skeleton of these bytes as text, one line a node, with a final newline."""
    return "".join(line + "\n" for line in lines(parse(source, filename)))


def failure(error):
    """(line, column, message) of an exception of parse(); column counted from 1."""
    if isinstance(error, SyntaxError):
        return (max(error.lineno or 1, 1), max(error.offset or 1, 1),
                str(error.msg).replace("\n", " "))
    return 1, 1, (type(error).__name__ + ": " + str(error)).replace("\n", " ")


ERRORS = (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError)


def main(argv):
    if sys.version_info < (3, 13):
        sys.stderr.write("skeleton.py: needs CPython 3.13 or newer\n")
        return 2
    check = argv[:1] == ["--check"]
    paths = argv[1:] if check else argv
    if not paths or (not check and len(paths) != 1) or paths[0].startswith("-"):
        sys.stderr.write(__doc__)
        return 2
    status = 0
    for path in paths:
        with open(path, "rb") as file:
            source = file.read()
        try:
            text = "" if check and parse(source, path) else skeleton(source, path)
        except ERRORS as error:
            report = "%s:%d:%d: %s\n" % (path, *failure(error))
            (sys.stdout if check else sys.stderr).write(report)
            status = 1
            continue
        if check:
            sys.stdout.write(path + ": ok\n")
        else:
            sys.stdout.buffer.write(text.encode("utf-8"))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
