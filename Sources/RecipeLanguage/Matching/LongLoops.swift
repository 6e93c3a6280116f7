internal import PythonNames
internal import PythonSyntax

/// Which loops may go around any number of times, and do so at once.
extension KnownCode {
    /// A `for`, a comprehension or a `map` over something that is not known to be short, where nothing is awaited
    /// between one element and the next.
    func isLongLoop(_ node: Node) -> Bool {
        switch node.kind {
        case .forStatement: return !node.isAsync && !isShort(node.child(1)) && !node.child(2).awaits
        case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
            let clauses = node.children.filter { $0.kind == .comprehensionClause }
            return !clauses.allSatisfy { isShort($0.child(1)) } && !clauses.contains(where: \.isAsync)
                && !node.child(0).awaits
        case .call:
            let items = Array(node.child(1).children.dropFirst())
            return isBuiltin(node.child(0), ["map"]) && !items.isEmpty && !items.contains { isShort($0) }
        default: return false
        }
    }

    // MARK: Few elements

    /// Whether it can be seen that something has few elements: it is written out, cut to a length, or a loop over such.
    ///
    /// - Parameter seen: the variables on the way here: one that is made of itself is not known to be short.
    private func isShort(_ node: Node, _ seen: Set<Variable> = []) -> Bool {
        switch node.kind {
        case .list, .tuple, .set: return node.children.allSatisfy { $0.kind != .starred || isShort($0.child(0), seen) }
        case .dictionary: return node.children.allSatisfy { $0.kind == .dictionaryItem }
        case .string, .bytes: return true
        case .listComprehension, .setComprehension, .generator, .dictionaryComprehension:
            return node.children.allSatisfy { $0.kind != .comprehensionClause || isShort($0.child(1), seen) }
        case .subscription: return node.child(1).kind == .slice && node.child(1).hasEnd
        case .call: return isShortCall(node, seen)
        case .name: return names.variable(of: node).map { isShort($0, seen) } ?? false
        default: return false
        }
    }

    private func isShortCall(_ call: Node, _ seen: Set<Variable>) -> Bool {
        let arguments = Array(call.child(1).children)
        if isBuiltin(call.child(0), ["range"]) {
            let numbers = arguments.map { Constant.value(of: $0) ?? .infinity }
            return !numbers.isEmpty && numbers.allSatisfy { abs($0) <= Few.limit }
        }
        if isBuiltin(call.child(0), ["enumerate", "list", "reversed", "set", "sorted", "tuple"]) {
            return arguments.first.map { isShort($0, seen) } ?? true
        }
        if isBuiltin(call.child(0), ["zip"]) { return arguments.contains { isShort($0, seen) } }
        let isView = call.child(0).kind == .attribute && ["items", "keys", "values"].contains(call.child(0).lastWord)
        return isView && arguments.isEmpty && isShort(call.child(0).child(0), seen)
    }

    /// A variable that has only short values, and is never made longer; a class, whose members are written out; a part
    /// that an awaiting loop takes of the whole.
    private func isShort(_ variable: Variable, _ seen: Set<Variable>) -> Bool {
        guard !seen.contains(variable), !variable.bindings.isEmpty else { return false }
        let isFixed = variable.bindings.allSatisfy { binding in
            switch binding.use {
            case .class_: true
            case .assignment, .annotation, .namedExpression:
                binding.value.map { isShort($0, seen.union([variable])) } ?? false
            case .forLoop: binding.node.ancestors.first { $0.kind == .forStatement }?.child(2).awaits ?? false
            default: false
            }
        }
        return isFixed && !variable.references.contains(where: \.isMadeLonger)
    }

    private func isBuiltin(_ callee: Node, _ words: [String]) -> Bool {
        callee.kind == .name && words.contains(callee.text)
            && means(callee, QualifiedName("builtins.\(callee.text)"))
    }
}

private enum Few {
    /// More elements than this are not few.
    static let limit = 100.0
}

extension Node {
    /// Whether something is awaited in it, by `await` or by itself; what nested functions hold does not count.
    fileprivate var awaits: Bool { ownSubtree.contains { $0.kind == .awaitExpression || $0.awaitsByItself } }

    /// `xs` of `xs.append(x)`.
    fileprivate var isMadeLonger: Bool {
        guard let parent, parent.kind == .attribute else { return false }
        return ["add", "append", "extend", "insert", "setdefault", "update"].contains(parent.lastWord)
    }

    /// `[:end]`, `[start:end]`
    fileprivate var hasEnd: Bool {
        guard let last = Array(children).last(where: { !$0.isEmpty }) else { return false }
        let colons = (firstToken..<last.firstToken).filter { tree.tokens.kind($0) == .colon }
        return colons.count == 1
    }

    /// A name, or the last word of a dotted one.
    var lastWord: String { String(decoding: tree.spelling(endToken - 1), as: UTF8.self) }
}
