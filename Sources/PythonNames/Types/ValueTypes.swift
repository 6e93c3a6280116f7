package import PythonSyntax

/// What is known of the values of one file's expressions, where they stand.
///
/// Knows one file, what stubs declare, and what the project's other files define; assumes nothing of what they do with
/// this one, except that they keep to annotations. Each answer is computed once. What would take too deep a way, or comes back to itself, is unknown.
package final class ValueTypes {
    /// The names of the file.
    package let names: ModuleNames
    /// What libraries' names are.
    package let declarations: TypeDeclarations

    /// Which file it is, and the project that its imports lead to; nil where the file is judged by itself.
    let file: ProjectFile?
    private(set) weak var project: ProjectTypes?

    let tree: SyntaxTree
    let definitions: Definitions
    let flow: BindingFlow
    var memberTypes: [MemberKey: ValueType] = [:]
    var results: [NodeIndex: ValueType] = [:]
    var variableFacts: [Variable: VariableFacts] = [:]
    var ancestries: [QualifiedName: [Ancestor]] = [:]
    var parameterTypes: [NodeIndex: ValueType] = [:]
    /// Nil: no alias at all.
    var aliases: [Variable: AnnotatedName?] = [:]
    private var known: [NodeIndex: ValueType] = [:]
    private var inProgress: Set<NodeIndex> = []
    private let steps: Steps

    /// How long the way is that is being followed, from file to file.
    final class Steps {
        fileprivate var depth = 0
        fileprivate let deepest = 64
    }

    /// Computes nothing yet but where the file's definitions are.
    package convenience init(_ names: ModuleNames, declarations: TypeDeclarations = TypeDeclarations()) {
        self.init(names, declarations: declarations, at: nil, in: nil)
    }

    /// - Parameter project: whoever made this, who keeps it.
    init(_ names: ModuleNames, declarations: TypeDeclarations, at file: ProjectFile?, in project: ProjectTypes?) {
        self.names = names
        self.file = file
        self.project = project
        steps = project?.steps ?? Steps()
        self.declarations = declarations
        tree = names.tree
        definitions = Definitions(names)
        flow = BindingFlow(names) { Swallowing(names: names, declarations: declarations).mayContinue(behind: $0) }
    }

    /// Which bindings a name may have its value from.
    package func bindings(reaching reference: Node) -> ReachingBindings { flow.bindings(reaching: reference) }

    /// What is known of an expression's value where it stands.
    package func type(of expression: Node) -> ValueType {
        if let type = known[expression.index] { return type }
        guard !inProgress.contains(expression.index) else { return .unknown(.circular) }
        return limited {
            inProgress.insert(expression.index)
            let type = computedType(of: expression)
            inProgress.remove(expression.index)
            known[expression.index] = type
            return type
        }
    }

    /// Does one more step of a way of limited length.
    func limited(_ step: () -> ValueType) -> ValueType {
        guard steps.depth < steps.deepest else { return .unknown(.tooDeep) }
        steps.depth += 1
        defer { steps.depth -= 1 }
        return step()
    }

    private func computedType(of node: Node) -> ValueType {
        switch node.kind {
        case .name, .conditional, .namedExpression: return mergedType(of: node)
        case .booleanOperation: return booleanType(node)
        case .attribute: return attributeType(node)
        case .call: return callType(node)
        case .awaitExpression: return type(of: node.child(0)).mapMembers(awaited)
        case .subscription: return elementType(node)
        case .unaryOperation where tree.tokens.kind(node.firstToken) == .minus: return negatedType(node)
        case .starred, .replacementField, .yieldExpression, .yieldFromExpression, .templateString, .lambda:
            return .unknown(.notFollowed)
        default: return LiteralTypes.type(of: node) ?? displayType(of: node) ?? .unknown(.notFollowed)
        }
    }

    /// A number stays what it is.
    private func negatedType(_ node: Node) -> ValueType {
        if let literal = LiteralTypes.type(of: node) { return literal }
        let type = type(of: node.child(0))
        return type.members.allSatisfy { [.builtin("int"), .builtin("float")].contains($0) }
            ? type : .unknown(.notFollowed)
    }

    /// Of `a or b` one operand, of the first ones only what is false, and so for `and`.
    private func booleanType(_ node: Node) -> ValueType {
        let operands = Array(node.children)
        let token = FlowGraphBuilder.operatorToken(before: operands[1])
        let isOr = tree.tokens.kind(token) == .kwOr
        return .oneOf(
            operands.enumerated().compactMap { index, operand in
                let type = type(of: operand)
                guard isOr, index < operands.count - 1 else { return type }
                return type == .none ? nil : type.withoutNone
            })
    }

    /// Whether the type is known already, and sharing the value makes no difference to it.
    private func isSettled(_ step: Step) -> Bool {
        guard let type = known[step.node.index] else { return false }
        return !step.isShared || type.withoutElements(of: "") == type
    }

    /// Of a name or what else passes on the values of several expressions.
    ///
    /// All ways are followed at once, so that `x = y` and `y = x` in a loop say nothing of each other, and a chain of
    /// a thousand names is no depth.
    private func mergedType(of expression: Node) -> ValueType {
        var types: [ValueType] = []
        var pending = [Step(node: expression)]
        var seen: Set<Step> = []
        while let step = pending.popLast() {
            guard seen.insert(step).inserted else { continue }
            let node = step.node
            switch node.kind {
            case _ where isSettled(step): types += step.refined(known[node.index]!)
            case .namedExpression: pending.append(step.going(to: node.child(1)))
            case .conditional: pending += [step.going(to: node.child(0)), step.going(to: node.child(2))]
            case .name:
                for source in sources(of: node) {
                    switch source {
                    case .type(let type, let isNotNone):
                        types += step.going(to: node, isNotNone: isNotNone).refined(type)
                    case .value(let value, let isNotNone, let isShared):
                        pending.append(step.going(to: value, isNotNone: isNotNone, isShared: isShared))
                    }
                }
            default: types += step.refined(step.isShared ? stored(node) : type(of: node))
            }
            if types.last?.isKnown == false { break }
        }
        return .oneOf(types, otherwise: .neverBound(name: expression.kind == .name ? expression.firstName : "value"))
    }
}

/// An expression whose value a name may have, and what is known of the way from there to the name.
private struct Step: Hashable {
    let node: Node
    var isNotNone = false
    var isShared = false

    func going(to node: Node, isNotNone: Bool = false, isShared: Bool = false) -> Step {
        Step(node: node, isNotNone: self.isNotNone || isNotNone, isShared: self.isShared || isShared)
    }

    /// The type at the name; none at all if only None could have come and cannot have.
    func refined(_ type: ValueType) -> [ValueType] {
        guard isNotNone else { return [type] }
        return type == .none ? [] : [type.withoutNone]
    }
}

/// Whether a `with` may swallow an exception: unless its item is a call of something declared whose exit gives None.
private struct Swallowing {
    let names: ModuleNames
    let declarations: TypeDeclarations

    func mayContinue(behind item: Node) -> Bool {
        let call = item.child(0)
        guard call.kind == .call, let name = names.meaning(of: call.child(0)).qualifiedName else { return true }
        if name == "builtins.open" { return false }
        guard let type = declarations.classes[name] != nil ? name : className(of: declarations.functions[name]?.result),
            let methods = declarations.classes[type]?.methods
        else { return true }
        guard let exit = methods["__exit__"] ?? methods["__aexit__"] else { return true }
        return exit.result != .none && exit.result != .coroutine(.none)
    }

    private func className(of type: ValueType?) -> QualifiedName? {
        if case .instance(let name, _) = type { name } else { nil }
    }
}
