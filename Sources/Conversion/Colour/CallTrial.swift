package import PythonNames
package import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// What becomes of the uses of some functions in one file, whoever else uses them: each by itself, and all of them together.
///
/// Knows no project, and turns no definition: that is what the whole graph is for.
package struct CallTrial: Sendable {
    /// What a function gives from now on.
    package enum Kind: String, Sendable {
        case coroutine, iterator, manager
        /// An iterator that does something when it is left before its end.
        case guardedIterator
    }

    /// What is said of a use.
    package struct Message: Sendable {
        /// Where the use begins.
        package let offset: UInt32
        /// `is awaited`, `is handed on`; `not converted: …`; `note: …`.
        package let text: String
    }

    /// In source order.
    package private(set) var messages: [Message] = []
    /// The file's text with all changes made.
    package private(set) var text: [UInt8]

    /// - Parameters:
    ///   - kinds: by names of functions; `.close` is that method of values of which nothing is known.
    ///   - converter: with what is known of libraries, and for which Python.
    package init(_ tree: SyntaxTree, giving kinds: [QualifiedName: Kind], by converter: Converter) {
        let context = FileContext(tree, as: ProjectRole(), by: converter)
        var kindsOfCalls: [Node: Kind] = [:]
        for call in tree.nodes(of: .call) {
            let callee = call.child(0)
            let method = callee.kind == .attribute ? QualifiedName(".\(callee.memberName)") : nil
            guard let name = context.names.meaning(of: callee).qualifiedName ?? method else { continue }
            kindsOfCalls[call] = kinds[name]
        }
        var rewriting = CallRewriting(context: context, turned: kindsOfCalls.mapValues(\.product))
        var change = CodeChange()
        for (call, kind) in kindsOfCalls.sorted(by: { $0.key.index < $1.key.index }) {
            let offset = call.range.start
            rewriting.cleansUp = kind == .guardedIterator
            switch rewriting.verdict(on: call, giving: kind.product) {
            case .changed(let own, _) where !own.heldLocks.isEmpty:
                messages.append(Message(offset: offset, text: "not converted: a sync lock is held"))
            case .changed(let own, let how):
                messages.append(Message(offset: offset, text: how))
                messages += own.reviews.map { Message(offset: offset, text: "to review: \($0)") }
                messages += own.notes.map { Message(offset: offset, text: "note: \($0)") }
                change.add(own)
            case .handedOn: messages.append(Message(offset: offset, text: "is handed on"))
            case .refused(let refusal):
                messages.append(Message(offset: offset, text: "not converted: \(refusal.reason)"))
            }
        }
        let fix = Fix(change.edits)
        let code = fix.applied(to: tree.source.text)
        let imports = context.upkeep.edits(
            adding: change.addedModules, members: change.addedMembers, variables: [:], toFit: code)
        text = Fix(change.edits + imports).applied(to: tree.source.text)
    }
}

extension CallTrial.Kind {
    fileprivate var product: Product {
        switch self {
        case .coroutine: .coroutine
        case .iterator, .guardedIterator: .iterator
        case .manager: .manager
        }
    }
}
