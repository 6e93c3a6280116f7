internal import PythonSyntax

/// The ways by which functions and classes are named in a project: imports, attributes of modules, other names.
final class Routes {
    private unowned let graph: CallGraph
    private var known: [Denoted: [(node: Node, file: Int32)]] = [:]
    private var knownWords: [Denoted: [String]] = [:]
    /// The variables that imports give another name than what they import has, by the latter, and their files.
    private lazy var renamed: [String: [(variable: Variable, file: ProjectFile)]] = graph.allFiles.reduce(into: [:]) {
        for renaming in $1.names.imports where renaming.isRenamed {
            guard let variable = renaming.variable else { continue }
            $0[renaming.target.lastWord, default: []].append((variable, $1))
        }
    }

    init(_ graph: CallGraph) { self.graph = graph }

    /// The names and attributes that stand for something, in the order of files.
    ///
    /// - Parameter word: what it is called where it is defined or bound.
    func places(of thing: Denoted, _ word: String) -> [(node: Node, file: Int32)] {
        if let known = known[thing] { return known }
        let words = words(for: thing, word)
        var found: [(node: Node, file: Int32)] = []
        for file in files(mentioning: words) {
            let number = graph.files.number(of: file.names)
            let places = graph.words(of: file)
            let nodes = words.flatMap { places.names($0) + places.attributes($0) }
            found += nodes.filter { graph.names.denoted(by: $0, in: file).contains(thing) }
                .sorted { $0.index < $1.index }.map { ($0, number) }
        }
        known[thing] = found
        return found
    }

    /// The files in which one of several words stands, in the order of their paths.
    func files(mentioning words: [String]) -> [ProjectFile] {
        var seen: Set<[UInt8]> = []
        return words.flatMap { graph.files(mentioning: $0) }.filter { seen.insert($0.path).inserted }
            .sorted { $0.path.lexicographicallyPrecedes($1.path) }
    }

    /// Its own name, and all others by which it is imported, or which are assigned from it.
    func words(for thing: Denoted, _ own: String) -> [String] {
        if let known = knownWords[thing] { return known }
        var words = [own]
        var next = 0
        while next < words.count {
            let word = words[next]
            next += 1
            for (variable, file) in renamed[word, default: []] + variables(assigned: word)
            where !words.contains(variable.name) {
                if graph.names.denoted(by: variable, in: file).contains(thing) { words.append(variable.name) }
            }
        }
        knownWords[thing] = words
        return words
    }

    /// The variables that assignments give what a word stands for, and their files.
    private func variables(assigned word: String) -> [(variable: Variable, file: ProjectFile)] {
        graph.files(mentioning: word).flatMap { file in
            graph.words(of: file).assigned(word).flatMap { node in
                node.parent!.children.filter { $0 != node && $0.kind == .name }
                    .compactMap(file.names.variable).map { ($0, file) }
            }
        }
    }
}
