/// The words of the recipe language, as messages list them. One a line: whoever adds a word adds a line.
enum Words {
    static let questions = [
        "always_raises",
        "argument_of",
        "awaits_after",
        "awaits_variables",
        "calls",
        "caught_above",
        "contains",
        "element_of",
        "falls_through",
        "gathered_for",
        "has_repeats",
        "has_type",
        "includes",
        "includes_noncoroutine",
        "inside",
        "is_caught",
        "is_coroutine",
        "is_delegated_to",
        "is_literal",
        "is_missing",
        "is_negative",
        "is_never_caught",
        "is_none",
        "is_plain",
        "is_positive",
        "is_special",
        "is_spread",
        "is_true",
        "keeps_caught",
        "leads_on",
        "leaves",
        "may_enter",
        "raises_other",
        "reraises",
        "returns_plain",
        "tells_apart",
        "uses",
        "uses_once",
    ]

    static let syntax = [
        "AsyncFunction",
        "Await",
        "Break",
        "ClassBody",
        "Comprehension",
        "Continue",
        "Except",
        "Finally",
        "Lambda",
        "LongLoop",
        "Loop",
        "Raise",
        "Return",
        "Try",
        "With",
        "Yield",
        "YieldFrom",
    ]

    /// Kinds of metavariables, decorators, effects, and what else there is.
    private static let others = [
        "Block",
        "Coroutine",
        "Jump",
        "Literal",
        "MISSING",
        "Name",
        "declares",
        "original",
        "refuse",
        "replaces",
        "report",
        "review",
        "shared",
    ]

    static let all = (questions + syntax + others).sorted()

    static let facts = [
        "aliases",
        "awaits_arguments",
        "blocking_locks",
        "exit_stacks",
        "frozen_clocks",
        "never_return",
        "on_request",
        "other_event_loops",
        "pure_functions",
        "python",
        "recipes",
        "requires",
        "runners",
        "standard_library",
        "suppressed_by",
        "suppressors",
    ]

    static let noCondition =
        "a condition asks segue's questions, with 'and', 'or' and 'not': \(questions.joined(separator: ", "))"
}
