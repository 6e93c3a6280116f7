/// What becomes of something that a rule recognised.
package struct AfterSide: Sendable {
    /// In order. The first refusal or code whose condition holds decides; every review and note whose condition holds counts.
    package let guards: [Guard]
    /// What happens if no guard decides.
    package let effect: Effect
    /// Whether the new code needs a coroutine around it: `async def`.
    package let isAsync: Bool

    /// From its parts.
    package init(guards: [Guard], effect: Effect, isAsync: Bool) {
        self.guards = guards
        self.effect = effect
        self.isAsync = isAsync
    }

    /// What a guard or the whole after side does.
    package enum Effect: Sendable {
        /// Never converted, with the reason.
        case refuse(String)
        /// Converted, but a person should look, with the reason.
        case review(String)
        /// A finding without a rewrite.
        case report(String)
        /// Converted, and a person is told something that holds for all of the file.
        case note(String)
        /// New code.
        case code(Template)
    }
}

/// `if condition: refuse("why")`, or the same with `review`, `note` or `return`; without a condition it always holds.
package struct Guard: Sendable {
    /// Nil: always.
    package let condition: Condition?
    /// What happens where it holds.
    package let effect: AfterSide.Effect
    /// The condition as the recipe has it: `is_negative(seconds)`; empty without one.
    package let summary: String
}
