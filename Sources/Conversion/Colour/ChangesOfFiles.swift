internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// What the functions that turn mean for each file: its edits as one fix, and what is said of them.
struct ChangesOfFiles {
    private(set) var files: [[UInt8]: ColouredFile] = [:]
    /// The roots of what would have to be edited in a file where that fails.
    private(set) var faults: [FunctionPlace: String] = [:]

    init(_ spread: ColourSpread, roots: [ColourSpread.Root], search: ConsequenceSearch) {
        var edits: [[UInt8]: [(edit: Consequences.Edit, recipe: String)]] = [:]
        let recipes = Self.recipes(spread, roots)
        for turn in spread.turns where spread.turned.contains(turn) {
            for edit in spread.consequences[turn]!.edits {
                edits[edit.place.file.path, default: []].append((edit, recipes[turn]!))
            }
        }
        for (path, edits) in edits {
            let file = edits[0].edit.place.file
            files[path] = Self.file(edits, search.context(of: file))
            if files[path] == nil {
                for root in spread.roots(of: file) { faults[root.function.place] = "its edits collide" }
            }
        }
    }

    /// The recipe for which each function turns: of several, the first.
    private static func recipes(_ spread: ColourSpread, _ roots: [ColourSpread.Root]) -> [Turn: String] {
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

    private static func file(
        _ edits: [(edit: Consequences.Edit, recipe: String)], _ context: FileContext
    ) -> ColouredFile? {
        let tree = context.tree
        var change = CodeChange()
        for (edit, _) in edits { change.add(edit.change) }
        guard let code = Fix.merging(change.edits) else { return nil }
        let imports = context.upkeep.edits(
            adding: change.addedModules, variables: [:], toFit: code.applied(to: tree.source.text))
        guard let fix = Fix.merging(code.edits + imports),
            let bytes = tree.source.encode(fix.applied(to: tree.source.text)),
            case .success(let source) = Source.decoding(bytes)
        else { return nil }
        let turned = SyntaxTree.parse(source)
        guard turned.errors.isEmpty else { return nil }
        return ColouredFile(old: tree, fix: fix, tree: turned, sites: sites(of: edits))
    }

    private static func sites(of edits: [(edit: Consequences.Edit, recipe: String)]) -> [Site] {
        var seen: Set<String> = []
        return edits.flatMap { edit, recipe in
            let node = edit.place.node
            let range = NameOfDefinition.range(of: node)
            let notes = edit.change.notes.filter { seen.insert($0).inserted }.map { Site.Outcome.noted($0) }
            return ([.converted(edit.message)] + notes).map { outcome in
                Site(range: range, recipe: recipe, rule: edit.message, outcome: outcome)
            }
        }
    }
}

/// Where a message about a definition points to.
private enum NameOfDefinition {
    static func range(of node: Node) -> TextRange {
        guard node.kind == .functionDefinition || node.kind == .classDefinition else { return node.range }
        let name = node.firstToken + (node.isAsync ? 2 : 1)
        return node.tree.tokens.range(name)
    }
}
