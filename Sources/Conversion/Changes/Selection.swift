internal import RecipeLanguage
package import SourceText

/// By what a site is known, whatever else is converted: its recipe, and where it stands in the text before any edit.
package struct SiteKey: Hashable, Sendable {
    /// The recipe's name.
    package let recipe: String
    /// In the text before any edit.
    package let range: TextRange

    /// That of a site of a whole conversion.
    package init(_ site: Site) {
        recipe = site.recipe
        range = site.range
    }

    init(recipe: String, range: TextRange) {
        self.recipe = recipe
        self.range = range
    }
}

/// The sites of a file that somebody has chosen: all others stay as they are.
///
/// A choice is a conversion of its own. Nothing is undone: what is not chosen is refused before anything is put together,
/// and so groups, imports and the proof are right by themselves.
package struct Selection: Sendable {
    private let keys: Set<SiteKey>
    /// What the text has become since, the last step at the end.
    private var steps: [Step] = []

    private struct Step {
        let fix: Fix
        /// Constructs that have become statements: of those all that is in them was chosen.
        let unfolded: [TextRange]
    }

    /// - Parameter keys: of the text as it was.
    package init(_ keys: Set<SiteKey>) { self.keys = keys }

    /// The same sites in the text after a fix.
    func after(_ fix: Fix, unfolding constructs: [TextRange] = []) -> Selection {
        var selection = self
        selection.steps.append(Step(fix: fix, unfolded: constructs))
        return selection
    }

    /// Whether a recipe's site of the present text is chosen.
    private func holds(_ range: TextRange, of recipe: String) -> Bool {
        var start = range.start
        var end = range.end
        for step in steps.reversed() {
            let isMoved = !step.unfolded.isEmpty && step.fix.isNew(start)
            start = step.fix.offsetBefore(start)
            end = max(start, step.fix.offsetBefore(end))
            let old = TextRange(start: start, end: end)
            if isMoved || step.unfolded.contains(where: { $0.contains(old) }) { return true }
        }
        return keys.contains(SiteKey(recipe: recipe, range: TextRange(start: start, end: end)))
    }

    /// Whether a finding is chosen, or only goes along with others: that asks for nothing by itself.
    func holds(_ finding: Finding) -> Bool { finding.isCompanion || holds(finding.range, of: finding.recipe.name) }

    /// Findings of which only the chosen ones are converted.
    func applied(to findings: [Finding]) -> [Finding] { findings.map { holds($0) ? $0 : $0.unchosen } }
}

extension Finding {
    /// Why a site stays as it is that nobody has chosen.
    private static let reason = "it is not chosen"

    /// The same where nobody wants it converted.
    fileprivate var unchosen: Finding {
        var finding = self
        switch verdict {
        case .converted: finding.verdict = .refused(Refusal(reason: Self.reason))
        case .refused(let refusal): finding.verdict = .refused(Refusal(reason: refusal.reason, place: refusal.place))
        case .reported: break
        }
        return finding
    }
}
