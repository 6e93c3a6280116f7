internal import PythonNames
internal import PythonSyntax

/// A decorator that the project defines, as far as it matters to what it decorates.
///
/// Where a decorated function turns, the wrapper has to turn and await what it calls; then all that the decorator
/// decorates has to turn.
struct ProjectDecorator {
    /// The parameter that is the decorated function.
    let parameter: Node
    /// The function that comes in its place; nil where it gives back what it was given.
    let wrapper: Node?
    /// Every call of the decorated function, all of them in the wrapper.
    let calls: [Node]
}

extension DefinitionTurning {
    /// - Parameters:
    ///   - function: the decorator, a function of this file.
    ///   - hasArguments: whether it is called where it decorates: `@again(3)`.
    func decorator(_ function: Node, hasArguments: Bool) throws(Refusal) -> ProjectDecorator {
        throw Refusal(reason: "'@\(function.nameOfDefinition)' is not known to hand on a coroutine", place: function)
    }
}

extension Node {
    /// The name of a function or class: behind `def`, `async def` or `class`.
    var nameOfDefinition: String {
        String(decoding: tree.spelling(nameToken), as: UTF8.self)
    }

    /// The token of that name.
    var nameToken: TokenIndex { firstToken + (isAsync ? 2 : 1) }
}
