internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// How something is called that comes in the place of a dotted name, in the manner in which the file spells that:
/// `abc.AsyncRows` for `abc.Rows`, and the bare name, imported by the same statement, for a bare name.
struct Respelling {
    let text: String
    /// The imports that it needs, and no edits.
    private(set) var imports = CodeChange()

    /// - Parameters:
    ///   - words: the old name, as it is spelled.
    ///   - old: what it means.
    ///   - new: what comes in its place.
    ///   - place: where.
    init(
        of words: [String], meaning old: QualifiedName, as new: QualifiedName, at place: Node, _ context: FileContext
    ) throws(Refusal) {
        let word = new.lastWord
        if words.count > 1, old.module == new.module {
            text = (words.dropLast() + [word]).joined(separator: ".")
            return
        }
        let spelling = context.upkeep.spelling(ofMember: new, of: new.module, at: place)
        if let spelling, !spelling.text.contains(".") {
            text = spelling.text
            return
        }
        if words.count == 1, old.module == new.module,
            let alias = Self.alias(importing: words[0], meaning: old, at: place, context.names)
        {
            // On whatever condition the old name is imported, the new one is then, too.
            if let name = Self.name(of: new, importedBeside: alias, at: place, context.names) {
                text = name
                return
            }
            if context.names.lookup(word, at: place) == nil {
                text = word
                imports.addedMembers = [ImportedMember(alias: alias, name: word)]
                return
            }
        }
        guard let spelling else { throw Refusal(reason: "'\(word)' has another meaning here", place: place) }
        text = spelling.text
        if let module = spelling.addedModule { imports.addedModules = [module] }
    }

    /// The only import by which a name is bound, if it is `from … import`.
    private static func alias(
        importing word: String, meaning old: QualifiedName, at place: Node, _ names: ModuleNames
    ) -> Node? {
        guard let bindings = names.lookup(word, at: place)?.bindings, bindings.count == 1,
            bindings[0].node.kind == .importAlias, bindings[0].node.parent?.kind == .importFromStatement
        else { return nil }
        return Import(names: names, alias: bindings[0].node).target == old ? bindings[0].node : nil
    }

    private static func name(
        of new: QualifiedName, importedBeside alias: Node, at place: Node, _ names: ModuleNames
    ) -> String? {
        let others = alias.parent!.children.map { Import(names: names, alias: $0) }
        return others.first { $0.target == new }?.localName.flatMap { name in
            names.lookup(name, at: place).map(names.meaning)?.qualifiedName == new ? name : nil
        }
    }
}

extension QualifiedName {
    /// All but the last word.
    var module: QualifiedName { QualifiedName(String(text.dropLast(lastWord.count + 1))) }
}
