internal import PythonSyntax

/// The ways by which functions and classes are named in a project: imports, attributes of modules, other names.
///
/// Each word is looked for once, for everything that it stands for.
final class Routes {
    private unowned let graph: CallGraph
    private var known: [String: Word] = [:]
    private var knownWords: [Denoted: [String]] = [:]
    /// The variables that imports give another name than what they import has, by the latter, and their files.
    private lazy var renamed: [String: [(variable: Variable, file: ProjectFile)]] = graph.allFiles.reduce(into: [:]) {
        for renaming in $1.names.imports where renaming.isRenamed {
            guard let variable = renaming.variable else { continue }
            $0[renaming.target.lastWord, default: []].append((variable, $1))
        }
    }

    /// A name or an attribute, and the number of its file.
    typealias Place = (node: Node, file: Int32)

    /// One word, as a name and as an attribute, by what it stands for.
    private struct Word {
        /// In the order of files, and in each in source order.
        var places: [Denoted: [Place]] = [:]
        /// The other names that imports and assignments give these things.
        var otherNames: [Denoted: [String]] = [:]
    }

    init(_ graph: CallGraph) { self.graph = graph }

    /// The names and attributes that stand for something of the project, in the order of files.
    ///
    /// - Parameter word: what it is called where it is defined or bound.
    func places(of thing: Denoted, _ word: String) -> [Place] {
        let words = words(for: thing, word)
        let found = words.compactMap { self.word($0).places[thing] }
        if found.count < 2 { return found.first ?? [] }
        return found.joined().sorted { ($0.file, $0.node.index) < ($1.file, $1.node.index) }
    }

    /// Its own name, and all others by which it is imported, or which are assigned from it.
    func words(for thing: Denoted, _ own: String) -> [String] {
        if let known = knownWords[thing] { return known }
        var words = [own]
        var next = 0
        while next < words.count {
            for name in word(words[next]).otherNames[thing] ?? [] where !words.contains(name) { words.append(name) }
            next += 1
        }
        knownWords[thing] = words
        return words
    }

    private func word(_ text: String) -> Word {
        if let known = known[text] { return known }
        var word = Word()
        for file in graph.files(mentioning: text) {
            let number = graph.files.number(of: file.names)
            let places = graph.words(of: file)
            for node in (places.names(text) + places.attributes(text)).sorted(by: { $0.index < $1.index }) {
                for thing in Set(graph.names.denoted(by: node, in: file)) where thing.isOfProject {
                    word.places[thing, default: []].append((node, number))
                }
            }
        }
        for (variable, file) in renamed[text, default: []] + variables(assigned: text) {
            for thing in Set(graph.names.denoted(by: variable, in: file)) where thing.isOfProject {
                word.otherNames[thing, default: []].append(variable.name)
            }
        }
        known[text] = word
        return word
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

extension Denoted {
    /// Whether it is defined or bound somewhere in the project.
    fileprivate var isOfProject: Bool {
        switch self {
        case .function, .class_, .bound: true
        case .module, .foreign, .builtin, .unknown: false
        }
    }
}
