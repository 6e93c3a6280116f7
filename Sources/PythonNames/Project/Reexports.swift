/// Finds what every attribute of every module stands for, following imports from module to module.
///
/// Each attribute is looked at once. One that is asked for while it is being found lies on a circle of imports.
final class Reexports: OtherModules {
    let files: ModuleFiles
    let patches: Patches
    private(set) var found: [QualifiedName: Destination] = [:]
    private var pending: Set<QualifiedName> = []

    /// Chains of imports that are longer are not followed, for the sake of the stack.
    private static let longestChain = 64

    init(_ files: ModuleFiles, _ patches: Patches) {
        self.files = files
        self.patches = patches
        for module in files.modules {
            for word in files.boundNames(of: module).sorted() { _ = attribute(word, of: module) }
        }
    }

    func attribute(_ word: String, of module: QualifiedName) -> Destination? {
        let name = module.appending(word)
        if let known = found[name] { return known }
        guard files.mayBind(word, module) else { return nil }
        if pending.contains(name) {
            // `from . import part` in a package falls back to the submodule.
            return files.isModule(name) ? Destination(name) : Destination(name, .inModule(module, .circular(name)))
        }
        guard pending.count < Self.longestChain else {
            return Destination(name, .inModule(module, .tooFar(name: word)))
        }
        pending.insert(name)
        defer { pending.remove(name) }
        let answers = files[module].map { answer(word, in: $0, name) }
        guard let first = answers.lazy.compactMap({ $0 }).first else { return nil }
        let isAgreed = answers.allSatisfy { $0 == first }
        let names = answers.flatMap { $0?.names ?? [] }
        let agreed = isAgreed ? first : Destination(names, .inModule(module, .severalMeanings(name: word)))
        found[name] = agreed
        return agreed
    }

    /// What one file binds a name to.
    private func answer(_ word: String, in names: ModuleNames, _ name: QualifiedName) -> Destination? {
        guard let bound = bound(word, in: names, name) else { return nil }
        guard files.isModule(name) else { return bound }
        let isSubmodule = bound.qualifiedName == name && names.bindsByImport(word)
        if isSubmodule || names.loads(name, beforeBinding: word) { return bound }
        // Whoever imports the submodule binds the name anew.
        return Destination(bound.names + [name], .inModule(names.moduleName, .severalMeanings(name: word)))
    }

    private func bound(_ word: String, in module: ModuleNames, _ name: QualifiedName) -> Destination? {
        guard let variable = module.lookup(word, in: module.moduleScope) else {
            let stars = module.starBindings(of: word, over: [], self)
            if stars.bindNothing, stars.doubt == nil { return nil }
            let names = (stars.candidates + stars.possible).map(\.name)
            return Destination(names, or: name, stars.doubt?.found(in: module), word)
        }
        switch module.meaning(of: variable, depth: 0, self) {
        case .known(let known, _): return Destination(known)
        case .ambiguous(let doubt, let candidates):
            return Destination(candidates.map(\.name), doubt.found(in: module))
        case .unknown(.bound(_, let use)):
            // A value without a name of its own goes by that of the variable, if nothing else is ever in it.
            let isOnly = use == .annotation && variable.bindings.isEmpty
                ? module.module!.isStub : variable.bindings.count == 1 && use != .deletion
            return Destination(name, isOnly ? nil : .inModule(module.moduleName, .severalMeanings(name: word)))
        case .unknown(let doubt): return Destination(name, doubt.found(in: module))
        }
    }
}

extension Destination {
    /// What several star imports agree on; `name` where they bind nothing that is known.
    fileprivate init(_ names: [QualifiedName], or name: QualifiedName, _ doubt: Doubt?, _ word: String) {
        if let doubt {
            self.init(names + [name], doubt)
        } else if names.allSatisfy({ $0 == names[0] }) {
            self.init(names[0])
        } else {
            self.init(names, .severalMeanings(name: word))
        }
    }
}

extension Doubt {
    /// As it looks from other modules.
    fileprivate func found(in names: ModuleNames) -> Doubt {
        if case .inModule = self { self } else { .inModule(names.moduleName, self) }
    }
}

extension ModuleNames {
    /// Whether nothing but imports binds a name of the module.
    fileprivate func bindsByImport(_ word: String) -> Bool {
        (lookup(word, in: moduleScope)?.bindings ?? []).allSatisfy { $0.use == .imported }
    }

    /// Whether a package binds a name by importing it from its own submodule of that name, which is loaded by then.
    fileprivate func loads(_ submodule: QualifiedName, beforeBinding word: String) -> Bool {
        let bindings = lookup(word, in: moduleScope)?.bindings ?? []
        let imports = bindings.filter { $0.use == .imported }.map { Import(names: self, alias: $0.node) }
        let sources = (bindings.isEmpty ? starImports : imports).compactMap(\.fromModule)
        return sources.contains { $0.isWithin(submodule) }
    }
}
