package import PythonNames
package import PythonSyntax
internal import SourceText

/// Answers what conditions ask about a match.
package struct Judgement {
    let code: KnownCode
    /// The old code, or its first statement.
    let site: Node
    var captures: Captures
    /// Whether a value is asked for a member below the new code that gave it.
    package var isLeft = false
    /// The variable that has the value, if the match is a member of one.
    package var valueName: Node?
    /// Whether what the match closes is closed by the new code around it, and used for nothing behind the match.
    package var isClosedBehind: () -> Bool = { false }
    /// Whether a handler above the match will take exceptions of a class, when it is converted.
    package var isTakenAbove: (QualifiedName) -> Bool = { _ in false }
    /// The calls that the match is about: itself, or what a handler protects of what is converted.
    let calls: [Node]

    /// From its parts.
    package init(_ code: KnownCode, site: Node, captures: Captures = [:], calls: [Node]? = nil) {
        self.code = code
        self.site = site
        self.captures = captures
        self.calls = calls ?? [site]
    }

    /// Whether it can be seen that a condition holds; what is not known does not.
    package func holds(_ condition: Condition) -> Bool {
        switch condition {
        case .all(let parts): parts.allSatisfy(holds)
        case .any(let parts): parts.contains(where: holds)
        case .not(let part): !holds(part)
        case .question(let question, let arguments): answer(question, arguments)
        }
    }

    /// Where it is seen that a condition holds, if that is elsewhere than at the match.
    package func place(of condition: Condition) -> CallChains.Place? {
        switch condition {
        case .all(let parts), .any(let parts): parts.lazy.filter(holds).compactMap(place).first
        case .question(.isCaught, let arguments): catchPlace(of: arguments[0])
        case .not, .question: nil
        }
    }

    private func answer(_ question: Condition.Question, _ arguments: [Condition.Argument]) -> Bool {
        switch question {
        case .isNegative: code(of: arguments[0]).map { (Constant.value(of: $0) ?? 0) < 0 } ?? false
        case .isPositive: code(of: arguments[0]).map { (Constant.value(of: $0) ?? 0) > 0 } ?? false
        case .isLiteral: code(of: arguments[0])?.isLiteral ?? false
        case .isNone: code(of: arguments[0])?.kind == .noneLiteral
        case .isTrue: code(of: arguments[0])?.kind == .trueLiteral
        case .isFalse: code(of: arguments[0])?.kind == .falseLiteral
        case .isText: isText(arguments)
        case .isMissing: isMissing(arguments[0])
        case .isLeft: isLeft
        case .isClosedBehind: isClosedBehind()
        case .alsoUses: word(arguments[1]).map(isAlsoUsed) ?? false
        case .isCoroutine: isCoroutine(arguments[0])
        case .hasType: hasType(arguments)
        case .hasVersion: hasVersion(arguments[0])
        case .fallsThrough, .reraises, .alwaysRaises, .raisesOther, .tellsApart, .keepsCaught, .isExplained, .leaves,
            .awaitsAfter,
            .awaitsVariables:
            statements(of: arguments[0]).map { answer(question, of: $0, arguments.last!) } ?? false
        case .leadsOn: statements(of: arguments[0]).map(code.leadsOn) ?? site.leadsOn
        case .caughtAbove:
            name(called: arguments[0]).map { code.isCaught($0, above: site) || isTakenAbove($0) } ?? false
        case .calls: word(arguments[1]).map { word in nodes(of: arguments[0]).contains { $0.calls(word) } } ?? false
        case .passes: word(arguments[0]).map { word in calls.contains { $0.mayPass(word) } } ?? false
        case .contains: contains(arguments)
        case .inside: isInside(arguments[0])
        case .uses: !uses(arguments).isEmpty
        case .usesOnce: usesOnce(arguments)
        case .mayEnter: mayEnter(arguments)
        case .isPlain: code(of: arguments[0]).map(code.isPlain) ?? false
        case .returnsPlain: returnsPlain(arguments[0])
        case .isSpecial: name(of: arguments[0])?.isSpecial ?? false
        case .isDelegatedTo: name(of: arguments[0]).map(code.isDelegatedTo) ?? false
        case .elementOf: name(called: arguments[0]).map { code.isElement(site, ofArgumentOf: $0) } ?? false
        case .gatheredFor: name(called: arguments[0]).map { code.isGathered(site, for: $0) } ?? false
        case .argumentOf: name(called: arguments[0]).map { code.isArgument(site, of: $0) } ?? false
        case .includes: includes(arguments)
        case .includesNoncoroutine: nodes(of: arguments[0]).contains(where: code.givesNoCoroutine)
        case .hasRepeats: code.haveRepeats(nodes(of: arguments[0]))
        case .isSpread: nodes(of: arguments[0]).contains { $0.kind == .starred }
        case .isCaught: catchPlace(of: arguments[0]) != nil
        case .isAwaitedUncaught:
            name(called: arguments[0]).map { code.isAwaitedUncaught($0, raisedAt: site) } ?? false
        case .isRunBy: name(called: arguments[0]).map { code.chains.isRun(by: $0, from: site) } ?? false
        case .isNeverCaught:
            name(called: arguments[0]).map { code.chains.isNeverCaught($0, raisedAt: site) } ?? false
        }
    }

    /// What is asked of statements and where control goes in them.
    private func answer(
        _ question: Condition.Question, of statements: [Node], _ argument: Condition.Argument
    ) -> Bool {
        switch question {
        case .fallsThrough: code.exits(of: statements).contains(.fallsThrough)
        case .reraises: code.reraises(statements)
        case .raisesOther: code.raisesOther(statements)
        case .alwaysRaises: code.exits(of: statements) == .raises
        case .tellsApart: code.tellsApart(statements)
        case .keepsCaught: code.keepsCaught(statements)
        case .isExplained: statements.allSatisfy(\.isPlaceholder) && statements[0].parent!.isCommented
        case .awaitsVariables: word(argument).map { code.awaitsVariables(statements, orAfter: $0) } ?? false
        case .awaitsAfter: word(argument).map { code.awaits(statements, after: $0) } ?? false
        case .leaves: if case .syntax(let syntax) = argument { code.leaves(statements, by: syntax) } else { false }
        default: false
        }
    }

    // MARK: Arguments

    private func word(_ argument: Condition.Argument) -> String? {
        if case .word(let word) = argument { word } else { nil }
    }

    private func capture(_ argument: Condition.Argument) -> Capture? {
        if case .metavariable(let name) = argument { captures[name] } else { nil }
    }

    private func code(of argument: Condition.Argument) -> Node? {
        switch capture(argument) {
        case .code(let node)?, .standard(let node)?: node
        default: nil
        }
    }

    private func statements(of argument: Condition.Argument) -> [Node]? {
        if case .statements(let nodes)? = capture(argument) { nodes } else { nil }
    }

    private func name(of argument: Condition.Argument) -> String? {
        if case .name(let name)? = capture(argument) { name } else { nil }
    }

    /// Everything that was captured.
    private func nodes(of argument: Condition.Argument) -> [Node] {
        switch capture(argument) {
        case .code(let node)?: [node]
        case .arguments(let nodes)?, .statements(let nodes)?: nodes
        default: []
        }
    }

    private func isMissing(_ argument: Condition.Argument) -> Bool {
        switch capture(argument) {
        case .missing?, .standard?: true
        case .arguments(let nodes)?: nodes.giveNothing
        default: false
        }
    }

    private func isText(_ arguments: [Condition.Argument]) -> Bool {
        guard let node = code(of: arguments[0]), let word = word(arguments[1]) else { return false }
        return StringValue.text(of: node)?.lowercased() == word.lowercased()
    }

    private func hasType(_ arguments: [Condition.Argument]) -> Bool {
        guard let node = code(of: arguments[0]), case .type(let type) = arguments[1] else { return false }
        return code.has(node, type)
    }

    private func hasVersion(_ argument: Condition.Argument) -> Bool {
        if case .version(let library, let version) = argument { code.has(library, since: version) } else { false }
    }

    private func isCoroutine(_ argument: Condition.Argument) -> Bool {
        if case .arguments(let nodes)? = capture(argument) { return nodes.allSatisfy(code.givesCoroutines) }
        return code(of: argument).map(code.givesCoroutines) ?? false
    }

    private func includes(_ arguments: [Condition.Argument]) -> Bool {
        guard case .name(let name) = arguments[1] else { return false }
        return nodes(of: arguments[0]).contains { code.gives($0, .instance(name, [])) }
    }

    private func catchPlace(of argument: Condition.Argument) -> CallChains.Place? {
        name(called: argument).flatMap { code.chains.catchPlace(of: $0, raisedAt: site) }
    }

    private func mayEnter(_ arguments: [Condition.Argument]) -> Bool {
        guard case .name(let name) = arguments[1] else { return false }
        return code.mayEnter(nodes(of: arguments[0]), .instance(name, []))
    }

    /// Where a Name occurs in something.
    private func uses(_ arguments: [Condition.Argument]) -> [Node] {
        guard let name = name(of: arguments[1]) else { return [] }
        return nodes(of: arguments[0]).flatMap { $0.subtree.filter { $0.kind == .name && $0.text == name } }
    }

    private func usesOnce(_ arguments: [Condition.Argument]) -> Bool {
        let uses = uses(arguments)
        return uses.count == 1 && nodes(of: arguments[0]).contains { $0.ownSubtree.contains(uses[0]) }
    }

    private func returnsPlain(_ argument: Condition.Argument) -> Bool {
        nodes(of: argument).flatMap(\.ownSubtree).allSatisfy { node in
            node.kind != .returnStatement || node.children.allSatisfy(code.isPlain)
        }
    }

    private func name(called argument: Condition.Argument) -> QualifiedName? {
        if case .name(let name) = argument { name } else { nil }
    }

    // MARK: contains and inside

    private func contains(_ arguments: [Condition.Argument]) -> Bool {
        nodes(of: arguments[0]).contains { node in
            node.ownSubtree.contains { part in
                switch arguments[1] {
                case .syntax(.awaiting): part.kind == .awaitExpression || part.awaitsByItself
                case .syntax(.longLoop): code.isLongLoop(part)
                case .syntax(let syntax): syntax.kinds.contains(part.kind)
                case .name(let name): code.means(part, name) || code.isMember(part, name)
                case .metavariable, .type, .version, .word: false
                }
            }
        }
    }

    private func isInside(_ argument: Condition.Argument) -> Bool {
        switch argument {
        case .syntax(.asyncFunction): return code.names.evaluation(of: site).isInCoroutine
        case .syntax(let syntax): return around(site).contains { isPart($0.child, of: $0.parent, syntax) }
        case .name(let name): return isInside(name)
        case .word(let word):
            let function = code.names.evaluation(of: site).frame
            return [.function, .asyncFunction].contains(function.kind) && function.name == word
        case .metavariable, .type, .version: return false
        }
    }

    /// What stands around a node up to its function, each with the child that the node is in.
    private func around(_ node: Node) -> [(child: Node, parent: Node)] {
        var pairs: [(Node, Node)] = []
        var child = node
        for parent in node.ancestors {
            pairs.append((child, parent))
            if parent.kind == .functionDefinition || parent.kind == .classDefinition { break }
            child = parent
        }
        return pairs
    }

    private func isPart(_ child: Node, of parent: Node, _ syntax: Condition.Syntax) -> Bool {
        let part = parent.part(of: child)
        switch (syntax, parent.kind) {
        case (.lambda, .lambda), (.awaiting, .awaitExpression), (.classBody, .classDefinition): return true
        case (.comprehension, _):
            return [.listComprehension, .setComprehension, .dictionaryComprehension, .generator].contains(parent.kind)
        case (.longLoop, .forStatement): return part == .loopBody && code.isLongLoop(parent)
        case (.longLoop, _): return code.isLongLoop(parent)
        case (.loop, .whileStatement): return true
        case (.loop, .forStatement): return part == .loopBody
        case (.with, _): return part == .withBody
        case (.tryBody, _): return part == .tryBody
        case (.handler, .exceptHandler): return true
        case (.finally, _): return part == .finally
        case (.returning, .returnStatement), (.raising, .raiseStatement), (.yielding, .yieldExpression),
            (.yieldingFrom, .yieldFromExpression):
            return true
        default: return false
        }
    }

    /// In the body of a `with` over a call of a name, or in a function that it decorates.
    private func isInside(_ name: QualifiedName) -> Bool {
        for (child, parent) in around(site) {
            if parent.part(of: child) == .withBody {
                for item in parent.children where item.kind == .withItem {
                    let value = item.child(0)
                    if value.kind == .call, code.means(value.child(0), name) { return true }
                }
            }
            if parent.kind == .functionDefinition, let decorated = parent.parent, decorated.kind == .decorated {
                for decorator in decorated.children where decorator.kind == .decorator {
                    let value = decorator.child(0)
                    if code.means(value.kind == .call ? value.child(0) : value, name) { return true }
                }
            }
        }
        return false
    }
}

extension Condition.Syntax {
    /// The nodes that are such a piece of syntax.
    fileprivate var kinds: Set<NodeKind> {
        switch self {
        case .asyncFunction: [.functionDefinition]
        case .classBody: [.classDefinition]
        case .lambda: [.lambda]
        case .comprehension: [.listComprehension, .setComprehension, .dictionaryComprehension, .generator]
        case .loop: [.forStatement, .whileStatement]
        case .longLoop: Self.comprehension.kinds.union([.forStatement, .call])
        case .tryBody, .finally: [.tryStatement, .tryStarStatement]
        case .handler: [.exceptHandler]
        case .with: [.withStatement]
        case .awaiting: [.awaitExpression]
        case .yielding: [.yieldExpression]
        case .yieldingFrom: [.yieldFromExpression]
        case .returning: [.returnStatement]
        case .raising: [.raiseStatement]
        case .breaking: [.breakStatement]
        case .continuing: [.continueStatement]
        }
    }
}

extension Node {
    /// Whether a call has a keyword, or unpacks what may have it.
    fileprivate func mayPass(_ keyword: String) -> Bool {
        guard kind == .call else { return false }
        return child(1).children.contains { argument in
            argument.kind == .doubleStarred
                || argument.kind == .keywordArgument && tree.spelling(argument.firstToken).elementsEqual(keyword.utf8)
        }
    }

    /// `async for`, also of a comprehension, and `async with`.
    package var awaitsByItself: Bool {
        [.forStatement, .withStatement, .comprehensionClause].contains(kind) && isAsync
    }

    /// This node and what is below it, in source order, without the bodies of functions, lambdas and classes: their
    /// decorators, defaults and bases are evaluated where they stand.
    package var ownSubtree: [Node] {
        var found: [Node] = []
        var pending = [self]
        while let node = pending.popLast() {
            found.append(node)
            let hasBody = [.functionDefinition, .classDefinition, .lambda].contains(node.kind)
            pending += hasBody ? node.children.dropLast().reversed() : node.children.reversed()
        }
        return found
    }
}

extension Node {
    /// Of a block: whether a comment stands in it, on its header's line, or behind its last statement.
    fileprivate var isCommented: Bool {
        let header = children.first { _ in true }!.firstToken
        var first = header
        while first > 0, tree.tokens.kind(first) != .colon { first -= 1 }
        var last = endToken
        while last > first, tree.tokens.kind(last - 1).isLayout { last -= 1 }
        return (first + 1...last).contains { token in
            !Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text).isEmpty
        }
    }
}
