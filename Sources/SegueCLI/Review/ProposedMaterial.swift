import Conversion
import Project
import SourceText

/// A proposal as a review is about it.
final class ProposedMaterial: ReviewMaterial {
    private(set) var proposal: Proposal
    private(set) var items: [ReviewItem]
    private let explaining: (Change) -> [String]
    /// What becomes of a change if it is taken apart, by its fingerprint: found once.
    private var splits: [String: Proposal?] = [:]

    /// - Parameter explaining: what there is to say of why a change is made as it is.
    init(_ proposal: Proposal, explaining: @escaping (Change) -> [String]) {
        self.proposal = proposal
        self.explaining = explaining
        items = Self.items(of: proposal)
    }

    private static func items(of proposal: Proposal) -> [ReviewItem] {
        proposal.changes.map { ReviewItem($0, proposal.source) }
    }

    /// The files that may change.
    var paths: [[UInt8]] {
        proposal.reports.compactMap { report in
            if case .converted(_, let conversion) = report.outcome, conversion.fix != nil { report.path } else { nil }
        }
    }

    func files(making chosen: Set<Int>) -> [FileChange] { proposal.files(making: chosen) }

    func source(of path: [UInt8]) -> Source? { proposal.source(of: path) }

    func places(of item: Int) -> [(path: [UInt8], recipe: String, range: TextRange)] {
        proposal.changes[item].sites.filter { !$0.site.isNote }.map { ($0.path, $0.site.recipe, $0.site.range) }
    }

    func explanation(of item: Int) -> [String] { explaining(proposal.changes[item]) }

    func canSplit(_ item: Int) -> Bool { split(of: item) != nil }

    func split(_ item: Int) {
        guard let split = split(of: item) else { return }
        proposal = split
        items = Self.items(of: split)
    }

    private func split(of item: Int) -> Proposal? {
        let fingerprint = items[item].fingerprint
        if let known = splits[fingerprint] { return known }
        // Made of the changes as they are now: those that were split before stay so.
        let split: Proposal? = nil
        splits[fingerprint] = .some(split)
        return split
    }
}

extension ReviewItem {
    /// - Parameter source: the file at a path.
    fileprivate init(_ change: Change, _ source: ([UInt8]) -> Source?) {
        var conversions: [String] = []
        var code: [String] = []
        for placed in change.sites {
            if !conversions.contains(placed.site.story) { conversions.append(placed.site.story) }
            guard let source = source(placed.path) else { continue }
            let lines = LineIndex(source.text, hasByteOrderMark: source.hasByteOrderMark)
            let bounds = lines.starts + [UInt32(source.text.count)]
            let line = lines.line(of: placed.site.range.start)
            code.append(String(decoding: source.text[Int(bounds[line])..<Int(bounds[line + 1])], as: UTF8.self))
        }
        self.init(
            fingerprint: change.fingerprint, recipe: change.recipe,
            paths: change.paths.map { String(decoding: $0, as: UTF8.self) }, line: change.sites[0].line,
            conversions: conversions, reviews: change.reviews, chain: change.chain, code: code)
    }
}

extension Site {
    /// What becomes of it, without the recipe.
    fileprivate var story: String {
        switch outcome {
        case .converted(let what), .review(let what, _): what
        case .noted(let text): "note: \(text)"
        case .reported(let text), .refused(let text), .skipped(let text): text
        }
    }
}
