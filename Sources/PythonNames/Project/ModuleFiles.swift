internal import PythonSyntax

/// The files of a project by the modules that they are.
///
/// Several files may claim one module: a stub says nothing beside a source, and two sources must agree. Folders that
/// only hold modules are modules too, which bind nothing (PEP 420).
struct ModuleFiles: Sendable {
    /// What a star import takes.
    enum ExportRule: Sendable {
        /// What `__all__` lists.
        case all(Set<String>)
        /// What `__all__` lists, and more that cannot be read.
        case some(Set<String>)
        /// There is no `__all__`: every name without an underscore before it.
        case publicNames
    }

    /// The files that say what a module's names mean.
    private let sources: [QualifiedName: [ModuleNames]]
    /// Every proper prefix of a module's name.
    private let packages: Set<QualifiedName>
    private let exportRules: [QualifiedName: ExportRule]
    private let boundNames: [QualifiedName: Set<String>]
    /// What each module star imports, itself included, as far as that is in the project.
    private let starSources: [QualifiedName: Set<QualifiedName>]
    /// The modules that star import a module from outside, by themselves.
    private let foreignStars: Set<QualifiedName>

    /// Every module of which there is a file, in order.
    let modules: [QualifiedName]

    init(_ files: [ModuleNames]) {
        let claims = Dictionary(grouping: files.filter { $0.module != nil }) { $0.module!.name }
        let sources = claims.mapValues { files in
            let real = files.filter { !$0.module!.isStub }
            return real.isEmpty ? files : real
        }
        self.sources = sources
        modules = sources.keys.sorted { $0.text < $1.text }
        let packages = Set(sources.keys.flatMap(\.properPrefixes))
        self.packages = packages
        exportRules = sources.mapValues { Self.exportRule($0.map(\.exports)) }
        boundNames = sources.mapValues { Set($0.flatMap(\.namesBoundByModule)) }
        let stars = sources.mapValues { $0.flatMap { $0.starImports.map(\.target) } }
        foreignStars = Set(
            stars.filter { $0.value.contains { sources[$0] == nil && !packages.contains($0) } }.keys)
        starSources = Dictionary(
            uniqueKeysWithValues: modules.map { module in
                var found: Set<QualifiedName> = [module]
                var pending = [module]
                while let next = pending.popLast() {
                    pending += (stars[next] ?? []).filter { sources[$0] != nil && found.insert($0).inserted }
                }
                return (module, found)
            })
    }

    /// The files of a module; none of a folder's.
    subscript(_ module: QualifiedName) -> [ModuleNames] { sources[module] ?? [] }

    /// Whether the project has a file or a folder for a module.
    func isModule(_ name: QualifiedName) -> Bool { sources[name] != nil || packages.contains(name) }

    /// What a star import of a module takes.
    func exports(of module: QualifiedName) -> ExportRule { exportRules[module] ?? .publicNames }

    /// Every name that a module may bind, star imports of the project included.
    func boundNames(of module: QualifiedName) -> Set<String> {
        starSources[module]?.reduce(into: []) { $0.formUnion(boundNames[$1] ?? []) } ?? []
    }

    /// Whether a module may bind a name, itself or by star imports of the project.
    func mayBind(_ name: String, _ module: QualifiedName) -> Bool {
        starSources[module]?.contains { source in
            boundNames[source]?.contains(name) == true || foreignStars.contains(source)
                || source != module && isModule(source.appending(name))
        } ?? false
    }

    /// A star import from outside by which a module may bind any name.
    func foreignStar(of module: QualifiedName) -> (names: ModuleNames, star: Import)? {
        let sources = (starSources[module] ?? []).filter(foreignStars.contains).sorted { $0.text < $1.text }
        for names in sources.flatMap({ self[$0] }) {
            if let star = names.starImports.first(where: { !isModule($0.target) }) { return (names, star) }
        }
        return nil
    }

    private static func exportRule(_ exports: [Exports]) -> ExportRule {
        guard exports.contains(where: \.isPresent) else { return .publicNames }
        let names = Set(exports.flatMap { $0.names.map(\.name) })
        let isAgreed = exports.allSatisfy { $0.isPresent && $0.isComplete && Set($0.names.map(\.name)) == names }
        return isAgreed ? .all(names) : .some(names)
    }
}

extension ModuleNames {
    /// What the module's own statements and `global` bind or declare.
    var namesBoundByModule: [String] {
        symbols.rows.indices.compactMap { index in
            let symbol = SymbolIndex(index)
            guard symbols[symbol].scope == 0 else { return nil }
            let isBound = occurrences[symbol].contains { $0.use.isBinding }
            return isBound ? table.text(symbols[symbol].name) : nil
        }
    }
}
