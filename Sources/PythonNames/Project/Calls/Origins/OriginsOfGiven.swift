internal import PythonSyntax

/// What the project hands to things from outside, and may get back from them: nobody sees what they do with it.
///
/// Of what is not the project's own nothing is handed on here: it is from outside already.
extension OriginSolver {
    /// Hands what the project has of its own, and what is in its lists, from one slot to another.
    func hand(_ source: Slot, to target: Int) {
        let source = number(of: source)
        guard source != target, handed.insert(UInt64(source) << 32 | UInt64(target)).inserted else { return }
        react(to: source) { [unowned self] origin in
            switch origin {
            case .instance, .class_, .function, .lambda, .module: add(origin, to: target)
            case .bag(let inner): hand(.contents(inner), to: target)
            default: break
            }
        }
    }

    /// Hands arguments to what comes back from outside: themselves, what is in them, and what they give if they are called.
    func give(_ arguments: [Node], _ file: Int32, to target: Int) {
        for argument in arguments {
            let value =
                [.keywordArgument, .starred, .doubleStarred].contains(argument.kind) ? argument.child(0) : argument
            hand(slot(value, file), to: target)
            react(to: slot(value, file)) { [unowned self] origin in
                switch origin {
                case .class_(let owner): add(.instance(owner), to: target)
                case .function(let function): hand(.result(function), to: target)
                case .lambda(let lambda):
                    hand(slot(graph.files.node(at: lambda).child(1), lambda.file), to: target)
                default: break
                }
            }
        }
    }

    /// Whether something from outside may have an object of the project in it.
    func holdsOwn(_ bag: Spot) -> Bool {
        origins(of: .contents(bag)).contains { origin in
            switch origin {
            case .instance, .class_, .function, .lambda, .module: true
            default: false
            }
        }
    }

    /// What a base from outside keeps of what its heir is given, and of what is made of it.
    func expandContents(ofClass owner: Spot, _ number: Int) {
        if graph.classes.isMadeOutside(owner) { add(.instance(owner), to: number) }
        for one in [owner] + graph.classes.below(owner) {
            for (node, file) in graph.places(denoting: graph.files.definition(at: one)) {
                guard case .call(let call) = UseSearch.role(of: node) else { continue }
                give(Array(call.child(1).children), file, to: number)
            }
        }
    }
}
