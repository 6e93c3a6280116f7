internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What a file's sites are decided by: its names and types, what recipes state, and what speaks against the whole file.
final class FileContext {
    let code: KnownCode
    let facts: Facts
    let role: ProjectRole
    let upkeep: ImportUpkeep
    let converter: Converter
    /// What somebody wants to be left alone.
    private(set) lazy var instructions = Instructions(in: tree)
    /// What the project's Python is; nil if that is not known.
    let targetPython: PythonVersion?
    /// The lines of the project's settings, without blanks and quotes.
    let settings: Set<String>
    /// Names that new code has in each function, and where it uses them: no two may clash.
    var givenNames: [Node: [(name: String, place: TextRange)]] = [:]
    private var namesOfFrames: [Node: Set<String>] = [:]
    /// What each function calls the resources that are opened in it.
    var openedResources: [Node: [String: String]] = [:]
    /// The variables that the module gets, and their values.
    var givenVariables: [String: String] = [:]
    /// Every name that stands anywhere in the file.
    private(set) lazy var allNames = names.boundOrUsedNames(in: tree.root)

    var names: ModuleNames { code.names }
    var tree: SyntaxTree { code.names.tree }

    init(_ tree: SyntaxTree, as role: ProjectRole, by converter: Converter) {
        let names = ModuleNames(tree, module: role.module, in: role.project)
        let file = ProjectFile(path: role.path ?? [], title: "", names: names)
        code = KnownCode(
            file, among: role.path == nil ? nil : role.files, facts: converter.facts,
            libraries: converter.options.libraries)
        self.converter = converter
        facts = converter.facts
        self.role = role
        upkeep = ImportUpkeep(names: names, role: role, standardLibrary: converter.facts.standardLibrary)
        targetPython = converter.options.targetPython
        settings = converter.options.settings
    }

    /// The line of a node, from 1. Slow: for messages.
    func line(of node: Node) -> Int { LineIndex(tree.source).line(of: node.range.start) + 1 }

    /// Which functions of the file may run when a piece of its code runs.
    private(set) lazy var calls = LocalCalls(tree)

    /// The function that a node belongs to, with all that is defined in it; the module's root outside of functions.
    func group(of node: Node) -> Node {
        var group = tree.root
        var scope = names.evaluation(of: node).scope
        while let outer = scope.parent {
            if scope.node.kind == .functionDefinition { group = scope.node }
            scope = outer
        }
        return group
    }

    // MARK: Objections

    /// What speaks against taking the file's coroutines for those of the loop. Slow, and so asked last.
    private(set) lazy var otherLoop: String? = packages.first(where: facts.otherEventLoops.contains).map {
        "the file uses another event loop, that of '\($0)'"
    }

    /// What speaks against an `await` in the place of other code. Slow, and so asked last.
    private(set) lazy var frozenClock: String? = packages.first(where: facts.frozenClocks.contains).map {
        "'\($0)' stops the clock that the loop waits for"
    }

    /// The packages that the file imports from, and the one that it is part of.
    private lazy var packages: [QualifiedName] = {
        let modules = names.imports.map(\.target) + [names.module?.name].compactMap { $0 }
        return modules.map { QualifiedName(String($0.text.prefix { $0 != "." })) }
    }()

    private var doubles: [QualifiedName: String?] = [:]
    private var doublesOfRecipes: [String: String?] = [:]

    /// Where a test puts something else in a name's place, so that new code would no longer reach it.
    func double(of target: QualifiedName) -> String? {
        if let known = doubles[target] { return known }
        let own = NamedByString(names: names).replacement(of: target).map { "on line \(line(of: $0))" }
        let place = own ?? role.replacement(of: target).map { "in \($0.place)" }
        let reason = place.map { place in
            "\(target) may be replaced \(place), as tests do: the replacement would no longer be reached"
        }
        doubles[target] = .some(reason)
        return reason
    }

    /// What other files put in the place of what a recipe replaces.
    func double(for recipe: Recipe) -> String? {
        if let known = doublesOfRecipes[recipe.name] { return known }
        let reason = TestDoubles(context: self, recipe: recipe).objection
        doublesOfRecipes[recipe.name] = .some(reason)
        return reason
    }

    /// A comment on the site's lines by which a linter was told to let the same finding be.
    func suppression(of node: Node, _ recipe: Recipe) -> String? {
        guard !recipe.suppressions.isEmpty else { return nil }
        // Of a handler only the header: what is said in its suite is about something else.
        var next = node.kind == .exceptHandler ? max(node.child(0).endToken, node.firstToken + 1) : node.endToken
        while next < TokenIndex(tree.tokens.count) - 1, tree.tokens.kind(next) != .newline { next += 1 }
        for token in node.firstToken...next where token > node.firstToken {
            for comment in Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text) {
                let text = String(decoding: tree.bytes(comment), as: UTF8.self).uppercased()
                guard let codes = text.codes(behind: "NOQA") else { continue }
                let isMeant =
                    codes.isEmpty || recipe.suppressions.contains { code in codes.contains(where: code.hasPrefix) }
                if isMeant { return "a 'noqa' comment wants it as it is" }
            }
        }
        return nil
    }

    // MARK: Names

    /// A name for a new variable at a place: the wanted one, or one with a number behind it.
    ///
    /// - Parameters:
    ///   - stretch: the code that may use it; elsewhere another new variable may be called so. Nil: the whole function.
    ///   - block: of a statement that has one, if the name is done with where that begins.
    ///   - mayShare: whether it may be a variable of the user's that has no value there that anybody reads.
    func freshName(
        _ wanted: String, at place: Node, within stretch: Node? = nil, upTo block: Node? = nil, mayShare: Bool = false
    ) -> String {
        let frame = names.scope(of: place).frame.node
        var range = (stretch ?? frame).range
        if let block { range = TextRange(start: range.start, end: block.range.start) }
        let given = givenNames[frame, default: []].filter { $0.place.contains(range) || range.contains($0.place) }
        let wanted = wanted.unmarked
        var taken = takenNames(in: frame, stretch)
        if mayShare, let stretch, isDead(wanted, behind: stretch, frame) { taken.remove(wanted) }
        taken.formUnion(given.map(\.name) + givenVariables.keys)
        var name = wanted
        var number = 2
        while taken.contains(name) || isModuleName(name, frame) {
            name = "\(wanted)_\(number)"
            number += 1
        }
        givenNames[frame, default: []].append((name, range))
        return name
    }

    /// What a function's variables are called, and whatever names are in code that may use a new one.
    private func takenNames(in frame: Node, _ stretch: Node?) -> Set<String> {
        guard let stretch else { return names.boundOrUsedNames(in: frame) }
        return ownNames(of: frame).union(stretch.subtree.lazy.filter { $0.kind == .name }.map(\.text))
    }

    /// Whether a function's own variable is not in a statement, and whatever reads it behind that gives it a value first;
    /// or the statement itself does.
    private func isDead(_ name: String, behind statement: Node, _ frame: Node) -> Bool {
        guard statement.isStatement, let variable = names.lookup(name, at: statement) else { return false }
        return variable.scope.frame.node == frame
            && (names.isDead(variable, behind: statement) || names.isOnlyBound(variable, by: statement))
    }

    /// The names that a function's own scope knows, its own and those from further out.
    func ownNames(of frame: Node) -> Set<String> {
        if let known = namesOfFrames[frame] { return known }
        let found = names.namesOutsideInnerScopes(of: frame)
        namesOfFrames[frame] = found
        return found
    }

    private func isModuleName(_ name: String, _ frame: Node) -> Bool {
        frame.kind == .module && names.lookup(name, in: names.moduleScope) != nil
    }
}

extension String {
    /// The codes of a suppression comment, `# noqa: A1, B2`; none for one that means every finding; nil for any other comment.
    fileprivate func codes(behind marker: String) -> [String]? {
        guard let start = range(of: marker) else { return nil }
        let rest = self[start...].drop { $0 == " " }
        guard rest.first == ":" else { return [] }
        return rest.dropFirst().split { $0 == "," || $0 == " " }.map(String.init)
    }

    /// The index behind the first occurrence of a word.
    private func range(of word: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(word) }.map { index($0, offsetBy: word.count) }
    }
}
