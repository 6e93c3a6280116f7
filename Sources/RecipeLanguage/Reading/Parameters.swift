internal import PythonNames
internal import PythonSyntax

/// What the parameters of a recipe's function say.
struct Parameters {
    /// Whether there is a `self`.
    var hasReceiver = false
    var signature = Signature()
    /// By name; `self` and shared resources among them.
    var metavariables: [String: Metavariable] = [:]
    /// What each argument of a `*args` must be.
    var elementKinds: [String: Metavariable.Kind] = [:]
    /// Those with the default `assigned`.
    var assigned: [String] = []
    /// Names of shared resources.
    var resources: Set<String> = []

    mutating func add(_ name: String, _ kind: Metavariable.Kind) {
        metavariables[name] = Metavariable(name: name, kind: kind)
    }
}

extension RecipeParser {
    // MARK: Replacements

    /// The parameters of a replacement: as those of what it replaces.
    mutating func callParameters(of function: FunctionForm) -> Parameters {
        var parameters = Parameters()
        var list: [Signature.Parameter] = []
        var rest: String?
        var options: String?
        var isKeyword = false
        for (index, node) in function.parameters.enumerated() {
            let name = names.variable(of: node)?.name ?? ""
            switch node.kind {
            case .positionalOnlyMarker:
                list = list.map {
                    Signature.Parameter(metavariable: $0.metavariable, place: .positional, absence: $0.absence)
                }
            case .keywordOnlyMarker: isKeyword = true
            case .starParameter:
                rest = name
                isKeyword = true
                parameters.add(name, .rest)
                checkUnannotated(node)
            case .doubleStarParameter:
                options = name
                parameters.add(name, .options)
                checkUnannotated(node)
            case _ where index == 0 && name == "self":
                parameters.hasReceiver = true
                parameters.add(name, .expression)
                checkPlain(node, "'self' is the value in front of the dot: it has no type and no default")
            case _ where sharedNames.contains(name):
                addResource(node, name, &parameters)
            case _ where segueWord(node.child(1)) == "assigned":
                parameters.assigned.append(name)
                parameters.add(name, argumentKind(statedBy: node.child(0)))
                if !isKeyword { fault(node, "what is assigned is no argument: '\(name)' stands behind '*'") }
            default:
                let metavariable = Metavariable(name: name, kind: argumentKind(statedBy: node.child(0)))
                parameters.metavariables[name] = metavariable
                list.append(
                    Signature.Parameter(
                        metavariable: metavariable, place: isKeyword ? .keyword : .anywhere,
                        absence: absence(node.child(1))))
            }
        }
        parameters.signature = Signature(parameters: list, rest: rest, options: options)
        return parameters
    }

    private mutating func argumentKind(statedBy annotation: Node) -> Metavariable.Kind {
        let kind = kind(statedBy: annotation)
        if kind == .block {
            fault(annotation, "a replacement captures arguments: a Block belongs in a class with 'before'")
        }
        return kind
    }

    private mutating func absence(_ standard: Node) -> Signature.Parameter.Default {
        if standard.isEmpty { return .required }
        if segueWord(standard) == "MISSING" { return .missing }
        let isName = qualifiedName(of: standard) != nil && segueWord(standard) == nil
        if !isName, !standard.isStandardValue {
            fault(standard, "a default is MISSING, a literal, or a name that this recipe imports")
        }
        return .standard(standard)
    }

    private mutating func addResource(_ node: Node, _ name: String, _ parameters: inout Parameters) {
        parameters.resources.insert(name)
        parameters.add(name, .expression)
        checkPlain(node, "'\(name)' is a shared resource: it has no type and no default here")
    }

    private mutating func checkUnannotated(_ node: Node) {
        if !node.child(0).isEmpty { fault(node.child(0), "the rest of a call's arguments may be anything: no type") }
    }

    private mutating func checkPlain(_ node: Node, _ message: String) {
        if !node.child(0).isEmpty || !node.child(1).isEmpty { fault(node, message) }
    }

    // MARK: Templates

    /// The parameters of `before`: its metavariables.
    mutating func patternParameters(of function: FunctionForm) -> Parameters {
        var parameters = Parameters()
        for node in function.parameters {
            guard let name = metavariableName(node, in: function) else { continue }
            switch node.kind {
            case .starParameter:
                parameters.add(name, .rest)
                if !node.child(0).isEmpty { parameters.elementKinds[name] = kind(statedBy: node.child(0)) }
            case .doubleStarParameter:
                parameters.add(name, .options)
                checkUnannotated(node)
            default:
                if sharedNames.contains(name) { fault(node, "'\(name)' is a shared resource: only new code uses it") }
                parameters.add(name, kind(statedBy: node.child(0)))
            }
        }
        return parameters
    }

    /// The parameters of `after`, `when` or `unless`: some of those of its `before`.
    mutating func parameters(
        of function: FunctionForm, among before: Parameters, of beforeName: String, mayShare: Bool
    ) -> Parameters {
        var parameters = Parameters()
        for node in function.parameters {
            guard let name = metavariableName(node, in: function) else { continue }
            if mayShare, sharedNames.contains(name) {
                addResource(node, name, &parameters)
                continue
            }
            guard let old = before.metavariables[name] else {
                fault(node, "'\(function.name)' uses '\(name)', which is not a parameter of '\(beforeName)'")
                parameters.add(name, .expression)
                continue
            }
            let stars: [NodeKind: Metavariable.Kind] = [.starParameter: .rest, .doubleStarParameter: .options]
            let shape: Metavariable.Kind? = [.rest, .options].contains(old.kind) ? old.kind : nil
            if stars[node.kind] != shape {
                fault(node, "'\(name)' stands with other stars in '\(beforeName)': write it as there")
            }
            parameters.add(name, node.kind == .parameter ? newKind(node.child(0), of: old, beforeName) : old.kind)
        }
        return parameters
    }

    /// A type of the new code's value may differ from the old one; the kind of syntax may not.
    private mutating func newKind(_ annotation: Node, of old: Metavariable, _ before: String) -> Metavariable.Kind {
        guard !annotation.isEmpty else { return old.kind }
        let kind = kind(statedBy: annotation)
        if case .typed = kind, old.kind != .block, old.kind != .name { return kind }
        if kind != old.kind {
            fault(annotation, "'\(old.name)' is another kind of code in '\(before)': write it as there")
        }
        return old.kind
    }

    private mutating func metavariableName(_ node: Node, in function: FunctionForm) -> String? {
        guard let name = names.variable(of: node)?.name else {
            fault(node, "'/' and '*' mean nothing in '\(function.name)': its parameters are pieces of code")
            return nil
        }
        if name == "self" {
            fault(node, "write '\(function.name)' without 'self': its parameters are pieces of code")
            return nil
        }
        if node.kind == .parameter, !node.child(1).isEmpty {
            fault(node.child(1), "a parameter of '\(function.name)' has no default")
        }
        return name
    }

    // MARK: Annotations

    /// Which code a parameter may be.
    private mutating func kind(statedBy annotation: Node) -> Metavariable.Kind {
        if annotation.isEmpty { return .expression }
        if let word = segueWord(annotation) {
            if let kind = Vocabulary.kinds[word] { return kind }
            fault(annotation, "'\(word)' is no kind of code: there are Block, Coroutine, Jump, Literal and Name")
            return .expression
        }
        return type(statedBy: annotation).map { .typed($0) } ?? .expression
    }
}

extension Node {
    /// A literal, or an empty display.
    fileprivate var isStandardValue: Bool {
        isLiteral || [.tuple, .list, .dictionary].contains(kind) && Array(children).isEmpty
    }
}
