internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What annotations say once functions have turned.
struct AnnotationTurning {
    let context: FileContext

    /// How one expression of an annotation is edited.
    private typealias Edit = (Node, AnnotationText) throws(Refusal) -> CodeChange

    /// What a function that turns says of what it gives: `AsyncIterator[int]` of `Iterator[int]`. A coroutine is annotated
    /// by what awaiting it gives, as before.
    func returned(_ annotation: Node, by product: Product) throws(Refusal) -> CodeChange {
        guard product != .coroutine, !annotation.isEmpty else { return CodeChange() }
        return try change(of: annotation, by: asynchronous)
    }

    /// `Callable[[str], Awaitable[int]]` of `Callable[[str], int]`: what is stored where the annotation stands, or handed on
    /// there, turns.
    ///
    /// - Returns: nothing to change where the annotation does not say what calling it gives.
    func called(_ annotation: Node, giving product: Product) throws(Refusal) -> CodeChange {
        guard !annotation.isEmpty else { return CodeChange() }
        return try change(of: annotation, by: callable(giving: product))
    }

    /// `Callable[[Callable[[str], Awaitable[int]]], Callable[[str], Awaitable[int]]]` of a function that makes a decorator.
    func decorating(_ annotation: Node) throws(Refusal) -> CodeChange {
        guard !annotation.isEmpty else { return CodeChange() }
        return try change(of: annotation) { (node, text) throws(Refusal) in
            guard node.kind == .subscription, text.word(of: node.child(0)) == "Callable", node.typeArguments.count == 2
            else { return CodeChange() }
            let (taken, given) = (node.typeArguments[0], node.typeArguments[1])
            let decorated = taken.kind == .list ? Array(taken.children) : []
            return try all(decorated + [given], text, by: callable(giving: .coroutine))
        }
    }

    /// Whether a function's annotation says that what it gives is to be awaited.
    func isAwaitable(_ annotation: Node) -> Bool { ["Awaitable", "Coroutine"].contains(word(of: annotation)) }

    /// Whether it says that what it gives is gone through, once.
    func isIterable(_ annotation: Node) -> Bool { ["Generator", "Iterator"].contains(word(of: annotation)) }

    /// The type at the head of an annotation, as Python's own modules for annotations call it; empty for any other.
    private func word(of annotation: Node) -> String {
        let quoted = AnnotationText(quotedBy: annotation, context)
        return word(of: quoted?.expression ?? annotation, quoted ?? AnnotationText(place: annotation, context))
    }

    private func word(of node: Node, _ text: AnnotationText) -> String {
        text.word(of: node.kind == .subscription ? node.child(0) : node) ?? ""
    }

    /// An annotation as it is written, or within quotes.
    private func change(of annotation: Node, by edit: Edit) throws(Refusal) -> CodeChange {
        guard annotation.kind == .string else {
            return try edit(annotation, AnnotationText(place: annotation, context))
        }
        guard let quoted = AnnotationText(quotedBy: annotation, context), let inner = quoted.expression else {
            return CodeChange()
        }
        return quoted.requoted(try edit(inner, quoted))
    }

    // MARK: What a call gives

    private func asynchronous(_ node: Node, _ text: AnnotationText) throws(Refusal) -> CodeChange {
        switch node.kind {
        case .string where !text.isQuoted: return try change(of: node, by: asynchronous)
        case .binaryOperation: return try all(node.children, text, by: asynchronous)
        case .subscription:
            let head = node.child(0)
            if text.word(of: head).map(Self.choices.contains) == true {
                return try all(node.typeArguments, text, by: asynchronous)
            }
            var change = try asynchronous(head, text)
            if !change.pieces.isEmpty, text.word(of: head) == "Generator" { change.add(try withoutResult(node)) }
            return change
        case .name, .attribute:
            guard let old = text.meaning(of: node), let new = context.facts.frameworks.counterpart(of: old) else {
                return CodeChange()
            }
            return try text.replaced(node, old, by: new)
        default: return CodeChange()
        }
    }

    /// What an async generator gives and is sent; it has no result of its own.
    private func withoutResult(_ subscription: Node) throws(Refusal) -> CodeChange {
        let arguments = subscription.typeArguments
        guard arguments.count == 3 else { return CodeChange() }
        let range = TextRange(start: arguments[1].range.end, end: arguments[2].range.end)
        guard !subscription.tree.bytes(range).contains(UInt8(ascii: "#")) else {
            throw Refusal(reason: "a comment stands where its annotation loses a part", place: subscription)
        }
        return CodeChange(pieces: [.replaced(range, by: "")])
    }

    // MARK: What is called

    private func callable(giving product: Product) -> Edit {
        { (node, text) throws(Refusal) in try callable(node, text, giving: product) }
    }

    private func callable(_ node: Node, _ text: AnnotationText, giving product: Product) throws(Refusal) -> CodeChange {
        switch node.kind {
        case .string where !text.isQuoted: return try change(of: node, by: callable(giving: product))
        case .binaryOperation: return try all(node.children, text, by: callable(giving: product))
        case .subscription:
            let arguments = node.typeArguments
            guard let old = text.meaning(of: node.child(0)), TypingNames.word(of: old) == "Callable" else {
                return try all(arguments, text, by: callable(giving: product))
            }
            guard arguments.count == 2 else { return CodeChange() }
            guard product == .coroutine else { return try asynchronous(arguments[1], text) }
            return try awaitable(arguments[1], text, beside: node.child(0), meaning: old)
        default: return CodeChange()
        }
    }

    private func awaitable(
        _ result: Node, _ text: AnnotationText, beside callable: Node, meaning old: QualifiedName
    ) throws(Refusal) -> CodeChange {
        guard !["Awaitable", "Coroutine"].contains(word(of: result, text)) else { return CodeChange() }
        let spelled = try text.respelled(callable, old, as: old.module.appending("Awaitable"))
        var change = spelled.imports
        change.pieces.append(.around(result, before: "\(spelled.text)[", after: "]"))
        return change
    }

    // MARK: Parts

    private static let choices: Set<String> = ["Annotated", "Optional", "Union"]

    private func all(_ nodes: some Sequence<Node>, _ text: AnnotationText, by edit: Edit) throws(Refusal) -> CodeChange
    {
        var change = CodeChange()
        for node in nodes { change.add(try edit(node, text)) }
        return change
    }
}

extension Node {
    /// `int` and `str` of `dict[int, str]`.
    fileprivate var typeArguments: [Node] { child(1).kind == .tuple ? Array(child(1).children) : [child(1)] }
}
