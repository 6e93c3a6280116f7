package import PythonSyntax

/// By which exits control may leave a statement or a block.
///
/// Every call may raise; `raises` says only that a `raise` (or `assert False`) stands there. No function is known to
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

extension Node {
    /// By which exits control may leave: of a statement, a block, a handler or a case.
    ///
    /// Only what can be reached counts. Tests are taken to go either way, but for literals: `while True:`, `if 0:`.
    /// A `with` may swallow what is raised in it: with a `raise` in its body it may fall through. What calls in its body
    /// raise is not thought of, or no `with` could end a function.
    package var exits: Exits {
        switch kind {
        case .block, .module: return sequenceExits
        case .returnStatement: return .returns
        case .raiseStatement: return .raises
        case .breakStatement: return .breaks
        case .continueStatement: return .continues
        case .assertStatement: return child(0).literalTruth == false ? .raises : .fallsThrough
        case .ifStatement: return ifExits
        case .whileStatement: return loopExits(truth: child(0).literalTruth, body: child(1), otherwise: child(2))
        case .forStatement: return loopExits(truth: nil, body: child(2), otherwise: child(3))
        case .tryStatement, .tryStarStatement: return tryExits
        case .exceptHandler, .matchCase, .withStatement: return lastBlockExits
        case .matchStatement: return matchExits
        case .classDefinition: return child(2).exits
        case .decorated: return Array(children).last!.exits
        default: return .fallsThrough
        }
    }

    private var sequenceExits: Exits {
        var exits = Exits.fallsThrough
        for statement in children {
            exits.remove(.fallsThrough)
            exits.formUnion(statement.exits)
            if !exits.contains(.fallsThrough) { break }
        }
        return exits
    }

    private var ifExits: Exits {
        reachedBranches.reduce(into: []) { $0.formUnion($1.exits) }
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

    private func loopExits(truth: Bool?, body: Node, otherwise: Node) -> Exits {
        let body = truth == false ? [] : body.exits
        var exits = body.subtracting([.breaks, .continues, .fallsThrough])
        if truth != true { exits.formUnion(otherwise.exits) }
        if body.contains(.breaks) { exits.insert(.fallsThrough) }
        return exits
    }

    /// A handler is reached from anywhere in the body: every call may raise.
    private var tryExits: Exits {
        let parts = TryParts(self)
        var exits = parts.body.exits
        let catchesAll = parts.handlers.last?.child(0).isEmpty == true
        if catchesAll { exits.remove(.raises) }
        if exits.contains(.fallsThrough) {
            exits.remove(.fallsThrough)
            exits.formUnion(parts.otherwise.exits)
        }
        for handler in parts.handlers { exits.formUnion(handler.exits) }
        guard !parts.finally.isEmpty else { return exits }
        let last = parts.finally.exits
        // What leaves by itself takes the place of every other exit.
        return last.contains(.fallsThrough) ? exits.union(last.subtracting(.fallsThrough)) : last
    }

    private var lastBlockExits: Exits {
        let exits = Array(children).last!.exits
        return kind == .withStatement && exits.contains(.raises) ? exits.union(.fallsThrough) : exits
    }

    private var matchExits: Exits {
        var exits: Exits = []
        for item in children.dropFirst() {
            exits.formUnion(item.exits)
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
