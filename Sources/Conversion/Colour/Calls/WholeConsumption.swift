internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What goes through all of an iterator at once: `list(rows())`, `sorted(…)`, `"".join(…)`, `*rows()`, `a, b = rows()`.
///
/// An async iterator is gone through by a comprehension, which gives it a list; a generator expression that waits becomes
/// that comprehension itself. What may stop before the end, as `any` and `zip` do, would have more done than before.
extension CallRewriting {
    /// An iterator as an argument of a call.
    func argument(_ iterator: Node, of call: Node) throws(Refusal) -> CodeChange {
        let arguments = Array(call.child(1).children)
        let others = arguments.filter { $0 != iterator }
        let callee = call.child(0)
        switch names.meaning(of: callee).qualifiedName {
        case "builtins.list" where others.isEmpty: return try display(iterator, of: call, "[", "]")
        case "builtins.set" where others.isEmpty: return try display(iterator, of: call, "{", "}")
        case "builtins.dict" where others.isEmpty: return try dictionary(iterator, of: call)
        case "builtins.tuple" where others.isEmpty, "builtins.frozenset" where others.isEmpty:
            return try listing(iterator)
        case "builtins.sorted", "builtins.sum", "builtins.min", "builtins.max":
            guard arguments.first == iterator else { break }
            return try listing(iterator, evaluatedBefore: others)
        case "builtins.enumerate":
            guard arguments.first == iterator, call.isGoneThroughAtOnce(names) else { break }
            return try listing(iterator, evaluatedBefore: others)
        case "builtins.next": return try next(iterator, of: call)
        case "builtins.any", "builtins.all":
            throw Refusal(
                reason: "'\(callee.excerpt)' may stop before the end, and a list would not", place: call)
        case nil where others.isEmpty && callee.joins(context): return try listing(iterator)
        case nil where others.isEmpty && callee.extendsList(context): return try appending(iterator, by: call)
        default:
            if let change = try closing(iterator, by: call) { return change }
        }
        throw handed(iterator, to: call)
    }

    /// That somebody gets it who is not known to go through it in another way than before.
    func handed(_ product: Node, to call: Node) -> Refusal {
        Refusal(reason: "it is handed to '\(call.child(0).excerpt)', which cannot wait for it", place: call)
    }

    // MARK: Lists

    /// A list of all that it gives, in its place.
    func listing(_ iterator: Node) throws(Refusal) -> CodeChange {
        var change = try collecting(iterator)
        if iterator.kind == .generator {
            let sharesParentheses =
                iterator.parent?.kind == .arguments && iterator.firstToken == iterator.parent?.firstToken
            change.pieces += [
                .replaced(tree.tokens.range(iterator.firstToken), by: sharesParentheses ? "([" : "["),
                .replaced(tree.tokens.range(iterator.endToken - 1), by: sharesParentheses ? "])" : "]"),
            ]
        } else {
            let (head, tail) = comprehension(of: iterator, "[", "]")
            change.pieces.append(.around(iterator, before: head, after: tail))
        }
        return change
    }

    /// The same where other arguments are evaluated once it is made, and before it is gone through.
    private func listing(_ iterator: Node, evaluatedBefore others: [Node]) throws(Refusal) -> CodeChange {
        let effects = Effects(context: context)
        let isPlain = others.allSatisfy { other in
            other.kind == .keywordArgument && (other.child(0).kind == .lambda || effects.isHarmless(other.child(0)))
                || effects.isHarmless(other)
        }
        guard isPlain, others.count(where: { $0.kind != .keywordArgument }) <= 1 else {
            throw Refusal(reason: "other arguments are evaluated before it is gone through", place: iterator.parent)
        }
        return try listing(iterator)
    }

    /// What changes around a comprehension that comes to stand where an iterator stood.
    private func collecting(_ iterator: Node) throws(Refusal) -> CodeChange {
        try checkNesting(at: iterator)
        return try suspending(at: iterator)
    }

    /// `[row async for row in ` and `]`: the name is the comprehension's own, and what it goes through is evaluated outside.
    private func comprehension(of iterator: Node, _ open: String, _ close: String) -> (head: String, tail: String) {
        let name = ElementNames.singular(of: iterator)
        return ("\(open)\(name) async for \(name) in ", close)
    }

    // MARK: Displays

    /// `[… async for …]` for `list(…)`; where that cannot be laid over it, `list([…])`.
    private func display(_ iterator: Node, of call: Node, _ open: String, _ close: String) throws(Refusal) -> CodeChange
    {
        guard let ends = ends(of: call, around: iterator), open == "[" || !call.beginsField else {
            return try listing(iterator)
        }
        var change = try collecting(iterator)
        var (head, tail) = iterator.kind == .generator ? (open, close) : comprehension(of: iterator, open, close)
        // No blank in front of a line break.
        if iterator.kind != .generator, tree.source.text[Int(ends.head.end)].endsLine { head.removeLast() }
        change.pieces += [.replaced(ends.head, by: head), .replaced(ends.tail, by: tail)]
        return change
    }

    /// `{key: value async for key, value in pairs()}`; of a generator expression of pairs `{k: v for …}`.
    private func dictionary(_ iterator: Node, of call: Node) throws(Refusal) -> CodeChange {
        guard !call.beginsField, let ends = ends(of: call, around: iterator) else { return try listing(iterator) }
        guard iterator.kind == .generator else {
            var change = try collecting(iterator)
            change.pieces += [
                .replaced(ends.head, by: "{key: value async for key, value in "), .replaced(ends.tail, by: "}"),
            ]
            return change
        }
        let pair = iterator.child(0)
        guard pair.kind == .tuple, !pair.hasParenthesesAround, case let parts = Array(pair.children), parts.count == 2,
            parts.allSatisfy({ $0.strength >= .conditional && !$0.hasParenthesesAround }),
            parts[0].endToken + 1 == parts[1].firstToken, parts[0].firstToken == pair.firstToken + 1,
            parts[1].endToken + 1 == pair.endToken, !hasComment(in: pair.range)
        else { return try listing(iterator) }
        var change = try collecting(iterator)
        let tokens = tree.tokens
        change.pieces += [
            .replaced(ends.head, by: "{"),
            .replaced(TextRange(start: pair.range.start, end: parts[0].range.start), by: ""),
            .replaced(tokens.range(parts[0].endToken), by: ":"),
            .replaced(TextRange(start: parts[1].range.end, end: pair.range.end), by: ""),
            .replaced(ends.tail, by: "}"),
        ]
        return change
    }

    /// From a call's first byte to its only argument, and from there to its last: of a generator expression without the
    /// parentheses. Nil where something else stands in between.
    func ends(of call: Node, around argument: Node) -> (head: TextRange, tail: TextRange)? {
        let tokens = tree.tokens
        let isGenerator = argument.kind == .generator
        let arguments = call.child(1)
        let ownsParentheses = isGenerator && argument.firstToken != arguments.firstToken
        let first = isGenerator ? argument.firstToken : argument.firstToken - 1
        let last = isGenerator ? argument.endToken - 1 : argument.endToken
        let head = TextRange(start: call.range.start, end: tokens.range(first).end)
        let tail = TextRange(start: tokens.range(last).start, end: call.range.end)
        let isTight =
            first == arguments.firstToken + (ownsParentheses ? 1 : 0)
            && last == arguments.endToken - (ownsParentheses ? 2 : 1) && call.child(0).endToken == arguments.firstToken
        return isTight && !hasComment(in: head) && !hasComment(in: tail) ? (head, tail) : nil
    }

    func hasComment(in range: TextRange) -> Bool { tree.bytes(range).contains(UInt8(ascii: "#")) }

    // MARK: The next one

    /// `next(rows(), None)` becomes `await anext(rows(), None)`. Without a default the end raises another exception.
    private func next(_ iterator: Node, of call: Node) throws(Refusal) -> CodeChange {
        let callee = call.child(0)
        let arguments = Array(call.child(1).children)
        guard arguments.count == 2, arguments[0] == iterator, arguments[1].kind != .starred else {
            throw Refusal(
                reason: "'next' without a default raises StopIteration at the end, which no coroutine can", place: call)
        }
        guard !isOlder(than: PythonVersion(major: 3, minor: 10)) else {
            throw Refusal(reason: "before Python 3.10 there is no 'anext'", place: call)
        }
        guard callee.kind == .name, names.lookup("anext", at: call) == nil else {
            throw Refusal(reason: "'anext' is something else here", place: call)
        }
        var change = try suspending(at: call)
        change.add(awaited(call))
        change.pieces.append(.replaced(callee.range, by: "anext"))
        return change
    }
}

extension Node {
    /// Whether it is the method `extend` of a list.
    fileprivate func extendsList(_ context: FileContext) -> Bool {
        guard kind == .attribute, memberName == "extend" else { return false }
        guard case .instance("builtins.list", _) = context.code.projectTypes.type(of: child(0)) else { return false }
        return Effects(context: context).isHarmless(child(0))
    }

    /// Whether it is the method `join` of a string.
    func joins(_ context: FileContext) -> Bool {
        guard kind == .attribute, memberName == "join" else { return false }
        if child(0).isLiteral || child(0).kind == .formattedString { return true }
        return context.code.projectTypes.type(of: child(0)).members.allSatisfy {
            [.builtin("str"), .builtin("bytes")].contains($0)
        }
    }

    /// Whether it begins a field of a string, where a brace of its own would be taken for a part of the text.
    var beginsField: Bool {
        ancestors.contains { $0.kind == .replacementField && $0.firstToken + 1 == firstToken }
    }

    /// Whether all that a call gives is gone through before anything else is done: `list(…)`, `dict(…)`, `*…`.
    fileprivate func isGoneThroughAtOnce(_ names: ModuleNames) -> Bool {
        guard let parent else { return false }
        if parent.kind == .starred { return !parent.isTarget }
        guard parent.kind == .arguments, Array(parent.children).count == 1, let name = parent.callee(names) else {
            return false
        }
        return ["list", "tuple", "set", "dict", "frozenset", "sorted"].contains { name == "builtins.\($0)" }
    }
}
