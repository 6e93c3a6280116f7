internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Whether a lock that blocks its thread is held where a coroutine would be suspended.
///
/// While the coroutine waits the lock stays held, and the next task that asks for it stops the whole loop: nobody is
/// left to release it. A lock whose type is not known is taken for such a one if it is called or used like one.
struct HeldLocks {
    let names: ModuleNames
    let facts: Facts

    /// Whether some lock is held at an expression, as far as its function shows.
    func isHeld(at expression: Node) -> Bool { !held(at: expression).isEmpty }

    /// The locks that are held at an expression, as far as its function shows: what a `with` enters, or the calls that
    /// acquire them.
    func held(at expression: Node) -> [Node] {
        let function = names.scope(of: expression).frame.node
        var held: [Node] = []
        var child = expression
        for ancestor in expression.ancestors.prefix(while: { $0 != function }) {
            switch ancestor.kind {
            case .withStatement: held += enteredLocks(of: ancestor, before: child)
            case .block: held += acquired(before: child, in: ancestor)
            case .ifStatement where ancestor.child(1) == child, .whileStatement where ancestor.child(1) == child:
                held += acquisitions(inTest: ancestor.child(0))
            case .ifStatement where ancestor.child(2) == child && ancestor.child(0).kind == .unaryOperation:
                // The `else` of `if not lock.acquire(…):`
                held += acquisitions(inTest: ancestor.child(0).child(0))
            default: break
            }
            child = ancestor
        }
        return held
    }

    // MARK: with

    /// The locks that are entered by items before `child`, which is another item or the body.
    private func enteredLocks(of statement: Node, before child: Node) -> [Node] {
        guard !statement.isAsync else { return [] }
        return statement.children.prefix { $0 != child }.filter { $0.kind == .withItem }.map { $0.child(0) }
            .filter(isLock)
    }

    /// By what is known of its value, or else by how it is spelled: good enough a reason to refuse, never one to convert.
    private func isLock(_ expression: Node) -> Bool {
        let constructors =
            expression.kind == .call
            ? Set([names.meaning(of: expression.child(0)).qualifiedName].compactMap { $0 })
            : names.knownValueConstructors(of: expression)
        if !constructors.isDisjoint(with: facts.blockingLocks) { return true }
        return isSpelledLikeLock(expression)
            || constructors.contains { $0.lastWord.words.contains(where: Self.lockWords.contains) }
    }

    private static let lockWords: Set<String> = [
        "lock", "locks", "rlock", "mutex", "mutexes", "mu", "semaphore", "semaphores", "sem", "cond", "condition",
        "guard",
        "guards", "latch", "flock", "filelock", "locked",
    ]

    /// Whether some name in an expression has a word for a lock: `self.write_lock`, `getLock(k)`, `locks["a"]`.
    private func isSpelledLikeLock(_ expression: Node) -> Bool {
        (expression.firstToken..<expression.endToken).contains { token in
            expression.tree.tokens.kind(token).isName
                && String(decoding: expression.tree.spelling(token), as: UTF8.self).words.contains(
                    where: Self.lockWords.contains)
        }
    }

    // MARK: acquire and release

    /// What an earlier statement of the block has acquired, and none after it, in this very block, has released.
    private func acquired(before statement: Node, in block: Node) -> [Node] {
        var held: [(receiver: String, call: Node)] = []
        for earlier in block.children.prefix(while: { $0 != statement }) {
            held += acquisitions(in: earlier)
            let released = releases(of: earlier)
            held.removeAll { released.contains($0.receiver) }
        }
        return held.map(\.call)
    }

    /// The receivers of `acquire` and its like anywhere in a statement, however it is nested; not in coroutines' `await`.
    private func acquisitions(in statement: Node) -> [(receiver: String, call: Node)] {
        guard ![.functionDefinition, .classDefinition, .decorated].contains(statement.kind) else { return [] }
        return statement.subtree.compactMap { call in
            guard call.kind == .call, call.parent?.kind != .awaitExpression, let (receiver, method) = lockMethod(call),
                method.hasPrefix("acquire") || method == "lock" || method == "__enter__" || method == "enter_context"
            else { return nil }
            if method == "enter_context" {
                return call.child(1).children.contains(where: isLock) ? (receiver.text, call) : nil
            }
            // What a pool hands out is no lock, but `acquire` as a statement or a condition is about nothing else.
            let isValue = call.parent?.kind == .assignment && !isLock(receiver)
            return isValue ? nil : (receiver.text, call)
        }
    }

    /// What a statement releases on every path: itself, in its `finally`, or in the body of `if lock.acquire(…):`.
    private func releases(of statement: Node) -> [String] {
        switch statement.kind {
        case .tryStatement, .tryStarStatement: Array(statement.children).last!.children.flatMap(releases)
        case .withStatement: Array(statement.children).last!.children.flatMap(releases)
        case .ifStatement where !acquisitions(inTest: statement.child(0)).isEmpty:
            statement.child(1).children.flatMap(releases)
        case .expressionStatement where statement.child(0).kind == .call:
            lockMethod(statement.child(0)).map { $0.method.hasPrefix("release") ? [$0.receiver.text] : [] } ?? []
        default: []
        }
    }

    private func lockMethod(_ call: Node) -> (receiver: Node, method: String)? {
        let callee = call.child(0)
        guard callee.kind == .attribute else { return nil }
        return (callee.child(0), String(decoding: callee.tree.spelling(callee.endToken - 1), as: UTF8.self))
    }

    /// `if lock.acquire(…):`, with whatever else is asked.
    private func acquisitions(inTest test: Node) -> [Node] {
        guard test.kind != .unaryOperation else { return [] }
        return test.subtree.filter { $0.kind == .call && lockMethod($0)?.method.hasPrefix("acquire") == true }
    }
}

extension String {
    /// The words of a name: `write_lock` and `writeLock` have two.
    fileprivate var words: [String] {
        var words = [""]
        for character in self {
            if character == "_" || character.isUppercase && words[words.count - 1].last?.isLowercase == true {
                words.append("")
            }
            if character != "_" { words[words.count - 1].append(contentsOf: character.lowercased()) }
        }
        return words
    }
}
