import Conversion
import Project

/// `segue fix`: makes the changes in place, all of them as one transaction.
struct FixCommand: Command {
    static let name = "fix"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "Convert files in place; with '-', standard input to standard output."
    static let details = """
        What needs a review stays as it is, unless --review is given. With --interactive somebody decides about each \
        change; with --answers a file says what was decided.
        Either all files of a change are written or none, and only those that nobody has changed meanwhile; 'segue undo' \
        takes the last run back. With uncommitted changes in a git repository nothing is written, unless --allow-dirty is \
        given.
        \(ConversionRun.aboutPaths)
        """
    static let options =
        Review.options + ConversionRun.reportOptions + [WritingOptions.allowDirty, WritingOptions.noWait]
    static let examples = [
        Example("segue fix src tests", "everything that is safe"),
        Example("segue fix --recipe tools/my_recipe.py --review shop/client.py", "one recipe, in one file"),
        Example("segue fix -i --answers answers.jsonl", "one change after the other; stopped, it goes on there"),
        Example("segue fix --answers answers.jsonl", "what was decided, and nothing else"),
        Example("segue fix - < old.py > new.py", "standard input to standard output"),
    ]

    private let conversions: ConversionRun
    private let review: Review
    private let writing: WritingOptions

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments, printing: ReportFormat(arguments))
        if conversions.isStream, conversions.output.format != .text {
            throw UsageError(message: "standard output is the result of '-': '--format' goes with files")
        }
        review = try Review(arguments)
        writing = WritingOptions(arguments)
    }

    func run() throws(UsageError) -> ExitCode {
        if conversions.isStream { return try runOnStream() }
        if review.isWanted { return try ReviewedRun(conversions: conversions, review: review, writing: writing).run() }
        guard let tree = writing.lockedTree(around: conversions.paths) else { return .unreadable }
        var reports: [ConversionRun.Report] = []
        try conversions.forEachFile(
            finish: { $0 },
            consume: { report in
                report.complain()
                if !report.isUntouched { reports.append(report) }
            })
        let changed = reports.indices.filter { reports[$0].change != nil }
        let changes = changed.map { reports[$0].change! }
        try writing.askGit(about: changes.map(\.path))
        let together = changes.indices.filter { reports[changed[$0]].isColoured }
        let failures = writing.write(changes, together: [together], in: tree)
        return conclude(reports, failures: Dictionary(uniqueKeysWithValues: zip(changed, failures)))
    }

    /// - Parameter failures: of the files that were to be changed, by their places among the reports.
    private func conclude(_ reports: [ConversionRun.Report], failures: [Int: FileError?]) -> ExitCode {
        var tally = Tally()
        var document = conversions.output.machineReport(isDone: true)
        for (number, report) in reports.enumerated() {
            let failure = failures[number] ?? nil
            tally.count(report.outcome, isWritten: failure == nil)
            if failure == nil, !conversions.output.isQuiet { report.writeNotes() }
            if document != nil { document?.add(FileRecord(report, failure)) }
        }
        document?.finish(tally)
        conversions.output.conclude(tally.summary("converted"))
        return tally.exitCode(isDone: true)
    }

    private func runOnStream() throws(UsageError) -> ExitCode {
        var tally = Tally()
        try conversions.forEachFile(
            finish: { $0 },
            consume: { report in
                report.complain()
                tally.count(report.outcome)
                if !conversions.output.isQuiet { report.writeNotes() }
                guard case .converted(let source, let conversion) = report.outcome else { return }
                StandardStream.output.write(conversion.bytes(of: source))
            })
        conversions.output.conclude(tally.summary("converted"))
        return tally.exitCode(isDone: true)
    }
}
