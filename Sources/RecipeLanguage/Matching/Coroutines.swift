internal import PythonNames
internal import PythonSyntax

/// What the arguments of a call are, one by one or unpacked.
extension KnownCode {
    /// Whether an argument is known to be a coroutine, or one that is unpacked to give nothing but coroutines.
    func givesCoroutines(_ argument: Node) -> Bool {
        guard argument.kind == .starred else { return projectTypes.type(of: argument).isCoroutine }
        let values = argument.child(0)
        return projectTypes.elementType(of: values).isCoroutine || isListOfCoroutines(values)
    }

    /// Whether an argument, or all that one gives that is unpacked, is known to be something else than a coroutine: of
    /// classes of the project, or of Python's own.
    func givesNoCoroutine(_ argument: Node) -> Bool {
        let type =
            argument.kind == .starred
            ? projectTypes.elementType(of: argument.child(0)) : projectTypes.type(of: argument)
        return type.members.allSatisfy { member in
            guard case .instance(let name, _) = member else { return member == .none }
            return projectTypes.isNoCoroutine(name)
        }
    }

    /// Whether an argument is known to have a type, or one that is unpacked to give only such values.
    func gives(_ argument: Node, _ type: ValueType) -> Bool {
        let given =
            argument.kind == .starred
            ? projectTypes.elementType(of: argument.child(0)) : projectTypes.type(of: argument)
        if given.isKind(of: type, in: declarations) { return true }
        guard argument.kind == .starred, let variable = names.variable(of: argument.child(0)) else { return false }
        let displays = variable.bindings.compactMap(\.value).filter(\.isDisplay)
        let elements = displays.flatMap { Array($0.children) } + variable.references.compactMap(\.appended)
        return elements.contains { projectTypes.type(of: $0).isKind(of: type, in: declarations) }
    }

    /// Whether one value is among the arguments more than once, also by a variable that such a list was made for.
    func haveRepeats(_ arguments: [Node]) -> Bool {
        arguments.haveRepeats
            || arguments.contains { argument in
                guard argument.kind == .starred, let variable = names.variable(of: argument.child(0)) else {
                    return false
                }
                return variable.bindings.contains { binding in
                    guard let list = binding.value else { return false }
                    return list.repeatsElements || list.isDisplay && Array(list.children).haveRepeats
                }
            }
    }

    /// `jobs` after `jobs = []` and `jobs.append(f(x))`: whether a name is that of lists of its function to which nothing
    /// but coroutines is added, and with which nothing else is done than to go through them.
    private func isListOfCoroutines(_ name: Node) -> Bool {
        guard name.kind == .name, let variable = names.variable(of: name), !variable.scope.isModule else {
            return false
        }
        return variable.bindings.allSatisfy(isFreshList)
            && variable.references.allSatisfy { reference in
                if let added = reference.appended { return isNewCoroutine(added, addedTo: reference) }
                return reference.isOnlyGoneThrough
            }
    }

    /// Whether what is added is a coroutine that is not added twice: from a call, or kept for that in the same block.
    private func isNewCoroutine(_ added: Node, addedTo list: Node) -> Bool {
        guard projectTypes.type(of: added).isCoroutine else { return false }
        guard added.kind == .name, let variable = names.variable(of: added) else { return added.kind == .call }
        let bindings = variable.bindings
        return variable.references.count == 1 && bindings.count == 1 && bindings[0].node.block == list.block
    }

    /// `jobs = []`, `jobs = [f(1)]`
    private func isFreshList(_ binding: Occurrence) -> Bool {
        guard let value = binding.value, value == binding.node.parent.flatMap({ Array($0.children).last }) else {
            return false
        }
        switch value.kind {
        case .list: return Array(value.children).allSatisfy(givesCoroutines) && !Array(value.children).haveRepeats
        case .listComprehension:
            return value.child(0).kind == .call && projectTypes.type(of: value.child(0)).isCoroutine
        default: return false
        }
    }
}

extension ValueType {
    /// Whether it is what an `async def` gives.
    fileprivate var isCoroutine: Bool {
        members.allSatisfy { if case .coroutine = $0 { true } else { false } }
    }
}

extension Node {
    /// `x` of `jobs.append(x)`, where this is `jobs`.
    fileprivate var appended: Node? {
        guard let attribute = parent, attribute.kind == .attribute, let call = attribute.parent, call.kind == .call,
            call.child(0) == attribute, tree.spelling(attribute.endToken - 1).elementsEqual("append".utf8)
        else { return nil }
        let arguments = Array(call.child(1).children)
        return arguments.count == 1 ? arguments[0] : nil
    }

    fileprivate var isDisplay: Bool { kind == .list || kind == .tuple }

    /// The block of the statement that it is in.
    fileprivate var block: Node? { ancestors.first { $0.kind == .block || $0.kind == .module } }

    /// Whether a name stands where nothing can be added to its value.
    fileprivate var isOnlyGoneThrough: Bool {
        guard let parent else { return false }
        switch parent.kind {
        case .starred, .comparison, .ifStatement, .whileStatement, .unaryOperation, .expressionStatement: return true
        case .forStatement, .comprehensionClause: return parent.child(1) == self
        case .arguments:
            let callee = parent.parent!.child(0)
            return callee.kind == .name && tree.spelling(callee.firstToken).elementsEqual("len".utf8)
        default: return false
        }
    }
}
