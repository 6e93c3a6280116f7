import Conversion
import Project

/// A run of `fix` of which somebody decides what it makes.
struct ReviewedRun {
    let conversions: ConversionRun
    let review: Review
    let writing: WritingOptions

    func run() throws(UsageError) -> ExitCode {
        guard let tree = writing.lockedTree(around: conversions.paths) else { return .unreadable }
        let proposal = try conversions.proposal()
        for report in proposal.reports { report.complain() }
        let material = ProposedMaterial(proposal, explaining: conversions.story)
        // Nobody should decide about hundreds of changes in vain.
        try writing.askGit(about: material.paths)
        let decision = try review.decision(on: material)
        let failures = writing.write(decision.files, together: decision.groups, in: tree)
        return conclude(decision, material, failures)
    }

    /// - Parameter failures: for each file of the decision, why it was not written.
    private func conclude(
        _ decision: Review.Decision, _ material: ProposedMaterial, _ failures: [FileError?]
    ) -> ExitCode {
        let written = zip(decision.files, failures).filter { $1 == nil }.map(\.0.path)
        let unmade = decision.groups.count { $0.contains { failures[$0] != nil } }
        let failures = Dictionary(uniqueKeysWithValues: zip(decision.files.map(\.path), failures))
        let told = ReviewedReports(decision, material.proposal)
        var tally = Tally()
        var document = conversions.output.machineReport(isDone: true)
        for report in told.reports {
            let failure = failures[report.path] ?? nil
            tally.count(report.outcome, isWritten: failure == nil)
            document?.add(FileRecord(report, failure))
        }
        document?.finish(tally)
        for remark in decision.remarks { StandardStream.error.write(remark + "\n") }
        conversions.output.conclude(summary(decision, tally, unmade: unmade, undone: told.undone))
        if let advice = review.advice(on: decision, written: written) { conversions.output.conclude(advice + "\n") }
        let isDone = decision.open + decision.skipped == 0 && !decision.isDiscarded
        return max(tally.exitCode(isDone: true), isDone ? .done : .pending)
    }

    /// `3 changes made in 2 files, 1 skipped, 4 left open`
    ///
    /// - Parameters:
    ///   - unmade: how many changes were chosen and could not be written.
    ///   - undone: how many sites are of changes that are not made.
    private func summary(_ decision: Review.Decision, _ tally: Tally, unmade: Int, undone: Int) -> String {
        if decision.isDiscarded { return "nothing was written\n" }
        var parts: [String] = []
        func add(_ count: Int, _ text: (Int) -> String) { if count > 0 { parts.append(text(count)) } }
        func first(_ count: Int) -> String { parts.isEmpty ? Tally.count(count, "change") : "\(count)" }
        let files = decision.files.count - tally.unwrittenFiles
        add(decision.applied - unmade) { "\(first($0)) made in \(Tally.count(files, "file"))" }
        add(unmade) { "\(first($0)) not made" }
        add(decision.skipped) { "\(first($0)) skipped" }
        add(decision.suppressed) { "\(first($0)) suppressed by a comment" }
        add(decision.open) { "\(first($0)) left open" }
        if parts.isEmpty { parts.append("nothing to convert") }
        add(tally.findings) { Tally.count($0, "finding") }
        add(tally.refused - undone) { "\(Tally.count($0, "site")) not converted ('segue check' says why)" }
        add(tally.unwrittenFiles) { "\(Tally.count($0, "file")) not written" }
        add(tally.unreadableFiles) { "\(Tally.count($0, "file")) not readable" }
        return parts.joined(separator: ", ") + "\n"
    }
}

/// What became of every site, once it is decided which changes are made.
private struct ReviewedReports {
    private(set) var reports: [ConversionRun.Report] = []
    /// How many sites are of changes that are not made.
    private(set) var undone = 0

    private static let skipped = Site.Outcome.refused("skipped by an answer")
    private static let leftOpen = Site.Outcome.refused("nobody has decided about it yet")

    private let changes: [Change]
    private let answers: [String: Answer]
    /// Which change a site is of.
    private var numbers: [[UInt8]: [SiteKey: Int]] = [:]

    init(_ decision: Review.Decision, _ proposal: Proposal) {
        changes = proposal.changes
        answers = decision.answers
        for (number, change) in changes.enumerated() {
            for placed in change.sites { numbers[placed.path, default: [:]][SiteKey(placed.site)] = number }
        }
        let written = Set(decision.files.map(\.path))
        for report in proposal.reports {
            guard case .converted(let source, let conversion) = report.outcome else {
                reports.append(report)
                continue
            }
            let isChanged = written.contains(report.path)
            let told = conversion.retelling(isChanged: isChanged) { outcome(of: $0, in: report.path, isChanged) }
            reports.append(ConversionRun.Report(path: report.path, outcome: .converted(source, told)))
            undone += told.sites.count { $0.outcome == Self.skipped || $0.outcome == Self.leftOpen }
        }
    }

    /// Nil where there is nothing to say any more.
    private func outcome(of site: Site, in path: [UInt8], _ isChanged: Bool) -> Site.Outcome? {
        guard let number = numbers[path]?[SiteKey(site)] else {
            return site.isConverted && !isChanged ? nil : site.outcome
        }
        switch answers[changes[number].fingerprint] {
        case .apply: return site.outcome
        case .suppress(let reason): return site.isNote ? nil : .skipped("skipped: \(reason)")
        case .skip: return site.isNote ? nil : Self.skipped
        case nil: return site.isNote ? nil : Self.leftOpen
        }
    }
}
