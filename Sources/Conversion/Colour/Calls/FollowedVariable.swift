internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// An iterator or a manager that gets a name before it is used: `it = rows()`, and then `for row in it`.
extension CallRewriting {
    /// - Parameters:
    ///   - target: what it is assigned to.
    ///   - product: what it is.
    /// - Returns: what becomes of all places that read it. All of them do something with it, or all hand it on.
    func following(_ target: Node, _ product: Product) throws(Refusal) -> ProductUse {
        guard target.kind == .name, let variable = names.variable(of: target), variable.scope.kind.isFunction else {
            throw Refusal(reason: "it is stored where it cannot be followed", place: target)
        }
        let frame = variable.scope.frame
        if let far = variable.occurrences.first(where: { $0.scope.frame != frame }) {
            throw Refusal(reason: "'\(target.text)' is used in a nested function", place: far.node)
        }
        var change = CodeChange()
        var used: Node?
        var handedOn: Node?
        for occurrence in variable.occurrences where try isReached(occurrence, from: target, product) {
            switch try use(of: occurrence.node, product) {
            case .changed(let own):
                change.add(own)
                used = occurrence.node
            case .handedOn: handedOn = occurrence.node
            }
        }
        guard handedOn == nil || used == nil else {
            throw Refusal(reason: "'\(target.text)' is used here and handed on, too", place: handedOn)
        }
        return handedOn == nil ? .changed(change) : .handedOn
    }

    /// Whether a place reads the value that a target got, and no other one.
    private func isReached(_ occurrence: Occurrence, from target: Node, _ product: Product) throws(Refusal) -> Bool {
        guard [.reading, .augmentedAssignment].contains(occurrence.use) else { return false }
        let name = occurrence.node
        let reaching = context.code.types.bindings(reaching: name)
        guard reaching.bindings.contains(where: { $0.binding.node == target }) || !reaching.isDecided else {
            return false
        }
        guard reaching.isDecided, occurrence.use == .reading else {
            throw Refusal(reason: "'\(name.text)' is used in a way that is not followed", place: name)
        }
        let stranger = reaching.bindings.first { other in
            let value = other.binding.value
            let isNothing = value?.kind == .noneLiteral && (other.isNotNone || name.isAskedForNone)
            return other.binding.node != target && !isNothing && value.flatMap { turned[$0] } != product
        }
        if let stranger {
            let line = context.line(of: stranger.binding.node)
            throw Refusal(reason: "'\(name.text)' may be what line \(line) makes it", place: name)
        }
        return true
    }

    private func use(of name: Node, _ product: Product) throws(Refusal) -> ProductUse {
        // Neither of the two is ever false, or None.
        if name.isTested || name.isAskedForNone { return .changed(CodeChange()) }
        return product == .manager ? try entering(name, mayFollow: false) : try consuming(name, mayFollow: false)
    }
}

extension ScopeKind {
    fileprivate var isFunction: Bool { self == .function || self == .asyncFunction }
}

extension Node {
    /// `it is None`, `it is not None`.
    fileprivate var isAskedForNone: Bool {
        guard let parent, parent.kind == .comparison else { return false }
        let operands = Array(parent.children)
        return operands.count == 2 && operands[0] == self && operands[1].kind == .noneLiteral
            && tree.tokens.kind(tokenBehind) == .kwIs
    }
}
