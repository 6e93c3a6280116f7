internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Everything that one decision does to a file: made as a whole, or not at all.
struct Plan {
    /// Old code that becomes new code.
    struct Rewrite {
        let old: OldCode
        let new: [Element]
        /// Whether nothing of the old code stays in place: it stands in new lines.
        var isAfresh = false

        /// Whether a node within the old code stands in nothing that the new code keeps.
        func takesAway(_ node: Node) -> Bool {
            guard old.range.contains(node.range), node.range != old.range, !old.isAll(of: node) else { return false }
            return !new.keeps(node)
        }
    }

    /// Statements of one block that come to stand under new lines, one unit deeper than the last of them.
    struct Wrap {
        let first: Node
        let last: Node
        let header: [Element]
        /// The expression that the lines are for.
        let site: Node
    }

    /// A statement that becomes new lines, and the statements behind it that use what these open.
    struct Run {
        let statement: Node
        /// The last statement that uses it, in the same block; the statement itself where none does.
        let last: Node
        let header: [Element]
        /// How many of the lines open a block.
        let depth: Int
        /// New lines that come first under them.
        var body: [[Element]] = []

        /// The same up to a later statement.
        func rewrite(through last: Node) -> Rewrite {
            let following = statement.parent!.children.filter { $0.index > statement.index && $0.index <= last.index }
            var lines = body
            if !following.isEmpty { lines.append([.statements(following)]) }
            // New lines with nothing to stand under them need a body all the same.
            if lines.isEmpty { lines.append([.token("pass", glue: "")]) }
            return Rewrite(
                old: OldCode(statement, through: last), new: header + lines.flatMap { [.newline(level: depth)] + $0 })
        }
    }

    /// New statements in front of a statement.
    struct Insertion {
        let lines: [Element]
        let before: Node
        /// The expression that they are for.
        let site: Node
    }

    /// Whether the new code awaits something where the old code does not.
    var awaits = false
    var rewrites: [Rewrite] = []
    var wraps: [Wrap] = []
    var runs: [Run] = []
    var insertions: [Insertion] = []
    /// Statements of which nothing remains.
    var removals: Set<Node> = []
    /// The modules whose imports new code needs.
    var addedModules: Set<QualifiedName> = []
    /// The variables that the module gets, and their values.
    var addedVariables: [String: String] = [:]
    /// What a person should look at.
    var notes: [String] = []
    /// What a person is told, once in a file.
    var remarks: [PlacedNote] = []
    /// Shared resources that new code asks for: where, and under which name each is spelled.
    var resources: [ResourceUse] = []
    /// Uses of old values that this plan takes care of.
    var covered: Set<Node> = []
    /// The targets that get new values, each with the type that these had.
    var targets: [Node: QualifiedName] = [:]
    /// Targets of other values that come to the same uses: they must get new ones too, of these types.
    var companions: [Node: QualifiedName] = [:]
    /// The places that it converts: the site, and members of its value. Something may be raised at each.
    var places: [Place] = []
    /// What becomes what, in one line.
    var summary = ""
    /// Whether the new code raises what is being handled.
    var raisesAgain: Bool { rewrites.contains { $0.new.contains { $0.isToken("raise") } } }

    /// A sentence of a recipe about all that is done like this.
    struct PlacedNote {
        let text: String
        let place: Node
    }

    /// A place that is converted.
    struct Place {
        let node: Node
        /// The exceptions of the old library that are raised there, and not everywhere.
        let raised: [QualifiedName]
    }

    /// A place that needs a shared resource.
    struct ResourceUse {
        let site: Node
        let function: Node
        let name: String
        /// The lines that open it; nil where the function has it already.
        let header: [Element]?
        /// Where what the place gets from it is used below the new code of the place.
        var later: [Node] = []
    }

    /// Whether a node within code that gives way stands in no new code of the plan.
    func takesAway(_ node: Node) -> Bool {
        rewrites.contains { $0.takesAway(node) } && !insertions.contains { $0.lines.keeps(node) }
    }

    /// The statements that get new lines in front of them or around them.
    var anchors: [Node] { wraps.map(\.first) + runs.map(\.statement) + insertions.map(\.before) }

    /// What is said of a place by the way, while the decision goes on.
    mutating func add(_ remark: Remark, at place: Node) {
        switch remark {
        case .review(let note): add(note: note)
        case .note(let text): remarks.append(PlacedNote(text: text, place: place))
        }
    }

    /// Notes something once.
    mutating func add(note: String) {
        if !notes.contains(note) { notes.append(note) }
    }

    /// Whether a range of the old text overlaps what the plan rewrites.
    func touches(_ range: TextRange) -> Bool {
        let edited = rewrites.map(\.old.range) + insertions.map(\.before.range) + removals.map(\.range)
        let wrapped = wraps.map { TextRange(start: $0.first.range.start, end: $0.last.range.end) }
        let run = runs.map { TextRange(start: $0.statement.range.start, end: $0.last.range.end) }
        let ranges = edited + wrapped + run
        return ranges.contains { $0.start <= range.end && range.start <= $0.end }
    }
}

extension [Element] {
    /// Whether these statements stand here, and by themselves.
    func places(_ statements: [Node]) -> Bool {
        contains { if case .statements(let kept) = $0 { kept == statements } else { false } }
    }

    /// Whether a node stands in a piece of the user's code that is kept.
    fileprivate func keeps(_ node: Node) -> Bool {
        contains { element in
            switch element {
            case .kept(let kept, _, _): kept.contains(node)
            case .statements(let statements): statements.contains { $0.contains(node) }
            default: false
            }
        }
    }
}

/// Why a site is left as it is.
struct Refusal: Error {
    /// For the user, behind "not converted: ".
    let reason: String
    /// Where the reason lies, if elsewhere than at the site.
    var place: Node?
    /// What would have to be written as statements.
    var fold: Fold?
    /// The sync function that would have to become a coroutine.
    var syncFunction: Node?
    /// Whether a person only has to look first.
    var isForReview = false
    /// Whether it says by itself what it is about.
    var isSentence = false
}

/// What becomes of a site.
enum Verdict {
    case converted(Plan)
    case refused(Refusal)
    case reported(String)
}

/// A place that a rule recognised.
struct Finding {
    /// The call, name or statements.
    let nodes: [Node]
    let recipe: Recipe
    /// The rule, in one line.
    var rule = ""
    var verdict: Verdict
    /// Findings of one group, a function with all that is defined in it, are converted all or not at all; nil: on its own.
    var group: Node?
    /// Further groups that must share its fate: of functions that may raise what a handler catches.
    var bonds: Set<Node> = []
    /// Whether only a type is named, which follows what is done with its values.
    var isNameOnly = false
    /// Whether it only goes along with what else of its group is converted, and is not spoken of where nothing is.
    var isCompanion = false
    /// Whether the arguments do not fit: another rule of the recipe may.
    var isMisfit = false
    /// The comment that keeps it from being converted.
    var skip: Instructions.Placed?
    /// Code that the rule itself recognised, and no metavariable stands for: no later rule of the recipe speaks of it.
    var claimed: Set<Node> = []

    /// What would have to be written as statements for it to be converted.
    var fold: Fold? { if case .refused(let refusal) = verdict { refusal.fold } else { nil } }

    /// The place that a message about it points to.
    var range: TextRange { TextRange(start: nodes[0].range.start, end: nodes[nodes.count - 1].range.end) }

    /// Which others share its fate.
    var ties: Site.Ties {
        let functions = group.map { bonds.union([$0]) } ?? []
        return Site.Ties(places: Set(functions.map(\.range.start)), isFollower: isCompanion)
    }
}
