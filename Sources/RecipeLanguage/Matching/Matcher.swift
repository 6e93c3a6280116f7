internal import PythonNames
package import PythonSyntax

/// Lays a pattern over a user's code, by what names mean.
///
/// Where the trees have the same shape, and what stands in the pattern's holes is what the metavariables may be, they
/// match. Layout, comments, quotes and redundant parentheses make no difference.
package struct Matcher {
    let pattern: Pattern
    let code: KnownCode
    private var captures: Captures = [:]
    /// What the pattern's own variables are called in the user's code.
    private var locals: [String: String] = [:]
    /// How many decorators stand above those of the pattern.
    private var outerDecorators = 0
    /// How often code stands there that does so more than once.
    private var counts: [Node: Int] = [:]
    /// The first pieces that differ.
    private var difference: Difference?

    /// A piece of a pattern, and the user's code that stands in its place.
    package struct Difference: Sendable {
        /// In the recipe's tree.
        package let wanted: Node
        /// In the user's.
        package let given: Node
    }

    /// What a pattern found.
    package struct Match: Sendable {
        /// The old code: one expression, or neighbouring statements.
        package let nodes: [Node]
        /// What each metavariable stands for.
        package let captures: Captures
        /// What the pattern's own variables are called.
        package let locals: [String: String]
        /// How often captured code stands there, where that is more than once.
        package let counts: [Node: Int]
    }

    /// From its parts.
    package init(_ pattern: Pattern, _ code: KnownCode) {
        self.pattern = pattern
        self.code = code
    }

    /// Whether the pattern, or its first statement, fits a node.
    package consuming func match(at node: Node) -> Match? {
        switch pattern.shape {
        case .expression(let expression):
            guard matches(expression, node) else { return nil }
            return Match(nodes: [node], captures: captures, locals: locals, counts: counts)
        case .statements(let statements):
            guard let block = node.parent, block.kind == .block || block.kind == .module else { return nil }
            let following = Array(block.children).drop { $0 != node }
            guard let count = matchPrefix(statements[...], following) else { return nil }
            // What is decorated further stays so: the old code begins at the pattern's own decorators.
            let nodes =
                outerDecorators > 0 ? Array(node.children.dropFirst(outerDecorators)) : Array(following.prefix(count))
            return Match(nodes: nodes, captures: captures, locals: locals, counts: counts)
        case .clauses(let clauses): return matchClauses(clauses, at: node)
        }
    }

    /// Where the pattern, or its first statement, differs from a node first; nil where it fits.
    package consuming func difference(at node: Node) -> Difference? {
        switch pattern.shape {
        case .expression(let expression): matches(expression, node) ? nil : difference
        case .statements(let statements): matches(statements[0], node) ? nil : difference
        case .clauses(let clauses): matches(clauses.clauses[0], node) ? nil : difference
        }
    }

    // MARK: Clauses of a try

    /// At the first handler, or at a `try` with a `finally`.
    private mutating func matchClauses(_ wanted: Pattern.Clauses, at node: Node) -> Match? {
        let attempt = wanted.areHandlers ? node.parent : node
        guard let attempt, (node.kind == .exceptHandler) == wanted.areHandlers,
            attempt.kind == wanted.attempt.kind || attempt.kind == .tryStarStatement && wanted.areHandlers
        else { return nil }
        captures[wanted.body] = .statements(Array(attempt.child(0).children))
        let nodes: [Node]
        if wanted.areHandlers {
            let following = attempt.children.filter { $0.kind == .exceptHandler && $0.index >= node.index }
            nodes = Array(following.prefix(wanted.clauses.count))
            guard nodes.count == wanted.clauses.count, zip(wanted.clauses, nodes).allSatisfy({ matches($0, $1) }) else {
                return nil
            }
        } else {
            let finally = Array(attempt.children).last!
            guard !finally.isEmpty, matches(wanted.clauses[0], finally) else { return nil }
            nodes = Array(finally.children)
        }
        return Match(nodes: nodes, captures: captures, locals: locals, counts: counts)
    }

    /// A handler without a name in the pattern may have one.
    private mutating func matchesHandler(_ wanted: Node, _ given: Node) -> Bool {
        let isNamed = wanted.ownTokens.contains { wanted.tree.tokens.kind($0) == .kwAs }
        if isNamed, !matchesOwnTokens(wanted, given) { return false }
        return matchesTypes(wanted.child(0), given.child(0)) && matches(wanted.child(1), given.child(1))
    }

    /// What a handler catches: of several types those of the pattern may stand at any place.
    private mutating func matchesTypes(_ wanted: Node, _ given: Node) -> Bool {
        let types = Array(wanted.children)
        guard wanted.kind == .tuple, let rest = types.last.flatMap(restItem) else { return matchesType(wanted, given) }
        var others = given.kind == .tuple ? Array(given.children) : [given]
        for type in types.dropLast() {
            guard let index = others.firstIndex(where: { other in matchesType(type, other) }) else { return false }
            others.remove(at: index)
            // What stands there under two names is caught once.
            if pattern.qualifiedName(of: type) != nil { others.removeAll { matches(type, $0) } }
        }
        captures[rest.0] = .arguments(others)
        return others.allSatisfy { $0.kind != .starred || rest.1 == .expression }
    }

    /// A handler without a type is one of `BaseException`.
    private mutating func matchesType(_ wanted: Node, _ given: Node) -> Bool {
        given.isEmpty ? pattern.qualifiedName(of: wanted) == "builtins.BaseException" : matches(wanted, given)
    }

    // MARK: Statements

    /// How many of the user's statements fit all of the pattern's.
    private mutating func matchPrefix(_ wanted: ArraySlice<Node>, _ given: ArraySlice<Node>) -> Int? {
        guard let first = wanted.first else { return 0 }
        if let name = blockName(first) {
            // As many as leave enough for the rest.
            var count = given.count
            while count > 0 {
                var attempt = self
                attempt.captures[name] = .statements(Array(given.prefix(count)))
                if let rest = attempt.matchPrefix(wanted.dropFirst(), given.dropFirst(count)) {
                    self = attempt
                    return count + rest
                }
                count -= 1
            }
            return nil
        }
        guard let statement = given.first, matchesJump(first, statement) || matches(first, statement) else {
            return nil
        }
        return matchPrefix(wanted.dropFirst(), given.dropFirst()).map { $0 + 1 }
    }

    private func blockName(_ statement: Node) -> String? { holeName(statement, .block) }

    /// `name()`, of a metavariable that stands for statements.
    private func holeName(_ statement: Node, _ kind: Metavariable.Kind) -> String? {
        guard statement.kind == .expressionStatement, statement.child(0).kind == .call else { return nil }
        let callee = statement.child(0).child(0)
        guard callee.kind == .name, pattern.metavariables[callee.text]?.kind == kind else { return nil }
        return callee.text
    }

    /// Of a jump the value is captured, if it has one.
    private mutating func matchesJump(_ wanted: Node, _ given: Node) -> Bool {
        guard [.returnStatement, .breakStatement, .continueStatement].contains(given.kind),
            let name = holeName(wanted, .jump)
        else { return false }
        captures[name] = given.children.first { _ in true }.map { .code($0) } ?? .missing
        return true
    }

    /// Whether a whole block fits.
    private mutating func matchesBlock(_ wanted: Node, _ given: Node) -> Bool {
        let statements = Array(given.children)
        var attempt = self
        guard attempt.matchPrefix(Array(wanted.children)[...], statements[...]) == statements.count else {
            return false
        }
        self = attempt
        return true
    }

    // MARK: Nodes

    private mutating func matches(_ wanted: Node, _ given: Node) -> Bool {
        if isMatch(wanted, given) { return true }
        // The innermost comes first.
        difference = difference ?? Difference(wanted: wanted, given: given)
        return false
    }

    private mutating func isMatch(_ wanted: Node, _ given: Node) -> Bool {
        switch wanted.kind {
        case .name: return matchesName(wanted, given)
        case .attribute:
            if let name = pattern.qualifiedName(of: wanted) { return code.means(given, name) }
        case .block: return given.kind == .block && matchesBlock(wanted, given)
        case .call: return given.kind == .call && matchesCall(wanted, given)
        case .list, .tuple, .set:
            return given.kind == wanted.kind && matchesItems(Array(wanted.children), Array(given.children))
        case .parameters:
            if let name = restName(wanted) {
                captures[name] = .code(given)
                return given.kind == .parameters
            }
        case .decorated: return given.kind == .decorated && matchesDecorated(wanted, given)
        case .functionDefinition: return given.kind == .functionDefinition && matchesDefinition(wanted, given)
        case .string, .bytes: return given.kind == wanted.kind && given.text == wanted.text
        case .exceptHandler: return given.kind == .exceptHandler && matchesHandler(wanted, given)
        default: break
        }
        guard wanted.kind == given.kind, matchesOwnTokens(wanted, given) else { return false }
        let left = Array(wanted.children)
        let right = Array(given.children)
        return left.count == right.count && zip(left, right).allSatisfy { matches($0, $1) }
    }

    /// The pattern's decorators are those right above the definition; others may stand above them.
    private mutating func matchesDecorated(_ wanted: Node, _ given: Node) -> Bool {
        let left = Array(wanted.children)
        let right = Array(given.children)
        let extra = right.count - left.count
        guard extra == 0 || extra > 0 && isOnly(wanted) else { return false }
        outerDecorators = extra
        return zip(left, right[extra...]).allSatisfy { matches($0, $1) }
    }

    private func isOnly(_ statement: Node) -> Bool {
        if case .statements(let statements) = pattern.shape { statements == [statement] } else { false }
    }

    /// `*parameters` stands for the whole header, and what is said there of the result.
    private mutating func matchesDefinition(_ wanted: Node, _ given: Node) -> Bool {
        let annotation = restName(wanted.child(1)) == nil || !wanted.child(2).isEmpty ? nil : given.child(2)
        guard matchesOwnTokens(wanted, given, besides: annotation) else { return false }
        return zip(wanted.children, given.children).allSatisfy { $1 == annotation || matches($0, $1) }
    }

    private mutating func matchesName(_ wanted: Node, _ given: Node) -> Bool {
        let name = wanted.text
        if let metavariable = pattern.metavariables[name] { return capture(given, metavariable) }
        if let meaning = pattern.imported[name] { return code.means(given, meaning) }
        guard given.kind == .name else { return false }
        if name == "_" { return code.isUnread(given) }
        return bind(name, to: given.text)
    }

    /// A variable of the pattern's own is one variable of the user's.
    private mutating func bind(_ name: String, to userName: String) -> Bool {
        if let bound = locals[name] { return bound == userName }
        guard !locals.values.contains(userName) else { return false }
        locals[name] = userName
        return true
    }

    private mutating func capture(_ given: Node, _ metavariable: Metavariable) -> Bool {
        switch metavariable.kind {
        case .block, .jump, .rest, .options: return false
        case .name: return given.kind == .name && captureName(given.text, metavariable.name)
        case .expression, .literal, .coroutine, .typed:
            guard code.fits(given, metavariable.kind) else { return false }
            if case .code(let earlier)? = captures[metavariable.name] {
                counts[earlier, default: 1] += 1
                return SameCode.holds(earlier, given)
            }
            captures[metavariable.name] = .code(given)
            return true
        }
    }

    private mutating func captureName(_ text: String, _ metavariable: String) -> Bool {
        if case .name(let earlier)? = captures[metavariable] { return earlier == text }
        captures[metavariable] = .name(text)
        return true
    }

    // MARK: Tokens

    /// The tokens of a node that are no child's: operators, keywords and names; brackets and commas follow from the rest.
    private mutating func matchesOwnTokens(_ wanted: Node, _ given: Node, besides skipped: Node? = nil) -> Bool {
        let left = wanted.ownTokens
        let arrow = skipped.flatMap { $0.isEmpty ? nil : $0.firstToken - 1 }
        let right = given.ownTokens.filter { $0 != arrow }
        guard left.count == right.count else { return false }
        for (old, new) in zip(left, right) {
            let spelled = String(decoding: wanted.tree.spelling(old), as: UTF8.self)
            let found = String(decoding: given.tree.spelling(new), as: UTF8.self)
            if wanted.tree.tokens.kind(old).isName, given.tree.tokens.kind(new).isName {
                if pattern.metavariables[spelled]?.kind == .name {
                    guard captureName(found, spelled) else { return false }
                } else if wanted.bindsByToken, pattern.metavariables[spelled] == nil {
                    guard bind(spelled, to: found) else { return false }
                } else if spelled != found {
                    return false
                }
            } else if spelled != found {
                return false
            }
        }
        return true
    }

    // MARK: Calls and lists

    private mutating func matchesCall(_ wanted: Node, _ given: Node) -> Bool {
        guard matches(wanted.child(0), given.child(0)) else { return false }
        let parameters = code.parameters(ofCallee: given.child(0))
        let left = Arguments(wanted.child(1), named: parameters)
        let right = Arguments(given.child(1), named: parameters)
        guard matchesItems(left.positional, right.positional) else { return false }
        var rest = right.keywords
        for (name, value) in left.keywords {
            guard let index = rest.firstIndex(where: { $0.name == name }) else { return false }
            guard matches(value, rest[index].value) else { return false }
            rest.remove(at: index)
        }
        let extra = rest.map(\.value.parentArgument) + right.unpacked
        guard let options = left.unpacked.first.map({ $0.child(0).text }) else { return extra.isEmpty }
        captures[options] = .arguments(extra.sorted { $0.index < $1.index })
        return true
    }

    private mutating func matchesItems(_ wanted: [Node], _ given: [Node]) -> Bool {
        guard let rest = wanted.firstIndex(where: { restItem($0) != nil }) else {
            return wanted.count == given.count && zip(wanted, given).allSatisfy { matches($0, $1) }
        }
        let behind = wanted.count - rest - 1
        guard given.count >= rest + behind else { return false }
        guard zip(wanted[..<rest], given).allSatisfy({ matches($0, $1) }),
            zip(wanted[(rest + 1)...], given[(given.count - behind)...]).allSatisfy({ matches($0, $1) })
        else { return false }
        let items = Array(given[rest..<(given.count - behind)])
        let (name, element) = restItem(wanted[rest])!
        guard items.allSatisfy({ $0.kind == .starred ? element == .expression : code.fits($0, element) }) else {
            return false
        }
        captures[name] = .arguments(items)
        return true
    }

    /// `*args` of a rest metavariable, with what each of its elements must be.
    private func restItem(_ node: Node) -> (String, Metavariable.Kind)? {
        guard node.kind == .starred, node.child(0).kind == .name,
            let metavariable = pattern.metavariables[node.child(0).text], metavariable.kind == .rest
        else { return nil }
        return (metavariable.name, pattern.elementKinds[metavariable.name] ?? .expression)
    }

    /// `*parameters` alone in the header of a definition.
    private func restName(_ parameters: Node) -> String? {
        let parts = Array(parameters.children)
        guard parts.count == 1, parts[0].kind == .starParameter else { return nil }
        let name = String(decoding: parameters.tree.spelling(parts[0].firstToken + 1), as: UTF8.self)
        return pattern.metavariables[name]?.kind == .rest ? name : nil
    }
}

/// The arguments of a call, by position and by name; what is given by position counts as given by name where the
/// callee's parameters are declared.
private struct Arguments {
    var positional: [Node] = []
    var keywords: [(name: String, value: Node)] = []
    var unpacked: [Node] = []

    init(_ arguments: Node, named parameters: [String]?) {
        var isSpread = false
        for argument in arguments.children {
            switch argument.kind {
            case .doubleStarred: unpacked.append(argument)
            case .keywordArgument: keywords.append((argument.keyword, argument.child(0)))
            default:
                if argument.kind == .starred { isSpread = true }
                let index = positional.count
                if let parameters, !isSpread, index + keywords.count < parameters.count, positional.isEmpty {
                    keywords.append((parameters[index + keywords.count], argument))
                } else {
                    positional.append(argument)
                }
            }
        }
    }
}

extension Node {
    /// The argument that a value belongs to: itself, or the keyword argument around it.
    fileprivate var parentArgument: Node {
        if let parent, parent.kind == .keywordArgument { return parent }
        return self
    }

    /// Whether the name of this node is a token that binds, and no child.
    fileprivate var bindsByToken: Bool {
        [.functionDefinition, .classDefinition, .exceptHandler, .parameter, .capturePattern, .asPattern].contains(kind)
    }

    /// The tokens that are no child's, without layout, brackets, commas and colons.
    fileprivate var ownTokens: [TokenIndex] {
        var tokens: [TokenIndex] = []
        var token = firstToken
        for child in children {
            tokens += token..<max(token, child.firstToken)
            token = max(token, child.endToken)
        }
        tokens += token..<max(token, endToken)
        return tokens.filter { !tree.tokens.kind($0).isPunctuation }
    }
}

extension TokenKind {
    fileprivate var isPunctuation: Bool {
        switch self {
        case .leftParenthesis, .rightParenthesis, .comma, .colon, .semicolon: true
        default: isLayout
        }
    }
}
