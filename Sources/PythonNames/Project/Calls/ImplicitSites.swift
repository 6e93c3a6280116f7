internal import PythonSyntax

/// The expressions for which Python calls a special method by itself, by the functions that it calls: looked for once, for
/// all methods of that name.
struct ImplicitSites {
    private var sites: [(node: Node, file: ProjectFile)] = []
    private var ofFunctions: [Spot: [Int]] = [:]
    /// Those that nobody knows.
    private var doubtful: [Int] = []

    /// An expression, and whether it is only one of these if its value is known to have the method.
    typealias Place = (node: Node, mustBeKnown: Bool)

    /// - Parameter places: where a file has such expressions.
    init(of word: String, in graph: CallGraph, at places: (ProjectFile) -> [Place]) {
        var known: [Spot: [Spot]] = [:]
        for file in graph.allFiles {
            for place in places(file) {
                let origins = graph.origins.origins(of: place.node, in: file)
                var functions: Set<Spot> = []
                for case .instance(let owner) in origins {
                    let called = known[owner] ?? Self.functions(calledFor: word, of: owner, in: graph)
                    known[owner] = called
                    functions.formUnion(called)
                }
                let isDoubtful = !place.mustBeKnown && graph.remark(in: origins) != nil
                guard isDoubtful || !functions.isEmpty else { continue }
                if isDoubtful { doubtful.append(sites.count) }
                for function in functions { ofFunctions[function, default: []].append(sites.count) }
                sites.append((place.node, file))
            }
        }
    }

    /// Those at which a function is called, or may be, in the order of files.
    func possibleSites(of function: Spot) -> [(node: Node, file: ProjectFile)] {
        Set(ofFunctions[function] ?? []).union(doubtful).sorted().map { sites[$0] }
    }

    /// The functions that Python calls for an instance of a class.
    static func functions(calledFor word: String, of owner: Spot, in graph: CallGraph) -> [Spot] {
        let own = functions(word, of: owner, in: graph)
        guard word == "__next__" else { return own }
        // A loop goes through what `__iter__` gives.
        return own
            + functions("__iter__", of: owner, in: graph).flatMap { iter in
                graph.origins.origins(of: .result(iter)).flatMap { iterator -> [Spot] in
                    guard case .instance(let other) = iterator else { return [] }
                    return functions(word, of: other, in: graph)
                }
            }
    }

    static func functions(_ word: String, of owner: Spot, in graph: CallGraph) -> [Spot] {
        graph.origins.origins(of: .attribute(owner, word)).compactMap { origin in
            if case .function(let spot) = origin { spot } else { nil }
        }
    }
}
