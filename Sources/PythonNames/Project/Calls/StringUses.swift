internal import PythonSyntax

/// Strings by which a program looks its own functions up: `getattr(poller, "run")`, `patch("shop.poller.run")`,
/// `globals()["run"]`, `getattr(self, "do_" + word)`.
///
/// A string that only happens to be the same word is none.
struct StringUses {
    let graph: CallGraph
    let function: Definition

    /// A string, or an expression that makes one, and why it may mean another thing.
    typealias Found = (node: Node, file: ProjectFile, doubt: String?)

    func found() -> [Found] {
        var found: [Found] = []
        for word in graph.routes.words(for: .function(function), function.word) {
            for file in graph.files(mentioning: word) {
                for node in graph.words(of: file).strings(word) {
                    if let use = use(node, word, in: file) { found.append(use) }
                }
            }
        }
        return found + lookups
    }

    private func use(_ string: Node, _ word: String, in file: ProjectFile) -> Found? {
        let text = StringContents.text(of: string)
        guard let around = string.parent else { return nil }
        // `"run"`, and `"poller.run"` of what has a poller.
        if around.kind == .arguments, let name = file.names.meaning(of: around.parent!.child(0)).qualifiedName,
            graph.foreign.lookups.contains(name)
        {
            // As where nothing is known of a value: what others have too is not taken for the program's.
            return text == word && graph.isForeignMethod(word) ? nil : (string, file, nil)
        }
        if text != word { return isPath(text, in: file) ? (string, file, nil) : nil }
        if around.kind == .subscription, around.child(1) == string {
            return isNamespace(around.child(0), in: file) ? (string, file, nil) : nil
        }
        guard around.kind == .arguments, let call = around.parent, call.kind == .call else { return nil }
        let arguments = Array(around.children)
        guard let place = arguments.firstIndex(of: string) else { return nil }
        guard place > 0 else { return nil }
        return owns(arguments[place - 1], call, in: file).map { (string, file, $0.doubt) }
    }

    /// `"shop.poller.run"`, `"shop.poller:run"`
    private func isPath(_ text: String, in file: ProjectFile) -> Bool {
        let name = QualifiedName(String(text.map { $0 == ":" ? "." : $0 }))
        // `".load"` is the ending of a file's name.
        guard text.first != ".", text.allSatisfy({ $0.isLetter || $0.isNumber || "_.:".contains($0) }) else {
            return false
        }
        return graph.names.denoted(by: name, namedBy: file).contains { $0.definition == function }
    }

    /// `globals()`, `vars(module)`, `poller.__dict__`
    private func isNamespace(_ value: Node, in file: ProjectFile) -> Bool {
        if value.kind == .attribute { return value.lastName == "__dict__" }
        guard value.kind == .call, let name = file.names.meaning(of: value.child(0)).qualifiedName else { return false }
        return ["builtins.globals", "builtins.locals", "builtins.vars"].contains(name)
    }

    /// Whether an argument before a string has the function under its name; nil if not.
    private func owns(_ argument: Node, _ call: Node, in file: ProjectFile) -> (doubt: String?, Void)? {
        let callee = file.names.meaning(of: call.child(0)).qualifiedName
        // Who asks whether there is a `close` calls none; what is called like Python's own methods gets another name.
        if callee == "builtins.hasattr", !function.word.hasPrefix("__") { return nil }
        let isLookup = ["getattr", "setattr", "delattr", "hasattr"].contains {
            callee == QualifiedName("builtins.\($0)")
        }
        let origins = graph.origins.origins(of: argument, in: file)
        if origins.contains(where: has) { return (nil, ()) }
        guard isLookup, function.ownerClass != nil, !call.isNoFunction(file.names) else { return nil }
        return graph.ignorance(of: argument, in: file, origins).map { ($0, ()) }
    }

    /// Whether the function is an attribute of a value.
    private func has(_ origin: ValueOrigin) -> Bool {
        switch origin {
        case .instance(let owner), .class_(let owner), .above(let owner):
            guard let own = function.ownerClass else { return false }
            return graph.classes.relatives(of: owner).contains(graph.files.spot(of: own))
        case .module(let file):
            return graph.names.attribute(function.word, of: .module(graph.files[file].path)).contains {
                $0.definition == function
            }
        case .anyModule: return function.names.scope(of: function.node).isModule
        default: return false
        }
    }

    /// Lookups by names that are made while the program runs, and of all names at once.
    private var lookups: [Found] {
        let makers = function.ownerClass.map { graph.classes.metaclasses(of: graph.files.spot(of: $0)) } ?? []
        return graph.computedLookups.compactMap { lookup in
            guard lookup.name.mayBe(function.word) else { return nil }
            let isMeant =
                lookup.maker.map(makers.contains)
                ?? lookup.owners.contains { owner in
                    // An object's own namespace has none of its class's methods.
                    if lookup.isNamespace, case .instance = owner { false } else { has(owner) }
                }
            return isMeant ? (lookup.name, lookup.file, nil) : nil
        }
    }
}
extension Node {
    /// `field = getattr(form, name)`, of which only `field.label` is read, `**getattr(form, "options")`: what is looked up is
    /// no function, or fails.
    func isNoFunction(_ names: ModuleNames) -> Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .starred, .doubleStarred, .dictionaryUnpacking, .binaryOperation, .replacementField: return true
        case .attribute: return !parent.lastName.hasPrefix("__")
        case .subscription: return parent.child(0) == self
        case .forStatement, .comprehensionClause: return parent.child(1) == self
        case .assignment:
            guard Array(parent.children).count == 2, parent.child(0).kind == .name,
                let variable = names.variable(of: parent.child(0)), !variable.scope.isModule,
                variable.scope.kind != .class_, !variable.references.isEmpty
            else { return false }
            return variable.references.allSatisfy {
                $0.parent?.kind == .attribute && !$0.parent!.lastName.hasPrefix("__")
            }
        default: return false
        }
    }
}
