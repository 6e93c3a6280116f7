import Conversion
import Patches
import SourceText

/// `segue diff`: what recipes would change, as a patch on standard output.
struct DiffCommand: Command {
    static let name = "diff"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "Print what recipes would change as a unified diff for 'git apply'."
    static let details = """
        Standard output has the patch and nothing else; what there is to say besides is on standard error.
        \(ConversionRun.aboutPaths)
        """
    static let options = ConversionRun.reportOptions
    static let examples = [
        Example("segue diff src | git apply", "the long way of 'segue fix src'"),
        Example("segue diff --review > review.patch", "with what somebody should look at first"),
    ]

    private let conversions: ConversionRun

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments)
    }

    func run() throws(UsageError) -> ExitCode {
        var tally = Tally()
        let output = conversions.output
        var document = output.machineReport(isDone: false)
        try conversions.forEachFile(
            finish: { report in (report, Self.patch(of: report)) },
            consume: { report, patch in
                tally.count(report.outcome)
                report.complain()
                if !output.isQuiet { report.writeNotes() }
                if document != nil {
                    var record = FileRecord(report)
                    record.patch = patch
                    document?.add(record)
                } else if !patch.isEmpty {
                    StandardStream.output.write(patch)
                }
            })
        document?.finish(tally)
        output.conclude(tally.summary("would be converted"))
        return tally.exitCode(isDone: false)
    }

    private static func patch(of report: ConversionRun.Report) -> [UInt8] {
        guard case .converted(let source, let conversion) = report.outcome, conversion.fix != nil else { return [] }
        let new = conversion.bytes(of: source)
        return UnifiedDiff.render(old: source.bytes, new: new, path: WorkingFolder.relative(report.path))
    }
}

extension ConversionRun.Report {
    /// Says on standard error why the file could not be read, if it could not.
    func complain() {
        guard case .unreadable(let failure) = outcome else { return }
        StandardStream.error.write(failure.complaints.flatMap { $0.text(path: path) })
    }

    /// Says on standard error what recipes have to say of what they convert.
    func writeNotes() {
        guard case .converted(let source, let conversion) = outcome else { return }
        let notes = conversion.sites.filter(\.isNote)
        guard !notes.isEmpty else { return }
        let lines = LineIndex(source.text, hasByteOrderMark: source.hasByteOrderMark)
        StandardStream.error.write(
            notes.flatMap { Complaint($0.range, $0.message, in: source, lines).text(path: path) })
    }
}
