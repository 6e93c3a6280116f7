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
        /// `is_false(x)`: the literal False.
        case isFalse = "is_false"
        /// `is_text(x, "TEXT")`: a string that is written out and says this, in capital letters or small ones.
        case isText = "is_text"
        /// `is_missing(x)`: the call leaves it out.
        case isMissing = "is_missing"
        /// `is_coroutine(x)`: known to be what an `async def` gives.
        case isCoroutine = "is_coroutine"
        /// `has_type(x, T)`: known to have the type, with its elements where T says what these are.
        case hasType = "has_type"
        /// `falls_through(block)`: control may leave it at its end.
        case fallsThrough = "falls_through"
        /// `contains(x, WHAT)`: a name's meaning or a piece of syntax occurs in it, nested functions excepted.
        case contains
        /// `inside(WHAT)`: the match stands in such a piece of syntax within its function, or in a `with` over a call of
        /// that name, or in a function decorated by it; or its function has the name that a string says.
        case inside
        /// `may_enter(x, T)`: it names a value of that type, or calls a function of the file that enters one by `with`,
        /// or something of which nothing is known.
        case mayEnter = "may_enter"
        /// `uses(x, name)`: the Name occurs in it.
        case uses
        /// `uses_once(x, name)`: the Name occurs in it once, and not in a nested function.
        case usesOnce = "uses_once"
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
        /// `includes(rest, T)`: one of the arguments is known to have the type.
        case includes
        /// `includes_noncoroutine(rest)`: one of the arguments is known to be something else than a coroutine, as far as
        /// the project's and Python's own classes show it.
        case includesNoncoroutine = "includes_noncoroutine"
        /// `has_repeats(rest)`: a variable stands twice among the arguments, or is what a comprehension gives each time.
        case hasRepeats = "has_repeats"
        /// `argument_of(WHAT)`: the match is itself an argument of a call of that name.
        case argumentOf = "argument_of"
        /// `is_spread(rest)`: one of the arguments is unpacked by `*`.
        case isSpread = "is_spread"
        /// `is_caught(E)`: in the function, or around calls that are known to lead to it, something may catch an E or what
        /// is derived from it.
        case isCaught = "is_caught"
        /// `is_never_caught(E)`: all calls that lead to the match are known, and nothing around any of them may catch an E.
        case isNeverCaught = "is_never_caught"
        /// `is_awaited_uncaught(E)`: what a call of the match's function is made into is kept, and awaited in the file where
        /// nothing takes an E.
        case isAwaitedUncaught = "is_awaited_uncaught"
        /// `is_run_by(WHAT)`: somewhere in the project a call of the match's function is an argument of a call of that name.
        case isRunBy = "is_run_by"
        /// `is_explained(block)`: it does nothing, and a comment stands at it.
        case isExplained = "is_explained"
        /// `reraises(block)`: every way out of it raises what its handler caught once more.
        case reraises
        /// `always_raises(block)`: control leaves it by exceptions only.
        case alwaysRaises = "always_raises"
        /// `raises_other(block)`: on some way out it raises something else than what its handler caught.
        case raisesOther = "raises_other"
        /// `leaves(block, WHAT)`: control may leave it by a Return, Raise, Break or Continue.
        case leaves
        /// `caught_above(WHAT)`: the match is a handler, and one above it takes such exceptions.
        case caughtAbove = "caught_above"
        /// `awaits_after(block, "stop")`: it awaits something, and only what the function has called a method of that
        /// name of before.
        case awaitsAfter = "awaits_after"
        /// `awaits_variables(block, "stop")`: among what it awaits is something that a variable or an attribute holds; or
        /// what it awaits has an argument that the function has called a method of that name of before.
        case awaitsVariables = "awaits_variables"
        /// `tells_apart(block)`: it asks for the class of what its handler caught.
        case tellsApart = "tells_apart"
        /// `keeps_caught(block)`: it stores what its handler caught, or a method gets that alone.
        case keepsCaught = "keeps_caught"
        /// `leads_on(jump)`: the Jump is a `break`, and statements stand behind its loop. `leads_on(block)`: control may fall
        /// through the Block, and statements stand behind what it is a part of.
        case leadsOn = "leads_on"
        /// `has_version("aweb>=3.9")`: no version of the library that the project may run with is lower; where nothing is
        /// said of that, it is the newest one.
        case hasVersion = "has_version"
        /// `calls(x, "stop")`: a function or method of that name is called in it.
        case calls
        /// `passes("timeout")`: the match is a call with that keyword, or may be; or the match is a handler, and what it
        /// protects has such a call that is converted.
        case passes

        /// `is_left(self)`: the value is used when the new code that gave it, its `async with`, is left.
        case isLeft = "is_left"
        /// `is_closed_behind(self)`: the new code that gave the value, its `async with`, closes it, and nothing behind the
        /// match uses it.
        case isClosedBehind = "is_closed_behind"
        /// `also_uses(self, "body")`: the same value is asked for a member of that name before the match or behind it, or
        /// at the match itself in another turn of a loop.
        case alsoUses = "also_uses"
    }

    /// What a question is asked of.
    package enum Argument: Sendable {
        case metavariable(String)
        /// Something that the recipe imports.
        case name(QualifiedName)
        /// A type, or several together.
        case type(ValueType)
        /// A library, and a first version of it.
        case version(of: String, LibraryVersion)
        /// A piece of syntax.
        case syntax(Syntax)
        /// What something is called, whatever it is: `"stop"`.
        case word(String)
    }

    /// Pieces of syntax that `inside` and `contains` ask for; the raw value is what recipes import from segue.
    package enum Syntax: String, Sendable, CaseIterable {
        /// The body of an `async def`: what runs when the coroutine runs.
        case asyncFunction = "AsyncFunction"
        /// The body of a class, outside of its methods.
        case classBody = "ClassBody"
        case lambda = "Lambda"
        case comprehension = "Comprehension"
        case loop = "Loop"
        /// A `for` or a comprehension over something that is not known to be short, which awaits nothing in between.
        case longLoop = "LongLoop"
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
