import Conversion
import Project

/// A run of `fix` of which somebody decides what it makes.
struct ReviewedRun {
    let conversions: ConversionRun
    let review: Review

    func run() throws(UsageError) -> ExitCode {
        let proposal = try conversions.proposal()
        for report in proposal.reports { report.complain() }
        let material = ProposedMaterial(proposal, explaining: conversions.story)
        let decision = try review.decision(on: material)
        var failed: Set<[UInt8]> = []
        for file in decision.files {
            do throws(FileError) {
                try AtomicWrite.replace(path: file.path, with: file.new, expecting: file.old)
            } catch {
                failed.insert(file.path)
                StandardStream.error.write(error.path + Array(": \(error.message)\n".utf8))
            }
        }
        let end = ReviewedEnd(decision, proposal.reports, unwritten: failed.count)
        StandardStream.error.write(decision.remarks.map { $0 + "\n" }.joined() + end.summary + "\n")
        if let advice = decision.advice { StandardStream.error.write(advice + "\n") }
        return end.exitCode
    }
}

/// What there is to say at the end of a review.
private struct ReviewedEnd {
    private let decision: Review.Decision
    private let unwritten: Int
    private var unreadable = 0
    private var refused = 0
    private var findings = 0

    init(_ decision: Review.Decision, _ reports: [ConversionRun.Report], unwritten: Int) {
        self.decision = decision
        self.unwritten = unwritten
        for report in reports {
            switch report.outcome {
            case .untouched: break
            case .unreadable: unreadable += 1
            case .converted(_, let conversion):
                for site in conversion.sites {
                    switch site.outcome {
                    case .refused: refused += 1
                    case .reported: findings += 1
                    case .converted, .review, .noted: break
                    }
                }
            }
        }
    }

    /// `3 changes made in 2 files, 1 skipped, 4 left open`
    var summary: String {
        if decision.isDiscarded { return "nothing was written" }
        var parts: [String] = []
        func add(_ count: Int, _ text: (Int) -> String) { if count > 0 { parts.append(text(count)) } }
        add(decision.applied) {
            "\(Tally.count($0, "change")) made in \(Tally.count(decision.files.count - unwritten, "file"))"
        }
        add(decision.skipped) { parts.isEmpty ? "\(Tally.count($0, "change")) skipped" : "\($0) skipped" }
        add(decision.suppressed) { "\($0) suppressed by a comment" }
        add(decision.open) { parts.isEmpty ? "\(Tally.count($0, "change")) left open" : "\($0) left open" }
        if parts.isEmpty { parts.append("nothing to convert") }
        add(findings) { Tally.count($0, "finding") }
        add(refused) { "\(Tally.count($0, "site")) not converted ('segue check' says why)" }
        add(unwritten) { "\(Tally.count($0, "file")) not written" }
        add(unreadable) { "\(Tally.count($0, "file")) not readable" }
        return parts.joined(separator: ", ")
    }

    var exitCode: ExitCode {
        if unreadable + unwritten > 0 { return .unreadable }
        let isDone = decision.open + decision.skipped + refused + findings == 0 && !decision.isDiscarded
        return isDone ? .done : .pending
    }
}
