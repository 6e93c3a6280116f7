internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// What the functions that turn mean for each file: its edits as one fix, and what is said of them.
///
/// Everything is asked once more here: what stands around an expression may turn with it.
struct ChangesOfFiles {
    private(set) var files: [[UInt8]: ColouredFile] = [:]
    /// The roots of what would have to be edited where that fails, and why.
    private(set) var faults: [FunctionPlace: String] = [:]
    /// What turns together.
    private(set) var changes: [ColourChange]

    init(_ spread: ColourSpread, search: ConsequenceSearch) {
        var pending: [[UInt8]: [FileEdits.Item]] = [:]
        let recipes = Self.recipes(spread)
        let parts = spread.changes
        changes = parts.map { ColourChange($0, roots: spread.liveRoots) }
        let numbers = parts.enumerated().reduce(into: [Turn: Int]()) { numbers, part in
            for turn in part.element { numbers[turn] = part.offset }
        }
        for turn in spread.turns where spread.turned.contains(turn) {
            for edit in spread.consequences[turn]!.edits {
                pending[edit.place.file.path, default: []].append(
                    FileEdits.Item(edit: edit, recipe: recipes[turn]!, change: numbers[turn]!))
            }
        }
        // In order: of several faults a root is told the same one in every run.
        for (path, items) in pending.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let file = items[0].edit.place.file
            do throws(Refusal) {
                var edits = FileEdits(
                    items, context: search.context(of: file), loopStarts: search.loopStarts(in: file))
                files[path] = try edits.file()
                for (number, review) in edits.reviews { changes[number].add(review: review) }
            } catch {
                for root in spread.roots(of: file) { faults[root.function.place] = error.reason }
            }
        }
    }

    /// The recipe for which each function turns: of several, the first.
    private static func recipes(_ spread: ColourSpread) -> [Turn: String] {
        var recipes: [Turn: String] = [:]
        for root in spread.liveRoots {
            let name = root.recipes.min() ?? "make-async"
            var pending = [Turn(function: root.function)]
            while let turn = pending.popLast() {
                guard recipes[turn] == nil else { continue }
                recipes[turn] = name
                pending += spread.consequences[turn]!.requirements.map(\.turn)
            }
        }
        return recipes
    }
}

/// The edits that colour asks for in one file.
private struct FileEdits {
    struct Item {
        let edit: Consequences.Edit
        let recipe: String
        /// The number of its change.
        let change: Int

        var node: Node { edit.place.node }
        /// In one line, for explanations.
        var rule: String { "functions turn async together with all their callers" }
    }

    let items: [Item]
    let context: FileContext
    /// Calls that start loops, today.
    let loopStarts: Set<Node>
    /// The expressions that give something else than they did.
    private let turned: [Node: Product]
    /// At what a person should look first, and for which change.
    private(set) var reviews: [(change: Int, text: String)] = []
    private var tree: SyntaxTree { context.tree }

    init(_ items: [Item], context: FileContext, loopStarts: Set<Node>) {
        self.items = items
        self.loopStarts = loopStarts
        self.context = context
        turned = items.reduce(into: [:]) { turned, item in
            switch item.edit.kind {
            case .definition, .split, .also, .staysPlain: break
            case .use(let product, _), .entry(let product, _): turned[item.node] = product
            }
        }
    }

    /// - Throws: why the file cannot be edited.
    mutating func file() throws(Refusal) -> ColouredFile {
        var change = CodeChange()
        var sites: [Site] = []
        var seen: Set<String> = []
        func add(_ outcome: Site.Outcome, at item: Item) {
            sites.append(
                Site(
                    range: item.node.rangeOfName, recipe: item.recipe, rule: item.rule, outcome: outcome,
                    ties: Site.Ties(colourChange: item.change)))
        }
        for item in items {
            if case .staysPlain = item.edit.kind {
                try checkThatNoLoopRuns(around: item.node)
                continue
            }
            let (own, message) = try edits(of: item)
            change.add(own)
            reviews += own.reviews.map { (item.change, $0) }
            // What goes along with something else is not spoken of.
            if !message.isEmpty { add(.converted(message), at: item) }
            for note in own.notes where seen.insert(note).inserted { add(.noted(note), at: item) }
        }
        guard let code = Fix.merging(change.edits) else { throw Refusal(reason: "its edits would overlap") }
        let imports = context.upkeep.edits(
            adding: change.addedModules, members: change.addedMembers, variables: [:],
            toFit: code.applied(to: tree.source.text))
        guard let fix = Fix.merging(code.edits.behind(imports)) else {
            throw Refusal(reason: "its edits would overlap")
        }
        return ColouredFile(old: tree, fix: fix, tree: try result(of: fix), sites: sites.withoutRepetitions)
    }

    private func edits(of item: Item) throws(Refusal) -> (change: CodeChange, message: String) {
        switch item.edit.kind {
        case .definition(let turning):
            let subject = Definition(names: item.edit.place.file.names, node: turning.subject)
            let title = ProjectFunction(definition: subject, file: item.edit.place.file).title
            return (try turning.change(where: Set(turned.keys)), "'\(title)' \(turning.summary)")
        case .split(let split): return (split.change, split.summary)
        case .also(let change): return (change, "")
        case .staysPlain: return (CodeChange(), "")
        case .entry(let product, let function):
            let entry = EntryPoints(context: context, turned: turned, plain: plainCalls.union(loopStarts))
            let (change, how) = try entry.verdict(onModuleLevel: item.node, giving: product)
            return (change, "the call of '\(function)' \(how)")
        case .use(let product, let function):
            var rewriting = CallRewriting(context: context)
            rewriting.turned = turned
            switch rewriting.verdict(on: item.node, giving: product) {
            case .changed(var change, let how):
                if !change.heldLocks.isEmpty { throw Refusal(reason: "a sync lock is held", place: item.node) }
                change.add(SpecialMethods.renaming(item.node))
                return (change, "the call of '\(function)' \(how)")
            case .handedOn: return (SpecialMethods.renaming(item.node), "the value of '\(function)' is handed on")
            case .refused(let refusal): throw refusal
            }
        }
    }

    private var plainCalls: Set<Node> {
        Set(items.filter { if case .staysPlain = $0.edit.kind { true } else { false } }.map(\.node))
    }

    private func checkThatNoLoopRuns(around call: Node) throws(Refusal) {
        let function = context.names.evaluation(of: call).frame.node
        let isTurned = items.contains { item in
            if case .definition = item.edit.kind { item.node == function } else { false }
        }
        if isTurned {
            throw Refusal(reason: "it calls what runs a loop of its own, and would be a coroutine itself", place: call)
        }
    }

    private func result(of fix: Fix) throws(Refusal) -> SyntaxTree {
        guard let bytes = tree.source.encode(fix.applied(to: tree.source.text)),
            case .success(let source) = Source.decoding(bytes)
        else { throw Refusal(reason: "the file's encoding lacks a character") }
        let turned = SyntaxTree.parse(source)
        if let error = turned.errors.first {
            throw Refusal(reason: "a fault in Segue, please report it: the result does not parse: \(error.message)")
        }
        return turned
    }
}

extension [Edit] {
    /// Together with others, which come first where both insert at one place: imports above a file's first `def`.
    fileprivate func behind(_ others: [Edit]) -> [Edit] {
        var edits = self
        for other in others {
            if let index = edits.firstIndex(where: { $0.range == other.range && other.range.isEmpty }) {
                edits[index] = Edit(other.range, other.replacement + edits[index].replacement)
            } else {
                edits.append(other)
            }
        }
        return edits
    }
}

extension [Site] {
    /// What is said twice of one place, as several functions of a family ask for one edit, is said once.
    fileprivate var withoutRepetitions: [Site] {
        var seen: Set<TextRange> = []
        return filter { $0.isNote || seen.insert($0.range).inserted }
    }
}

extension Node {
    /// Where a message about it points to: of a definition, its name.
    var rangeOfName: TextRange {
        guard kind == .functionDefinition || kind == .classDefinition else { return range }
        return tree.tokens.range(nameToken)
    }
}
