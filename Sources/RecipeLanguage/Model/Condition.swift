package import PythonNames

/// What a recipe may ask about a match: questions of a small closed vocabulary, with `and`, `or`, `not`.
package indirect enum Condition: Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case question(Question, [Argument])

    /// A question; the raw value is what recipes import from segue.
    package enum Question: String, Sendable, CaseIterable {
        /// `is_negative(x)`: a number below zero, as far as it is written out.
        case isNegative = "is_negative"
        /// `is_positive(x)`: a number above zero, as far as it is written out.
        case isPositive = "is_positive"
        /// `is_literal(x)`: a number, string, bytes, True, False or None.
        case isLiteral = "is_literal"
        /// `is_none(x)`: the literal None.
        case isNone = "is_none"
        /// `is_true(x)`: the literal True.
        case isTrue = "is_true"
        /// `is_missing(x)`: the call leaves it out.
        case isMissing = "is_missing"
        /// `is_coroutine(x)`: known to be what an `async def` gives.
        case isCoroutine = "is_coroutine"
        /// `has_type(x, T)`: known to have the type.
        case hasType = "has_type"
        /// `falls_through(block)`: control may leave it at its end.
        case fallsThrough = "falls_through"
        /// `contains(x, WHAT)`: a name's meaning or a piece of syntax occurs in it, nested functions excepted.
        case contains
        /// `inside(WHAT)`: the match stands in such a piece of syntax within its function, or in a `with` over a call of
        /// that name, or in a function decorated by it.
        case inside
        /// `uses(x, name)`: the Name occurs in it.
        case uses
        /// `is_plain(x)`: known to be a number, a text, a list, a generator or the like, which nobody can await.
        case isPlain = "is_plain"
        /// `returns_plain(block)`: whatever it returns is known to be plain.
        case returnsPlain = "returns_plain"
        /// `is_special(name)`: a method that Python calls by itself without awaiting what it gives: `__iter__`.
        case isSpecial = "is_special"
        /// `is_delegated_to(name)`: somewhere in the file a generator that no decorator makes more of goes through a call
        /// of something of that name by `yield from`.
        case isDelegatedTo = "is_delegated_to"
        /// `element_of(WHAT)`: the match is an element of a list, tuple or set written out as an argument of a call of
        /// that name.
        case elementOf = "element_of"
        /// `gathered_for(WHAT)`: the match goes into a list, tuple or set that has a name, and of which nothing is used
        /// but that calls of that name get it.
        case gatheredFor = "gathered_for"
        /// `reraises(block)`: every way out of it raises what its handler caught once more.
        case reraises
        /// `always_raises(block)`: control leaves it by exceptions only.
        case alwaysRaises = "always_raises"
        /// `leaves(block, WHAT)`: control may leave it by a Return, Raise, Break or Continue.
        case leaves
        /// `caught_above(WHAT)`: the match is a handler, and one above it takes such exceptions.
        case caughtAbove = "caught_above"
        /// `awaits_after(block, "cancel")`: it awaits something, and only what the function has called a method of that
        /// name of before.
        case awaitsAfter = "awaits_after"
        /// `awaits_variables(block)`: it awaits something, and only what variables and attributes hold.
        case awaitsVariables = "awaits_variables"
        /// `calls(x, "cancel")`: a function or method of that name is called in it.
        case calls

        /// How many arguments it takes.
        package var arity: Int {
            switch self {
            case .hasType, .contains, .uses, .leaves, .awaitsAfter, .calls: 2
            default: 1
            }
        }
    }

    /// What a question is asked of.
    package enum Argument: Sendable {
        case metavariable(String)
        /// Something that the recipe imports.
        case name(QualifiedName)
        /// A piece of syntax.
        case syntax(Syntax)
        /// What something is called, whatever it is: `"cancel"`.
        case word(String)
    }

    /// Pieces of syntax that `inside` and `contains` ask for; the raw value is what recipes import from segue.
    package enum Syntax: String, Sendable, CaseIterable {
        /// The body of an `async def`: what runs when the coroutine runs.
        case asyncFunction = "AsyncFunction"
        case lambda = "Lambda"
        case comprehension = "Comprehension"
        case loop = "Loop"
        case tryBody = "Try"
        case handler = "Except"
        case finally = "Finally"
        case with = "With"
        /// Also what awaits by itself: `async for` and `async with`.
        case awaiting = "Await"
        case yielding = "Yield"
        case yieldingFrom = "YieldFrom"
        case returning = "Return"
        case raising = "Raise"
        case breaking = "Break"
        case continuing = "Continue"
    }
}
