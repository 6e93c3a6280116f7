internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// What becomes of a place where a plain value was given, and something asynchronous is now.
enum CallVerdict {
    /// - Parameter how: what the place does with it, behind "the call of 'nap'": `is awaited`.
    case changed(CodeChange, how: String)
    /// It is returned as it is: whoever gets it does with it what would have been done here.
    case handedOn
    case refused(Refusal)
}

/// Rewrites the places where a function is called that has turned async.
///
/// Knows the file, and nothing of the function but what it gives. It takes the function around a place for a coroutine, or
/// for one that becomes one; what runs at the module's own level is somebody else's. Whatever is not understood is refused.
struct CallRewriting {
    let context: FileContext
    /// All expressions of the file that give something else now, as far as that is known: of a name that may stand for
    /// several values, each is one of these.
    var turned: [Node: Product] = [:]
    /// A suite at the module's own level that becomes a coroutine's body.
    var body: Node?
    /// Of an iterator: whether it does something when it is left before its end.
    var cleansUp = false

    var names: ModuleNames { context.names }
    var tree: SyntaxTree { context.tree }
    var layout: LineLayout { LineLayout(context.tree) }

    /// - Parameters:
    ///   - expression: what gave a plain value, or a `map` of such values.
    ///   - product: what it gives now.
    func verdict(on expression: Node, giving product: Product) -> CallVerdict {
        do throws(Refusal) {
            switch product {
            case .coroutine where isMapping(expression):
                return .changed(try awaitingEach(of: expression), how: "is awaited for each element")
            case .coroutine: return .changed(try awaiting(expression), how: "is awaited")
            case .iterator:
                return try consuming(expression).verdict("goes through 'async for'", unused: "is not gone through")
            case .manager:
                if let change = try enteringByHand(expression) { return .changed(change, how: "is awaited") }
                return try entering(expression).verdict("is entered by 'async with'", unused: "is not entered")
            }
        } catch {
            return .refused(error)
        }
    }
}

/// What is done with an iterator or a manager where it stands.
enum ProductUse {
    case changed(CodeChange)
    case handedOn

    fileprivate func verdict(_ how: String, unused: String) -> CallVerdict {
        switch self {
        case .changed(let change): .changed(change, how: change.pieces.isEmpty ? unused : how)
        case .handedOn: .handedOn
        }
    }
}

// MARK: Awaiting

extension CallRewriting {
    /// The edits that put `await` in front of a call.
    private func awaiting(_ call: Node) throws(Refusal) -> CodeChange {
        if call.parent?.kind == .awaitExpression {
            throw Refusal(reason: "it is awaited already: it seems to give something to be awaited", place: call.parent)
        }
        if let taker = takerOfCoroutines(around: call) {
            throw Refusal(
                reason: "'\(taker.excerpt)' takes a coroutine: it seems to give one already", place: call)
        }
        var change = try suspending(at: call)
        if let parent = call.parent, parent.kind == .yieldFromExpression {
            change.pieces += try loop(insteadOf: parent, over: call, isAsync: false)
        }
        change.add(awaited(call))
        try spellOutFields(around: call, &change)
        if let note = lostUpdate(by: call) { change.notes.append(note) }
        return change
    }

    /// `await` in front of an expression, with parentheses where the place needs them.
    func awaited(_ expression: Node) -> CodeChange {
        let isTight = BindingStrength.await.suffices(for: expression.demand)
        return CodeChange(
            pieces: [.around(expression, before: isTight ? "await " : "(await ", after: isTight ? "" : ")")])
    }

    /// What is called with an expression, if it is known to wait for what it is given, or to run it.
    private func takerOfCoroutines(around expression: Node) -> Node? {
        guard let call = expression.callWithArgument else { return nil }
        let facts = context.facts
        let takers = facts.awaitsArguments.union(facts.runners).union(facts.startsCoroutines)
        return context.code.projectTypes.means(call.child(0), oneOf: takers) ? call.child(0) : nil
    }

    /// What is said where an old value is read before the wait, and a new one stored after it: of anything but a variable
    /// of the function itself.
    private func lostUpdate(by call: Node) -> String? {
        let statement = call.statement
        let target = statement.child(0)
        guard Array(statement.children).last?.contains(call) == true, isShared(target) else { return nil }
        switch statement.kind {
        case .augmentedAssignment: break
        case .assignment, .annotatedAssignment:
            let isReadBefore = Array(statement.children).last!.subtree.contains {
                $0.index < call.index && SameCode.holds($0, target)
            }
            guard isReadBefore else { return nil }
        default: return nil
        }
        return
            "'\(target.excerpt)' is read before the wait and written after it: what another task does to it in between is lost"
    }

    /// Whether others than this run of its function see what is assigned to.
    private func isShared(_ target: Node) -> Bool {
        switch target.kind {
        case .attribute, .subscription: return true
        case .name:
            guard let variable = names.variable(of: target) else { return false }
            let frame = names.scope(of: target).frame
            return variable.scope.frame != frame || variable.occurrences.contains { $0.scope.frame != frame }
        default: return false
        }
    }
}

extension Node {
    /// The call that this is an argument of: by itself, under a keyword or unpacked.
    var callWithArgument: Node? {
        var node = self
        if let parent, [.keywordArgument, .starred, .doubleStarred].contains(parent.kind) { node = parent }
        guard let arguments = node.parent, arguments.kind == .arguments, let call = arguments.parent, call.kind == .call
        else { return nil }
        return call
    }
}
