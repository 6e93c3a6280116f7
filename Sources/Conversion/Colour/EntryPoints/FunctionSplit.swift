internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// A function that is called from outside of the project, and does what has to be awaited: it keeps its name, decorators,
/// parameters and docstring, and runs a coroutine of another name, to which its body goes.
///
///     def main(url):
///         """Docstring."""
///         return clock.run(_main_async(url))
///
///
///     async def _main_async(url):
///         the body, as it was
struct FunctionSplit {
    let context: FileContext
    let function: Node
    /// What the coroutine is called.
    let innerName: String
    /// New lines between the docstring and the body, which becomes that of the coroutine.
    private(set) var change = CodeChange()

    /// What runs the coroutine, as it is spelled.
    private let runner: String

    /// `'main' stays for callers outside, and runs '_main_async' by clock.run`
    var summary: String {
        "'\(function.definedName)' stays for callers outside, and runs '\(innerName)' by \(runner)"
    }

    private var tree: SyntaxTree { context.tree }
    private var parameters: [Node] { Array(function.child(1).children) }

    /// - Parameter function: at a module's own level, or in a function.
    init(_ function: Node, context: FileContext) throws(Refusal) {
        self.function = function
        self.context = context
        let word = function.definedName
        let wanted = "_" + word.drop { $0 == "_" } + "_async"
        innerName = context.freshName(wanted, at: function)
        let spelling = try EntryPoints(context: context).runner(at: function.child(3).child(0))
        runner = spelling.text
        try check()
        let place = insertion
        let lines = [
            blanks(of: body) + "return \(call)",
            "", isIndented ? nil : "",
            blanks(of: function) + "async def \(innerName)\(header):",
        ]
        let newline = tree.source.newline
        change.pieces = [
            .lines(place, lines.compactMap { $0 }.map { $0 + newline }.joined())
        ]
        if let module = spelling.addedModule { change.addedModules = [module] }
        change.add(InterruptHandlers(context: context).change(for: function))
    }

    // MARK: What can be divided

    private func check() throws(Refusal) {
        let home = context.names.scope(of: function)
        // In a coroutine a loop may run when it is called.
        guard home.isModule || home.kind == .function else {
            throw Refusal(reason: "it is no function of the module's own level")
        }
        guard function.child(0).isEmpty else { throw Refusal(reason: "it has type parameters") }
        guard tree.tokens.kind(function.child(3).firstToken - 1).isLayout else {
            throw Refusal(reason: "its body stands behind its header")
        }
        guard let first = firstOfBody, startsLine(first) else {
            throw Refusal(reason: "its body cannot go to another function")
        }
        let own = function.child(3).subtree.first {
            [.yieldExpression, .yieldFromExpression].contains($0.kind)
                && context.names.scope(of: $0).frame.node == function
        }
        if let own { throw Refusal(reason: "it is a generator", place: own) }
    }

    private func startsLine(_ statement: Node) -> Bool { tree.tokens.kind(statement.firstToken - 1).isLayout }

    private var docstring: Node? {
        let first = function.child(3).child(0)
        return first.kind == .expressionStatement && first.child(0).kind == .string ? first : nil
    }

    private var firstOfBody: Node? { function.child(3).children.first { $0 != docstring } }
    private var body: Node { function.child(3) }

    /// Behind the docstring with the empty lines below it, or behind the header.
    private var insertion: UInt32 {
        guard let docstring else { return tree.source.startOfNextLine(tree.tokens.range(colon).start) }
        return tree.source.behindEmptyLines(tree.source.startOfNextLine(docstring.range.end))
    }

    private var colon: TokenIndex {
        var token = function.child(3).firstToken
        while tree.tokens.kind(token) != .colon { token -= 1 }
        return token
    }

    // MARK: New lines

    private func blanks(of node: Node) -> String {
        var first = node.firstToken
        while first > 0, !tree.tokens.kind(first - 1).isLayout { first -= 1 }
        let start = tree.tokens.range(first).start
        return String(decoding: tree.bytes(TextRange(start: tree.source.startOfLine(start), end: start)), as: UTF8.self)
    }

    private var isIndented: Bool { !blanks(of: function).isEmpty }

    /// Whether each parameter may stand on a line of its own.
    private var isSpread: Bool { function.child(1).text.contains(where: \.isNewline) }

    /// The call that runs the coroutine.
    private var call: String {
        guard isSpread else { return "\(runner)(\(innerName)(\(arguments.joined(separator: ", "))))" }
        let outer = blanks(of: body)
        let inner = outer + outer.dropFirst(blanks(of: function).count)
        let step = inner.dropFirst(outer.count)
        let lines =
            ["\(runner)(", "\(inner)\(innerName)("] + arguments.map { "\(inner)\(step)\($0)," }
            + ["\(inner))", "\(outer))"]
        return lines.joined(separator: tree.source.newline)
    }

    /// What it was called with, exactly.
    private var arguments: [String] {
        var isByName = false
        var arguments: [String] = []
        for parameter in parameters {
            switch parameter.kind {
            case .parameter: arguments.append(isByName ? "\(parameter.word)=\(parameter.word)" : parameter.word)
            case .starParameter:
                arguments.append("*\(parameter.word)")
                isByName = true
            case .doubleStarParameter: arguments.append("**\(parameter.word)")
            case .keywordOnlyMarker: isByName = true
            default: break
            }
        }
        return arguments
    }

    /// The same parameters. They all get a value; where all defaults are the same for everyone, they stay.
    private var header: String {
        let keepsDefaults = parameters.allSatisfy {
            Array($0.children).count < 2 || $0.child(1).isEmpty || $0.child(1).isLiteral
        }
        let texts = parameters.map { parameter -> String in
            guard [.parameter, .starParameter, .doubleStarParameter].contains(parameter.kind) else {
                return parameter.text
            }
            let stars = parameter.kind == .starParameter ? "*" : parameter.kind == .doubleStarParameter ? "**" : ""
            let annotation = parameter.child(0).isPlain ? ": \(parameter.child(0).text)" : ""
            let isGiven = keepsDefaults && !parameter.child(1).isEmpty
            let equal = annotation.isEmpty ? "=" : " = "
            return stars + parameter.word + annotation + (isGiven ? equal + parameter.child(1).text : "")
        }
        let result = function.child(2)
        let arrow = result.isPlain ? " -> \(result.text)" : ""
        guard isSpread else {
            return "(\(texts.joined(separator: ", ")))\(arrow)"
        }
        let newline = tree.source.newline
        let lines = texts.map { blanks(of: body) + $0 + "," + newline }
        return "(\(newline)\(lines.joined())\(blanks(of: function)))\(arrow)"
    }
}

extension Node {
    /// The name of a parameter.
    fileprivate var word: String {
        String(decoding: tree.spelling(kind == .parameter ? firstToken : firstToken + 1), as: UTF8.self)
    }

    /// Of an annotation: whether there is one, on one line, that does nothing but name types. What calls something says more
    /// than the type, and says it to whoever looks at the outer function.
    fileprivate var isPlain: Bool {
        !isEmpty && !text.contains(where: \.isNewline) && !subtree.contains { $0.kind == .call }
    }
}
