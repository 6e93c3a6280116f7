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
    func isHeld(at expression: Node) -> Bool {
        let function = names.scope(of: expression).frame.node
        var child = expression
        for ancestor in expression.ancestors {
            if ancestor == function { return false }
            switch ancestor.kind {
            case .withStatement where isInBody(child, of: ancestor) && entersLock(ancestor): return true
            case .block where isAcquired(before: child, in: ancestor): return true
            case .ifStatement where ancestor.child(1) == child && mentionsAcquire(ancestor.child(0)): return true
            default: break
            }
            child = ancestor
        }
        return false
    }

    private func isInBody(_ child: Node, of statement: Node) -> Bool {
        child.kind == .block
    }

    // MARK: with

    private func entersLock(_ statement: Node) -> Bool {
        guard statement.tree.tokens.kind(statement.firstToken) != .kwAsync else { return false }
        return statement.children.contains { $0.kind == .withItem && isLock($0.child(0)) }
    }

    private func isLock(_ expression: Node) -> Bool {
        if expression.kind == .call {
            return names.meaning(of: expression.child(0)).qualifiedName.map(facts.blockingLocks.contains) ?? false
        }
        let constructors = names.knownValueConstructors(of: expression)
        return constructors.isEmpty ? isNamedLikeLock(expression) : !constructors.isDisjoint(with: facts.blockingLocks)
    }

    /// Good enough a reason to refuse; never one to convert.
    private func isNamedLikeLock(_ expression: Node) -> Bool {
        guard expression.kind == .name || expression.kind == .attribute else { return false }
        let word = String(decoding: expression.tree.spelling(expression.endToken - 1), as: UTF8.self).lowercased()
        return word.contains("lock") || word.contains("mutex") || word.contains("semaphore")
    }

    // MARK: acquire and release

    /// Whether an earlier statement of the block has acquired what none after it released.
    private func isAcquired(before statement: Node, in block: Node) -> Bool {
        var held: Set<String> = []
        for earlier in block.children.prefix(while: { $0 != statement }) {
            switch earlier.kind {
            case .tryStatement, .tryStarStatement:
                for last in Array(earlier.children).last!.children { count(methodCall(last), &held) }
            case .ifStatement, .whileStatement:
                // `while not lock.acquire(…):` and `if not lock.acquire(…): return` go on with the lock.
                for call in earlier.child(0).subtree where call.kind == .call { count(lockMethod(call), &held) }
                // `if lock.acquire(…):` gives it back in its body.
                for call in earlier.child(1).subtree where call.kind == .call && lockMethod(call)?.method == "release" {
                    count(lockMethod(call), &held)
                }
            default: count(methodCall(earlier), &held)
            }
        }
        return !held.isEmpty
    }

    private func count(_ call: (receiver: String, method: String)?, _ held: inout Set<String>) {
        if call?.method == "acquire" { held.insert(call!.receiver) }
        if call?.method == "release" { held.remove(call!.receiver) }
    }

    /// `x.acquire()` as a statement, or assigned; not awaited.
    private func methodCall(_ statement: Node) -> (receiver: String, method: String)? {
        guard statement.kind == .expressionStatement || statement.kind == .assignment else { return nil }
        let value = Array(statement.children).last!
        return value.kind == .call ? lockMethod(value) : nil
    }

    private func lockMethod(_ call: Node) -> (receiver: String, method: String)? {
        let callee = call.child(0)
        guard callee.kind == .attribute else { return nil }
        let method = String(decoding: callee.tree.spelling(callee.endToken - 1), as: UTF8.self)
        return (callee.child(0).text, method)
    }

    /// `if lock.acquire(…):`
    private func mentionsAcquire(_ test: Node) -> Bool {
        test.kind == .call && lockMethod(test)?.method == "acquire"
    }
}
