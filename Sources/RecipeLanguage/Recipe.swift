package import PythonNames

/// What a recipe file says, read and checked. Knows what old code becomes, never which recipes there are.
package struct Recipe: Sendable {
    /// As people type it: `clock-wait` for `clock_wait.py`.
    package let name: String
    /// The first line of the docstring, without its full stop.
    package let title: String
    /// The docstring without its examples.
    package let explanation: String
    /// In the order of the docstring.
    package let examples: [Example]
    /// In the order of the file.
    package let replacements: [Replacement]
    /// What the file states besides.
    package let facts: Facts
    /// `suppressed_by`: codes of linters for the same finding. A site whose line has `noqa` with one is wanted as it is.
    package let suppressions: [String]

    /// What a file must have for any rule to match: a file that has none of these is never parsed.
    package var gates: [Gate] {
        replacements.map { Gate($0.target.text.split(separator: ".").map { Array($0.utf8) }) }
    }

    /// Code before and after, from a `>>>` in the docstring.
    package struct Example: Sendable {
        /// Code as a user has it, without the imports that the recipe has too.
        package let before: String
        /// What the recipe must make of it, byte for byte.
        package let after: String
        /// The line of the recipe that the example begins on, from 1.
        package let line: Int
    }
}

/// `@replaces(old)`: every call of `old` becomes the body of the function.
package struct Replacement: Sendable {
    /// The qualified name of what is replaced.
    package let target: QualifiedName
    /// How a call's arguments go to the template's holes.
    package let signature: Signature
    /// Refusals, in order: the first condition that holds refuses the call.
    package let guards: [Guard]
    /// What the call becomes.
    package let template: Template
    /// Whether the new code needs a coroutine around it.
    package let isAsync: Bool
}

/// `if condition(parameter): refuse("why")`
package struct Guard: Sendable {
    /// What is asked.
    package let condition: Condition
    /// Of which parameter's argument.
    package let parameter: String
    /// What the user is told.
    package let reason: String

    /// The condition as the recipe has it: `is_negative(seconds)`.
    package var summary: String { "\(condition.rawValue)(\(parameter))" }
}

/// A mistake in a recipe: where, what was found, what to write instead.
package struct RecipeFault: Error, Sendable {
    /// As it was given.
    package let path: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters.
    package let column: Int
    /// What was found, and what to write instead.
    package let message: String

    package var description: String { "\(path):\(line):\(column): \(message)" }
}
