internal import PythonNames
internal import PythonSyntax

/// Which branch is gone through, and what is taken apart.
extension Deciding {
    /// What a pattern makes of a piece of the user's code.
    struct Match {
        var bound: [(name: String, node: Node)] = []
        /// The pieces that were taken apart.
        var parts: [Node: [Node]] = [:]
    }

    /// The first branch that fits, with its names bound.
    mutating func chosen(_ branches: [Step.Branch], _ frame: inout Frame) -> Step.Branch? {
        for branch in branches {
            var saved = self
            var inner = frame
            if let (subject, pattern) = branch.form {
                // Of what is left out nothing can be said, and it needs nothing.
                if case .missing? = frame.keys[subject].flatMap({ captures[$0] }) { return nil }
                guard saved.fits(subject, pattern, &inner) else { continue }
            }
            guard branch.condition.map(saved.judgement(inner).holds) ?? true else { continue }
            self = saved
            frame = inner
            return branch
        }
        return nil
    }

    private mutating func fits(_ subject: String, _ pattern: CasePattern, _ frame: inout Frame) -> Bool {
        switch (pattern, frame.keys[subject].flatMap { captures[$0] }) {
        case (.anything, _): return true
        case (_, .code(let node)?):
            guard let match = match(pattern, node) else { return false }
            bind(match, &frame)
            return true
        case (.literal(let wanted), .standard(let node)?): return wanted.isSameLiteral(as: node)
        default: return false
        }
    }

    private mutating func bind(_ match: Match, _ frame: inout Frame) {
        parts.merge(match.parts) { first, _ in first }
        for (name, node) in match.bound { bind(name, to: node, &frame) }
    }

    func match(_ pattern: CasePattern, _ node: Node) -> Match? {
        switch pattern {
        case .anything: return Match()
        case .capture(let name): return Match(bound: [(name, node)])
        case .literal(let wanted): return wanted.isSameLiteral(as: node) ? Match() : nil
        case .constant(let name): return known.means(node, name) ? Match() : nil
        case .elements(let wanted): return elements(node).flatMap { match(wanted, $0, of: node) }
        case .writtenOut(let isDictionary, let name):
            guard (isDictionary ? items(node) : elements(node)) != nil else { return nil }
            return Match(bound: name.map { [($0, node)] } ?? [])
        case .call(let name, let wanted):
            guard node.kind == .call, known.means(node.child(0), name) else { return nil }
            return arguments(of: node, wanted).flatMap { match(wanted.map(\.pattern), $0, of: node) }
        case .type(let name):
            if node.kind == .call, known.means(node.child(0), name) {
                return Match(parts: [node: Array(node.child(1).children)])
            }
            return known.has(node, .instance(name, [])) ? Match() : nil
        case .any(let patterns): return patterns.lazy.compactMap { match($0, node) }.first
        }
    }

    private func match(_ patterns: [CasePattern], _ nodes: [Node], of whole: Node) -> Match? {
        guard patterns.count == nodes.count else { return nil }
        var found = Match()
        for (pattern, node) in zip(patterns, nodes) {
            guard let match = match(pattern, node) else { return nil }
            found.bound += match.bound
            found.parts.merge(match.parts) { first, _ in first }
        }
        found.parts[whole] = nodes
        return found
    }

    /// Of a tuple or list that is written out.
    private func elements(_ node: Node) -> [Node]? {
        guard node.kind == .tuple || node.kind == .list else { return nil }
        let elements = Array(node.children)
        return elements.contains { $0.kind == .starred } ? nil : elements
    }

    /// Of a dictionary that is written out.
    private func items(_ node: Node) -> [Node]? {
        guard node.kind == .dictionary, node.children.allSatisfy({ $0.kind == .dictionaryItem }) else { return nil }
        return Array(node.children)
    }

    /// A call's arguments in the order of the pattern; a keyword is what the pattern calls it.
    private func arguments(of call: Node, _ wanted: [(keyword: String?, pattern: CasePattern)]) -> [Node]? {
        var found: [Node?] = wanted.map { _ in nil }
        for (position, argument) in call.child(1).children.enumerated() {
            var index: Int? = position
            if argument.kind == .keywordArgument {
                index = wanted.firstIndex { ($0.keyword ?? $0.pattern.onlyName) == argument.keyword }
            } else if argument.kind == .starred || argument.kind == .doubleStarred {
                return nil
            }
            guard let index, wanted.indices.contains(index), found[index] == nil else { return nil }
            found[index] = argument.kind == .keywordArgument ? argument.child(0) : argument
        }
        return found.contains { $0 == nil } ? nil : found.compactMap { $0 }
    }

    // MARK: What is written out

    /// `a, b = x`
    mutating func unpack(_ subject: String, as names: [CasePattern], _ frame: inout Frame) throws(Failure) {
        switch frame.keys[subject].flatMap({ captures[$0] }) {
        case .missing?: for name in names.flatMap(\.names) { leaveOut(name, &frame) }
        case .code(let node)?:
            guard let match = match(.elements(names), node) else { throw Self.notWrittenOut(subject) }
            bind(match, &frame)
        default: throw Self.notWrittenOut(subject)
        }
    }

    private static func notWrittenOut(_ name: String) -> Failure {
        Failure(reason: "'\(name)' is not written out here")
    }

    /// Goes through what is written out; what is not may stay a loop, where nothing is decided in it.
    mutating func run(_ loop: Step.Loop, form: CodeForm, _ frame: inout Frame) throws(Failure) -> Ending? {
        let capture = frame.keys[loop.subject].flatMap { captures[$0] }
        if case .missing? = capture { return nil }
        if case .arguments(let nodes)? = capture, !nodes.flatMap(\.unpackedArguments).allSatisfy(\.isNameOrLiteral) {
            throw Failure(reason: "its arguments would be evaluated one by one, and new code between them")
        }
        guard let turns = turns(of: loop, capture) else {
            guard !loop.decides else { throw Self.notWrittenOut(loop.subject) }
            try write(loop.statement, &frame)
            return nil
        }
        for turn in turns {
            bind(turn, &frame)
            if let ending = try run(loop.steps, form: form, &frame) { return ending }
        }
        return nil
    }

    private func turns(of loop: Step.Loop, _ capture: Capture?) -> [Match]? {
        var turns: [Match?] = []
        switch capture {
        case .code(let node)? where loop.view != nil:
            guard let items = items(node) else { return nil }
            if case .elements(let pair) = loop.target, loop.view == "items" {
                turns = items.map { match(pair, Array($0.children), of: $0) }
            } else {
                turns = items.map { match(loop.target, $0.child(1)) }
            }
            if !turns.isEmpty { turns[0]?.parts[node] = items }
        case .code(let node)?:
            guard let elements = elements(node) else { return nil }
            turns = elements.map { match(loop.target, $0) }
            if !turns.isEmpty { turns[0]?.parts[node] = elements }
        case .arguments(let nodes)?:
            let all = nodes.flatMap(\.unpackedArguments)
            if all.contains(where: { $0.kind == .starred }) { return nil }
            turns = all.map { match(loop.target, $0) }
        default: return nil
        }
        return turns.contains { $0 == nil } ? nil : turns.compactMap { $0 }
    }
}

extension CasePattern {
    /// What it is called, where it is a name and nothing else.
    fileprivate var onlyName: String? { if case .capture(let name) = self { name } else { nil } }
}

extension Node {
    /// Whether it may be evaluated later as well; what is unpacked is another matter.
    fileprivate var isNameOrLiteral: Bool { kind == .name || kind == .starred || isLiteral }

    /// Whether two literals are the same value of one type, as far as they are written out.
    fileprivate func isSameLiteral(as other: Node) -> Bool {
        switch other.kind {
        case .string: StringValue.text(of: self).map { $0 == StringValue.text(of: other) } ?? false
        case .number, .unaryOperation: isNumber && Constant.value(of: self) == Constant.value(of: other)
        case .noneLiteral, .trueLiteral, .falseLiteral, .bytes, .ellipsis: text == other.text
        default: false
        }
    }
}
