internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What takes exceptions of the classes that it names: an `except` clause, or an item of a `with` that suppresses them.
struct Catcher {
    /// The clause or the item.
    let node: Node
    /// The expressions that name the classes; those of a tuple that has a name stand there.
    let types: [Node]

    /// What it protects: the body of the `try`; of an item those behind it, and the block.
    var protected: [Node] {
        let statement = node.parent!
        guard node.kind == .withItem else { return [statement.child(0)] }
        return statement.children.filter { $0.index > node.index }
    }

    /// The statement, in a word.
    var statement: String { node.kind == .withItem ? "with" : "try" }

    /// The handlers of the same `try` that are asked first.
    var handlersAbove: [Node] {
        guard node.kind == .exceptHandler else { return [] }
        return node.parent!.children.filter { $0.kind == .exceptHandler && $0.index < node.index }
    }
}

/// Finds what catches by a class's name.
struct Catchers {
    let types: ValueTypes
    let facts: Facts
    private var names: ModuleNames { types.names }

    /// Where a class is named that something catches: in the clause itself, or in a value that has a name.
    struct Place {
        let catchers: [Catcher]
        /// What becomes of a class's name may stand beside others there without parentheses.
        let isListed: Bool
        /// Whether it is only asked whether what was caught is of the class: `isinstance(error, E)`.
        var isTest = false
    }

    /// Nil where a class is not named to be caught.
    ///
    /// - Parameter isImportedElsewhere: whether another file may have a variable from here.
    func place(of name: Node, _ isImportedElsewhere: (String) -> Bool) throws(Refusal) -> Place? {
        let whole = name.outermostTuple
        let isListed = whole != name
        if let place = directPlace(of: whole, isListed: isListed) ?? test(by: whole, isListed: isListed) {
            return place
        }
        guard let parent = whole.parent, parent.kind == .assignment, Array(parent.children).count == 2,
            parent.child(1) == whole, let variable = names.variable(of: parent.child(0)),
            variable.bindings.count == 1
        else { return nil }
        let places = variable.references.map { directPlace(of: $0.outermostTuple, isListed: true) }
        // A name that others use besides is nobody's to change.
        guard places.contains(where: { $0 != nil }) else { return nil }
        if let index = places.firstIndex(where: { $0 == nil }) {
            throw Refusal(
                reason: "'\(variable.name)' is used for more than to catch by", place: variable.references[index])
        }
        if names.scope(of: name).isModule, isImportedElsewhere(variable.name) {
            throw Refusal(reason: "'\(variable.name)' may be imported from here")
        }
        return Place(catchers: places.flatMap { $0!.catchers }, isListed: isListed)
    }

    private func directPlace(of whole: Node, isListed: Bool) -> Place? {
        guard let parent = whole.parent else { return nil }
        if parent.kind == .exceptHandler, parent.child(0) == whole {
            return Place(catchers: [catcher(parent)!], isListed: isListed)
        }
        let arguments = parent.kind == .keywordArgument ? parent.parent! : parent
        guard arguments.kind == .arguments, let item = arguments.parent?.parent, item.kind == .withItem,
            item.child(0) == arguments.parent, let catcher = catcher(item)
        else { return nil }
        let isOneOfMany = parent == arguments && takesMore(item.child(0).child(0))
        return Place(catchers: [catcher], isListed: isListed || isOneOfMany)
    }

    /// `isinstance(error, E)` of what a handler caught.
    private func test(by whole: Node, isListed: Bool) -> Place? {
        guard let arguments = whole.parent, arguments.kind == .arguments, arguments.parent?.kind == .call,
            Array(arguments.children).count == 2, arguments.child(1) == whole, arguments.child(0).kind == .name,
            meaning(of: arguments.parent!.child(0)) == "builtins.isinstance",
            let bindings = names.variable(of: arguments.child(0))?.bindings,
            let handler = bindings.first(where: { $0.node.contains(whole) })?.node, handler.kind == .exceptHandler
        else { return nil }
        let asked = Catcher(node: handler, types: classes(whole, depth: 0))
        return Place(catchers: [asked], isListed: isListed, isTest: true)
    }

    /// Whether what is called is declared to take any number of classes.
    private func takesMore(_ callee: Node) -> Bool {
        meaning(of: callee).flatMap { facts.declarations.functions[$0]?.takesMore } ?? false
    }

    /// What an expression means without a doubt, by its main name.
    func meaning(of node: Node) -> QualifiedName? { names.meaning(of: node).qualifiedName.map(facts.mainName) }

    /// An `except` clause, or an item of a `with` that suppresses; nil for any other item.
    func catcher(_ node: Node) -> Catcher? {
        let named: [Node]
        if node.kind == .withItem {
            let call = node.child(0)
            guard call.kind == .call, types.means(call.child(0), oneOf: facts.suppressors) else { return nil }
            let arguments = Array(call.child(1).children)
            // What else it is told is no class: the text that it looks for.
            let listed = takesMore(call.child(0)) ? arguments[...] : arguments.prefix(1)
            named = listed.map { $0.kind == .keywordArgument ? $0.child(0) : $0 }
        } else {
            named = node.child(0).isEmpty ? [] : [node.child(0)]
        }
        return Catcher(node: node, types: named.flatMap { classes($0, depth: 0) })
    }

    /// The classes of a tuple, also of one that a variable holds.
    private func classes(_ expression: Node, depth: Int) -> [Node] {
        if expression.kind == .tuple { return expression.children.flatMap { classes($0, depth: depth) } }
        guard depth < 4, expression.kind == .name, let variable = names.variable(of: expression),
            variable.bindings.count == 1, variable.bindings[0].use == .assignment,
            let value = variable.bindings[0].value
        else { return [expression] }
        return classes(value, depth: depth + 1)
    }
}

extension Catchers {
    /// Those of the file that is converted.
    init(_ context: FileContext) { self.init(types: context.code.projectTypes, facts: context.facts) }
}

extension Node {
    /// The tuple that it stands in, perhaps in another one; or itself.
    var outermostTuple: Node {
        var node = self
        while let parent = node.parent, parent.kind == .tuple { node = parent }
        return node
    }
}
