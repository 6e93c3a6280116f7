package import PythonSyntax
internal import SourceText

/// What an expression stands for, as far as the file says.
package enum Meaning: Sendable, Hashable {
    /// One qualified name, by every way that the name gets its value.
    case known(QualifiedName, [Origin])
    /// One of several things, or one that may have been replaced.
    case ambiguous(Doubt, [Candidate])
    /// Nothing that has a qualified name.
    case unknown(Doubt)

    /// The name, if there is no doubt.
    package var qualifiedName: QualifiedName? { if case .known(let name, _) = self { name } else { nil } }

    /// Every name that it may be, with where each comes from.
    package var candidates: [Candidate] {
        switch self {
        case .known(let name, let origins): origins.map { Candidate(name: name, origin: $0) }
        case .ambiguous(_, let candidates): candidates
        case .unknown: []
        }
    }

    /// Why it is not known; nil if it is.
    package var doubt: Doubt? {
        switch self {
        case .known: nil
        case .ambiguous(let doubt, _), .unknown(let doubt): doubt
        }
    }
}

/// A qualified name, and where a variable has it from.
package struct Candidate: Sendable, Hashable {
    /// What it may be.
    package let name: QualifiedName
    /// By which binding.
    package let origin: Origin
}

/// Where a variable has its meaning from.
package enum Origin: Sendable, Hashable {
    /// The import alias.
    case imported(Node)
    /// The function or class definition of this file.
    case definition(Node)
    case builtin
    /// An assignment of another name, `s = clock.wait`: the target.
    case alias(Node)
}

/// Why a meaning is not known. Lines count from 1.
package enum Doubt: Sendable, Hashable, CustomStringConvertible {
    case severalMeanings(name: String)
    case deleted(name: String, line: Int)
    case starImport(name: String, line: Int)
    /// An attribute of something known is assigned to somewhere in the file.
    case patched(QualifiedName, line: Int)
    case notBound(name: String)
    case bound(name: String, NameUse)
    /// No name and no attribute of a name.
    case notAName
    /// An alias of an alias, and so on without an end in sight.
    case tooFar(name: String)
    /// A name that modules import from each other in a circle.
    case circular(QualifiedName)
    /// What keeps it unknown is in another module of the project.
    indirect case inModule(QualifiedName, Doubt)

    package var description: String {
        switch self {
        case .severalMeanings(let name): "'\(name)' has several meanings"
        case .deleted(let name, let line): "'\(name)' is deleted on line \(line)"
        case .starImport(let name, let line): "'\(name)' may be rebound by the star import on line \(line)"
        case .patched(let name, let line): "'\(name)' is assigned to on line \(line)"
        case .notBound(let name): "'\(name)' is not bound in this file"
        case .bound(let name, let use): "'\(name)' \(use.explanation)"
        case .notAName: "not a name"
        case .tooFar(let name): "'\(name)' is an alias through too many others"
        case .circular(let name): "'\(name)' is imported in a circle"
        case .inModule(let module, let doubt): "in module \(module), \(doubt)"
        }
    }
}

extension NameUse {
    /// What makes a variable one whose value is not known, to go behind its name.
    fileprivate var explanation: String {
        switch self {
        case .parameter: "is a parameter"
        case .forLoop: "is a loop variable"
        case .comprehension: "is the variable of a comprehension"
        case .with: "is bound by 'with'"
        case .exceptHandler: "is an exception"
        case .capture: "is captured by a pattern"
        case .typeParameter: "is a type parameter"
        case .typeAlias: "is a type alias"
        case .deletion: "is deleted"
        case .annotation: "is declared without a value"
        default: "is assigned a value"
        }
    }
}

extension ModuleNames {
    /// What a name, or an attribute of one, stands for: `wait`, `clock.wait`, `t.wait` after `import clock as t`.
    package func meaning(of expression: Node) -> Meaning {
        let meaning = spelledMeaning(of: expression, depth: 0, project?.known)
        guard case .known(let name, _) = meaning else { return meaning }
        let own = patch(of: name).map { Doubt.patched($0.name, line: line(of: $0.target)) }
        guard let doubt = own ?? project?.known.patches[partOf: name] else { return meaning }
        return .ambiguous(doubt, meaning.candidates)
    }

    /// Every qualified name that an expression may stand for.
    package func qualifiedNames(of expression: Node) -> Set<QualifiedName> {
        Set(meaning(of: expression).candidates.map(\.name))
    }

    /// What a variable stands for, wherever it is used.
    package func meaning(of variable: Variable) -> Meaning { meaning(of: variable, depth: 0, project?.known) }

    /// Without regard to attributes that are assigned to. `depth` counts the aliases followed; `others` say what
    /// the names of other modules stand for.
    func spelledMeaning(of expression: Node, depth: Int, _ others: (any OtherModules)? = nil) -> Meaning {
        var attributes: [String] = []
        var node = expression
        while node.kind == .attribute {
            attributes.append(
                String(decoding: IdentifierForm.normalized(tree.spelling(node.endToken - 1)), as: UTF8.self))
            node = node.child(0)
        }
        guard node.kind == .name, let variable = variable(of: node) else { return .unknown(.notAName) }
        let meaning = nameMeaning(node, variable, depth: depth, others).appending(attributes.reversed())
        return others.map(meaning.continued) ?? meaning
    }

    private func nameMeaning(
        _ node: Node, _ variable: Variable, depth: Int, _ others: (any OtherModules)?
    ) -> Meaning {
        let meaning = meaning(of: variable, depth: depth, others)
        guard variable.scope.kind == .class_ else { return meaning }
        // Before a class binds a name, the name means the module's.
        let global = lookup(variable.name, in: moduleScope).map { self.meaning(of: $0, depth: depth, others) }
        if global == nil, !Builtins.names.contains(variable.name) { return meaning }
        let outside = global ?? .known("builtins.\(variable.name)", [.builtin])
        guard outside.qualifiedName != meaning.qualifiedName || meaning.qualifiedName == nil else { return meaning }
        let candidates = meaning.candidates + outside.candidates
        return candidates.isEmpty ? meaning : .ambiguous(.severalMeanings(name: variable.name), candidates)
    }

    // MARK: Attributes that are assigned to

    /// Where the name, or a module or class that it goes through, is given another value as an attribute.
    private func patch(of name: QualifiedName) -> (name: QualifiedName, target: Node)? {
        guard !attributeTargets.isEmpty else { return nil }
        for whole in name.properPrefixes + [name] {
            let word = whole.lastWord
            let outer = QualifiedName(String(whole.text.dropLast(word.utf8.count + 1)))
            for index in attributeTargets[word] ?? [] {
                let target = Node(tree, index)
                let owner = spelledMeaning(of: target.child(0), depth: 0, project?.known)
                if owner.qualifiedName == outer { return (whole, target) }
            }
        }
        return nil
    }

    /// The line of a node, from 1. Slow: for messages.
    package func line(of node: Node) -> Int {
        1 + tree.source.text[..<Int(node.range.start)].count { $0 == UInt8(ascii: "\n") }
    }
}

extension Meaning {
    /// What attributes of it stand for.
    fileprivate func appending(_ attributes: [String]) -> Meaning {
        func extended(_ name: QualifiedName) -> QualifiedName { attributes.reduce(name) { $0.appending($1) } }
        return switch self {
        case .known(let name, let origins): .known(extended(name), origins)
        case .ambiguous(let doubt, let candidates):
            .ambiguous(doubt, candidates.map { Candidate(name: extended($0.name), origin: $0.origin) })
        case .unknown: self
        }
    }
}
