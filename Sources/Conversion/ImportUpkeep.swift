internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Keeps a file's imports in step with its edits: adds what new code needs, removes what nothing uses any more.
struct ImportUpkeep {
    let names: ModuleNames
    /// The modules whose imports form the group of the standard library.
    let standardLibrary: Set<String>

    /// How a module can be spelled at a place; nil where its name means something else there.
    ///
    /// An import that the module runs through unconditionally is used under its local name. Otherwise the module's own name
    /// is, and `edits(adding:…)` sees to its import.
    func spelling(of module: QualifiedName, at place: Node) -> String? {
        for binding in bindings(of: module) {
            guard let variable = names.lookup(binding, at: place) else { continue }
            if means(variable, module) { return binding }
        }
        let root = String(module.text.prefix { $0 != "." })
        guard let variable = names.lookup(root, at: place) else { return module.text }
        // Bound in the module, on some condition, to the same thing: the import that is added changes nothing.
        return variable.scope.isModule && means(variable, QualifiedName(root)) ? module.text : nil
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

    /// The local names that top-level imports give a module.
    private func bindings(of module: QualifiedName) -> [String] {
        names.imports.filter { $0.qualifiedName == module && $0.isUnconditional }.compactMap(\.localName)
    }

    /// Edits on the file's imports.
    ///
    /// - Parameters:
    ///   - modules: what the new code uses.
    ///   - converted: the names that are no longer there.
    func edits(adding modules: Set<QualifiedName>, afterConverting converted: Set<NodeIndex>) -> [Edit] {
        let missing = modules.filter { bindings(of: $0).isEmpty }.sorted { $0.text < $1.text }
        let removal = ImportRemoval(names: names, hasAddition: !missing.isEmpty)
        let unused = names.imports.filter { removal.isUnused($0, afterConverting: converted) }
        let placement = ImportPlacement(names: names, standardLibrary: standardLibrary)
        return removal.edits(removing: unused) + placement.edits(adding: missing, besides: Set(unused.map(\.statement)))
    }
}
