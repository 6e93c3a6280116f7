internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Finds out what follows if a function turns. Asks each in turn: fences, the definition, its relatives, and every use.
final class ConsequenceSearch {
    let graph: CallGraph
    private let fences: Fences
    let includesReview: Bool
    /// The functions that the project's packaging files name as commands.
    var installed: Set<ProjectFunction> = []
    let mayChange: (ProjectFile) -> Bool
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

    private lazy var starters = LoopStarters(graph, context: context)

    /// The calls of a file that start loops.
    func loopStarts(in file: ProjectFile) -> Set<Node> {
        starters.calls(in: file, knowing: context(of: file).facts)
    }

    /// By what is decided in a file.
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
            try find(turn, &found)
        } catch {
            found.blocker = error.blocker
        }
        return found
    }

    private func find(_ turn: Turn, _ found: inout Consequences) throws(Obstruction) {
        let function = turn.function
        try checkFences(around: function)
        if let start = starters.start(in: function, knowing: context(of: function.file).facts) {
            throw Obstruction(start.reason, at: start.call, in: function.file)
        }
        switch turn.way {
        case .decorates(let hasArguments, _):
            return try turnWrapper(of: function, hasArguments: hasArguments, &found)
        case .handsOn(let product):
            try handOn(product, by: function, &found)
            try turnRelatives(turn, &found)
            let uses = uses(of: function)
            try follow(uses, of: function, giving: product, &found)
        case .becomesAsync:
            if let decorator = decorator(around: function) {
                let place = ProjectPlace(file: function.file, node: function.node)
                return found.requirements.append(Consequences.Requirement(turn: decorator, place: place))
            }
            let outside = OutsideCallers(
                function: function, context: context, isInstalled: installed.contains(function))
            let uses = uses(of: function)
            if let caller = outside.first(among: uses) {
                return try split(function, for: caller, outside, uses, &found)
            }
            let turning = try turnDefinition(function, giving: declaredProduct(of: function), &found)
            try turnRelatives(turn, &found)
            try turnDecorators(of: function, turning.projectDecorators, giving: turning.product, &found)
            try follow(uses, of: function, giving: turning.product, &found)
        }
    }

    /// Whoever is handed the function calls it, unless a page says what he does with it.
    private func uses(of function: ProjectFunction) -> [FunctionUse] {
        graph.uses(of: function.definition, in: function.file) { [unowned self] node, file in
            context(of: file).frameworkUse(ofArgument: node) == nil
        }
    }

    /// Thrown within the search, so that it ends at the first blocker.
    struct Obstruction: Error {
        let blocker: Blocker

        init(
            _ reason: String, at node: Node, in file: ProjectFile, isForReview: Bool = false, isFence: Bool = false
        ) {
            let place = ProjectPlace(file: file, node: node)
            blocker = Blocker(place: place, reason: reason, isForReview: isForReview, isFence: isFence)
        }

        init(_ refusal: Refusal, at node: Node, in file: ProjectFile) {
            self.init(
                refusal.reason, at: refusal.place ?? node, in: file, isForReview: refusal.isForReview)
        }
    }

    // MARK: The definition

    private func checkFences(around function: ProjectFunction) throws(Obstruction) {
        if !mayChange(function.file) {
            throw Obstruction(
                "its file is not among those that are to be converted", at: function.node, in: function.file)
        }
        if let reason = fences.reason(against: function.definition, in: function.file) {
            throw Obstruction(reason, at: function.node, in: function.file, isFence: true)
        }
    }

    /// - Parameter others: what is edited besides.
    @discardableResult
    func turnDefinition(
        _ function: ProjectFunction, giving product: Product? = nil, with others: CodeChange = CodeChange(),
        _ found: inout Consequences
    ) throws(Obstruction) -> Turning {
        do throws(Refusal) {
            var turning = try DefinitionTurning(context: context(of: function.file))
                .turning(of: function.node, giving: product)
            turning.change.add(others)
            turning.change.add(try testMark(of: function))
            if turning.mayAwait {
                turning.change.add(InterruptHandlers(context: context(of: function.file)).change(for: function.node))
            }
            try add(turning, of: function, &found)
            return turning
        } catch {
            throw Obstruction(error, at: function.node, in: function.file)
        }
    }

    /// What a function gives that only declares it, in a stub or for others to override: what these do.
    private func declaredProduct(of function: ProjectFunction) -> Product? {
        guard FunctionShape(function.node, function.definition.names).isDeclaration else { return nil }
        let family = graph.family(of: function.definition, in: function.file)
        for member in family.members {
            let shape = FunctionShape(member.definition.node, member.definition.names)
            if !shape.isDeclaration { return shape.isGenerator ? .iterator : nil }
        }
        return nil
    }

    private func handOn(
        _ product: Product, by function: ProjectFunction, _ found: inout Consequences
    ) throws(Obstruction) {
        do throws(Refusal) {
            let definitions = DefinitionTurning(context: context(of: function.file))
            try add(definitions.handingOn(product, by: function.node), of: function, &found)
        } catch {
            throw Obstruction(error, at: function.node, in: function.file)
        }
    }

    private func add(
        _ turning: Turning, of function: ProjectFunction, _ found: inout Consequences
    ) throws(Refusal) {
        try check(turning.change)
        found.edits.append(
            Consequences.Edit(
                place: ProjectPlace(file: function.file, node: turning.subject), kind: .definition(turning)))
        for pending in turning.pending {
            guard let refusal = objection(to: pending) else { continue }
            let place = ProjectPlace(file: function.file, node: pending.expression)
            found.hindrances.append(
                Consequences.Hindrance(place: place, reason: refusal.reason, isForReview: refusal.isForReview))
        }
        for partner in turning.partners {
            let definition = Definition(names: function.file.names, node: partner.node)
            require(ProjectFunction(definition: definition, file: function.file), partner.node, function.file, &found)
        }
    }

    /// Why something in a body may not stay as it is.
    private func objection(to pending: Turning.Pending) -> Refusal? {
        do throws(Refusal) {
            try check(pending.outcome.get())
            return nil
        } catch {
            return error
        }
    }

    /// A function that somebody outside of the project calls keeps its name, and runs a coroutine. Nobody within the project
    /// may call it where a loop runs.
    private func split(
        _ function: ProjectFunction, for caller: String, _ outside: OutsideCallers, _ uses: [FunctionUse],
        _ found: inout Consequences
    ) throws(Obstruction) {
        for use in uses {
            if let reason = outside.objection(to: use) {
                throw Obstruction("\(caller), and \(reason)", at: use.node, in: use.file)
            }
            guard case .call(let call) = use.role else { continue }
            found.edits.append(
                Consequences.Edit(place: ProjectPlace(file: use.file, node: call), kind: .staysPlain))
        }
        do throws(Refusal) {
            let split = try FunctionSplit(function.node, context: context(of: function.file))
            try check(split.change)
            found.edits.append(
                Consequences.Edit(
                    place: ProjectPlace(file: function.file, node: function.node), kind: .split(split)))
        } catch {
            throw Obstruction("\(caller), and \(error.reason)", at: error.place ?? function.node, in: function.file)
        }
    }

    private func turnRelatives(_ turn: Turn, _ found: inout Consequences) throws(Obstruction) {
        let function = turn.function
        let family = graph.family(of: function.definition, in: function.file)
        if let base = family.unknownBase {
            throw Obstruction("nobody knows what its class has from '\(base)'", at: function.node, in: function.file)
        }
        let facts = context(of: function.file).facts
        for base in family.foreignBases where !isReplaced(base, by: function) {
            switch facts.treatment(ofMethod: function.definition.word, below: base) {
            case .takesCoroutines?, .keepsColour?: continue
            case .counterpart(let method)?:
                try turnBase(base, into: method, of: function, owners: family.owners, &found)
            case .forbids(let reason)?: throw Obstruction(reason, at: function.node, in: function.file)
            case .callsPlainly?:
                throw Obstruction("'\(base)' calls it and does not await it", at: function.node, in: function.file)
            case nil:
                throw Obstruction("'\(base)' may have a method of that name", at: function.node, in: function.file)
            }
        }
        let shape = FunctionShape(function.node, function.definition.names)
        for member in family.members where !member.definition.node.isAsync {
            let relative = ProjectFunction(definition: member.definition, file: member.file)
            let other = FunctionShape(relative.node, relative.definition.names)
            if !shape.isDeclaration, !other.isDeclaration, shape.isGenerator != other.isGenerator {
                throw Obstruction(
                    "one of it and '\(relative.title)' is a generator, and one is not", at: relative.node,
                    in: relative.file)
            }
            found.requirements.append(
                Consequences.Requirement(
                    turn: Turn(function: relative, way: turn.way),
                    place: ProjectPlace(file: member.file, node: member.definition.node)))
        }
    }

    /// Whether a base goes along with a method that Python calls: `Iterable` where a class itself says that it is one.
    private func isReplaced(_ base: QualifiedName, by method: ProjectFunction) -> Bool {
        guard SpecialMethods.asyncNames[method.definition.word] != nil,
            context(of: method.file).facts.frameworks.counterpart(of: base) != nil
        else { return false }
        let owner = method.file.names.scope(of: method.node).node
        return owner.kind == .classDefinition && !owner.child(1).isEmpty
            && owner.child(1).children.contains { given in
                let named = given.kind == .subscription ? given.child(0) : given
                return context(of: method.file).code.meaning(of: named) == base
            }
    }

    // MARK: Uses

    private func follow(
        _ uses: [FunctionUse], of function: ProjectFunction, giving product: Product, _ found: inout Consequences
    ) throws(Obstruction) {
        if let title = graph.unreadableFile(mentioning: function.definition) {
            throw Obstruction("\(title) cannot be read, and may call it", at: function.node, in: function.file)
        }
        for use in uses {
            try follow(use, of: function, giving: product, &found)
        }
    }

    private func follow(
        _ use: FunctionUse, of function: ProjectFunction, giving product: Product, _ found: inout Consequences
    ) throws(Obstruction) {
        if !mayChange(use.file) {
            throw Obstruction("it is used in a file that is not to be converted", at: use.node, in: use.file)
        }
        if let skip = fences.skip(of: use.node, in: use.file) {
            throw Obstruction("what stands here is \(skip)", at: use.node, in: use.file)
        }
        if product == .manager, case .implicit(let value) = use.role, isOnlyHandedOver(value, in: use.file) { return }
        if product == .iterator, includesReview, let taker = takerOutside(of: use) {
            return note("look whether '\(taker.excerpt)' goes through it", at: use, &found)
        }
        // Of what others have, too, a person looks at the place: it is left alone, unless the function is seen to come there.
        let isOthers = includesReview && mayBeOfOthers(use, than: function)
        if isOthers {
            let message =
                use.isMeant
                ? "'\(use.node.excerpt)' is taken for '\(function.title)': look whether it always is"
                : "'\(use.node.excerpt)' is left as it is: look whether it is '\(function.title)'"
            note(message, at: use, &found)
            if !use.isMeant { return }
        }
        if let rival = use.rival { try weigh(rival, against: use, &found) }
        for member in use.alternatives where !member.definition.node.isAsync && !member.definition.isClass {
            require(ProjectFunction(definition: member.definition, file: member.file), use.node, use.file, &found)
        }
        if let doubt = use.doubt, !isOthers { try suspect(use, of: function, doubt, &found) }
        switch use.role {
        case .call(let call):
            let word = function.definition.word
            let isRenamed =
                SpecialMethods.asyncNames[word] != nil && SpecialMethods.isSpecial(function.node, function.file.names)
            if isRenamed, SpecialMethods.renaming(call).pieces.isEmpty {
                throw Obstruction("'\(call.excerpt)' calls it by its name", at: use.node, in: use.file)
            }
            try follow(
                call, in: use.file, of: function.title,
                giving: isRenamed ? SpecialMethods.product(ofCalling: word) : product,
                cleansUp: function.node.cleansUpWhenClosed, &found)
        case .implicit(let expression):
            try follow(expression, in: use.file, of: function.title, giving: product, &found)
        case .decorator(let definition):
            let decorated = Definition(names: use.file.names, node: definition).word
            throw Obstruction("it decorates '\(decorated)'", at: use.node, in: use.file)
        case .value:
            let rewriting = CallRewriting(context: context(of: use.file))
            if product == .coroutine, let call = rewriting.mapping(by: use.node) {
                return try follow(call, in: use.file, of: function.title, giving: product, &found)
            }
            try hand(use, over: product, &found)
        case .parameter: try annotate(use, giving: product, &found)
        case .rebinding: try double(use, otherwise: "something else is put in its place", &found)
        case .string: try double(use, otherwise: "it may be looked up by its name", &found)
        }
    }

    /// `def retry(action: Callable[[], Awaitable[int]])`: what is said of a parameter that gets the function, of what a function
    /// gives that gives it back, or of a variable that keeps it.
    private func annotate(
        _ taker: FunctionUse, giving product: Product, _ found: inout Consequences
    ) throws(Obstruction) {
        let node = taker.node
        if node.kind == .functionDefinition {
            let giver = Definition(names: taker.file.names, node: node)
            if let reason = fences.reason(against: giver, in: taker.file) {
                throw Obstruction(reason, at: node, in: taker.file)
            }
        }
        let places: [NodeKind: Int] = [.functionDefinition: 2, .annotatedAssignment: 1]
        let annotation = node.child(places[node.kind] ?? 0)
        do throws(Refusal) {
            let annotations = AnnotationTurning(context: context(of: taker.file))
            let change = try annotations.called(annotation, giving: product)
            add(change, at: node.kind == .parameter ? node : annotation, in: taker.file, &found)
        } catch {
            throw Obstruction(error, at: node, in: taker.file)
        }
    }

    /// What a test puts in the place of the function has to be awaited, too.
    private func double(
        _ use: FunctionUse, otherwise reason: String, _ found: inout Consequences
    ) throws(Obstruction) {
        do throws(Refusal) {
            guard let change = try TestDouble(context: context(of: use.file)).change(at: use.node) else {
                throw Refusal(reason: reason)
            }
            add(change, at: use.node, in: use.file, &found)
        } catch {
            throw Obstruction(error, at: use.node, in: use.file)
        }
    }

    /// An expression that gave a plain value, and now gives something else.
    ///
    /// - Parameters:
    ///   - cleansUp: whether an iterator does something when it is left before its end.
    ///   - wrapper: the function around it, if that is known to turn.
    func follow(
        _ expression: Node, in file: ProjectFile, of title: String, giving product: Product,
        cleansUp: Bool = false, isWithinTurned wrapper: Node? = nil, _ found: inout Consequences
    ) throws(Obstruction) {
        let context = context(of: file)
        let rewriting = CallRewriting(context: context, cleansUp: cleansUp)
        let frame = rewriting.suspendedFrame(of: expression)
        let place = ProjectPlace(file: file, node: expression)
        do throws(Refusal) {
            if frame.isModule {
                try check(EntryPoints(context: context).verdict(onModuleLevel: expression, giving: product).change)
                return found.edits.append(Consequences.Edit(place: place, kind: .entry(product, of: title)))
            }
            let outer = ProjectFunction(definition: Definition(names: file.names, node: frame.node), file: file)
            switch rewriting.verdict(on: expression, giving: product) {
            case .refused(let refusal): throw refusal
            case .handedOn:
                guard frame.kind == .function else { throw Refusal(reason: "a coroutine returns it as it is") }
                let turn = Turn(function: outer, way: .handsOn(product))
                found.requirements.append(Consequences.Requirement(turn: turn, place: place))
            case .changed(let change, _):
                try check(change)
                found.hindrances += change.heldLocks.map { lock in
                    Consequences.Hindrance(
                        place: ProjectPlace(file: file, node: lock), reason: "a sync lock is held", obstructed: place)
                }
                found.edits.append(Consequences.Edit(place: place, kind: .use(product, of: title)))
                // What is only thrown away, or compared with None, asks for nothing.
                guard !change.pieces.isEmpty else { return }
                if frame.kind == .asyncFunction { found.isCalledByCoroutine = true }
                if frame.kind == .function, frame.node != wrapper {
                    let definitions = DefinitionTurning(context: context)
                    if let reason = definitions.objectionToAwait(in: outer.node) { throw Refusal(reason: reason) }
                    require(outer, expression, file, &found)
                }
            }
        } catch {
            throw Obstruction(error, at: expression, in: file)
        }
    }

    func require(_ other: ProjectFunction, _ node: Node, _ file: ProjectFile, _ found: inout Consequences) {
        found.requirements.append(
            Consequences.Requirement(turn: Turn(function: other), place: ProjectPlace(file: file, node: node)))
    }

    /// Holds back what a person has to look at, unless that is asked for.
    func check(_ change: CodeChange) throws(Refusal) {
        guard !includesReview, let review = change.reviews.first else { return }
        throw Refusal(reason: review, isForReview: true)
    }
}
