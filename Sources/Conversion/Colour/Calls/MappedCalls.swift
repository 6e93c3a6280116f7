internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// `list(map(load, names))`: a function that is called for each element, and all of that at once.
///
/// It becomes `[await load(name) for name in names]`. Where somebody does something between two elements, as a loop does, a
/// list would have them all made before: that is refused.
extension CallRewriting {
    /// The call of `map` that calls a function for each element of one iterable, where a list does as well.
    func mapping(by function: Node) -> Node? {
        guard function.root.kind == .name, let arguments = function.parent, arguments.kind == .arguments,
            let call = arguments.parent, isMapping(call), call.child(1).child(0) == function,
            !suspendedFrame(of: call).isModule, call.parent?.kind == .arguments, let taker = call.callWithArgument,
            goesThroughAll(taker, of: call)
        else { return nil }
        return call
    }

    /// Whether an expression is `map(f, values)`.
    func isMapping(_ expression: Node) -> Bool {
        guard expression.kind == .call, names.meaning(of: expression.child(0)).qualifiedName == "builtins.map" else {
            return false
        }
        let arguments = Array(expression.child(1).children)
        return arguments.count == 2 && arguments.allSatisfy { $0.kind != .starred && $0.kind != .keywordArgument }
    }

    /// What becomes of such a call whose function has turned.
    func awaitingEach(of call: Node) throws(Refusal) -> CodeChange {
        let function = call.child(1).child(0)
        let values = call.child(1).child(1)
        guard let taker = call.callWithArgument, isTight(call) else {
            throw Refusal(reason: "other things stand between the arguments of 'map'", place: call)
        }
        try checkNesting(at: call)
        var change = try suspending(at: call)
        let element = name(ofElementsOf: values, for: function)
        let head = TextRange(start: call.range.start, end: values.range.start)
        let tail = TextRange(start: values.range.end, end: call.range.end)
        let awaited = "await \(function.text)(\(element)) for \(element) in "
        if let display = display(madeBy: taker), let ends = ends(of: taker, around: call) {
            change.pieces += [
                .replaced(ends.head, by: display.open), .replaced(head, by: awaited),
                .replaced(tail, by: ""), .replaced(ends.tail, by: display.close),
            ]
        } else {
            change.pieces += [.replaced(head, by: "[\(awaited)"), .replaced(tail, by: "]")]
        }
        return change
    }

    /// Whether a call has made all elements before it does anything else.
    private func goesThroughAll(_ taker: Node, of mapping: Node) -> Bool {
        let others = taker.child(1).children.filter { $0 != mapping }
        switch names.meaning(of: taker.child(0)).qualifiedName {
        case "builtins.list", "builtins.set", "builtins.tuple", "builtins.frozenset": return others.isEmpty
        case "builtins.sorted", "builtins.sum", "builtins.min", "builtins.max":
            let effects = Effects(context: context)
            return taker.child(1).child(0) == mapping
                && others.allSatisfy { $0.kind == .keywordArgument && effects.isHarmless($0.child(0)) }
        case nil: return others.isEmpty && taker.child(0).joins(context)
        default: return false
        }
    }

    /// The brackets of what a call makes of its argument, where they can stand in its place.
    private func display(madeBy taker: Node) -> (open: String, close: String)? {
        switch names.meaning(of: taker.child(0)).qualifiedName {
        case "builtins.list": ("[", "]")
        case "builtins.set" where !taker.beginsField: ("{", "}")
        default: nil
        }
    }

    /// Whether nothing but the arguments would be lost: no comment, no parentheses.
    private func isTight(_ call: Node) -> Bool {
        let function = call.child(1).child(0)
        let values = call.child(1).child(1)
        let comes = [.name, .attribute, .call, .subscription, .list, .set, .listComprehension].contains(values.kind)
        return comes && function.endToken + 1 == values.firstToken && call.endToken - values.endToken <= 2
            && !hasComment(in: TextRange(start: call.range.start, end: values.range.start))
            && !hasComment(in: TextRange(start: values.range.end, end: call.range.end))
    }

    private func name(ofElementsOf values: Node, for function: Node) -> String {
        let name = ElementNames.singular(of: values)
        return function.root.text == name ? "\(name)_2" : name
    }
}

extension Node {
    /// `self` of `self.store.load`.
    fileprivate var root: Node { kind == .attribute ? child(0).root : self }
}
