package import SourceText

/// A place that a rule speaks of, and what becomes of it. None is dropped silently.
package struct Site: Sendable {
    /// The call or name.
    package let range: TextRange
    /// The recipe's name.
    package let recipe: String
    /// The rule, in one line.
    package let rule: String
    /// What becomes of it.
    package let outcome: Outcome
    /// The `def` that would have to become a coroutine first, where it is refused for that.
    package var syncFunction: TextRange?
    /// At what a person should look first, of what is converted.
    package var reviews: [String] = []
    /// What it is decided together with.
    package var ties = Ties()

    /// What makes one decision of several sites. Places are those of the text before anything was converted.
    package struct Ties: Sendable {
        /// Where functions and other code begins of which all is converted or nothing.
        package var places: Set<UInt32> = []
        /// The colour change that it belongs to, by its number in the project.
        package var colourChange: Int?
        /// Whether it stands in what another site became.
        package var isLater = false
        /// Whether it only goes along with whatever else of its recipe is converted.
        package var isFollower = false
    }

    /// What can become of a site.
    package enum Outcome: Sendable, Hashable {
        /// What becomes what, in one line: "clock.wait becomes await aclock.wait".
        case converted(String)
        /// What would become what, and at what a person should look first; converted only if review is asked for.
        case review(String, note: String)
        /// Why nothing was done.
        case refused(String)
        /// A finding of a recipe that rewrites nothing.
        case reported(String)
        /// A comment wants it as it is: which one, and why.
        case skipped(String)
        /// What a recipe has to say of what was converted: once in a file, at the first place of which it says that.
        case noted(String)
    }
}

extension Site {
    /// Whether a comment wants it as it is: it is counted, and not listed.
    package var isSkipped: Bool { if case .skipped = outcome { true } else { false } }

    /// Whether it only says something of what another site converts.
    package var isNote: Bool { if case .noted = outcome { true } else { false } }

    /// The same at another place.
    func at(_ range: TextRange) -> Site {
        Site(
            range: range, recipe: recipe, rule: rule, outcome: outcome, syncFunction: syncFunction, reviews: reviews,
            ties: ties)
    }

    /// The same, with something else that becomes of it.
    func becoming(_ outcome: Outcome) -> Site { Site(range: range, recipe: recipe, rule: rule, outcome: outcome) }

    /// Whether it is converted.
    package var isConverted: Bool { if case .converted = outcome { true } else { false } }

    /// The same where it stood before a fix.
    func before(_ fix: Fix) -> Site {
        let start = fix.offsetBefore(range.start)
        var site = at(TextRange(start: start, end: max(start, fix.offsetBefore(range.end))))
        site.syncFunction = syncFunction.map {
            TextRange(start: fix.offsetBefore($0.start), end: fix.offsetBefore($0.end))
        }
        site.ties.places = Set(ties.places.map(fix.offsetBefore))
        return site
    }
}

/// What a run of recipes does to one file.
package struct FileConversion: Sendable {
    /// In source order.
    package let sites: [Site]
    /// All edits of the file, the imports' among them; nil where nothing changes.
    package let fix: Fix?
    /// The file's text afterwards; the text itself where nothing changes.
    package let result: [UInt8]
    /// The comments that kept recipes from something.
    var skipUses: Set<SkipUse> = []
}

extension [Site] {
    /// In source order; what is only noted of a place comes behind what becomes of it.
    var inOrder: [Site] { sorted { ($0.range, $0.isNote ? 1 : 0) < ($1.range, $1.isNote ? 1 : 0) } }
}

extension FileConversion {
    /// Of a file in which nothing is found.
    package static func nothing(in text: [UInt8]) -> FileConversion {
        FileConversion(sites: [], fix: nil, result: text)
    }

    /// This conversion and one of its result, as one. What the second still refuses, the first has said.
    func followed(by next: FileConversion, of text: [UInt8]) -> FileConversion {
        guard let fix, let following = next.fix else { return self }
        let uses = skipUses.union(next.skipUses(before: fix))
        let notes = sites.filter(\.isNote)
        let added = next.sites.compactMap { site -> Site? in
            switch site.outcome {
            case .converted: break
            case .noted where !notes.contains { $0.recipe == site.recipe && $0.outcome == site.outcome }: break
            case .noted, .review, .refused, .reported, .skipped: return nil
            }
            var later = site.before(fix)
            later.ties.isLater = true
            return later
        }
        let known = sites.filter { site in
            site.isNote || !added.contains { $0.range == site.range && $0.recipe == site.recipe && !$0.isNote }
        }
        return FileConversion(
            sites: (known + added).inOrder, fix: fix.followed(by: following, of: text),
            result: next.result, skipUses: uses)
    }

    /// The same with further sites.
    func adding(_ others: [Site]) -> FileConversion {
        let all = (sites + others).inOrder
        return FileConversion(sites: all, fix: fix, result: result, skipUses: skipUses)
    }

    /// The comments where they stood before a fix.
    func skipUses(before fix: Fix) -> [SkipUse] {
        skipUses.map { SkipUse(comment: fix.offsetBefore($0.comment), recipe: $0.recipe) }
    }

    /// The same of which only a part is done: what became of each site is said anew, or nothing of it any more.
    ///
    /// - Parameter isChanged: whether anything is done to the file.
    package func retelling(isChanged: Bool, _ outcome: (Site) -> Site.Outcome?) -> FileConversion {
        let told = sites.compactMap { site in outcome(site).map(site.becoming) }
        return FileConversion(sites: told, fix: isChanged ? fix : nil, result: result)
    }

    /// The same sites, with nothing done to any of them.
    package func refused(because reason: String) -> FileConversion {
        let sites = sites.filter { !$0.isNote }.map { site in
            guard case .converted = site.outcome else { return site }
            return site.becoming(.refused(reason))
        }
        return FileConversion(sites: sites, fix: nil, result: [])
    }
}
