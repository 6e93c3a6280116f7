internal import PythonNames
internal import PythonSyntax

/// Something that evaluates an expression many times, or perhaps not at all, and that can be written as statements: there
/// new lines have a place.
struct Fold: Hashable {
    /// What it is.
    enum Form {
        /// `[f(x) for x in xs]` becomes a loop that fills a list, set or dictionary.
        case comprehension
        /// `while f():` becomes `while True:` with a `break` at its top.
        case whileTest
        /// `elif f():` becomes an `if` in `else`.
        case elifBranch
        /// `with a as x, f() as y:` becomes two.
        case withItems
    }

    let form: Form
    /// The comprehension, the loop, the `if` of the `elif`, the item.
    let construct: Node

    /// The statement that gives way.
    var statement: Node { construct.statement }

    init(_ form: Form, _ construct: Node) {
        self.form = form
        self.construct = construct
    }

    /// What keeps an expression from being evaluated before its statement; nil where that is nothing of these.
    init?(around site: Node, because hazard: Hazard, _ names: ModuleNames) {
        switch (hazard.kind, hazard.node.kind) {
        case (.repeated, .whileStatement): self.init(.whileTest, hazard.node)
        case (.repeated, _):
            // Of comprehensions within each other the outer comes first.
            let statement = site.statement
            let around = site.ancestors.prefix { $0 != statement }.filter(\.isComprehension)
            guard let outer = around.last(where: { names.hazard(hoisting: $0) == nil }) else { return nil }
            self.init(.comprehension, outer)
        case (.conditional, _):
            guard let branch = site.ancestors.first(where: { $0.kind == .ifStatement }), branch.isElif,
                branch.child(0).contains(site)
            else { return nil }
            self.init(.elifBranch, branch)
        default: return nil
        }
    }
}

extension Node {
    /// A list, set or dictionary that is made in turns.
    fileprivate var isComprehension: Bool {
        [.listComprehension, .setComprehension, .dictionaryComprehension].contains(kind)
    }

    /// Whether an `if` begins with `elif`.
    private var isIfInElse: Bool { parent?.kind == .ifStatement }
    fileprivate var isElif: Bool { kind == .ifStatement && isIfInElse }
}
