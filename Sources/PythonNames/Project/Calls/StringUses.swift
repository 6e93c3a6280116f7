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
        if text != word { return isPath(text, in: file) ? (string, file, nil) : nil }
        guard let around = string.parent else { return nil }
        if around.kind == .subscription, around.child(1) == string {
            return isNamespace(around.child(0), in: file) ? (string, file, nil) : nil
        }
        guard around.kind == .arguments, let call = around.parent, call.kind == .call else { return nil }
        let arguments = Array(around.children)
        guard let place = arguments.firstIndex(of: string) else { return nil }
        if place == 0 {
            let callee = file.names.meaning(of: call.child(0)).qualifiedName
            return callee.map(graph.foreign.lookups.contains) == true ? (string, file, nil) : nil
        }
        return owns(arguments[place - 1], call, in: file).map { (string, file, $0.doubt) }
    }

    /// `"shop.poller.run"`, `"shop.poller:run"`
    private func isPath(_ text: String, in file: ProjectFile) -> Bool {
        let name = QualifiedName(String(text.map { $0 == ":" ? "." : $0 }))
        guard text.allSatisfy({ $0.isLetter || $0.isNumber || "_.:".contains($0) }) else { return false }
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
        default: return false
        }
    }

    /// Lookups by names that are made while the program runs, in the files that speak of the function's class or module.
    private var lookups: [Found] {
        let owner = function.ownerClass?.word ?? String(function.names.moduleName.lastWord)
        let near = graph.paths(mentioning: owner)
        let own = graph.files.file(of: function).path
        return graph.computedLookups.compactMap { lookup in
            guard lookup.name.mayBe(function.word), lookup.file.path == own || near.contains(lookup.file.path) else {
                return nil
            }
            let module = ValueOrigin.module(graph.files.number(of: lookup.file.names))
            let isMeant =
                lookup.owner.map { graph.origins.origins(of: $0, in: lookup.file).contains(where: has) } ?? has(module)
            return isMeant ? (lookup.name, lookup.file, nil) : nil
        }
    }
}

/// A lookup by a name that is made while the program runs: `getattr(value, "do_" + word)`, `globals()["load_" + kind]`.
struct ComputedLookup {
    /// What makes the name.
    let name: Node
    /// Whose attribute it is; nil for the module's own names.
    let owner: Node?
    let file: ProjectFile

    /// All of a project.
    static func all(in graph: CallGraph) -> [ComputedLookup] {
        graph.files(mentioning: "getattr").flatMap { file in
            graph.words(of: file).names("getattr").compactMap { attribute($0, in: file) }
        }
            + ["globals", "vars", "__dict__"].flatMap { word in
                graph.files(mentioning: word).flatMap { file in
                    file.names.tree.nodes(of: .subscription).compactMap { entry($0, of: word, in: file) }
                }
            }
    }

    private static func attribute(_ name: Node, in file: ProjectFile) -> ComputedLookup? {
        guard let call = name.parent, call.kind == .call, call.child(0) == name else { return nil }
        let arguments = Array(call.child(1).children)
        guard arguments.count >= 2, arguments[1].kind != .string, !call.isNoFunction(file.names) else {
            return nil
        }
        return ComputedLookup(name: arguments[1], owner: arguments[0], file: file)
    }

    /// - Parameter word: by what the namespace is had: `globals`, `vars`, `__dict__`.
    private static func entry(_ subscription: Node, of word: String, in file: ProjectFile) -> ComputedLookup? {
        let (value, index) = (subscription.child(0), subscription.child(1))
        guard index.kind != .string, index.kind != .number else { return nil }
        if value.kind == .attribute, value.lastName == word {
            return ComputedLookup(name: index, owner: value.child(0), file: file)
        }
        guard value.kind == .call, value.child(0).kind == .name, value.child(0).firstName == word else { return nil }
        return ComputedLookup(name: index, owner: Array(value.child(1).children).first, file: file)
    }
}

extension Node {
    /// `field = getattr(form, name)`, of which only `field.label` is read, `**getattr(form, "options")`: what is looked up is
    /// no function, or fails.
    fileprivate func isNoFunction(_ names: ModuleNames) -> Bool {
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

    /// Whether an expression that makes a string may make a word, by what it begins with and ends with.
    fileprivate func mayBe(_ word: String) -> Bool {
        let (start, end): (Node, Node)
        switch kind {
        case .binaryOperation:
            let operands = Array(children)
            (start, end) = (operands[0], operands[operands.count - 1])
        case .formattedString:
            let text = String(decoding: bytes, as: UTF8.self).drop { $0 != "\"" && $0 != "'" }
                .filter { $0 != "\"" && $0 != "'" }
            let (head, tail) = (text.prefix { $0 != "{" }, text.reversed().prefix { $0 != "}" })
            return word.hasPrefix(head) && word.hasSuffix(String(tail.reversed()))
        default: return true
        }
        let head = start.kind == .string ? StringContents.text(of: start) : ""
        let tail = end.kind == .string ? StringContents.text(of: end) : ""
        return word.hasPrefix(head) && word.hasSuffix(tail)
    }
}
