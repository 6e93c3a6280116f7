package import PythonNames
package import PythonSyntax

/// What becomes of something that a rule recognised: steps, which are gone through where it did.
package struct AfterSide: Sendable {
    /// In order.
    package let steps: [Step]
    /// What the code of the steps is.
    package let form: CodeForm
    /// What the names in that code are.
    package let words: CodeWords
    /// Whether the new code needs a coroutine around it: `async def`.
    package let isAsync: Bool

    /// From its parts.
    package init(steps: [Step], form: CodeForm, words: CodeWords, isAsync: Bool) {
        self.steps = steps
        self.form = form
        self.words = words
        self.isAsync = isAsync
    }

    /// Whether the code takes the place of an expression.
    package var givesValue: Bool { if case .value = form { true } else { false } }

    /// Every statement of new code, whatever is decided.
    package var allCode: [Node] { steps.flatMap(\.code) }
}

/// What the code of an after side is.
package enum CodeForm: Sendable {
    /// Statements with a value: it takes the place of an expression, and `yield` is the user's code.
    case value
    /// Statements in place of statements.
    case statements
    /// Some clauses of a `try` that may have others, for those of the before side.
    case clauses(Pattern.Clauses)
}

/// What the names in new code are.
package struct CodeWords: Sendable {
    /// By name; `self` and shared resources among them.
    package var metavariables: [String: Metavariable] = [:]
    /// Shared resources that are asked for by a parameter's name.
    package var resources: Set<String> = []
    /// Other names that the code binds.
    package var locals: Set<String> = []
    /// The names that the recipe imports, and what they mean.
    package var imported: [String: QualifiedName] = [:]
    /// The variables of the user's module that it uses.
    package var variables: [ModuleVariable] = []
    /// The recipe's own functions that it calls.
    package var functions: [String: OwnFunction] = [:]
}

/// What is said of something that is converted.
package enum Remark: Sendable, Equatable {
    /// A person should look, with the reason.
    case review(String)
    /// A person is told something that holds for all of the file.
    case note(String)
}

/// A step of an after side.
package indirect enum Step: Sendable {
    /// A statement of new code. `name = value` gives a parameter another value; `return x` is the last one.
    case code(Node)
    /// A `return` that only says that nothing else comes.
    case end
    /// Never converted, with the reason.
    case refuse(String)
    /// Something that is said by the way.
    case remark(Remark)
    /// A finding without a rewrite.
    case report(String)
    /// The first branch that fits is gone through; where none does, nothing happens.
    case decision([Branch])
    /// `a, b = x`, where x is written out.
    case unpacking([CasePattern], String, Node)
    /// Once for each of what is written out.
    case loop(Loop)

    /// A way on, and what it is for.
    package struct Branch: Sendable {
        /// Of `match x`: the parameter, and how it must be written. A missing argument fits nothing.
        package var form: (subject: String, pattern: CasePattern)?
        /// What must hold too.
        package var condition: Condition?
        /// As the recipe has it: `is_negative(seconds)`; empty for what is left.
        package let summary: String
        /// In order.
        package var steps: [Step]
    }

    /// `for a, b in x.items():`
    package struct Loop: Sendable {
        /// The parameter that it goes through.
        package let subject: String
        /// Of a dictionary that it goes through: `items`, or `values`.
        package let view: String?
        /// What each turn binds.
        package let target: CasePattern
        /// What is done in each.
        package let steps: [Step]
        /// The whole loop in the recipe: where nothing is decided in it, it may stay one.
        package let statement: Node
        /// Whether it has to be written out.
        package let decides: Bool
    }

    /// Every statement of new code in it, whatever is decided.
    var code: [Node] {
        switch self {
        case .code(let node), .unpacking(_, _, let node): [node]
        case .decision(let branches): branches.flatMap(\.steps).flatMap(\.code)
        case .loop(let loop): loop.steps.flatMap(\.code)
        case .end, .refuse, .remark, .report: []
        }
    }
}

/// How a piece of the user's code is written, or what is known of it: the pattern of a `case`.
package indirect enum CasePattern: Sendable {
    /// `_`
    case anything
    /// `name`: whatever it is, that is what the name stands for.
    case capture(String)
    /// `None`, `True`, `3`, `"text"`: so written.
    case literal(Node)
    /// `name.CONSTANT`
    case constant(QualifiedName)
    /// `(a, b)`: a tuple or list with so many elements.
    case elements([CasePattern])
    /// `{**items}`, `[*items]`: a dictionary, or a tuple or list, that is written out, however much is in it.
    case writtenOut(isDictionary: Bool, name: String?)
    /// `name.Class(a, b)`: a call that is written there. What has a keyword binds that.
    case call(QualifiedName, [(keyword: String?, pattern: CasePattern)])
    /// `int()`: known to have the type, or a call of it.
    case type(QualifiedName)
    /// `a | b`
    case any([CasePattern])

    /// The names that it binds.
    package var names: Set<String> {
        switch self {
        case .capture(let name): [name]
        case .writtenOut(_, let name): name.map { [$0] } ?? []
        case .elements(let parts): parts.reduce(into: []) { $0.formUnion($1.names) }
        case .call(_, let parts): parts.reduce(into: []) { $0.formUnion($1.pattern.names) }
        case .any(let parts): parts.first?.names ?? []
        case .anything, .literal, .constant, .type: []
        }
    }
}

/// A function of the recipe that new code calls: its decisions are made where it is called, and its statements stand there.
package struct RecipeFunction: Sendable {
    /// As the recipe calls it.
    package let name: String
    /// How the arguments go to the holes.
    package let signature: Signature
    /// What it does; its value is what it returns.
    package let body: AfterSide
}

extension AfterSide {
    /// The new code that stands there where no condition holds.
    package var mainCode: [Node] { steps.mainCode }
}

extension [Step] {
    /// On the way where no condition holds.
    fileprivate var mainCode: [Node] {
        flatMap { step -> [Node] in
            switch step {
            case .decision(let branches):
                let rest = branches.first { $0.summary.isEmpty }
                return rest?.steps.mainCode ?? []
            case .code, .unpacking, .loop: return step.code
            case .end, .refuse, .remark, .report: return []
            }
        }
    }
}
