/// Which module imports which: the modules of a project and those from outside that they name.
package struct ModuleGraph: Sendable {
    /// What each module imports, packages around it included: they are loaded first.
    private let imported: [QualifiedName: Set<QualifiedName>]
    private let importing: [QualifiedName: Set<QualifiedName>]

    init(_ files: ModuleFiles) {
        var imported: [QualifiedName: Set<QualifiedName>] = [:]
        var importing: [QualifiedName: Set<QualifiedName>] = [:]
        for module in files.modules {
            let loaded = Set(files[module].flatMap { $0.imports.flatMap { $0.loadedModules(in: files) } })
            imported[module] = loaded.subtracting([module])
            for other in loaded where other != module { importing[other, default: []].insert(module) }
        }
        self.imported = imported
        self.importing = importing
    }

    /// What a module imports anywhere in it, whether or not that is ever run.
    package func imports(of module: QualifiedName) -> Set<QualifiedName> { imported[module] ?? [] }

    /// The modules of the project that import a module anywhere in them.
    package func importers(of module: QualifiedName) -> Set<QualifiedName> { importing[module] ?? [] }
}

extension Import {
    /// `a` and `a.b` of `import a.b`; of `from a import b` also `a.b` where that is a module of the project.
    fileprivate func loadedModules(in files: ModuleFiles) -> [QualifiedName] {
        guard let fromModule else { return target.properPrefixes + [target] }
        let part = isStar || !files.isModule(target) ? [] : [target]
        return fromModule.properPrefixes + [fromModule] + part
    }
}
