package import PythonNames
package import PythonSyntax
internal import SourceText

/// What a file must have, judged by its bytes alone, for a rule to match anything in it.
package struct Gate: Sendable {
    /// What it must import, where that is named within a module.
    package let names: [QualifiedName]
    /// The modules that it must import, by their first words.
    private let modules: [[UInt8]]
    /// Words that must stand in it.
    private let words: [[UInt8]]

    /// Whether there must be a coroutine in it.
    private let needsAsync: Bool
    /// Whether there must be a handler of all exceptions.
    private let needsBaseException: Bool

    /// - Parameters:
    ///   - imported: qualified names: the file must import their modules, and have their other words.
    ///   - words: attributes of values.
    ///   - needsAsync: there must be a coroutine.
    ///   - needsBaseException: there must be a handler of all exceptions.
    init(
        imported: [QualifiedName], words: [String] = [], needsAsync: Bool = false, needsBaseException: Bool = false
    ) {
        self.names = imported.filter { $0.text.contains(".") }
        let names = imported.map { $0.text.split(separator: ".").map { Array($0.utf8) } }
        self.needsAsync = needsAsync
        self.needsBaseException = needsBaseException
        modules = names.map { $0[0] }
        self.words = names.flatMap { $0.dropFirst() } + words.map { Array($0.utf8) }
    }

    /// Whether the file may import the modules, and has the other words too.
    package func isOpen(for bytes: [UInt8]) -> Bool { hasWords(in: bytes) && hasImports(in: bytes) }

    /// Whether the file has the words: if it has, it may still reach through other modules what it does not import.
    package func hasWords(in bytes: [UInt8]) -> Bool {
        words.allSatisfy { ByteSearch.contains(word: $0, in: bytes) }
            && (!needsAsync || ByteSearch.contains(word: Array("async".utf8), in: bytes))
            && (!needsBaseException || Self.mayCatchAll(bytes))
    }

    /// Whether `BaseException` stands there, or an `except` with nothing behind it.
    private static func mayCatchAll(_ bytes: [UInt8]) -> Bool {
        ByteSearch.contains(word: Array("BaseException".utf8), in: bytes)
            || ByteSearch.contains(word: Array("except".utf8), in: bytes) { bytes, place in
                bytes[(place + 6)...].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
            }
    }

    /// Whether the file may import the modules.
    package func hasImports(in bytes: [UInt8]) -> Bool { modules.allSatisfy { ImportGate.mayImport($0, bytes) } }

    /// The same for a file that has been read: the words are names in it, and not only in comments and strings.
    package func isOpen(for tree: SyntaxTree) -> Bool {
        words.allSatisfy { word in
            (0..<TokenIndex(tree.tokens.count)).contains { token in
                tree.tokens.kind(token).isName && tree.tokens.range(token).length == word.count
                    && tree.spelling(token).elementsEqual(word)
            }
        }
    }
}

extension Rule {
    /// What a file must have for the rule to match anything in it: one of these.
    package var gates: [Gate] {
        switch self {
        case .replacement(let replacement): [replacement.gate]
        case .adapter(let adapter): [Gate(imported: [adapter.old])]
        case .template(let rule): rule.alternatives.map { Gate($0.before, $0.condition) }
        }
    }
}

extension Replacement {
    /// A builtin needs no import; a method or an attribute of a value is found by its own name alone.
    fileprivate var gate: Gate {
        let isImported = !hasReceiver && !target.text.hasPrefix("builtins.")
        return isImported ? Gate(imported: [target]) : Gate(imported: [], words: [target.lastWord])
    }
}

extension Condition {
    /// What a file must name for it to hold.
    fileprivate var neededNames: [QualifiedName] {
        switch self {
        case .all(let parts): parts.flatMap(\.neededNames)
        case .question(.elementOf, let arguments), .question(.gatheredFor, let arguments):
            arguments.compactMap { if case .name(let name) = $0 { name } else { nil } }
        default: []
        }
    }

    /// Whether it holds in coroutines only.
    fileprivate var needsAsync: Bool {
        switch self {
        case .all(let parts): parts.contains(where: \.needsAsync)
        case .question(.inside, let arguments):
            if case .syntax(.asyncFunction) = arguments[0] { true } else { false }
        default: false
        }
    }
}

extension Gate {
    /// Everything that a pattern names and no metavariable stands for.
    fileprivate init(_ pattern: Pattern, _ condition: Condition?) {
        var imported = condition?.neededNames ?? []
        var words: [String] = []
        var needsBaseException = false
        for node in pattern.nodes where node.kind == .name || node.kind == .attribute {
            let isPart = node.parent?.kind == .attribute && pattern.qualifiedName(of: node.parent!) != nil
            guard !isPart else { continue }
            if let name = pattern.qualifiedName(of: node) {
                if !name.text.hasPrefix("builtins.") { imported.append(name) }
                if name == "builtins.BaseException", case .clauses = pattern.shape { needsBaseException = true }
            } else if node.kind == .attribute {
                words.append(String(decoding: node.tree.spelling(node.endToken - 1), as: UTF8.self))
            }
        }
        self.init(
            imported: imported, words: words, needsAsync: condition?.needsAsync ?? false,
            needsBaseException: needsBaseException)
    }
}
