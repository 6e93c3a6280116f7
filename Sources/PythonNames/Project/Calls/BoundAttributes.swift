internal import PythonSyntax

/// Which classes of a file bind which attributes, by their bodies or by their methods for `self`: found in one pass.
struct BoundAttributes {
    /// By their names in their normal form, as they are spelled in their classes.
    private var classes: [String: Set<NodeIndex>] = [:]

    init(in names: ModuleNames) {
        for (index, row) in names.symbols.rows.enumerated() {
            let scope = names.scopes[Int(row.scope)]
            guard scope.kind == .class_, row.variable == SymbolIndex(index), row.classification != .none else {
                continue
            }
            let name = names.table.text(row.name)
            classes[name, default: []].insert(scope.node)
            if let around = scope.name, let spelled = PrivateName.spelled(name, in: names.table.text(around)) {
                classes[spelled, default: []].insert(scope.node)
            }
        }
        for (word, targets) in names.attributeTargets {
            for target in targets {
                guard let owner = names.receiverClass(of: Node(names.tree, target).child(0)) else { continue }
                classes[word, default: []].insert(owner.node.index)
            }
        }
    }

    func isBound(_ word: String, by owner: NodeIndex) -> Bool {
        if classes[word]?.contains(owner) == true { return true }
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let normal = String(decoding: IdentifierForm.normalized(Array(word.utf8)), as: UTF8.self)
        return classes[normal]?.contains(owner) == true
    }
}

extension PrivateName {
    /// `_C__x` of class `_C` is spelled `__x` there; nil for a name that is none of its private ones.
    fileprivate static func spelled(_ name: String, in className: String) -> String? {
        let prefix = "_" + className.drop { $0 == "_" }
        guard name.hasPrefix(prefix + "__") else { return nil }
        return String(name.dropFirst(prefix.count))
    }
}
