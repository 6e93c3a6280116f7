internal import PythonSyntax

/// Keyword arguments that something from outside keeps as attributes of what it gives: `parser.set_defaults(run=build)`, and
/// then `options.run()`.
struct KeptKeywords {
    /// A value, and the number of its file.
    typealias Value = (node: Node, file: Int32)

    /// By the names of the arguments: of everything that has a name as what keeps them.
    private(set) var values: [String: [Value]] = [:]
    /// Whether all calls show which arguments they give.
    private(set) var isComplete = true
    /// What they are methods of, and the modules of that.
    private let owners: Set<QualifiedName>

    init(in graph: CallGraph) {
        let keepers = graph.foreign.keepingKeywords
        owners = keepers.union(keepers.flatMap { $0.properPrefixes })
        for word in Set(keepers.map(\.lastWord)).sorted() {
            for file in graph.files(mentioning: word) {
                let places = graph.words(of: file)
                for node in places.names(word) + places.attributes(word) {
                    guard case .call(let call)? = UseSearch.role(of: node) else { continue }
                    note(call, graph.files.number(of: file.names))
                }
            }
        }
    }

    private mutating func note(_ call: Node, _ file: Int32) {
        for argument in call.child(1).children {
            switch argument.kind {
            case .keywordArgument: values[argument.firstName, default: []].append((argument.child(0), file))
            case .doubleStarred: isComplete = false
            default: break
            }
        }
    }

    /// Whether a call keeps its keyword arguments so.
    func isKept(by call: Node, in file: ProjectFile, _ graph: CallGraph) -> Bool {
        let callee = call.child(0)
        if graph.types(of: file).means(callee, oneOf: graph.foreign.keepingKeywords) { return isComplete }
        return callee.kind == .attribute && isComplete
            && graph.foreign.keepingKeywords.contains { $0.lastWord == callee.lastName }
            && isOfKeepers(callee.child(0), in: file, graph, deepest: 4)
    }

    /// Whether a value is one of those, of nothing else than what keeps them: whatever else it is comes from no program.
    func isKept(_ value: Node, in file: ProjectFile, _ graph: CallGraph) -> Bool {
        isKept(value, in: file, graph, deepest: 4)
    }

    private func isKept(_ value: Node, in file: ProjectFile, _ graph: CallGraph, deepest: Int) -> Bool {
        guard isComplete, deepest > 0 else { return false }
        switch value.kind {
        case .attribute:
            return values[value.lastName] != nil && isOfKeepers(value.child(0), in: file, graph, deepest: 4)
        case .call:
            guard value.isLookup, values[StringContents.text(of: value.child(1).child(1))] != nil else { return false }
            let arguments = Array(value.child(1).children)
            // What is given where there is none may be from outside as well.
            let isOwn = arguments.dropFirst(2).allSatisfy { other in
                !graph.origins.origins(of: other, in: file).contains(where: \.isFromOutside)
            }
            return isOwn && isOfKeepers(arguments[0], in: file, graph, deepest: 4)
        case .name:
            let reaching = graph.flow(of: file).bindings(reaching: value)
            return !reaching.bindings.isEmpty && !reaching.mayBeStarImported
                && reaching.bindings.allSatisfy { reached in
                    let isPlain = [.assignment, .namedExpression].contains(reached.binding.use)
                    guard isPlain, let given = reached.binding.value else { return false }
                    return isKept(given, in: file, graph, deepest: deepest - 1)
                }
        default: return false
        }
    }

    /// Whether a value was made by what keeps arguments, or by something beside it in its module.
    private func isOfKeepers(_ value: Node, in file: ProjectFile, _ graph: CallGraph, deepest: Int) -> Bool {
        let origins = graph.origins.origins(of: value, in: file)
        return deepest > 0 && !origins.isEmpty
            && origins.allSatisfy { origin in
                switch origin {
                case .foreignInstance(let name): isBesideKeepers(name)
                // What is kept may itself come out again, as far as anybody knows: none of these has such an attribute.
                case .function, .lambda, .text, .plain: true
                case .bag(let bag):
                    isMadeByKeepers(graph.files.node(at: bag), in: graph.files[bag.file], graph, deepest: deepest)
                default: false
                }
            }
    }

    private func isMadeByKeepers(_ made: Node, in file: ProjectFile, _ graph: CallGraph, deepest: Int) -> Bool {
        guard made.kind == .call else { return false }
        if case .instance(let name, _) = graph.types(of: file).type(of: made) { return isBesideKeepers(name) }
        return made.child(0).kind == .attribute
            && isOfKeepers(made.child(0).child(0), in: file, graph, deepest: deepest - 1)
    }

    private func isBesideKeepers(_ name: QualifiedName) -> Bool { owners.contains { name.isWithin($0) } }
}
