internal import PythonNames
internal import PythonSyntax

/// What generators and coroutines have to do with each other: which values can be awaited, and who goes through whom.
extension KnownCode {
    /// Whether a value is known to be one that nobody can await: of a builtin type, or None.
    func isPlain(_ node: Node) -> Bool {
        if [.list, .tuple, .set, .dictionary, .generator, .comparison].contains(node.kind) { return true }
        return types.type(of: node).members.allSatisfy { type in
            switch type {
            case .none: true
            case .instance(let name, _): name.text.hasPrefix("builtins.") && name != "builtins.object"
            default: false
            }
        }
    }

    /// Whether somewhere in the file a generator without decorators goes through a call of something of this name.
    ///
    /// By the last word alone: whose method it is can rarely be known.
    func isDelegatedTo(_ name: String) -> Bool {
        names.tree.nodes(of: .yieldFromExpression).contains { delegation in
            let value = delegation.child(0)
            guard value.kind == .call else { return false }
            let callee = value.child(0)
            guard callee.kind == .name || callee.kind == .attribute,
                names.tree.spelling(callee.endToken - 1).elementsEqual(name.utf8)
            else { return false }
            let function = delegation.ancestors.first { $0.kind == .functionDefinition || $0.kind == .lambda }
            return function?.parent?.kind != .decorated
        }
    }

    // MARK: Elements

    /// Whether an expression is an element of a list, tuple or set that stands among the arguments of a name's call.
    func isElement(_ node: Node, ofArgumentOf name: QualifiedName) -> Bool {
        node.collection.map { isArgument($0, of: name) } ?? false
    }

    /// Whether an expression goes into a list, tuple or set that has a name, and then to calls of a name and nowhere else.
    func isGathered(_ node: Node, for name: QualifiedName) -> Bool {
        let target: Node?
        if let collection = node.collection {
            let statement = collection.parent
            target = statement?.kind == .assignment ? statement?.child(0) : nil
        } else {
            target = node.parent?.parent?.receiverOfAppend
        }
        guard let target, target.kind == .name, let variable = names.variable(of: target) else { return false }
        return isGathered(variable, for: name)
    }

    /// Whether a function's variable holds lists, sets or tuples all of whose elements go to calls of a name.
    private func isGathered(_ variable: Variable, for name: QualifiedName) -> Bool {
        let displays: Set<NodeKind> = [.list, .tuple, .set, .listComprehension, .setComprehension]
        let isFresh = variable.bindings.allSatisfy { binding in
            guard let statement = binding.node.parent, statement.kind == .assignment else { return false }
            let parts = Array(statement.children)
            return parts.count == 2 && parts[0] == binding.node && displays.contains(parts[1].kind)
        }
        let references = variable.references
        return isFresh && !variable.scope.isModule && references.contains { isHanded($0, to: name) }
            && references.allSatisfy { isHanded($0, to: name) || $0.isReceiverOfAppend }
    }

    /// Whether a collection is an argument, or all of its elements are.
    private func isHanded(_ node: Node, to name: QualifiedName) -> Bool {
        isArgument(node.parent?.kind == .starred ? node.parent! : node, of: name)
    }

    func isArgument(_ node: Node, of name: QualifiedName) -> Bool {
        let argument = node.parent?.kind == .keywordArgument ? node.parent : node
        guard let arguments = argument?.parent, arguments.kind == .arguments, let call = arguments.parent else {
            return false
        }
        return call.kind == .call && means(call.child(0), name)
    }
}

extension Node {
    /// The list, tuple, set or comprehension that an expression is an element of.
    fileprivate var collection: Node? {
        guard let parent else { return nil }
        switch parent.kind {
        case .list, .tuple, .set: return parent
        case .listComprehension, .setComprehension: return parent.child(0) == self ? parent : nil
        default: return nil
        }
    }

    /// `xs` of the call `xs.append(x)`.
    fileprivate var receiverOfAppend: Node? {
        guard kind == .call, child(0).kind == .attribute, child(0).child(0).kind == .name,
            tree.spelling(child(0).endToken - 1).elementsEqual("append".utf8)
        else { return nil }
        return child(0).child(0)
    }

    fileprivate var isReceiverOfAppend: Bool { parent?.parent?.receiverOfAppend == self }
}

extension String {
    /// Whether it is a method that Python calls by itself, without awaiting what it gives.
    var isSpecial: Bool {
        hasPrefix("__") && hasSuffix("__") && !["__aenter__", "__aexit__", "__anext__", "__call__"].contains(self)
    }
}
