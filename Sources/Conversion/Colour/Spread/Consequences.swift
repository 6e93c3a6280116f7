internal import PythonNames
internal import PythonSyntax

/// A function that is to turn, and in which way.
struct Turn: Hashable {
    let function: ProjectFunction
    var way = Way.becomesAsync

    enum Way: Hashable {
        /// Its definition gets an `async`, or what stands for that.
        case becomesAsync
        /// It stays a plain `def`, and returns what another function gives that has turned.
        case handsOn(Product)
        /// It decorates functions that turn: what it puts in their place has to await them. By itself, or called with
        /// arguments; `isRoot` if that has to wait for something of its own.
        case decorates(hasArguments: Bool, isRoot: Bool)
    }

    /// Whether it goes together with another way of the same function.
    func goes(with other: Way) -> Bool {
        switch (way, other) {
        case (.becomesAsync, .becomesAsync): true
        case (.handsOn(let one), .handsOn(let other)): one == other
        case (.decorates(let one, _), .decorates(let other, _)): one == other
        default: false
        }
    }
}

/// Everything that follows if one function turns: what is edited for it, who has to turn along, and what speaks against it.
struct Consequences {
    /// Something that is edited, and what is said of it.
    struct Edit {
        let place: ProjectPlace
        let kind: Kind

        enum Kind {
            /// A definition. How it is edited depends on what else turns in it.
            case definition(Turning)
            /// An expression that gave a plain value, and now gives something else; the function that it calls.
            case use(Product, of: String)
            /// The same at a module's own level.
            case entry(Product, of: String)
            /// A call of a function that runs a loop of its own: nothing is edited, and no loop may run around it.
            case staysPlain
            /// What goes along with that: another base, a double that can be awaited.
            case also(CodeChange)
            /// A function that keeps its name for callers outside, and runs a coroutine.
            case split(FunctionSplit)
        }
    }

    /// Another function that has to turn, and for which place.
    struct Requirement {
        let turn: Turn
        let place: ProjectPlace
    }

    /// A function that must have turned for another reason: a call of which nobody knows the receiver may be one of it.
    struct Condition {
        let function: ProjectFunction
        let place: ProjectPlace
        let doubt: String
    }

    /// Something in its body, or around one of its calls, that is in the way, unless it turns by itself.
    struct Hindrance {
        let place: ProjectPlace
        let reason: String
        /// What it is in the way of, if that is elsewhere.
        var obstructed: ProjectPlace?
        /// Whether only a person has to look first.
        var isForReview = false
    }

    var edits: [Edit] = []
    var hindrances: [Hindrance] = []
    var requirements: [Requirement] = []
    var conditions: [Condition] = []
    /// What speaks against it; nothing else is looked for then.
    var blocker: Blocker?
    /// Whether it is called by something that is a coroutine already.
    var isCalledByCoroutine = false
}

/// Why a function cannot turn.
struct Blocker {
    let place: ProjectPlace
    let reason: String
    /// Whether only a person has to look first.
    var isForReview = false
    /// Whether no code speaks against it.
    var isFence = false
}
