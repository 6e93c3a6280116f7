internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage

/// Looks at what else may catch what converted code raises: handlers of classes above the old exceptions, which are not
/// above the new ones, and handlers of the old exceptions in other files.
///
/// Knows of an exception only what is declared: one whose classes are not all known is left to the reader.
struct OuterHandlers {
    let context: FileContext
    let recipe: Recipe
    private let changes: [Change]

    /// An old exception, and a new one that comes in its place.
    private struct Change {
        let old: QualifiedName
        let new: QualifiedName
        /// Whether only what says so raises it.
        let isSpecial: Bool
    }

    init(context: FileContext, recipe: Recipe) {
        self.context = context
        self.recipe = recipe
        let special = recipe.special
        changes = recipe.adapters.flatMap { adapter -> [Change] in
            let types = context.code.projectTypes
            guard types.isDerived(adapter.old, from: "builtins.BaseException") else { return [] }
            // What a class below becomes stands for that class.
            let below = recipe.adapters.filter { $0.old != adapter.old && types.isDerived($0.old, from: adapter.old) }
            return adapter.new.filter { new in
                types.isDerived(new, from: "builtins.BaseException") && !below.contains { $0.new.contains(new) }
            }.map { Change(old: adapter.old, new: $0, isSpecial: special.contains(adapter.old)) }
        }
    }

    /// The same findings, with what is to be said of such handlers.
    func checked(_ findings: [Finding]) -> [Finding] {
        guard !changes.isEmpty else { return findings }
        return findings.map { finding in
            guard case .converted(var plan) = finding.verdict, !finding.isNameOnly else { return finding }
            var finding = finding
            do throws(Refusal) {
                for place in representatives(of: plan.places) { try check(place, &plan) }
                finding.verdict = .converted(plan)
            } catch {
                finding.verdict = .refused(error)
            }
            return finding
        }
    }

    /// Of the places with the same handlers around them one.
    private func representatives(of places: [Plan.Place]) -> [Plan.Place] {
        var seen: Set<[Node]> = []
        return places.filter { place in
            let function = context.names.scope(of: place.node).frame.node
            return !place.raised.isEmpty || seen.insert([function] + place.node.catchersAround).inserted
        }
    }

    private func check(_ place: Plan.Place, _ plan: inout Plan) throws(Refusal) {
        let raised = changes.indices.filter { !changes[$0].isSpecial || place.raised.contains(changes[$0].old) }
        // Of each handler the first: the class that stands above the others.
        var notes: [CallChains.Place: String] = [:]
        var refusal: Refusal?
        context.code.chains.follow(Set(raised), raisedAt: place.node) { encounter in
            let catchers = Catchers(types: encounter.types, facts: context.facts)
            guard let catcher = catchers.catcher(encounter.catcher) else { return [] }
            let caught = Caught(catcher, by: catchers)
            let isHere = encounter.types.names === context.names
            var staying: Set<Int> = []
            for index in encounter.arriving.sorted() {
                switch verdict(on: changes[index], caught, isHere: isHere) {
                case .passes: continue
                case .stays: break
                case .differs(let name, let how):
                    guard encounter.isCertain, notes[encounter.place] == nil else { break }
                    notes[encounter.place] = "'\(name)' on \(encounter.place) \(how)"
                case .isLeft(let name):
                    if encounter.isCertain {
                        refusal = refusal ?? Refusal(reason: "\(encounter.place) catches '\(name)' from here")
                    } else {
                        notes[encounter.place] = "\(encounter.place) catches '\(name)', perhaps from here"
                    }
                }
                if !catcher.raisesAgain { staying.insert(index) }
            }
            return staying
        }
        if let refusal { throw refusal }
        for note in notes.values.sorted() { plan.add(note: note) }
    }

    // MARK: One handler

    /// The classes that a catcher is for.
    private struct Caught {
        let classes: [QualifiedName]
        let isEverything: Bool
        /// Something of which nobody knows what it stands for.
        let unknown: Node?

        init(_ catcher: Catcher, by catchers: Catchers) {
            classes = catcher.types.compactMap(catchers.meaning)
            isEverything = catcher.types.isEmpty && catcher.node.kind == .exceptHandler
            unknown = catcher.types.first { catchers.meaning(of: $0).map(catchers.types.isHidden) ?? true }
        }
    }

    private enum Encountered {
        case passes
        /// It is caught as it was, or with the handler something becomes of it.
        case stays
        /// It is caught where it was not, or the other way round: in words.
        case differs(name: String, String)
        /// It is caught by an old class, which stays.
        case isLeft(QualifiedName)
    }

    private func verdict(on change: Change, _ caught: Caught, isHere: Bool) -> Encountered {
        if caught.isEverything { return .stays }
        let types = context.code.projectTypes
        let old = caught.classes.filter { types.isDerived(change.old, from: $0) }
        let own = caught.classes.filter { one in recipe.adapters.contains { $0.old == one } }
        if let name = old.first(where: own.contains) { return isHere ? .stays : .isLeft(name) }
        let new = caught.classes.filter { types.isDerived(change.new, from: $0) }
        let becomes = isHere ? recipe.adapters.filter { own.contains($0.old) }.flatMap(\.new) : []
        if becomes.contains(where: { types.isDerived(change.new, from: $0) }) { return .stays }
        switch (old.first, new.first) {
        case (.some, .some): return .stays
        case (let name?, nil):
            return .differs(name: name.shortest, "catches '\(change.old)', but no '\(change.new)'")
        // What a new class stands for may be several old ones, of which a handler took some.
        case (nil, _?) where stands(change.new, forOneOf: caught.classes): return .stays
        case (nil, let name?):
            return .differs(name: name.shortest, "would catch '\(change.new)', but does not catch '\(change.old)'")
        case (nil, nil):
            guard let unknown = caught.unknown else { return .passes }
            return .differs(name: unknown.excerpt, "may catch '\(change.old)': what it is is not known")
        }
    }
}

extension OuterHandlers {
    /// Whether one of the old classes that become a new one is below one of some classes.
    private func stands(_ new: QualifiedName, forOneOf classes: [QualifiedName]) -> Bool {
        changes.contains { other in
            other.new == new && classes.contains { context.code.projectTypes.isDerived(other.old, from: $0) }
        }
    }
}

extension Recipe {
    /// The exceptions that only what says so raises.
    var special: Set<QualifiedName> {
        let members = adapters.flatMap { adapter in
            adapter.members.values.flatMap { member -> [QualifiedName] in
                if case .replacement(let replacement) = member { replacement.raised } else { [] }
            }
        }
        return Set(replacements.flatMap(\.raised) + members)
    }
}

extension QualifiedName {
    /// As people write it: `OSError`.
    fileprivate var shortest: String { text.hasPrefix("builtins.") ? lastWord : text }
}

extension Catcher {
    /// Whether what was caught may be raised once more.
    fileprivate var raisesAgain: Bool {
        guard node.kind == .exceptHandler else { return false }
        return node.child(1).ownSubtree.contains { statement in
            statement.kind == .raiseStatement && statement.children.allSatisfy { $0.kind == .name }
        }
    }
}
