internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Unfolds what stands in the way of a conversion, and keeps of that what lets it be made.
struct UnfoldedConversion {
    let tree: SyntaxTree
    /// The conversion without any of it.
    let plain: FileConversion
    /// How a text is converted in which some constructs have been unfolded by a fix.
    let convert: (SyntaxTree, Fix, _ constructs: [TextRange]) -> FileConversion

    /// What is converted when some folds become statements.
    private struct Attempt {
        let fix: Fix
        let conversion: FileConversion
    }

    /// - Parameter folds: each with the sites that it is in the way of.
    func conversion(unfolding folds: [Fold: [TextRange]], _ unfolding: Unfolding) -> FileConversion {
        var chosen = folds.keys.filter(unfolding.isPossible).sorted { $0.construct.index < $1.construct.index }
        var notes: [Site] = []
        while !chosen.isEmpty, let fix = unfolding.fix(of: chosen), let next = parsed(fix) {
            let attempt = Attempt(fix: fix, conversion: convert(next, fix, chosen.map(\.construct.range)))
            let sites = tied(sites(of: attempt, next), by: chosen)
            let failed = chosen.filter { !isServed($0, for: folds[$0]!, by: sites) }
            guard !failed.isEmpty else {
                guard let following = attempt.conversion.fix else { break }
                return FileConversion(
                    sites: noted(sites, notes), fix: fix.followed(by: following, of: tree.source.text),
                    result: attempt.conversion.result,
                    skipUses: plain.skipUses.union(attempt.conversion.skipUses(before: attempt.fix)))
            }
            notes += sites.filter { $0.tellsMore }
            chosen.removeAll(where: failed.contains)
        }
        return FileConversion(
            sites: noted(plain.sites, notes), fix: plain.fix, result: plain.result, skipUses: plain.skipUses)
    }

    private func parsed(_ fix: Fix) -> SyntaxTree? {
        guard let bytes = tree.source.encode(fix.applied(to: tree.source.text)),
            case .success(let source) = Source.decoding(bytes)
        else { return nil }
        let next = SyntaxTree.parse(source)
        return next.errors.isEmpty ? next : nil
    }

    /// Whether all that a fold had in it, and was in the way of, is converted now.
    private func isServed(_ fold: Fold, for stopped: [TextRange], by sites: [Site]) -> Bool {
        let meant = sites.filter { site in
            !site.isNote && (stopped.contains(site.range) || fold.construct.range.contains(site.range))
        }
        let isConverted = meant.allSatisfy { if case .converted = $0.outcome { true } else { false } }
        return isConverted && stopped.allSatisfy { range in meant.contains { $0.range == range } }
    }

    /// What stands in one construct is unfolded for all of it.
    private func tied(_ sites: [Site], by folds: [Fold]) -> [Site] {
        sites.map { site in
            var site = site
            for fold in folds where fold.construct.range.contains(site.range) {
                site.ties.places.insert(fold.construct.range.start)
            }
            return site
        }
    }

    /// Where the sites of an attempt are in the old text: what was moved is found again by what it is.
    private func sites(of attempt: Attempt, _ next: SyntaxTree) -> [Site] {
        var open = plain.sites.filter { !$0.isNote }
        var places: [TextRange: TextRange] = [:]
        for site in attempt.conversion.sites where !site.isNote {
            let text = next.bytes(site.range)
            let known = open.indices.filter { index in
                open[index].rule == site.rule && tree.bytes(open[index].range).elementsEqual(text)
            }
            let start = attempt.fix.offsetBefore(site.range.start)
            let nearest = known.min { distance(open[$0].range.start, start) < distance(open[$1].range.start, start) }
            places[site.range] = nearest.map { open.remove(at: $0).range }
        }
        // What is said of a site stands where that stands.
        return attempt.conversion.sites.map { site in
            let moved = site.before(attempt.fix)
            return places[site.range].map(moved.at) ?? moved
        }.inOrder
    }

    private func distance(_ one: UInt32, _ other: UInt32) -> UInt32 { max(one, other) - min(one, other) }

    /// What an attempt says of a site that it did not convert: that somebody should look at it, or what else is in the way.
    private func noted(_ sites: [Site], _ notes: [Site]) -> [Site] {
        var reasons: [(old: String, new: String)] = []
        let noted = sites.map { site in
            guard case .refused(let old) = site.outcome,
                let note = notes.first(where: { $0.range == site.range && $0.rule == site.rule })
            else { return site }
            if case .refused(let new) = note.outcome { reasons.append((old, new)) }
            return note
        }
        // Those that hang on it repeat its reason.
        return noted.map { site in
            guard case .refused(let reason) = site.outcome,
                let other = reasons.first(where: { reason != $0.old && reason.hasSuffix(": \($0.old)") })
            else { return site }
            return site.becoming(.refused(String(reason.dropLast(other.old.count)) + other.new))
        }
    }
}

extension Site {
    /// Whether it waits for a review, or has a reason of its own against it. Lines of a changed text mean nothing.
    fileprivate var tellsMore: Bool {
        switch outcome {
        case .review: true
        case .refused(let reason): !reason.contains("line ")
        default: false
        }
    }
}
