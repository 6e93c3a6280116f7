"""Compares what Segue takes each use of an imported name for with what follows from `ast` and `symtable`.

    imports_agree.py --segue BINARY PATH...

Run it with 3.13: symtable's answers depend on the version. The rules, stated anew here and nowhere looked up in Segue:

1. Where a name lives is what symtable says: in the scope itself, in a function around it, or in the module.
2. A variable is known if everything that binds it is an import, and all those import the same thing. Another import,
   any other binding and `del` make it ambiguous; so does a star import that may run after the last binding at the
   module's own level, and, for a name of a builtin, having only bindings that may not happen.
3. A class reads a name that it binds itself from the module as long as it has not bound it: both must be the same.
4. An attribute of a known thing is known, unless the file assigns to that attribute, or to one on the way to it.
   The owner of an assigned attribute may also be a variable with one binding, to a known thing.

Every use is one line: line, column, what is written, and the qualified name; or `?` and all that imports make of it.
"""
import argparse
import ast
import builtins
import collections
import subprocess
import symtable
import sys
import tokenize
import warnings

from names_agree import python_files, without_comprehensions

CONDITIONS = (ast.If, ast.While, ast.For, ast.AsyncFor, ast.With, ast.AsyncWith, ast.Match, ast.Try, ast.TryStar)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Block:
    """A table of symtable's, with the tables around it and those within that nobody has entered yet."""

    def __init__(self, table, outer, class_name):
        self.table, self.outer, self.class_name = table, outer, class_name
        self.is_class = table.get_type() == "class"
        self.waiting = collections.defaultdict(collections.deque)
        for child in table.get_children():
            self.waiting[child.get_name(), child.get_lineno()].append(child)

    def symbol(self, name):
        try:
            return self.table.lookup(name)
        except KeyError:
            return None

    def mangled(self, name):
        owner = (self.class_name or "").lstrip("_")
        return f"_{owner}{name}" if owner and name.startswith("__") and not name.endswith("__") else name

    def module(self):
        return self if self.outer is None else self.outer.module()

    def home(self, name):
        """The block in which a name lives that stands here."""
        symbol = self.symbol(name)
        if symbol and symbol._Symbol__scope in (2, 3):
            return self.module()
        if symbol and symbol._Symbol__scope in (1, 5) or self.outer is None:
            return self
        outer = self.outer
        while outer.is_class:
            outer = outer.outer
        return outer.home(name)


class Binding:
    """What gives a variable a value: an import of `target`, an assignment of `value`, or anything else."""

    def __init__(self, place, certain, target=None, value=None, is_deletion=False):
        self.place, self.certain, self.target, self.value = place, certain, target, value
        self.is_deletion = is_deletion


class Reader(ast.NodeVisitor):
    """Goes through a file once: who binds what, and which names are read."""

    def __init__(self, text, path):
        # CPython gives most comprehensions no table of their own, generators always.
        table = symtable.symtable(without_comprehensions(text), path, "exec")
        self.block = Block(table, None, None)
        self.top = self.block
        self.conditions = 0
        self.bindings = collections.defaultdict(list)
        self.chains = []
        self.patched_nodes = []
        self.stars = []
        self.visit(ast.parse(text))

    # Blocks

    def within(self, name, line, visit, class_name=None):
        """Visits in the block of that name and line; in the same one where symtable has none."""
        waiting = self.block.waiting[name, line]
        if not waiting:
            return visit()
        outer, conditions = self.block, self.conditions
        self.block, self.conditions = Block(waiting.popleft(), outer, class_name or outer.class_name), 0
        visit()
        self.block, self.conditions = outer, conditions

    def visit_all(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def generic_visit(self, node):
        self.conditions += isinstance(node, CONDITIONS)
        super().generic_visit(node)
        self.conditions -= isinstance(node, CONDITIONS)

    # Definitions

    def definition(self, node, rest):
        self.bind(node.name, node)
        self.visit_all(node.decorator_list)
        if isinstance(node, FUNCTIONS):
            self.visit_all(node.args.defaults + node.args.kw_defaults)
        if getattr(node, "type_params", None):
            def generic():
                self.visit_all(node.type_params)
                rest()
            self.within(node.name, node.lineno, generic)
        else:
            rest()

    def visit_FunctionDef(self, node):
        def rest():
            self.annotations(node)
            self.within(node.name, node.lineno, lambda: (self.parameters(node.args), self.visit_all(node.body)))
        self.definition(node, rest)

    visit_AsyncFunctionDef = visit_FunctionDef

    def annotations(self, node):
        arguments = [*node.args.posonlyargs, *node.args.args, node.args.vararg, *node.args.kwonlyargs, node.args.kwarg]
        self.visit_all([argument.annotation for argument in arguments if argument])
        self.visit_all([node.returns])

    def parameters(self, arguments):
        for argument in [*arguments.posonlyargs, *arguments.args, arguments.vararg, *arguments.kwonlyargs,
                         arguments.kwarg]:
            if argument:
                self.bind(argument.arg, argument)

    def visit_Lambda(self, node):
        self.visit_all(node.args.defaults + node.args.kw_defaults)
        self.within("lambda", node.lineno, lambda: (self.parameters(node.args), self.visit(node.body)))

    def visit_ClassDef(self, node):
        def rest():
            self.visit_all(node.bases + node.keywords)
            self.within(node.name, node.lineno, lambda: self.visit_all(node.body), node.name)
        self.definition(node, rest)

    def visit_comprehension_of(self, node):
        first, *others = node.generators
        self.visit(first.iter)

        def inner():
            self.visit_all([first.target, *first.ifs, *others])
            self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
        self.within("genexpr", node.lineno, inner)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_of

    def visit_TypeAlias(self, node):
        self.visit(node.name)

        def value():
            self.within(node.name.id, node.lineno, lambda: self.visit(node.value))
        if node.type_params:
            self.within(node.name.id, node.lineno, lambda: (self.visit_all(node.type_params), value()))
        else:
            value()

    def visit_TypeVar(self, node):
        self.bind(node.name, node)
        for part in (getattr(node, "bound", None), getattr(node, "default_value", None)):
            if part:
                self.within(node.name, node.lineno, lambda: self.visit(part))

    visit_ParamSpec = visit_TypeVarTuple = visit_TypeVar

    # Bindings

    def bind(self, name, node, **more):
        name = self.block.mangled(name)
        home = self.block.home(name)
        certain = self.block is self.top and not self.conditions
        place = node.lineno, node.col_offset
        self.bindings[id(home.table), name].append(Binding(place, certain, **more))

    def visit_Import(self, node):
        for alias in node.names:
            first = alias.name.split(".")[0]
            self.bind(alias.asname or first, alias, target=alias.name if alias.asname else first)

    def visit_ImportFrom(self, node):
        module = "." * node.level + (node.module or "")
        for alias in node.names:
            if alias.name == "*":
                self.stars.append(((alias.lineno, alias.col_offset), module))
                continue
            target = module + alias.name if module.endswith(".") else f"{module}.{alias.name}"
            self.bind(alias.asname or alias.name, alias, target=target)

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.target(target, node.value)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        self.target(node.target, node.value)

    def visit_AnnAssign(self, node):
        self.visit(node.annotation)
        if node.value:
            self.visit(node.value)
        if isinstance(node.target, ast.Name):
            if node.value:
                self.target(node.target, node.value)
        else:
            self.visit(node.target)

    def target(self, target, value):
        if isinstance(target, ast.Name):
            self.bind(target.id, target, value=(value, self.block))
        else:
            self.visit(target)

    def visit_ExceptHandler(self, node):
        if node.name:
            self.bind(node.name, node)
        self.generic_visit(node)

    def visit_MatchAs(self, node):
        if node.name:
            self.bind(node.name, node)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs

    def visit_MatchMapping(self, node):
        if node.rest:
            self.bind(node.rest, node)
        self.generic_visit(node)

    # Uses

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.chains.append((node, node, self.block))
        else:
            self.bind(node.id, node, is_deletion=isinstance(node.ctx, ast.Del))

    def visit_Attribute(self, node):
        if not isinstance(node.ctx, ast.Load):
            self.patched_nodes.append((node, self.block))
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if isinstance(root, ast.Name):
            self.chains.append((node, root, self.block))
        else:
            self.visit(root)


class Answers:
    """What the uses of a file stand for."""

    def __init__(self, reader):
        self.reader = reader
        self.patched = set()
        owners = [(self.chain(node.value, block)[0], node.attr) for node, block in reader.patched_nodes]
        self.patched = {f"{owner}.{word}" for owner, word in owners if owner}

    def chain(self, node, block, depth=0):
        """(known name or None, names that imports may make of it) of a name and its attributes."""
        words = []
        while isinstance(node, ast.Attribute):
            words.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return None, set()
        known, names = self.name(block.mangled(node.id), block, depth)

        def longer(name):
            return ".".join([name, *reversed(words)])
        known, names = known and longer(known), {longer(name) for name in names}
        if known and any(known[:len(patch)] == patch and known[len(patch):][:1] in ("", ".") for patch in self.patched):
            known = None
        return known, names

    def name(self, name, block, depth):
        home = block.home(name)
        known, names = self.variable(home, name, depth)
        if home.is_class:
            top = self.reader.top
            is_outside = self.reader.bindings.get((id(top.table), name))
            if is_outside or hasattr(builtins, name):
                other, others = self.variable(top, name, depth)
                names = names | others
                known = known if known == other else None
        return known, names

    def variable(self, home, name, depth):
        bindings = self.reader.bindings.get((id(home.table), name), [])
        is_top = home is self.reader.top
        if not bindings:
            is_builtin = is_top and hasattr(builtins, name) and not self.reader.stars
            return (f"builtins.{name}" if is_builtin else None), set()
        names = {binding.target for binding in bindings if binding.target}
        if len(bindings) == 1 and bindings[0].value and depth < 30:
            known, _ = self.chain(*bindings[0].value, depth + 1)
        else:
            known = min(names) if len(names) == 1 and all(binding.target for binding in bindings) else None
        if is_top:
            certain = [binding.place for binding in bindings if binding.certain and not binding.is_deletion]
            if any(not certain or max(certain) < place for place, _ in self.reader.stars):
                known = None
            if hasattr(builtins, name) and not certain and known != f"builtins.{name}":
                known = None
        return known, names

    def lines(self):
        for node, root, block in self.reader.chains:
            name = block.mangled(root.id)
            bindings = self.reader.bindings.get((id(block.home(name).table), name), [])
            if not any(binding.target for binding in bindings):
                continue
            known, names = self.chain(node, block)
            words = []
            while isinstance(node, ast.Attribute):
                words.append(node.attr)
                node = node.value
            spelled = ".".join([name, *reversed(words)])
            yield f"{root.lineno} {root.col_offset} {spelled} {known or '? ' + '|'.join(sorted(names))}"


def expected(path):
    """The lines of a file; None if CPython refuses it."""
    try:
        with tokenize.open(path) as file:
            text = file.read()
        return list(Answers(Reader(text, path)).lines())
    except (SyntaxError, ValueError, UnicodeError, RecursionError):
        return None


def found(segue, paths):
    """(path, lines) of each file; None for one that Segue rejects."""
    command = [segue, "parse", "--format", "imports", "--batch", "--", *paths]
    output = subprocess.Popen(command, stdout=subprocess.PIPE).stdout
    for path in paths:
        verdict, size, _ = output.readline().split(b" ", 2)
        text = output.read(int(size)).decode()
        output.readline()
        yield path, text.splitlines() if verdict == b"ok" else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--segue", required=True)
    parser.add_argument("paths", nargs="+")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    paths = list(python_files(arguments.paths))
    compared = uses = ambiguous = wrong = 0
    for path, ours in found(arguments.segue, paths):
        theirs = expected(path)
        if ours is None or theirs is None:
            continue
        compared += 1
        uses += len(theirs)
        ambiguous += sum(" ? " in line for line in theirs)
        differing = sorted(set(ours) ^ set(theirs), key=lambda line: [int(word) for word in line.split()[:2]])
        if differing or len(ours) != len(theirs):
            wrong += 1
            print(path)
            for line in differing[:6]:
                print("    segue:   " if line in ours else "    checker: ", line)
    print(f"{compared} of {len(paths)} files compared, {uses} uses of imported names, {ambiguous} of them ambiguous, "
          f"{wrong} files differ")
    return wrong != 0 or not compared


if __name__ == "__main__":
    sys.exit(main())
