internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// The calls of a project that libraries forbid where a loop runs: a database that refuses them there, or a command that
/// runs a loop of its own.
final class ForbiddenCalls {
    private let graph: CallGraph
    private let context: (ProjectFile) -> FileContext
    private let facts: Facts
    private var makers: [QualifiedName: Set<String>] = [:]
    private var given: [Given: Bool] = [:]

    /// What is asked of the parameters of a name, however many there are.
    private struct Given: Hashable {
        let word: String
        let owner: QualifiedName
    }

    init(graph: CallGraph, context: @escaping (ProjectFile) -> FileContext, facts: Facts) {
        self.graph = graph
        self.context = context
        self.facts = facts
    }

    /// A call, and what speaks against it in a coroutine.
    struct Found {
        let call: Node
        let file: ProjectFile
        let reason: String
    }

    /// All of them, each once.
    func found() -> [Found] {
        let reasons = facts.frameworks.forbiddenInCoroutines
            .filter { !graph.files(mentioning: String($0.key.text.prefix { $0 != "." })).isEmpty }
        let names = Dictionary(grouping: reasons.keys.sorted { $0.text < $1.text }, by: \.lastWord)
        var seen: Set<[UInt8]> = []
        return names.keys.sorted().flatMap(graph.files(mentioning:)).filter { seen.insert($0.path).inserted }
            .flatMap { file in
                file.names.tree.nodes(of: .call).compactMap { call in
                    let name = chain(of: call).lazy.compactMap { node in
                        names[node.memberName]?.first { self.stands(node, for: $0, in: file) }
                    }.first
                    return name.map { Found(call: call, file: file, reason: reasons[$0]!) }
                }
            }
    }

    /// `Order.rows.all` and what it is an attribute of, down to the next call.
    private func chain(of call: Node) -> [Node] {
        var nodes: [Node] = []
        var node = call.child(0)
        while node.kind == .attribute {
            nodes.append(node)
            node = node.child(0)
        }
        return node.kind == .name ? nodes + [node] : nodes
    }

    private func stands(_ node: Node, for name: QualifiedName, in file: ProjectFile) -> Bool {
        let types = context(file).code.projectTypes
        if types.libraryNames(of: node).contains(name) { return true }
        guard node.kind == .attribute else { return false }
        let receiver = node.child(0)
        let type = types.type(of: receiver)
        // `Order.rows`: of the class itself.
        for case .classObject(let owner) in type.members where types.lineage(of: owner).contains(name.module) {
            return true
        }
        return !type.isKnown && isGiven(receiver, name.module, in: file)
    }

    /// Whether a parameter is given an instance of a class: by a decorator that stands beside the class, such as
    /// `@pass_context`, or by a function of the project that is found by the parameter's name and makes one.
    private func isGiven(_ receiver: Node, _ owner: QualifiedName, in file: ProjectFile) -> Bool {
        guard receiver.kind == .name, let bindings = file.names.variable(of: receiver)?.bindings, bindings.count == 1,
            bindings[0].node.kind == .parameter, let function = bindings[0].node.parent?.parent,
            function.kind == .functionDefinition
        else { return false }
        let types = context(file).code.projectTypes
        let decorators = Definition(names: file.names, node: function).decorators
        if decorators.contains(where: { types.libraryNames(of: $0).contains { $0.module == owner.module } }) {
            return true
        }
        return isMade(for: Given(word: receiver.text, owner: owner))
    }

    /// Whether a function of that name, which a decorator takes, makes an instance of the class.
    private func isMade(for asked: Given) -> Bool {
        if let known = given[asked] { return known }
        let makers = makers(of: asked.owner)
        let found = graph.files(mentioning: asked.word).contains { file in
            file.names.tree.nodes(of: .functionDefinition).contains { maker in
                maker.definedName == asked.word && !Definition(names: file.names, node: maker).decorators.isEmpty
                    && maker.child(3).subtree.contains { $0.kind == .call && makers.contains($0.child(0).memberName) }
            }
        }
        given[asked] = found
        return found
    }

    /// What the class is called, and what methods are that give its instances.
    private func makers(of owner: QualifiedName) -> Set<String> {
        if let known = makers[owner] { return known }
        var words: Set = [owner.lastWord]
        for type in facts.declarations.classes.values {
            for (word, method) in type.methods where !word.hasPrefix("__") && method.result == .instance(owner, []) {
                words.insert(word)
            }
        }
        makers[owner] = words
        return words
    }
}
