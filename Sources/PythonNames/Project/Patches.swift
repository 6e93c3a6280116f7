internal import PythonSyntax

/// The attributes of modules and of what they hold to which some file of the project assigns: `clock.wait = fake`.
///
/// From then on they are something else, for everyone who looks them up.
struct Patches: Sendable {
    private var doubts: [QualifiedName: Doubt] = [:]

    var isEmpty: Bool { doubts.isEmpty }

    subscript(_ name: QualifiedName) -> Doubt? { doubts[name] }

    /// Of a name, or of a module or class that it goes through.
    subscript(partOf name: QualifiedName) -> Doubt? {
        isEmpty ? nil : (name.properPrefixes + [name]).lazy.compactMap { doubts[$0] }.first
    }

    /// None.
    init() {}

    /// Looks at every attribute that is assigned to or deleted; whose it is, the modules say.
    init(in others: any OtherModules) {
        for module in others.files.modules {
            for names in others.files[module] {
                for target in names.attributeTargets.values.joined().sorted().map({ Node(names.tree, $0) }) {
                    let owner = names.spelledMeaning(of: target.child(0), depth: 0, others)
                    guard let owner = owner.qualifiedName else { continue }
                    let name = owner.appending(target.lastWord)
                    let doubt = Doubt.inModule(module, .patched(name, line: names.line(of: target)))
                    doubts[name] = doubts[name] ?? doubt
                }
            }
        }
    }
}

extension Node {
    /// An attribute's name.
    var lastWord: String { String(decoding: IdentifierForm.normalized(tree.spelling(endToken - 1)), as: UTF8.self) }
}
