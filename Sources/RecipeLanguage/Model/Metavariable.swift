package import PythonNames

/// A parameter of a rule: a piece of the user's code.
package struct Metavariable: Hashable, Sendable {
    /// Which code it may be.
    package enum Kind: Hashable, Sendable {
        /// Any expression.
        case expression
        /// `Block`: one or more whole statements. Stands in the recipe as `name()`, a statement.
        case block
        /// `Jump`: a `return`, with what it returns, a `break` or a `continue`. Stands in `before` as `name()`, a statement.
        case jump
        /// `Name`: an identifier, also where one is bound.
        case name
        /// `Literal`: a number, string, bytes, `True`, `False`, `None`, or a sign and a number.
        case literal
        /// `Coroutine`: an expression whose value is known to be what an `async def` gives.
        case coroutine
        /// Any other annotation: the value must be known to have this type.
        case typed(ValueType)
        /// `*args`: any number of arguments, elements or parameters.
        case rest
        /// `**options`: any number of keyword arguments.
        case options
    }

    /// As the recipe has it.
    package let name: String
    /// Which code it may be.
    package let kind: Kind

    /// From its parts.
    package init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }
}
