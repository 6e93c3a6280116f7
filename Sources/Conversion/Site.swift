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
        /// What a recipe has to say of what was converted: once in a file, at the first place of which it says that.
        case noted(String)
    }
}

extension Site {
    /// Whether it only says something of what another site converts.
    package var isNote: Bool { if case .noted = outcome { true } else { false } }

    /// The same at another place.
    func at(_ range: TextRange) -> Site {
        Site(range: range, recipe: recipe, rule: rule, outcome: outcome, syncFunction: syncFunction)
    }

    /// The same, with something else that becomes of it.
    func becoming(_ outcome: Outcome) -> Site { Site(range: range, recipe: recipe, rule: rule, outcome: outcome) }

    /// The same where it stood before a fix.
    func before(_ fix: Fix) -> Site {
        let start = fix.offsetBefore(range.start)
        var site = at(TextRange(start: start, end: max(start, fix.offsetBefore(range.end))))
        site.syncFunction = syncFunction.map {
            TextRange(start: fix.offsetBefore($0.start), end: fix.offsetBefore($0.end))
        }
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
        let notes = sites.filter(\.isNote)
        let added = next.sites.compactMap { site -> Site? in
            switch site.outcome {
            case .converted: break
            case .noted where !notes.contains { $0.recipe == site.recipe && $0.outcome == site.outcome }: break
            case .noted, .review, .refused, .reported: return nil
            }
            return site.before(fix)
        }
        let known = sites.filter { site in
            site.isNote || !added.contains { $0.range == site.range && $0.recipe == site.recipe && !$0.isNote }
        }
        return FileConversion(
            sites: (known + added).inOrder, fix: fix.followed(by: following, of: text),
            result: next.result)
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
