internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// A place where a test puts something else in the place of a function that turns: whoever calls that awaits it then.
struct TestDouble {
    let context: FileContext

    /// What becomes of the double; nil where nothing puts one there.
    ///
    /// - Parameter place: the string by which the function is named, or the attribute that something is assigned to.
    func change(at place: Node) throws(Refusal) -> CodeChange? {
        if let parent = place.parent, parent.kind == .assignment {
            return try change(of: Array(parent.children).last!)
        }
        guard let call = place.callWithArgument else { return nil }
        let names = names(of: call)
        if !names.isDisjoint(with: context.facts.frameworks.patchers) { return try changeInPatch(call, naming: place) }
        guard !names.isDisjoint(with: context.facts.frameworks.setters),
            let double = Array(call.child(1).children).last(where: { $0.kind != .keywordArgument }), double != place
        else { return nil }
        return try change(of: double)
    }

    /// The names of what is called, through what tests get under the names of their parameters, too.
    private func names(of call: Node) -> Set<QualifiedName> {
        var names = Set(context.code.projectTypes.libraryNames(of: call))
        var root = call.child(0)
        while root.kind == .attribute { root = root.child(0) }
        if root.kind == .name, let fixture = context.facts.frameworks.fixtures[root.text],
            context.names.variable(of: root)?.bindings.allSatisfy({ $0.use == .parameter }) == true
        {
            names.insert(QualifiedName(fixture.text + call.child(0).text.dropFirst(root.text.count)))
        }
        return names
    }

    /// A patch looks at the function, and makes a double that can be awaited, unless it is given another one.
    private func changeInPatch(_ call: Node, naming place: Node) throws(Refusal) -> CodeChange {
        var change = CodeChange()
        let arguments = Array(call.child(1).children)
        let given = arguments.drop { $0 != place }.dropFirst().first.map { [$0] } ?? []
        for argument in given + arguments {
            switch argument.kind {
            case .keywordArgument:
                let keyword = String(decoding: context.tree.spelling(argument.firstToken), as: UTF8.self)
                if keyword == "new" { change.add(try self.change(of: argument.child(0))) }
                if keyword == "new_callable" { change.add(try replaced(argument.child(0))) }
            case .starred, .doubleStarred: throw Refusal(reason: Self.unknownDouble, place: argument)
            default: if given == [argument] { change.add(try self.change(of: argument)) }
            }
        }
        return change
    }

    /// `Double(return_value=3)`: its class takes another name.
    private func change(of double: Node) throws(Refusal) -> CodeChange {
        guard double.kind == .call else { throw Refusal(reason: Self.unknownDouble, place: double) }
        return try replaced(double.child(0))
    }

    private func replaced(_ callee: Node) throws(Refusal) -> CodeChange {
        guard let name = context.code.meaning(of: callee),
            let other = context.facts.frameworks.counterpart(of: name)
        else {
            let isAwaitable = context.code.meaning(of: callee).map(context.facts.frameworks.isCounterpart) ?? false
            if isAwaitable { return CodeChange() }
            throw Refusal(reason: Self.unknownDouble, place: callee)
        }
        let spelled = try Respelling(of: callee.dottedName, meaning: name, as: other, at: callee, context)
        var change = spelled.imports
        change.pieces = [.replaced(callee.range, by: spelled.text)]
        return change
    }

    private static let unknownDouble = "something else is put in its place"
}
