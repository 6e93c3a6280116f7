internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Keeps a file's imports in step with its edits: adds what new code needs, removes what nothing uses any more.
struct ImportUpkeep {
    let names: ModuleNames
    /// The modules whose imports form the group of the standard library.
    let standardLibrary: Set<String>

    /// How a module is spelled at a place, and whether an import has to be added for it.
    struct Spelling {
        let text: String
        let needsImport: Bool
    }

    /// How a module can be spelled at a place; nil where its name means something else there.
    ///
    /// An import that has run for certain is used under its local name: one at the head of the module, or one above the
    /// place in the same function or in one around it. Otherwise the module's own name is, and its import is added.
    func spelling(of module: QualifiedName, at place: Node) -> Spelling? {
        for binding in names.imports where binding.qualifiedName == module && hasRun(binding, before: place) {
            guard let name = binding.localName, let variable = names.lookup(name, at: place),
                variable == binding.variable, means(variable, module)
            else { continue }
            return Spelling(text: name, needsImport: false)
        }
        let root = String(module.text.prefix { $0 != "." })
        guard let variable = names.lookup(root, at: place) else {
            return Spelling(text: module.text, needsImport: true)
        }
        // Bound in the module, on some condition or later, to the same thing: the import that is added changes nothing.
        let isSame = variable.scope.isModule && means(variable, QualifiedName(root))
        return isSame ? Spelling(text: module.text, needsImport: true) : nil
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
    ///   - converted: the names that are no longer there.
    func edits(adding modules: Set<QualifiedName>, afterConverting converted: Set<NodeIndex>) -> [Edit] {
        let missing = modules.sorted { $0.text < $1.text }
        let removal = ImportRemoval(names: names, hasAddition: !missing.isEmpty)
        let unused = names.imports.filter { removal.isUnused($0, afterConverting: converted) }
        let placement = ImportPlacement(names: names, standardLibrary: standardLibrary)
        return removal.edits(removing: unused) + placement.edits(adding: missing, besides: Set(unused.map(\.statement)))
    }
}
