internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// One place where a file speaks of what a rule replaces.
struct Use {
    /// The name, or the dotted name.
    let name: Node
    /// The call whose callee it is, if it is one.
    let call: Node?
    /// Why it may mean something else, if it may.
    let ambiguity: String?
}

/// Finds what a qualified name is called in a file, by what names mean and not by how they are spelled.
enum Uses {
    /// In source order. Aliases by assignment are not followed: the assignment itself is a use, as a value.
    static func of(_ target: QualifiedName, in context: FileContext) -> [Use] {
        let names = context.names
        let target = context.facts.mainName(of: target)
        let tree = names.tree
        let aliases = (names.project?.aliases(of: target) ?? []).map(\.lastWord)
        let text = tree.source.text
        let attributes = Spellings(Set(aliases + [target.lastWord]))
        let variables = Spellings(localNames(of: target, aliases, context))
        var uses: [Use] = []
        for index in tree.kinds.indices {
            let kind = tree.kinds[index]
            guard kind == .attribute || kind == .name else { continue }
            let word = tree.tokens.range(tree.rows[index].endToken - 1)
            let isSpelled = kind == .name ? variables.contain(word, of: text) : attributes.contain(word, of: text)
            guard isSpelled else { continue }
            if let use = use(Node(tree, NodeIndex(index)), of: target, context) { uses.append(use) }
        }
        return uses
    }

    /// Words to look for among all names of a file: by far most of these have another length, and are passed over by that.
    private struct Spellings {
        private let words: [[UInt8]]
        /// A bit for each length that a word has; all from 63 on are one.
        private let lengths: UInt64

        init(_ words: Set<String>) {
            self.words = words.map { Array($0.utf8) }
            lengths = self.words.reduce(0) { $0 | 1 << min(UInt64($1.count), 63) }
        }

        func contain(_ range: TextRange, of text: [UInt8]) -> Bool {
            guard lengths >> min(UInt64(range.length), 63) & 1 == 1 else { return false }
            return words.contains { $0.count == range.length && text[range.indices].elementsEqual($0) }
        }
    }

    /// The names under which the file's imports may bind the target itself.
    private static func localNames(
        of target: QualifiedName, _ aliases: [String], _ context: FileContext
    ) -> Set<String> {
        let names = context.names
        let word = Array(target.lastWord.utf8)
        var local: Set<String> = []
        /// Whether an import brings the target, perhaps through other modules.
        func isTarget(_ use: Import) -> Bool {
            if context.facts.mainName(of: use.qualifiedName) == target { return true }
            guard names.project != nil, let variable = use.variable else { return false }
            return names.meaning(of: variable).candidates.contains { context.facts.mainName(of: $0.name) == target }
        }
        // What an import means is put together from strings: only where it may matter.
        for use in names.imports where use.isStar || names.project != nil || use.mayName(word) {
            if use.isStar { local.formUnion(aliases + [target.lastWord]) }
            if let name = use.localName, isTarget(use) { local.insert(name) }
        }
        return local
    }

    private static func use(_ node: Node, of target: QualifiedName, _ context: FileContext) -> Use? {
        // What is assigned to or deleted is made doubtful, and is no use of it.
        guard !node.isTarget else { return nil }
        let meaning = context.names.meaning(of: node)
        let call = node.parent.flatMap { $0.kind == .call && $0.child(0) == node ? $0 : nil }
        let candidates = meaning.candidates.filter { context.facts.mainName(of: $0.name) == target }
        if let first = candidates.first {
            let isImported = candidates.contains { isImport($0.origin) }
            // What may be something else, or was given another name, asks for something only where it is called.
            if call == nil, meaning.doubt != nil || !isImported { return nil }
            if !isImported, case .alias = first.origin {
                return Use(name: node, call: call, ambiguity: "reached through another name that it was assigned to")
            }
            return Use(name: node, call: call, ambiguity: meaning.doubt?.description)
        }
        guard call != nil, case .unknown(.starImport) = meaning, mayComeByStar(target, context.names) else {
            return nil
        }
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

extension Import {
    /// Whether a word stands in the alias, or may in another spelling (PEP 3131).
    fileprivate func mayName(_ word: [UInt8]) -> Bool {
        (alias.firstToken..<alias.endToken).contains { token in
            let spelling = names.tree.spelling(token)
            return spelling.elementsEqual(word) || spelling.contains { $0 >= 0x80 }
        }
    }
}
