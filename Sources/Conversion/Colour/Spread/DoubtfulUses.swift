internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Uses of which it is not certain what is meant, or what becomes of the value.
extension ConsequenceSearch {
    /// `pool.remove(connection)`: who is given something that can be entered does not enter it, unless that is what he is
    /// for, as a stack of such things.
    func isOnlyHandedOver(_ expression: Node, in file: ProjectFile) -> Bool {
        guard let call = expression.callWithArgument, call.child(0).kind == .attribute || call.child(0).kind == .name
        else { return false }
        let word = call.child(0).kind == .attribute ? call.child(0).memberName : call.child(0).text
        return !context(of: file).facts.frameworks.hasCounterpart(ofLastWord: word)
    }

    /// What is handed an object that can be gone through, and may only keep it: `weak.ref(rows)`, but not `sorted(rows)`.
    func takerOutside(of use: FunctionUse) -> Node? {
        guard case .implicit(let value) = use.role, isOnlyHandedOver(value, in: use.file),
            let taker = value.callWithArgument?.child(0)
        else { return nil }
        let isBuiltin = use.file.names.meaning(of: taker).qualifiedName?.text.hasPrefix("builtins.") ?? false
        return isBuiltin ? nil : taker
    }

    /// Says something at a place, and edits nothing.
    func note(_ message: String, at use: FunctionUse, _ found: inout Consequences) {
        let place = ProjectPlace(file: use.file, node: use.node)
        found.edits.append(
            Consequences.Edit(place: place, kind: .also(CodeChange(notes: [message], reviews: [message]))))
    }

    /// What a function of outside may be as well cannot be awaited. What is gone through or entered may be so: a person looks.
    func weigh(
        _ rival: String, against use: FunctionUse, _ found: inout Consequences
    ) throws(Obstruction) {
        guard case .implicit = use.role, use.isMeant else { throw Obstruction(rival, at: use.node, in: use.file) }
        guard includesReview else { throw Obstruction(rival, at: use.node, in: use.file, isForReview: true) }
        note("\(rival): look whether that is asynchronous, too", at: use, &found)
    }

    /// Whether a person can be asked if a function is meant at all: nothing but its name speaks for it, which others have, too.
    func mayBeOfOthers(_ use: FunctionUse, than function: ProjectFunction) -> Bool {
        let method = function.definition
        guard use.doubt != nil, !use.isVague, graph.isForeignMethod(method.word) else { return false }
        return use.isMeant
            || !graph.hasWitness(use.node, in: use.file, for: method) && !graph.isNamedAlike(use.node, method)
    }

    /// A call of which nobody knows the receiver: all functions of that name must turn, and none of a library may be meant.
    func suspect(
        _ use: FunctionUse, of function: ProjectFunction, _ doubt: String, _ found: inout Consequences
    ) throws(Obstruction) {
        let word = function.definition.word
        if graph.isForeignMethod(word), !graph.hasWitness(use.node, in: use.file, for: function.definition) {
            throw Obstruction("\(doubt), and other things have a '\(word)', too", at: use.node, in: use.file)
        }
        for method in graph.projectMethods(named: word) {
            let other = ProjectFunction(definition: method.definition, file: method.file)
            guard other != function else { continue }
            if other.node.isAsync {
                throw Obstruction("\(doubt), and '\(other.title)' is async already", at: use.node, in: use.file)
            }
            found.conditions.append(
                Consequences.Condition(
                    function: other, place: ProjectPlace(file: use.file, node: use.node), doubt: doubt))
        }
    }
}
