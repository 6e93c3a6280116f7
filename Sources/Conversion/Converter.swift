package import PythonNames
package import PythonSyntax
package import RecipeLanguage
internal import SourceText

/// Applies recipes to one file: finds every site, decides, and gathers the edits.
///
/// Knows no files, and no recipe by name.
package struct Converter: Sendable {
    let recipes: [Recipe]
    let facts: Facts

    package init(recipes: [Recipe], facts: Facts) {
        self.recipes = recipes
        self.facts = facts
    }

    /// - Parameter module: by which name the file is imported, where that is known: relative imports are resolved by it.
    /// - Precondition: the tree has no errors.
    package func convert(_ tree: SyntaxTree, as module: ModuleIdentity? = nil) -> FileConversion {
        guard recipes.contains(where: { recipe in recipe.replacements.contains { Uses.maySpell($0.target, tree) } })
        else {
            return FileConversion(sites: [], fix: nil, result: tree.source.text)
        }
        let names = ModuleNames(tree, module: module)
        var pass = ConversionPass(names: names, facts: facts)
        for recipe in recipes {
            for replacement in recipe.replacements { pass.apply(replacement, of: recipe) }
        }
        return pass.finish()
    }
}

/// One file on its way through the recipes.
private struct ConversionPass {
    let names: ModuleNames
    let facts: Facts
    let upkeep: ImportUpkeep
    var sites: [Site] = []
    var edits: [Edit] = []
    /// The names that the edits take away.
    var converted: Set<NodeIndex> = []
    var addedModules: Set<QualifiedName> = []

    var tree: SyntaxTree { names.tree }

    init(names: ModuleNames, facts: Facts) {
        self.names = names
        self.facts = facts
        upkeep = ImportUpkeep(names: names, standardLibrary: facts.standardLibrary)
    }

    mutating func apply(_ replacement: Replacement, of recipe: Recipe) {
        let uses = Uses.of(replacement.target, names)
        guard !uses.isEmpty else { return }
        // What is slow to find out is asked last, and once: most sites are refused for what stands around them.
        lazy var objection = fileObjection(to: replacement)
        for use in uses {
            let outcome: Site.Outcome
            switch decide(use, replacement).flatMap({ match in
                (objection ?? suppression(of: use, recipe)).map { .failure(Refusal(reason: $0)) } ?? .success(match)
            }) {
            case .failure(let refusal): outcome = .refused(refusal.reason)
            case .success(let match):
                edit(match, replacement)
                outcome = .converted("\(replacement.target) becomes \(replacement.template.summary)")
            }
            sites.append(Site(range: use.siteRange, recipe: recipe.name, outcome: outcome))
        }
    }

    // MARK: Decisions

    private struct Match {
        let call: Node
        let captures: [String: Node]
        let spellings: [QualifiedName: ImportUpkeep.Spelling]
    }

    private func decide(_ use: Use, _ replacement: Replacement) -> Result<Match, Refusal> {
        if let reason = use.ambiguity { return .failure(Refusal(reason: reason)) }
        guard let call = use.call else { return .failure(Refusal(reason: "passed as a value")) }
        var captures: [String: Node] = [:]
        switch replacement.signature.bind(call.child(1)) {
        case .failure(let misfit): return .failure(Refusal(reason: misfit.reason))
        case .success(let bound): captures = bound
        }
        guard replacement.template.keepsOrder(of: captures) else {
            return .failure(Refusal(reason: "its arguments would be evaluated in another order"))
        }
        if let broken = replacement.guards.first(where: { $0.condition.holds(for: captures[$0.parameter]!) }) {
            return .failure(Refusal(reason: broken.reason))
        }
        if replacement.isAsync {
            if let reason = Surroundings.objection(to: call, names) { return .failure(Refusal(reason: reason)) }
            if BranchTwin.exists(for: call, replacement.template, names) {
                return .failure(
                    Refusal(
                        reason:
                            "the other branch awaits \(replacement.template.summary.dropFirst(6)) already: the choice looks deliberate"
                    ))
            }
            if HeldLocks(names: names, facts: facts).isHeld(at: call) {
                return .failure(Refusal(reason: "a sync lock is held"))
            }
        }
        var spellings: [QualifiedName: ImportUpkeep.Spelling] = [:]
        for module in replacement.template.modules {
            guard let spelling = upkeep.spelling(of: module, at: call) else {
                return .failure(Refusal(reason: "'\(module)' means something else here"))
            }
            spellings[module] = spelling
        }
        return .success(Match(call: call, captures: captures, spellings: spellings))
    }

    /// A comment on the site's lines by which a linter was told to let the same finding be.
    private func suppression(of use: Use, _ recipe: Recipe) -> String? {
        guard !recipe.suppressions.isEmpty else { return nil }
        let node = use.call ?? use.name
        var next = node.endToken
        while next < TokenIndex(tree.tokens.count) - 1, tree.tokens.kind(next) != .newline { next += 1 }
        for token in node.firstToken...next {
            for comment in Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text) {
                let text = String(decoding: tree.bytes(comment), as: UTF8.self).uppercased()
                guard token > node.firstToken, let codes = text.codes(behind: "NOQA") else { continue }
                let isMeant =
                    codes.isEmpty || recipe.suppressions.contains { code in codes.contains(where: code.hasPrefix) }
                if isMeant { return "a 'noqa' comment wants it as it is" }
            }
        }
        return nil
    }

    /// What speaks against every site of a file.
    private func fileObjection(to replacement: Replacement) -> String? {
        guard replacement.isAsync else { return nil }
        // The modules that the file imports from, and the package that it is part of.
        let known = names.imports.map(\.target) + [names.module?.name].compactMap { $0 }
        for name in known {
            let module = QualifiedName(String(name.text.prefix { $0 != "." }))
            if facts.otherEventLoops.contains(module) { return "the file uses another event loop, that of '\(module)'" }
            if facts.frozenClocks.contains(module) { return "'\(module)' stops the clock that the loop waits for" }
        }
        guard let mention = NamedByString(names: names).replacement(of: replacement.target) else { return nil }
        let line = LineIndex(tree.source.text).line(of: mention.range.start) + 1
        return
            "\(replacement.target) may be replaced on line \(line), as tests do: the replacement would no longer be reached"
    }

    // MARK: Edits

    private mutating func edit(_ match: Match, _ replacement: Replacement) {
        edits += Filling.edits(
            turning: match.call, into: replacement.template, captures: match.captures,
            spellings: match.spellings.mapValues(\.text))
        converted.formUnion(match.call.child(0).subtree.map(\.index))
        addedModules.formUnion(match.spellings.filter(\.value.needsImport).keys)
    }

    func finish() -> FileConversion {
        let sites = sites.sorted { $0.range < $1.range }
        guard !edits.isEmpty else { return FileConversion(sites: sites, fix: nil, result: tree.source.text) }
        guard let fix = Fix.merging(edits + upkeep.edits(adding: addedModules, afterConverting: converted)) else {
            let conversion = FileConversion(sites: sites, fix: nil, result: tree.source.text)
            return conversion.refused(because: "the edits of this file collide: its imports cannot be put in order")
        }
        return FileConversion(sites: sites, fix: fix, result: fix.applied(to: tree.source.text))
    }
}

/// Why a site is left as it is.
struct Refusal: Error {
    let reason: String
}

extension String {
    /// The codes of a suppression comment, `# noqa: A1, B2`; none for one that means every finding; nil for any other comment.
    fileprivate func codes(behind marker: String) -> [String]? {
        guard let start = range(of: marker) else { return nil }
        let rest = self[start...].drop { $0 == " " }
        guard rest.first == ":" else { return [] }
        return rest.dropFirst().split { $0 == "," || $0 == " " }.map(String.init)
    }

    /// The index behind the first occurrence of a word.
    private func range(of word: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(word) }.map { index($0, offsetBy: word.count) }
    }
}
