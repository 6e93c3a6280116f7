package import PythonSyntax

/// By which exits control may leave a statement or a block.
///
/// Every call may raise; `raises` says only that a `raise` (or `assert False`) stands there, or a call that is known to
/// never return. An exit of a loop that stays within the statement is none.
package struct Exits: OptionSet, Sendable, Hashable {
    /// The exits as bits.
    package let rawValue: UInt8
    /// From bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control goes on behind it.
    package static let fallsThrough = Exits(rawValue: 1)
    /// By `return`.
    package static let returns = Exits(rawValue: 2)
    /// By a `raise` that is written there.
    package static let raises = Exits(rawValue: 4)
    /// By a `break` of a loop around it.
    package static let breaks = Exits(rawValue: 8)
    /// By a `continue` of a loop around it.
    package static let continues = Exits(rawValue: 16)
}

/// What syntax does not say of where control goes.
package struct KnownFlow {
    /// Whether a `with` may swallow what is raised in its body, and go on behind it.
    let swallows: (Node) -> Bool
    /// Whether a call never returns.
    let neverReturns: (Node) -> Bool

    /// From its parts.
    package init(swallows: @escaping (Node) -> Bool, neverReturns: @escaping (Node) -> Bool) {
        self.swallows = swallows
        self.neverReturns = neverReturns
    }

    /// Every `with` may swallow, and every call may return.
    package static var syntaxOnly: KnownFlow { KnownFlow(swallows: { _ in true }, neverReturns: { _ in false }) }
}

extension Sequence<Node> {
    /// By which exits control may leave statements that stand one behind the other.
    package func exits(knowing flow: KnownFlow) -> Exits {
        var exits = Exits.fallsThrough
        for statement in self {
            exits.remove(.fallsThrough)
            exits.formUnion(statement.exits(knowing: flow))
            if !exits.contains(.fallsThrough) { break }
        }
        return exits
    }
}

extension Node {
    /// By which exits control may leave: of a statement, a block, a handler or a case.
    ///
    /// Only what can be reached counts. Tests are taken to go either way, but for literals: `while True:`, `if 0:`.
    /// A `with` may swallow what is raised in it: with a `raise` in its body it may fall through. What calls in its body
    /// raise is not thought of, or no `with` could end a function.
    package var exits: Exits { exits(knowing: .syntaxOnly) }

    /// The same with what is known of `with`s and calls.
    package func exits(knowing flow: KnownFlow) -> Exits {
        switch kind {
        case .block, .module: return children.exits(knowing: flow)
        case .returnStatement: return .returns
        case .raiseStatement: return .raises
        case .breakStatement: return .breaks
        case .continueStatement: return .continues
        case .assertStatement: return child(0).literalTruth == false ? .raises : .fallsThrough
        case .ifStatement: return ifExits(flow)
        case .whileStatement: return loopExits(flow, truth: child(0).literalTruth, body: child(1), otherwise: child(2))
        case .forStatement: return loopExits(flow, truth: nil, body: child(2), otherwise: child(3))
        case .tryStatement, .tryStarStatement: return tryExits(flow)
        case .exceptHandler, .matchCase, .withStatement: return lastBlockExits(flow)
        case .matchStatement: return matchExits(flow)
        case .classDefinition: return child(2).exits(knowing: flow)
        case .decorated: return Array(children).last!.exits(knowing: flow)
        case .expressionStatement: return neverReturns(flow) ? .raises : .fallsThrough
        default: return .fallsThrough
        }
    }

    /// Whether it is a call, awaited or not, that never returns.
    func neverReturns(_ flow: KnownFlow) -> Bool {
        guard kind == .expressionStatement else { return false }
        let value = child(0).kind == .awaitExpression ? child(0).child(0) : child(0)
        return value.kind == .call && flow.neverReturns(value)
    }

    private func ifExits(_ flow: KnownFlow) -> Exits {
        reachedBranches.reduce(into: []) { $0.formUnion($1.exits(knowing: flow)) }
    }

    /// The blocks of an `if` and its `elif`s that may be reached; an empty `else` stands for going past them.
    ///
    /// In a loop over the `elif`s: there may be thousands.
    var reachedBranches: [Node] {
        var branches: [Node] = []
        var choice = self
        while choice.kind == .ifStatement {
            let truth = choice.child(0).literalTruth
            if truth != false { branches.append(choice.child(1)) }
            if truth == true { return branches }
            choice = choice.child(2)
        }
        return branches + [choice]
    }

    private func loopExits(_ flow: KnownFlow, truth: Bool?, body: Node, otherwise: Node) -> Exits {
        let body = truth == false ? [] : body.exits(knowing: flow)
        var exits = body.subtracting([.breaks, .continues, .fallsThrough])
        if truth != true { exits.formUnion(otherwise.exits(knowing: flow)) }
        if body.contains(.breaks) { exits.insert(.fallsThrough) }
        return exits
    }

    /// A handler is reached from anywhere in the body: every call may raise.
    private func tryExits(_ flow: KnownFlow) -> Exits {
        let parts = TryParts(self)
        var exits = parts.body.exits(knowing: flow)
        let catchesAll = parts.handlers.last?.child(0).isEmpty == true
        if catchesAll { exits.remove(.raises) }
        if exits.contains(.fallsThrough) {
            exits.remove(.fallsThrough)
            exits.formUnion(parts.otherwise.exits(knowing: flow))
        }
        for handler in parts.handlers { exits.formUnion(handler.exits(knowing: flow)) }
        guard !parts.finally.isEmpty else { return exits }
        let last = parts.finally.exits(knowing: flow)
        // What leaves by itself takes the place of every other exit.
        return last.contains(.fallsThrough) ? exits.union(last.subtracting(.fallsThrough)) : last
    }

    private func lastBlockExits(_ flow: KnownFlow) -> Exits {
        let exits = Array(children).last!.exits(knowing: flow)
        let isSwallowed = kind == .withStatement && exits.contains(.raises) && flow.swallows(self)
        return isSwallowed ? exits.union(.fallsThrough) : exits
    }

    private func matchExits(_ flow: KnownFlow) -> Exits {
        var exits: Exits = []
        for item in children.dropFirst() {
            exits.formUnion(item.exits(knowing: flow))
            if item.child(1).isEmpty, item.child(0).isIrrefutable { return exits }
        }
        return exits.union(.fallsThrough)
    }

    /// Whether a pattern matches everything (language reference, section 8.6.3).
    private var isIrrefutable: Bool {
        switch kind {
        case .capturePattern: true
        case .asPattern: child(0).isIrrefutable
        case .orPattern: children.contains(where: \.isIrrefutable)
        default: false
        }
    }

    /// Whether an expression is true or false as it is written; nil of all but `True`, `False`, `None`, `0` and `1`.
    private var literalTruth: Bool? {
        switch kind {
        case .trueLiteral: true
        case .falseLiteral, .noneLiteral: false
        case .number: bytes.elementsEqual("0".utf8) ? false : bytes.elementsEqual("1".utf8) ? true : nil
        default: nil
        }
    }
}
