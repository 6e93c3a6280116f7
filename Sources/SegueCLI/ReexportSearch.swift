import Project
import PythonNames
import PythonSyntax

/// Finds the files that reach what recipes speak of through other modules, and those modules.
///
/// Only modules on such a way are parsed: none at all in a project without one.
struct ReexportSearch {
    /// What was found.
    struct Result: Sendable {
        /// The modules on the way; nil if there are none.
        var project: ProjectNames?
        /// The files that use something through them, and which of the run's files they are.
        var users: [[UInt8]: Int] = [:]
        /// The files that have to know them: those, and all that import everything of a module.
        var knowing: Set<[UInt8]> = []
    }

    private var search = ModuleSearch()
    private var scratch = ReadingScratch()
    /// By their absolute paths; nil for what cannot be parsed.
    private var modules: [[UInt8]: ModuleNames?] = [:]
    /// Of names that modules may have from elsewhere, by the bytes: whether they have not.
    private var deadEnds: [Attribute: Bool] = [:]
    private var users: [[UInt8]: Int] = [:]
    private var knowing: Set<[UInt8]> = []
    /// The modules of which the project's names consist.
    private var onTheWay: Set<[UInt8]> = []
    /// What recipes speak of.
    private let watched: Set<QualifiedName>

    private init(_ watched: Set<QualifiedName>) { self.watched = watched }

    /// - Parameter files: all of the project, for other names that modules give to what they import.
    static func result(for files: [ProjectScan.Entry], _ glances: [Glance], jobs: Int) -> Result {
        guard glances.contains(where: { !$0.imported.isEmpty || !$0.renamed.isEmpty || $0.hasStarImports }) else {
            return Result()
        }
        return Workers.onDeepThread {
            var search = ReexportSearch(glances.reduce(into: []) { $0.formUnion($1.names) })
            search.run(files, glances, jobs)
            let modules = search.onTheWay.sorted { $0.lexicographicallyPrecedes($1) }.compactMap {
                search.modules[$0] ?? nil
            }
            return Result(
                project: modules.isEmpty ? nil : ProjectNames(modules), users: search.users, knowing: search.knowing)
        }
    }

    private mutating func run(_ files: [ProjectScan.Entry], _ glances: [Glance], _ jobs: Int) {
        for glance in glances where glance.hasStarImports { addStars(of: glance) }
        var glances = glances
        var known: Set<String> = []
        while !glances.isEmpty {
            for glance in glances {
                for name in glance.imported where follow(name, from: glance.path) {
                    users[glance.path] = glance.index
                    addStars(of: glance)
                }
            }
            // What has another name now is asked for by that name, in all files.
            let words = Set(
                glances.flatMap { glance in glance.renamed.filter { isWatched($0, in: glance) }.map(\.name) })
            glances = words.subtracting(known).sorted().flatMap { Self.glances(at: files, for: $0, jobs) }
            known.formUnion(words)
        }
    }

    /// What a user star imports may hide what it imports by name: those modules have to be known, wherever they lead.
    private mutating func addStars(of user: Glance) {
        guard knowing.insert(user.path).inserted, let path = ModuleSearch.absolute(user.path) else { return }
        var pending = [path]
        var seen: Set<[UInt8]> = []
        while let next = pending.popLast() {
            guard seen.insert(next).inserted, let names = names(at: next) else { continue }
            // The user itself, too: it may assign to what others use.
            onTheWay.insert(next)
            for star in names.starImports {
                let module = star.target.words
                for word in user.watchedWords { _ = follow(ImportedName(words: module + [word]), from: next) }
                let found = search.module(named: module, dots: 0, importedBy: next)
                if let found, found.wordCount == module.count { pending.append(found.path) }
            }
        }
    }

    /// Whether what is renamed is what a recipe speaks of: by itself, or through modules of the project.
    private mutating func isWatched(_ renaming: WordMentions.Renaming, in glance: Glance) -> Bool {
        glance.isWatched(renaming.target) || follow(renaming.target, from: glance.path)
    }

    private static func glances(at files: [ProjectScan.Entry], for word: String, _ jobs: Int) -> [Glance] {
        Workers.results(
            jobs: jobs, scratch: { [UInt8]() },
            work: { index, file, bytes in
                guard case .success(let path) = file, (try? SourceFile.readRegular(path, into: &bytes)) != nil else {
                    return nil
                }
                var glance = Glance(path: path, index: index)
                glance.add(word, in: bytes)
                return glance.imported.isEmpty && glance.renamed.isEmpty ? nil : glance
            },
            find: { files.forEach($0) })
    }

    // MARK: Ways

    /// A name to look for, and the file that imports it.
    private struct Step: Hashable {
        let name: ImportedName
        let path: [UInt8]
        /// How many of its words name a module for certain: those of a star import.
        var moduleWordCount = 0
    }

    /// No way that people write takes as many steps: they are those of names that lead to longer ones, in several ways.
    private static let mostSteps = 4096

    /// A word that a module may bind.
    private struct Attribute: Hashable {
        let path: [UInt8]
        let word: String
    }

    /// Follows a name from module to module, and parses them. Those on a way that leads to what a recipe speaks of are kept.
    ///
    /// - Returns: whether it leads there through a module of the project.
    private mutating func follow(_ name: ImportedName, from path: [UInt8]) -> Bool {
        var seen: Set<Step> = []
        var endings: [Attribute: [ArraySlice<String>]] = [:]
        var pending = [Step(name: name, path: path)]
        var modules: Set<[UInt8]> = []
        var isReached = false
        while let step = pending.popLast(), seen.count < Self.mostSteps {
            guard seen.insert(step).inserted else { continue }
            guard let (names, found) = module(of: step) else {
                isReached = isReached || step.name.qualifiedName.map(watched.contains) ?? false
                continue
            }
            modules.insert(found.path)
            guard let word = step.name.words.dropFirst(found.wordCount).first else { continue }
            let rest = step.name.words.dropFirst(found.wordCount + 1)
            // With `wait = wait.once` a name leads to a longer one, and that to a longer one, without an end.
            let known = endings[Attribute(path: found.path, word: word), default: []]
            guard known.count(where: { rest.ends(with: $0) }) < 2 else { continue }
            endings[Attribute(path: found.path, word: word)] = known + [rest]
            pending += names.sources(of: word).map { Step(name: ImportedName(words: $0 + rest), path: found.path) }
            pending += names.starImports.map { star in
                let module = star.target.words
                return Step(
                    name: ImportedName(words: module + [word] + rest), path: found.path, moduleWordCount: module.count)
            }
        }
        guard isReached, !modules.isEmpty else { return false }
        onTheWay.formUnion(modules)
        return true
    }

    private mutating func module(of step: Step) -> (ModuleNames, ModuleSearch.Found)? {
        let found = search.module(named: step.name.words, dots: step.name.dots, importedBy: step.path)
        guard let found, found.wordCount >= step.moduleWordCount, !isDeadEnd(found, step.name),
            let names = names(at: found.path)
        else { return nil }
        return (names, found)
    }

    /// Whether a module by its bytes has nothing from elsewhere under a name: then it need not be parsed.
    private mutating func isDeadEnd(_ found: ModuleSearch.Found, _ name: ImportedName) -> Bool {
        guard modules[found.path] == nil, let word = name.words.dropFirst(found.wordCount).first else { return false }
        let end = Attribute(path: found.path, word: word)
        if let known = deadEnds[end] { return known }
        let isRead = (try? SourceFile.read(found.path, into: &scratch.bytes)) != nil
        let answer = !isRead || !WordMentions.mayHandOn(Array(word.utf8), in: scratch.bytes)
        deadEnds[end] = answer
        return answer
    }

    private mutating func names(at path: [UInt8]) -> ModuleNames? {
        if let known = modules[path] { return known }
        let tree = try? SyntaxTree.reading(path, &scratch).get()
        let names = tree.flatMap { tree in ModuleIdentity(path: path).map { ModuleNames(tree, module: $0) } }
        modules[path] = .some(names)
        return names
    }
}

extension ArraySlice<String> {
    fileprivate func ends(with other: ArraySlice<String>) -> Bool { suffix(other.count) == other }
}

extension ModuleNames {
    /// What the module may bind a word to, as words, but for what star imports bring.
    fileprivate func sources(of word: String) -> [[String]] {
        lookup(word, in: moduleScope).map { meaning(of: $0).candidates.map(\.name.words) } ?? []
    }
}

extension QualifiedName {
    fileprivate var words: [String] { text.split(separator: ".").map(String.init) }
}
