import Conversion
import Project
import SourceText

/// A proposal as a review is about it.
final class ProposedMaterial: ReviewMaterial {
    private(set) var proposal: Proposal
    private(set) var items: [ReviewItem]
    private let explaining: (Change) -> [String]
    /// As it was before each change that was taken apart.
    private var wholes: [Proposal] = []
    /// What becomes of a change if it is taken apart, by its fingerprint: found once.
    private var splits: [String: Proposal?] = [:]

    /// - Parameter explaining: what there is to say of why a change is made as it is.
    init(_ proposal: Proposal, explaining: @escaping (Change) -> [String]) {
        self.proposal = proposal
        self.explaining = explaining
        items = Self.items(of: proposal)
    }

    private static func items(of proposal: Proposal) -> [ReviewItem] {
        var files = CodeLines(proposal)
        return proposal.changes.map { ReviewItem($0, &files) }
    }

    /// The files that may change.
    var paths: [[UInt8]] {
        proposal.reports.compactMap { report in
            if case .converted(_, let conversion) = report.outcome, conversion.fix != nil { report.path } else { nil }
        }
    }

    func files(making chosen: Set<Int>) -> [FileChange] { proposal.files(making: chosen) }

    func source(of path: [UInt8]) -> Source? { proposal.source(of: path) }

    func places(of item: Int) -> [(path: [UInt8], recipe: String?, range: TextRange)] {
        let change = proposal.changes[item]
        let sites = change.sites.filter { !$0.site.isNote }
        // Where these stay as they are, nothing forces the others: a comment there would have nothing to skip.
        let forcing = sites.filter { $0.site.ties.colourChange == nil && !$0.site.ties.isFollower }
        if !forcing.isEmpty { return forcing.map { ($0.path, $0.site.recipe, $0.site.range) } }
        // A function that was asked for by its name turns for no recipe.
        let roots = sites.filter { change.chain.first?.hasSuffix("(\($0.path.shown):\($0.line))") == true }
        return (roots.isEmpty ? sites : roots).map { ($0.path, nil, $0.site.range) }
    }

    func explanation(of item: Int) -> [String] { explaining(proposal.changes[item]) }

    func canSplit(_ item: Int) -> Bool { split(of: item) != nil }

    func split(_ item: Int) {
        guard let split = split(of: item) else { return }
        wholes.append(proposal)
        show(split)
    }

    func join() {
        if let whole = wholes.popLast() { show(whole) }
    }

    private func show(_ other: Proposal) {
        proposal = other
        splits = [:]
        items = Self.items(of: other)
    }

    private func split(of item: Int) -> Proposal? {
        let fingerprint = items[item].fingerprint
        if let known = splits[fingerprint] { return known }
        let split = proposal.split(item)
        splits[fingerprint] = .some(split)
        return split
    }
}

/// The lines that sites stand in. Where lines begin is found once in each file.
private struct CodeLines {
    private let proposal: Proposal
    private var known: [[UInt8]: LineIndex] = [:]

    init(_ proposal: Proposal) { self.proposal = proposal }

    mutating func line(of placed: PlacedSite) -> String? {
        guard let source = proposal.source(of: placed.path) else { return nil }
        let lines = known[placed.path] ?? LineIndex(source)
        known[placed.path] = lines
        return String(decoding: lines.bytes(ofLine: lines.line(of: placed.site.range.start)), as: UTF8.self)
    }
}

extension ReviewItem {
    fileprivate init(_ change: Change, _ files: inout CodeLines) {
        var conversions: [String] = []
        for case let story? in change.sites.map(\.site.story) where !conversions.contains(story) {
            conversions.append(story)
        }
        self.init(
            fingerprint: change.fingerprint, recipe: change.recipe,
            paths: change.paths.map(\.shown), line: change.sites[0].line,
            conversions: conversions, reviews: change.reviews, notes: change.notes, chain: change.chain,
            code: change.sites.compactMap { files.line(of: $0) })
    }
}

extension Site {
    /// What becomes of it, without the recipe; nil where nothing does.
    fileprivate var story: String? {
        switch outcome {
        case .converted(let what), .review(let what, _): what
        case .noted, .reported, .refused, .skipped: nil
        }
    }
}
