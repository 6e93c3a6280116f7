internal import PythonNames
internal import PythonSyntax

/// What a question is asked of.
private enum Role {
    case code, expression, block, name, type
    /// What the member is one of: `self`.
    case owner
    /// One of several types, whatever they are made of: `list[str], None`.
    case types
    /// An expression, or the rest of the arguments.
    case values
    /// The rest of the arguments.
    case rest
    /// A piece of syntax, or the name of something.
    case what
    /// The same, or what a function is called.
    case around
    /// A piece of syntax at which control jumps.
    case jump
    /// A Jump of the user's, or a Block, at whose end control may go on.
    case wayOut
    case word
    /// A library with a first version of it.
    case version

    /// Whether several may be listed: one of them is asked for.
    var mayBeSeveral: Bool { [.type, .what, .around, .jump, .word].contains(self) }
}

extension Condition.Question {
    fileprivate var roles: [Role] {
        switch self {
        case .isNegative, .isPositive, .isLiteral, .isNone, .isTrue, .isFalse, .isPlain: [.expression]
        case .isLeft, .isClosedBehind: [.owner]
        case .alsoUses: [.owner, .word]
        case .isCoroutine: [.values]
        case .includes: [.rest, .type]
        case .isSpread, .hasRepeats, .includesNoncoroutine: [.rest]
        case .isCaught, .isNeverCaught, .isAwaitedUncaught: [.type]
        case .isText: [.expression, .word]
        case .isMissing: [.code]
        case .hasType: [.expression, .types]
        case .hasVersion: [.version]
        case .mayEnter: [.code, .type]
        case .fallsThrough, .returnsPlain, .reraises, .alwaysRaises, .raisesOther, .tellsApart, .keepsCaught,
            .isExplained:
            [.block]
        case .leadsOn: [.wayOut]
        case .leaves: [.block, .jump]
        case .awaitsAfter, .awaitsVariables: [.block, .word]
        case .calls: [.code, .word]
        case .passes: [.word]
        case .contains: [.code, .what]
        case .inside: [.around]
        case .elementOf, .gatheredFor, .argumentOf, .caughtAbove, .isRunBy: [.what]
        case .uses, .usesOnce: [.code, .name]
        case .isSpecial, .isDelegatedTo: [.name]
        }
    }

    /// As it is asked, for messages.
    fileprivate var usage: String {
        let words = roles.map { role in
            switch role {
            case .code, .expression, .values: "x"
            case .owner: "self"
            case .rest: "rest"
            case .block: "block"
            case .name: "name"
            case .type, .types: "T"
            case .what, .jump, .around: "WHAT"
            case .wayOut: "jump"
            case .word: "\"name\""
            case .version: "\"aweb>=3.9\""
            }
        }
        return "\(rawValue)(\(words.joined(separator: ", ")))"
    }
}

/// `is_negative(x) and not inside(Try)`
extension RecipeParser {
    /// Whether segue is asked something anywhere in an expression.
    func asksSegue(_ node: Node) -> Bool {
        node.subtree.contains { segueWord($0).flatMap(Condition.Question.init(rawValue:)) != nil }
    }

    mutating func condition(_ node: Node, _ parameters: Parameters) -> Condition? {
        switch node.kind {
        case .booleanOperation:
            let operands = node.children.compactMap { condition($0, parameters) }
            return isConjunction(node) ? .all(operands) : .any(operands)
        case .unaryOperation where tree.tokens.kind(node.firstToken) == .kwNot:
            return condition(node.child(0), parameters).map { .not($0) }
        case .call:
            guard let question = segueWord(node.child(0)).flatMap(Condition.Question.init(rawValue:)) else { break }
            return ask(question, of: Array(node.child(1).children), node, parameters)
        default: break
        }
        let known = Vocabulary.questions.joined(separator: ", ")
        fault(node, "a condition asks segue's questions, with 'and', 'or' and 'not': \(known)")
        return nil
    }

    private func isConjunction(_ operation: Node) -> Bool {
        let operands = Array(operation.children)
        return (operands[0].endToken..<operands[1].firstToken).contains { tree.tokens.kind($0) == .kwAnd }
    }

    private mutating func ask(
        _ question: Condition.Question, of given: [Node], _ call: Node, _ parameters: Parameters
    ) -> Condition? {
        let roles = question.roles
        if roles.last == .types, given.count > roles.count { return askOfTypes(question, given, call, parameters) }
        if given.count > roles.count, roles[roles.count - 1].mayBeSeveral {
            let fixed = given.prefix(roles.count - 1)
            let asked = given.dropFirst(fixed.count).compactMap { ask(question, of: fixed + [$0], call, parameters) }
            return .any(asked)
        }
        guard given.count == roles.count,
            zip(given, roles).allSatisfy({ $0.fits($1) })
        else {
            fault(call, "'\(question.rawValue)' is asked as \(question.usage)")
            return nil
        }
        let arguments = zip(given, roles).map { argument($0, $1, question, parameters) }
        return arguments.contains { $0 == nil } ? nil : .question(question, arguments.compactMap { $0 })
    }

    /// What is asked of several types is asked of all together: each member of a union may be another of them.
    private mutating func askOfTypes(
        _ question: Condition.Question, _ given: [Node], _ call: Node, _ parameters: Parameters
    ) -> Condition? {
        let asked = given.dropFirst().map { ask(question, of: [given[0], $0], call, parameters) }
        let types = asked.compactMap { condition -> ValueType? in
            guard case .question(_, let arguments)? = condition, case .type(let type) = arguments[1] else { return nil }
            return type
        }
        guard types.count == asked.count, case .question(_, let arguments)? = asked[0] else { return nil }
        return .question(question, [arguments[0], .type(.oneOf(types))])
    }

    /// `"aweb>=3.9"`
    private func version(statedBy node: Node) -> Condition.Argument? {
        guard let requirement = StringValue.text(of: node).flatMap({ LibraryRequirement($0) }),
            requirement.bounds.count == 1, requirement.bounds[0].comparison == ">=", let version = requirement.lowest
        else { return nil }
        return .version(of: requirement.name, version)
    }

    private mutating func argument(
        _ node: Node, _ role: Role, _ question: Condition.Question, _ parameters: Parameters
    ) -> Condition.Argument? {
        switch role {
        case .type: return knownName(of: node).map { .name($0) }
        case .types: return type(statedBy: node).map { .type($0) }
        case .word: return StringValue.text(of: node).map { .word($0) }
        case .version:
            if let version = version(statedBy: node) { return version }
            fault(node, "'\(question.rawValue)' is asked as \(question.usage)")
            return nil
        case .jump:
            let word = segueWord(node).flatMap(Condition.Syntax.init(rawValue:))
            if let word, word.isJump { return .syntax(word) }
            fault(node, "'\(question.rawValue)' asks for Return, Raise, Break or Continue")
            return nil
        case .around where node.kind == .string: return StringValue.text(of: node).map { .word($0) }
        case .what, .around:
            guard let word = segueWord(node) else { return knownName(of: node).map { .name($0) } }
            if let syntax = Condition.Syntax(rawValue: word) { return .syntax(syntax) }
            fault(node, "'\(word)' is no piece of syntax: there are \(Vocabulary.syntax.joined(separator: ", "))")
            return nil
        case .owner where node.text != "self":
            fault(node, "'\(question.rawValue)' is asked as \(question.usage)")
            return nil
        case .code, .expression, .owner, .values, .rest, .block, .wayOut, .name:
            guard node.kind == .name, let metavariable = parameters.metavariables[node.text] else {
                fault(
                    node, "'\(question.rawValue)' is asked as \(question.usage), and '\(node.text)' is not a parameter")
                return nil
            }
            if let wanted = role.kindWanted(instead: metavariable.kind) {
                fault(node, "'\(question.rawValue)' is asked of \(wanted), and '\(node.text)' is none")
                return nil
            }
            return .metavariable(metavariable.name)
        }
    }
}

extension Role {
    /// What it should be, if it is not.
    fileprivate func kindWanted(instead kind: Metavariable.Kind) -> String? {
        switch self {
        case .block: kind == .block ? nil : "a Block"
        case .wayOut: [.jump, .block].contains(kind) ? nil : "a Jump or a Block"
        case .name: kind == .name ? nil : "a Name"
        case .expression: [.block, .jump, .rest, .options].contains(kind) ? "an expression" : nil
        case .values: [.block, .jump, .options].contains(kind) ? "an expression" : nil
        case .rest: kind == .rest ? nil : "the rest of the arguments"
        default: nil
        }
    }
}

extension Condition.Syntax {
    fileprivate var isJump: Bool { [.returning, .raising, .breaking, .continuing].contains(self) }
}

extension Node {
    fileprivate func fits(_ role: Role) -> Bool {
        let isName = [.name, .attribute, .noneLiteral].contains(kind)
        return switch role {
        case .word, .version: kind == .string
        case .types: isName || kind == .subscription || kind == .binaryOperation
        case .around: isName || kind == .string
        default: isName
        }
    }
}
