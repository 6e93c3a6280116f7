internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// One place where a file speaks of what a rule replaces.
struct Use {
    /// The name, or the dotted name.
    let name: Node
    /// The call whose callee it is, if it is one.
    let call: Node?
    /// Why it may mean something else, if it may.
    let ambiguity: String?

    /// Where the site is reported: the call, or the name.
    var siteRange: TextRange { call?.range ?? name.range }
}

/// Finds what a qualified name is called in a file, by what names mean and not by how they are spelled.
enum Uses {
    /// In source order. Aliases by assignment are not followed: the assignment itself is a use, as a value.
    static func of(_ target: QualifiedName, _ names: ModuleNames) -> [Use] {
        let tree = names.tree
        let aliases = (names.project?.aliases(of: target) ?? []).map(\.lastWord)
        let words = Set(aliases + [target.lastWord]).map { Array($0.utf8) }
        let localNames = localNames(of: target, aliases, names)
        var uses: [Use] = []
        for index in tree.kinds.indices {
            // Nearly every node is passed over here: nothing is made for it.
            let spellings: [[UInt8]]
            switch tree.kinds[index] {
            case .attribute: spellings = words
            case .name: spellings = localNames
            default: continue
            }
            guard spells(tree.tokens.range(tree.rows[index].endToken - 1), one: spellings, tree.source.text) else {
                continue
            }
            if let use = use(Node(tree, NodeIndex(index)), of: target, names) { uses.append(use) }
        }
        return uses
    }

    private static func spells(_ range: TextRange, one spellings: [[UInt8]], _ text: [UInt8]) -> Bool {
        spellings.contains { $0.count == range.length && text[range.indices].elementsEqual($0) }
    }

    /// The names under which the file's imports may bind the target itself.
    private static func localNames(
        of target: QualifiedName, _ aliases: [String], _ names: ModuleNames
    ) -> [[UInt8]] {
        var local: Set<String> = []
        /// Whether an import brings the target, perhaps through other modules.
        func isTarget(_ use: Import) -> Bool {
            if use.qualifiedName == target { return true }
            guard names.project != nil, let variable = use.variable else { return false }
            return names.meaning(of: variable).candidates.contains { $0.name == target }
        }
        for use in names.imports {
            if use.isStar { local.formUnion(aliases + [target.lastWord]) }
            if let name = use.localName, isTarget(use) { local.insert(name) }
        }
        return local.map { Array($0.utf8) }
    }

    private static func use(_ node: Node, of target: QualifiedName, _ names: ModuleNames) -> Use? {
        // What is assigned to or deleted is made doubtful, and is no use of it.
        guard !node.isTarget else { return nil }
        let meaning = names.meaning(of: node)
        let call = node.parent.flatMap { $0.kind == .call && $0.child(0) == node ? $0 : nil }
        let candidates = meaning.candidates.filter { $0.name == target }
        if let first = candidates.first {
            let isImported = candidates.contains { isImport($0.origin) }
            // What may be something else, or was given another name, asks for something only where it is called.
            if call == nil, meaning.doubt != nil || !isImported { return nil }
            if !isImported, case .alias = first.origin {
                return Use(name: node, call: call, ambiguity: "reached through another name that it was assigned to")
            }
            return Use(name: node, call: call, ambiguity: meaning.doubt?.description)
        }
        guard call != nil, case .unknown(.starImport) = meaning, mayComeByStar(target, names) else { return nil }
        return Use(name: node, call: call, ambiguity: meaning.doubt?.description)
    }

    /// Whether a star import takes everything from the target's own module.
    private static func mayComeByStar(_ target: QualifiedName, _ names: ModuleNames) -> Bool {
        names.starImports.contains { $0.target.appending(target.lastWord) == target }
    }

    private static func isImport(_ origin: Origin) -> Bool {
        if case .imported = origin { true } else { false }
    }
}
