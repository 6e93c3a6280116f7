internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds out what follows if a function turns. Asks each in turn: fences, the definition, its relatives, and every use.
final class ConsequenceSearch {
    private let graph: CallGraph
    private let fences: Fences
    private let includesReview: Bool
    private let mayChange: (ProjectFile) -> Bool
    private let contextOf: (ProjectFile) -> FileContext
    private var contexts: [[UInt8]: FileContext] = [:]

    /// - Parameters:
    ///   - mayChange: whether a file is one of those that are to be converted.
    ///   - context: by what a file's sites are decided.
    init(
        _ graph: CallGraph, _ fences: Fences, includesReview: Bool, mayChange: @escaping (ProjectFile) -> Bool,
        context: @escaping (ProjectFile) -> FileContext
    ) {
        self.graph = graph
        self.fences = fences
        self.includesReview = includesReview
        self.mayChange = mayChange
        contextOf = context
    }

    func context(of file: ProjectFile) -> FileContext {
        if let known = contexts[file.path] { return known }
        let made = contextOf(file)
        contexts[file.path] = made
        return made
    }

    /// What follows if a function turns; where something speaks against it, that, and nothing more.
    func consequences(of turn: Turn) -> Consequences {
        var found = Consequences()
        do throws(Obstruction) {
            let product = try turnDefinition(turn, &found)
            try turnRelatives(turn, &found)
            for use in graph.uses(of: turn.function.definition, in: turn.function.file) {
                try follow(use, of: turn.function, giving: product, &found)
            }
        } catch {
            found.blocker = error.blocker
        }
        return found
    }

    /// Thrown within the search, so that it ends at the first blocker.
    private struct Obstruction: Error {
        let blocker: Blocker

        init(_ reason: String, at node: Node, in file: ProjectFile, isForReview: Bool = false) {
            blocker = Blocker(place: ProjectPlace(file: file, node: node), reason: reason, isForReview: isForReview)
        }
    }

    // MARK: The definition

    private func turnDefinition(_ turn: Turn, _ found: inout Consequences) throws(Obstruction) -> Product {
        let function = turn.function
        if !mayChange(function.file) {
            throw Obstruction("its file is not among those that are to be converted", at: function.node, in: function.file)
        }
        if let reason = fences.reason(against: function.definition, in: function.file) {
            throw Obstruction(reason, at: function.node, in: function.file)
        }
        let definitions = DefinitionTurning(context: context(of: function.file))
        let turning: Turning
        do {
            switch turn.way {
            case .becomesAsync: turning = try definitions.turning(of: function.node)
            case .handsOn(let product): turning = try definitions.handingOn(product, by: function.node)
            }
        } catch {
            throw Obstruction(error.reason, at: error.place ?? function.node, in: function.file)
        }
        try check(turning.change, at: function.node, in: function.file)
        found.edits.append(
            Consequences.Edit(
                place: ProjectPlace(file: function.file, node: turning.subject), kind: .definition(turning)))
        for partner in turning.partners {
            let definition = Definition(names: function.definition.names, node: partner.node)
            require(ProjectFunction(definition: definition, file: function.file), partner.node, function.file, &found)
        }
        return turning.product
    }

    private func turnRelatives(_ turn: Turn, _ found: inout Consequences) throws(Obstruction) {
        let function = turn.function
        let family = graph.family(of: function.definition, in: function.file)
        if let base = family.unknownBase { throw Obstruction(base, at: function.node, in: function.file) }
        let frameworks = context(of: function.file).facts.frameworks
        for base in family.foreignBases {
            let method = base.appending(function.definition.word)
            guard case .takesCoroutines? = frameworks.treatment(of: method) else {
                throw Obstruction("it overrides a method of '\(base)'", at: function.node, in: function.file)
            }
        }
        for member in family.members {
            let relative = ProjectFunction(definition: member.definition, file: member.file)
            guard !relative.node.isAsync else { continue }
            found.requirements.append(
                Consequences.Requirement(
                    turn: Turn(function: relative, way: turn.way),
                    place: ProjectPlace(file: member.file, node: member.definition.node)))
        }
    }

    // MARK: Uses

    private func follow(
        _ use: FunctionUse, of function: ProjectFunction, giving product: Product, _ found: inout Consequences
    ) throws(Obstruction) {
        if !mayChange(use.file) {
            throw Obstruction("it is used in a file that is not to be converted", at: use.node, in: use.file)
        }
        if let doubt = use.doubt { try suspect(use, of: function, doubt, &found) }
        switch use.role {
        case .call(let call):
            if function.definition.isSpecialMethod {
                throw Obstruction("'\(call.excerpt)' calls it by its name", at: use.node, in: use.file)
            }
            try follow(call, in: use.file, of: function, giving: product, &found)
        case .implicit(let expression): try follow(expression, in: use.file, of: function, giving: product, &found)
        case .decorator(let definition):
            let decorated = Definition(names: use.file.names, node: definition).word
            throw Obstruction("it decorates '\(decorated)'", at: use.node, in: use.file)
        case .value: throw Obstruction("it is passed as a value", at: use.node, in: use.file)
        case .rebinding: throw Obstruction("something else is put in its place", at: use.node, in: use.file)
        case .string: throw Obstruction("it may be looked up by its name", at: use.node, in: use.file)
        }
    }

    /// A call of which nobody knows the receiver: all functions of that name must turn, and none of a library may be meant.
    private func suspect(
        _ use: FunctionUse, of function: ProjectFunction, _ doubt: String, _ found: inout Consequences
    ) throws(Obstruction) {
        if graph.isForeignMethod(function.definition.word) {
            throw Obstruction(
                "\(doubt), and other things have a method '\(function.definition.word)'", at: use.node, in: use.file)
        }
        for method in graph.projectMethods(named: function.definition.word) where !method.definition.node.isAsync {
            let other = ProjectFunction(definition: method.definition, file: method.file)
            guard other != function else { continue }
            found.conditions.append(
                Consequences.Condition(
                    function: other, place: ProjectPlace(file: use.file, node: use.node), doubt: doubt))
        }
        let twin = graph.projectMethods(named: function.definition.word).first { $0.definition.node.isAsync }
        if let twin {
            throw Obstruction(
                "\(doubt), and '\(twin.definition.qualifiedName)' is async already", at: use.node, in: use.file)
        }
    }

    /// An expression that gave a plain value, and now gives something else.
    private func follow(
        _ expression: Node, in file: ProjectFile, of function: ProjectFunction, giving product: Product,
        _ found: inout Consequences
    ) throws(Obstruction) {
        let context = context(of: file)
        let frame = context.names.evaluation(of: expression).frame
        do {
            if frame.kind == .module {
                let entry = try EntryPoints(context: context).verdict(onModuleLevel: expression, giving: product)
                try check(entry.change, at: expression, in: file)
                found.edits.append(
                    Consequences.Edit(
                        place: ProjectPlace(file: file, node: expression), kind: .entry(product, of: function.title)))
                return
            }
            switch CallRewriting(context: context).verdict(on: expression, giving: product) {
            case .refused(let refusal): throw refusal
            case .handedOn:
                guard frame.kind == .function else {
                    throw Refusal(reason: "a coroutine returns it without going through it")
                }
                let outer = ProjectFunction(definition: Definition(names: file.names, node: frame.node), file: file)
                found.requirements.append(
                    Consequences.Requirement(
                        turn: Turn(function: outer, way: .handsOn(product)),
                        place: ProjectPlace(file: file, node: expression)))
            case .changed(let change, _):
                try check(change, at: expression, in: file)
                found.edits.append(
                    Consequences.Edit(
                        place: ProjectPlace(file: file, node: expression), kind: .use(product, of: function.title)))
                guard frame.kind != .asyncFunction else { return found.isCalledByCoroutine = true }
                let outer = ProjectFunction(definition: Definition(names: file.names, node: frame.node), file: file)
                require(outer, expression, file, &found)
            }
        } catch let refusal as Refusal {
            throw Obstruction(refusal.reason, at: refusal.place ?? expression, in: file)
        } catch let obstruction as Obstruction {
            throw obstruction
        } catch {
            fatalError("nothing else is thrown")
        }
    }

    private func require(_ other: ProjectFunction, _ node: Node, _ file: ProjectFile, _ found: inout Consequences) {
        found.requirements.append(
            Consequences.Requirement(turn: Turn(function: other), place: ProjectPlace(file: file, node: node)))
    }

    private func check(_ change: CodeChange, at node: Node, in file: ProjectFile) throws(Obstruction) {
        guard !includesReview, let review = change.reviews.first else { return }
        throw Obstruction(review, at: node, in: file, isForReview: true)
    }
}

extension Definition {
    /// Whether Python calls it by itself: `__enter__`.
    fileprivate var isSpecialMethod: Bool { word.hasPrefix("__") && word.hasSuffix("__") }
}
