internal import PythonNames
internal import PythonSyntax

/// The imports of a recipe, and what dotted names mean by them.
extension RecipeParser {
    mutating func readImports() {
        for imported in names.imports where imported.statement.parent == tree.root {
            let alias = imported.alias
            if imported.isStar {
                fault(alias, "import names one by one: a recipe's imports say which names it speaks about")
            } else if imported.target.text.hasPrefix(".") {
                readImportOfPage(imported)
            } else if let name = imported.localName {
                if let other = imports[name], other != imported.qualifiedName {
                    fault(alias, "'\(name)' is imported as '\(other)' too: rename one with 'as'")
                }
                imports[name] = imported.qualifiedName
                if imported.fromModule == "segue" { checkVocabulary(imported.target.lastWord, at: alias) }
            }
        }
    }

    private mutating func checkVocabulary(_ word: String, at place: Node) {
        guard !Vocabulary.all.contains(word) else { return }
        let guess = Vocabulary.nearest(to: word).map { "did you mean '\($0)'? " } ?? ""
        fault(place, "segue has no '\(word)': \(guess)It has \(Vocabulary.all.joined(separator: ", "))")
    }

    // MARK: What names mean

    /// What a dotted name means if it begins with an import or a builtin, and nothing local hides that.
    func qualifiedName(of node: Node) -> QualifiedName? {
        switch node.kind {
        case .name:
            guard let variable = names.variable(of: node), variable.scope.isModule else { return nil }
            if let imported = imports[node.text] { return imported }
            return variable.bindings.isEmpty ? names.meaning(of: variable).qualifiedName : nil
        case .attribute:
            let word = String(decoding: tree.spelling(node.endToken - 1), as: UTF8.self)
            return qualifiedName(of: node.child(0))?.appending(word)
        default: return nil
        }
    }

    /// The same where the recipe has to know it.
    mutating func knownName(of node: Node) -> QualifiedName? {
        guard let name = qualifiedName(of: node) else {
            fault(node, "'\(node.text)' is not a name that this recipe imports")
            return nil
        }
        return name
    }

    /// `refuse` of what is `segue.refuse`; nil for what is not segue's.
    func segueWord(_ node: Node) -> String? {
        guard let name = qualifiedName(of: node), name.text.hasPrefix("segue.") else { return nil }
        return String(name.text.dropFirst(6))
    }

    // MARK: Types

    /// A type: a name, None, several with `|`, or a name with arguments.
    mutating func type(statedBy annotation: Node) -> ValueType? {
        switch annotation.kind {
        case .name, .attribute: return knownName(of: annotation).map { .instance($0, []) }
        case .noneLiteral: return ValueType.none
        case .ellipsis where annotation.parent?.kind == .tuple: return .builtin("ellipsis")
        case .binaryOperation where hasBar(annotation):
            return .oneOf(annotation.children.compactMap { type(statedBy: $0) })
        case .subscription:
            guard let name = knownName(of: annotation.child(0)) else { return nil }
            let index = annotation.child(1)
            let arguments = index.kind == .tuple ? Array(index.children) : [index]
            if let count = Self.typesInBrackets[name.text], count != arguments.count {
                let types = count == 1 ? "1 type" : "\(count) types"
                fault(annotation, "'\(name.lastWord)' has \(types) in its brackets")
            }
            return .instance(name, arguments.compactMap { type(statedBy: $0) })
        default:
            fault(annotation, "a type is a name that this recipe imports, None, or several of them with '|'")
            return nil
        }
    }

    private static let typesInBrackets = [
        "builtins.dict": 2, "builtins.list": 1, "builtins.set": 1, "builtins.frozenset": 1,
    ]

    private func hasBar(_ operation: Node) -> Bool {
        (operation.child(0).endToken..<operation.child(1).firstToken).contains {
            tree.tokens.kind($0) == .verticalBar
        }
    }
}
