package import PythonNames

/// What a recipe says, read and checked. Knows what old code becomes, never which recipes there are.
package struct Recipe: Sendable {
    /// As people type it: `clock-wait` for `clock_wait.py`.
    package let name: String
    /// Its files: one, or those of its folder.
    package let pages: [Page]
    /// In the order of the pages: of several that fit a place the first decides.
    package let rules: [Rule]
    /// The `@shared` functions, by name.
    package let resources: [String: SharedResource]
    /// The functions that new code calls.
    package let functions: [OwnFunction: RecipeFunction]
    /// What the file states besides.
    package let facts: Facts
    /// `suppressed_by`: codes of linters for the same finding. A site whose line has `noqa` with one is wanted as it is.
    package let suppressions: [String]
    /// `doubles`: modules, and fixtures that are called like them, that answer in the place of what is replaced.
    package let doubles: [QualifiedName]
    /// `recipes`: the recipes that this one is made of, in their order.
    package let parts: [String]
    /// `requires`: what the result needs, as in a requirements file (PEP 508).
    package let requirements: [String]
    /// `python`: the first version of Python that can run the result.
    package let minimumPython: PythonVersion?
    /// `on_request`: it gives advice, and runs only where somebody names it.
    package let isOnRequest: Bool
    /// `promote`: how far functions are made async for it; nil if it does not say.
    package let promotion: PromotionPolicy?
    /// `make_async`: functions that turn async whatever is in them.
    package let makeAsync: [QualifiedName]

    /// One file of a recipe.
    package struct Page: Sendable {
        /// As messages name it.
        package let path: String
        /// The first line of the docstring, without its full stop.
        package let title: String
        /// The docstring without its examples.
        package let explanation: String
        /// In the order of the docstring.
        package let examples: [Example]
        /// Which of the recipe's rules stand there.
        package let rules: Range<Int>
    }

    /// Code before and after, from a `>>>` in the docstring.
    package struct Example: Sendable {
        /// Code as a user has it, without the imports that the recipe has too.
        package let before: String
        /// What the recipe must make of it, byte for byte.
        package let after: String
        /// The line of the page that the example begins on, from 1.
        package let line: Int
    }

    /// What the first page says of all.
    package var title: String { pages[0].title }

    /// The rules of one form.
    package var replacements: [Replacement] {
        rules.compactMap { if case .replacement(let replacement) = $0 { replacement } else { nil } }
    }

    /// What a file must have for any rule to match: a file that has none of these is never parsed.
    package var gates: [Gate] { rules.flatMap(\.gates) }
}

/// One thing that a recipe does.
package enum Rule: Sendable {
    /// `@replaces(old)` over a function.
    case replacement(Replacement)
    /// `@replaces(Old)` over a class.
    case adapter(Adapter)
    /// A class with `before` and `after`.
    case template(TemplateRule)
}

/// `@replaces(old)` over a function: every use of `old` becomes the body of the function.
package struct Replacement: Sendable {
    /// What is replaced.
    package enum Kind: Sendable {
        /// A function or class: its calls.
        case function
        /// A method: calls of it on a value of that class. The first parameter, `self`, is the receiver.
        case method
        /// An attribute of a module or, with `self`, of a value: `@property`.
        case attribute
    }

    /// The qualified name of what is replaced; of a method or attribute of a class with the class's in front.
    package let target: QualifiedName
    /// What it is.
    package let kind: Kind
    /// How a call's arguments go to the holes. Empty for an attribute. Without `self`.
    package let signature: Signature
    /// Whether the value in front of the dot goes to the hole `self`.
    package let hasReceiver: Bool
    /// `*, name=assigned`: the members whose last assigned values go to these holes.
    package let assigned: [String]
    /// What becomes of it.
    package let after: AfterSide
    /// `-> T`: what the new code's value is.
    package let result: ValueType?
    /// `@raises(ERROR)`: exceptions that only what says so raises.
    package let raised: [QualifiedName]
}

/// `@replaces(Old) class Name(New):` values of the old type become values of the new one.
package struct Adapter: Sendable {
    /// The old type.
    package let old: QualifiedName
    /// What stands in its place; several in an `except` clause.
    package let new: [QualifiedName]
    /// What becomes of the old type's members. One that is not here is refused.
    package let members: [String: Member]
    /// What is asked of each handler of the old type.
    package let guards: [Step]

    /// What becomes of a member.
    package enum Member: Sendable {
        /// `def`, or `@property` for an attribute.
        case replacement(Replacement)
        /// `member = New.other`: the same under this name.
        case same(String)
        /// `member = 200`: of the old name itself, this literal.
        case value(String)
        /// `member = refuse("why")`
        case refusal(String)
        /// `class member(New):` the member goes, and the value itself has what were its members.
        indirect case nested(Adapter)
    }
}

/// A class with `before` and `after`: a statement or expression that becomes another.
package struct TemplateRule: Sendable {
    /// The class's name.
    package let name: String
    /// The first line of the class's docstring, without its full stop; or empty.
    package let title: String
    /// `before`, `before_…`: the first that matches decides, with what has the same ending.
    package let alternatives: [Alternative]
    /// Classes named like a Block metavariable: what is rewritten within what it captured, nested functions excepted.
    package let inner: [String: [TemplateRule]]

    /// A before side with its conditions and after side.
    package struct Alternative: Sendable {
        /// What matches.
        package let before: Pattern
        /// `when`, and not `unless`: where it does not hold, the rule has nothing to say.
        package let condition: Condition?
        /// What becomes of it.
        package let after: AfterSide
    }
}

/// `@shared` over a function: what is opened once per function that needs it.
package struct SharedResource: Sendable {
    /// The function's name, and that of the parameters that ask for it.
    package let name: String
    /// Statements around one `yield`.
    package let template: Template
    /// Of what is yielded; a parameter or attribute of this type is used instead of a new one.
    package let type: ValueType?
    /// Whether it needs a coroutine around it.
    package let isAsync: Bool
    /// What a person is told, or should look at, where a new one is opened.
    package let remarks: [Remark]
}
