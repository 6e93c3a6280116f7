/// What the modules of a project say to each other while the meaning of a name is found.
///
/// Names are walked word by word, as Python gets attributes: a module's attribute is what the module binds, else its
/// submodule of that name. What lies below a definition, or outside the project, stays as it is spelled.
protocol OtherModules {
    /// Which files there are.
    var files: ModuleFiles { get }
    /// Attributes to which some file assigns.
    var patches: Patches { get }
    /// What a module of the project binds a name to, its submodules left out; nil if it does not bind it.
    func attribute(_ word: String, of module: QualifiedName) -> Destination?
}

/// What `from module import *` does to a name.
enum StarBinding {
    case nothing
    case name(Destination)
    /// The module is not of the project: it may bind any name.
    case foreign
}

/// Where a qualified name leads.
package struct Destination: Sendable, Hashable {
    /// Everything that it may stand for; exactly one without a doubt.
    package let names: [QualifiedName]
    /// Why it is not known.
    package let doubt: Doubt?

    /// The name, if there is no doubt.
    package var qualifiedName: QualifiedName? { doubt == nil ? names[0] : nil }

    init(_ name: QualifiedName, _ doubt: Doubt? = nil) {
        names = [name]
        self.doubt = doubt
    }

    /// Keeps the first of equal names.
    init(_ names: [QualifiedName], _ doubt: Doubt) {
        var seen: Set<QualifiedName> = []
        self.names = names.filter { seen.insert($0).inserted }
        self.doubt = doubt
    }

    /// What attributes of it stand for.
    func appending(_ words: some Sequence<String>) -> Destination {
        let longer = names.map { words.reduce($0) { $0.appending($1) } }
        return doubt.map { Destination(longer, $0) } ?? Destination(longer[0])
    }
}

extension OtherModules {
    /// What a qualified name stands for in the end.
    func canonical(_ name: QualifiedName) -> Destination {
        // A relative name belongs to a package that is not known; locals are nobody's attributes.
        guard !name.text.hasPrefix("."), !name.text.contains("<") else { return Destination(name) }
        let words = name.text.split(separator: ".").map(String.init)
        var at: QualifiedName = ""
        var isModule = true
        for (index, word) in words.enumerated() {
            let rest = words[(index + 1)...]
            let spelled = at.appending(word)
            if let doubt = patches[spelled] {
                let original = index > 0 && isModule ? member(word, of: at).names : []
                return Destination(original + [spelled], doubt).appending(rest)
            }
            if index == 0 || !isModule {
                at = spelled
                isModule = index == 0 && files.isModule(spelled)
                continue
            }
            let next = member(word, of: at)
            guard let name = next.qualifiedName else { return next.appending(rest) }
            at = name
            isModule = files.isModule(name)
        }
        return Destination(at)
    }

    /// What `module.word` is.
    private func member(_ word: String, of module: QualifiedName) -> Destination {
        if let bound = attribute(word, of: module) { return bound }
        let name = module.appending(word)
        // Every module has attributes that nothing in it binds: `__name__`.
        if files.isModule(name) || word.hasPrefix("__") { return Destination(name) }
        return Destination(name, .inModule(module, .notBound(name: word)))
    }

    /// What `from module import *` binds a name to.
    func starBinding(of name: String, from module: QualifiedName) -> StarBinding {
        guard files.isModule(module) else { return .foreign }
        let exports = files.exports(of: module)
        switch exports {
        case .all(let names) where !names.contains(name): return .nothing
        case .all: return .name(member(name, of: module))
        case .publicNames where name.hasPrefix("_"): return .nothing
        case .publicNames, .some:
            guard let bound = attribute(name, of: module) else {
                // A submodule is among the names as soon as somebody has imported it.
                let submodule = module.appending(name)
                guard files.isModule(submodule) else { return .nothing }
                return .name(Destination(submodule, .inModule(module, .severalMeanings(name: name))))
            }
            if case .some(let names) = exports, !names.contains(name) {
                return .name(Destination(bound.names, .inModule(module, .severalMeanings(name: "__all__"))))
            }
            return .name(bound)
        }
    }
}

extension Meaning {
    /// What it stands for in the end; the origins stay those of the file in which it is written.
    func continued(by others: any OtherModules) -> Meaning {
        switch self {
        case .unknown: return self
        case .known(let name, let origins):
            // What is defined in this file leads nowhere else.
            if origins.allSatisfy(\.isOwn) { return self }
            let destination = others.canonical(name)
            if let known = destination.qualifiedName { return .known(known, origins) }
            return .ambiguous(
                destination.doubt!, destination.names.map { Candidate(name: $0, origin: origins[0]) })
        case .ambiguous(let doubt, let candidates):
            let reached = candidates.flatMap { candidate -> [Candidate] in
                if candidate.origin.isOwn { return [candidate] }
                return others.canonical(candidate.name).names.map { Candidate(name: $0, origin: candidate.origin) }
            }
            return .ambiguous(doubt, reached)
        }
    }
}

extension Origin {
    fileprivate var isOwn: Bool {
        switch self {
        case .definition, .builtin: true
        case .imported, .alias: false
        }
    }
}
