package import PythonNames
package import PythonSyntax

/// What is known of a user's file: what names mean, and which types values have.
package final class KnownCode {
    /// The names of the file.
    package let names: ModuleNames
    /// What recipes say of libraries.
    package let declarations: TypeDeclarations
    /// The types of the project's files, this one's among them.
    private let project: ProjectTypes
    let facts: Facts
    /// The lowest versions of libraries that the project may run with, by their normalized names.
    private let libraries: [String: LibraryVersion]
    /// The types of its values, as far as the file itself shows them. Made when first asked for: most rules are about
    /// names alone.
    package private(set) lazy var types = ValueTypes(names, declarations: declarations)
    /// The same as far as the whole project shows them: for what is asked of few sites, since it parses other files.
    package private(set) lazy var projectTypes = project.types(of: project.own)
    /// By which ways the file's functions are called.
    package private(set) lazy var chains = CallChains(
        project, runners: facts.runners, suppressors: facts.suppressors, exitStacks: facts.exitStacks)

    /// The functions and methods of the file, by their names.
    private(set) lazy var functionsBySpelling = Dictionary(
        grouping: names.tree.nodes(of: .functionDefinition)
    ) { $0.definedName }

    /// - Parameters:
    ///   - files: the project's; nil where the file is judged by itself.
    ///   - facts: what recipes say of libraries.
    ///   - libraries: the lowest versions that the project may run with, by normalized names.
    package init(
        _ file: ProjectFile, among files: (any ProjectFiles)?, facts: Facts, libraries: [String: LibraryVersion] = [:]
    ) {
        self.libraries = libraries
        names = file.names
        declarations = facts.declarations
        self.facts = facts
        project = ProjectTypes(of: file, among: files, declarations: facts.declarations)
    }

    /// Whether a library has at least a version wherever the project runs. Of what nobody speaks it is the newest.
    func has(_ library: String, since version: LibraryVersion) -> Bool {
        libraries[library].map { $0 >= version } ?? true
    }

    /// Whether an expression means a qualified name, without a doubt.
    package func means(_ node: Node, _ name: QualifiedName) -> Bool {
        guard node.kind == .name || node.kind == .attribute else { return false }
        return meaning(of: node) == facts.mainName(of: name)
    }

    /// The qualified name that an expression means without a doubt; of a thing with several names the main one.
    package func meaning(of node: Node) -> QualifiedName? {
        names.meaning(of: node).qualifiedName.map(facts.mainName)
    }

    /// Whether a name is a variable of a function, and nothing reads it.
    func isUnread(_ name: Node) -> Bool {
        guard let variable = names.variable(of: name) else { return false }
        return variable.scope.node.kind == .functionDefinition && variable.references.isEmpty
    }

    /// Whether an attribute is a class's member of a qualified name: `jobs.Group.add`, of a value known to be a `jobs.Group`.
    func isMember(_ node: Node, _ name: QualifiedName) -> Bool {
        guard node.kind == .attribute, node.lastWord == name.lastWord else { return false }
        let owner = QualifiedName(String(name.text.dropLast(name.lastWord.count + 1)))
        return has(node.child(0), .instance(owner, []))
    }

    /// Whether code is what a metavariable of a kind may stand for.
    package func fits(_ node: Node, _ kind: Metavariable.Kind) -> Bool {
        switch kind {
        case .expression: node.isExpression
        case .literal: node.isLiteral
        case .coroutine: isCoroutine(node)
        case .typed(let type): has(node, type)
        case .name: node.kind == .name
        case .block, .jump, .rest, .options: false
        }
    }

    /// Whether a value is known to be what an `async def` gives.
    package func isCoroutine(_ node: Node) -> Bool {
        guard node.kind == .call, case .coroutine = types.type(of: node) else { return false }
        return true
    }

    /// Whether a value is known to have a type: a class or one derived from it; one of several, where it is one of them.
    package func has(_ node: Node, _ type: ValueType) -> Bool {
        // Nothing in an empty display is of another type.
        let wanted = node.isEmptyDisplay ? type.withoutArguments : type
        if types.type(of: node).isKind(of: wanted, in: declarations) { return true }
        guard node.kind == .name, wanted.withoutArguments != wanted else { return false }
        return types.typeWithContents(of: node).isKind(of: wanted, in: declarations)
    }

    /// The declared parameters of what is called, without `self`.
    package func parameters(ofCallee callee: Node) -> [String]? {
        if let name = names.meaning(of: callee).qualifiedName, let function = declarations.functions[name] {
            return function.parameters
        }
        guard callee.kind == .attribute, case .instance(let type, _) = types.type(of: callee.child(0)) else {
            return nil
        }
        let method = String(decoding: callee.tree.spelling(callee.endToken - 1), as: UTF8.self)
        return declarations.method(method, of: type)?.parameters
    }
}

extension ValueType {
    /// Whether every value of this type has that one too.
    package func isKind(of type: ValueType, in declarations: TypeDeclarations) -> Bool {
        switch (self, type) {
        case (.union(let parts), _): return parts.allSatisfy { $0.isKind(of: type, in: declarations) }
        case (_, .union(let parts)): return parts.contains { isKind(of: $0, in: declarations) }
        case (.instance(let own, let elements), .instance(let other, let wanted)):
            guard !wanted.isEmpty else { return declarations.isClass(own, derivedFrom: other) }
            return own == other && Self.are(elements, of: wanted, in: declarations)
        case (.unknown, _), (_, .unknown): return false
        default: return self == type
        }
    }
}

extension ValueType {
    /// Whether type arguments are of those that are asked for; a tuple of any length asks all elements for one type.
    private static func are(
        _ elements: [ValueType], of wanted: [ValueType], in declarations: TypeDeclarations
    ) -> Bool {
        let ellipsis = ValueType.builtin("ellipsis")
        if wanted.count == 2, wanted[1] == ellipsis {
            return !elements.isEmpty
                && elements.allSatisfy { $0 == ellipsis || $0.isKind(of: wanted[0], in: declarations) }
        }
        return elements.count == wanted.count
            && zip(elements, wanted).allSatisfy { $0.isKind(of: $1, in: declarations) }
    }

    /// `dict | None` of `dict[str, int] | None`.
    fileprivate var withoutArguments: ValueType {
        switch self {
        case .instance(let name, _): .instance(name, [])
        case .union(let members): .oneOf(members.map(\.withoutArguments))
        default: self
        }
    }
}

extension TypeDeclarations {
    /// Whether a class is another or has it among its declared bases.
    package func isClass(_ name: QualifiedName, derivedFrom other: QualifiedName) -> Bool {
        lineage(of: name).contains(mainName(of: other))
    }

    /// A declared method of a class or its bases.
    package func method(_ method: String, of name: QualifiedName) -> Callable? {
        lineage(of: name).lazy.compactMap { classes[$0]?.methods[method] }.first
    }

    /// A declared attribute of a class or its bases.
    package func attribute(_ attribute: String, of name: QualifiedName) -> ValueType? {
        lineage(of: name).lazy.compactMap { classes[$0]?.attributes[attribute] }.first
    }

    /// A class and all its declared bases, each once.
    func lineage(of name: QualifiedName) -> [QualifiedName] {
        var found: [QualifiedName] = []
        var pending = [name]
        while !pending.isEmpty {
            let next = mainName(of: pending.removeFirst())
            guard !found.contains(next) else { continue }
            found.append(next)
            pending += classes[next]?.bases ?? []
        }
        return found
    }
}

extension Node {
    /// `{}`, `[]` or `()`.
    fileprivate var isEmptyDisplay: Bool {
        [.dictionary, .list, .tuple].contains(kind) && Array(children).isEmpty
    }

    /// What an attribute is called, behind its dot.
    package var memberName: String { String(decoding: tree.spelling(endToken - 1), as: UTF8.self) }

    /// A number, string, bytes, True, False or None; or a number with a sign.
    package var isLiteral: Bool {
        switch kind {
        case .number, .string, .bytes, .trueLiteral, .falseLiteral, .noneLiteral, .ellipsis: true
        case .unaryOperation: child(0).kind == .number
        default: false
        }
    }

    /// Whether it can stand where an expression is asked for.
    package var isExpression: Bool {
        switch kind {
        case .starred, .keywordArgument, .doubleStarred, .slice: false
        default: kind.rawValue >= NodeKind.name.rawValue && kind.rawValue <= NodeKind.dictionaryComprehension.rawValue
        }
    }
}
