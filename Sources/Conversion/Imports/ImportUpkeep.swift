internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Keeps a file's imports in step with its edits: adds what new code needs, removes what nothing uses any more.
struct ImportUpkeep {
    let names: ModuleNames
    let role: ProjectRole
    /// The modules whose imports form the group of the standard library.
    let standardLibrary: Set<String>

    /// How something is spelled at a place.
    struct Spelling {
        let text: String
        /// The module whose import has to be added.
        var addedModule: QualifiedName?
    }

    /// How a module can be spelled at a place; nil where its name means something else there.
    ///
    /// An import that has run for certain is used under its local name: one at the head of the module, or one above the
    /// place in the same function or in one around it. Otherwise the module's own name is, and its import is added.
    func spelling(of module: QualifiedName, at place: Node) -> Spelling? {
        if let imported = importedSpelling(of: module, at: place) { return imported }
        let root = String(module.text.prefix { $0 != "." })
        let added = Spelling(text: module.text, addedModule: module)
        guard let variable = names.lookup(root, at: place) else { return added }
        // Bound in the module, on some condition or later, to the same thing: the import that is added changes nothing.
        return variable.scope.isModule && means(variable, QualifiedName(root)) ? added : nil
    }

    /// The same for something that a module holds: by the name under which the file imports it, or as the module's attribute.
    func spelling(ofMember name: QualifiedName, of module: QualifiedName, at place: Node) -> Spelling? {
        if let imported = importedSpelling(of: name, at: place) { return imported }
        guard let spelling = spelling(of: module, at: place) else { return nil }
        let rest = name.text.dropFirst(module.text.count)
        return Spelling(text: spelling.text + rest, addedModule: spelling.addedModule)
    }

    private func importedSpelling(of target: QualifiedName, at place: Node) -> Spelling? {
        for binding in names.imports where binding.qualifiedName == target && hasRun(binding, before: place) {
            guard let name = binding.localName, let variable = names.lookup(name, at: place),
                variable == binding.variable, means(variable, target)
            else { continue }
            return Spelling(text: name)
        }
        return nil
    }

    private func hasRun(_ binding: Import, before place: Node) -> Bool {
        guard binding.placement.isEmpty else { return false }
        if binding.scope.isModule { return ModuleHead(names.tree).contains(binding.statement) }
        return binding.scope.kind != .class_ && binding.statement.range.end <= place.range.start
    }

    /// Whether a variable is a module. A star import that could hide a module which the file imports by name is no doubt:
    /// it would have to bring another module of that name.
    private func means(_ variable: Variable, _ module: QualifiedName) -> Bool {
        switch names.meaning(of: variable) {
        case .known(let name, _): name == module
        case .ambiguous(.starImport, let candidates): candidates.allSatisfy { $0.name == module }
        default: false
        }
    }

    /// Edits on the file's imports.
    ///
    /// - Parameters:
    ///   - modules: what the new code uses and no import brings.
    ///   - members: names that come from where others do.
    ///   - variables: what it uses of the module's own and the module does not have, with its value.
    ///   - code: the file's text with all other edits made.
    func edits(
        adding modules: Set<QualifiedName>, members: Set<ImportedMember> = [], variables: [String: String],
        toFit code: [UInt8]
    ) -> [Edit] {
        let missing = modules.sorted { $0.text < $1.text }
        let removal = ImportRemoval(names: names, role: role)
        var unused = importsLosingTheirUses(in: code).filter(removal.isDispensable)
        let extended = ImportExtension(tree: names.tree).edits(adding: members, besides: Set(unused.map(\.alias)))
        unused.removeAll { extended.replaced.contains($0.alias) }
        let placement = ImportPlacement(names: names, standardLibrary: standardLibrary)
        let added = placement.edits(adding: missing, variables, besides: Set(unused.map(\.statement)))
        return removal.edits(removing: unused, beside: added) + extended.edits + added
    }

    /// The imports that something uses now, and nothing uses in the new code.
    private func importsLosingTheirUses(in code: [UInt8]) -> [Import] {
        guard case .success(let source) = Source.decoding(code) else { return [] }
        let before = names.imports
        let new = ModuleNames(SyntaxTree.parse(source), module: names.module)
        let after = new.imports
        // Code edits leave imports where they are: the n-th is the n-th.
        guard before.count == after.count else { return [] }
        return zip(before, after).compactMap { old, new in
            let isLost = !old.names.references(to: old).isEmpty && new.names.references(to: new).isEmpty
            return isLost && old.alias.text == new.alias.text ? old : nil
        }
    }
}
