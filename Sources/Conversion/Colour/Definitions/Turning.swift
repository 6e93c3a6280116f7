internal import PythonSyntax

/// What turning async makes of one definition.
struct Turning {
    /// What it gives to those who call it; of a special method, what the instances of its class are then.
    let product: Product
    /// What is spoken of: the function, or the class whose special method it is.
    let subject: Node
    /// `becomes a coroutine`
    let summary: String
    /// What is edited in any case. What is awaited in the body is edited by whoever knows what turns there.
    var change = CodeChange()
    /// Other definitions of the file that can only turn together with it.
    var partners: [(node: Node, reason: String)] = []
    /// What a special method is called then; everyone who calls it by its name has to follow.
    var newName: String?
    /// Whether an `await` may stand in it. What only hands on something async stays a plain `def`.
    var mayAwait = true
    /// Its decorators that the project defines, which have to hand on what it gives: see `ProjectDecorator`.
    var projectDecorators: [Node] = []
    /// What depends on whether other code turns.
    var pending: [Pending] = []

    /// Something in the body that is in the way, or has to be edited, unless an expression turns by itself.
    struct Pending {
        /// What may turn: a call, most of the time.
        let expression: Node
        /// What is done where it stays as it is.
        let outcome: Result<CodeChange, Refusal>
    }

    /// All edits, once it is known what turns in the body.
    ///
    /// - Parameter turned: the expressions of the file that are edited because what they call has turned.
    func change(where turned: Set<Node>) throws(Refusal) -> CodeChange {
        var all = change
        for pending in pending where !turned.contains(pending.expression) { all.add(try pending.outcome.get()) }
        return all
    }
}

extension Turning {
    /// - Parameters:
    ///   - subject: where it is reported.
    ///   - handsOn: whether it only returns what another function gives.
    init(_ product: Product, of subject: Node, handsOn: Bool = false) {
        self.product = product
        self.subject = subject
        mayAwait = !handsOn
        let verb = handsOn ? "gives" : "becomes"
        summary =
            switch product {
            case .coroutine: "\(verb) a coroutine"
            case .iterator where handsOn || subject.kind == .classDefinition: "\(verb) an async iterator"
            case .iterator: "becomes an async generator"
            case .manager: "\(verb) an async context manager"
            }
    }
}
