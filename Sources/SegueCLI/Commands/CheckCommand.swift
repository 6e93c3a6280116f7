import Conversion
import SourceText

/// `segue check`: every site that a recipe speaks of, and what would become of it.
struct CheckCommand: Command {
    static let name = "check"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "List what recipes would convert, and what not and why."
    static let options = ConversionRun.options

    private let conversions: ConversionRun

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments)
    }

    func run() throws(UsageError) -> ExitCode {
        var tally = Tally()
        try conversions.forEachFile(
            finish: { report in (report.outcome, Self.lines(of: report)) },
            consume: { outcome, lines in
                tally.count(outcome)
                if case .unreadable = outcome {
                    StandardStream.error.write(lines)
                } else if !lines.isEmpty {
                    StandardStream.output.write(lines)
                }
            })
        // What there is to say stands in the list, where there is one.
        if tally.isIdle { StandardStream.error.write(tally.summary("to convert")) }
        return tally.exitCode(isDone: false)
    }

    /// `PATH:LINE:COL: RECIPE: what, or why not`, a line a site.
    private static func lines(of report: ConversionRun.Report) -> [UInt8] {
        switch report.outcome {
        case .untouched: return []
        case .unreadable(let failure): return failure.complaints.flatMap { $0.text(path: report.path) }
        case .converted(let source, let conversion):
            let lines = LineIndex(source.text, hasByteOrderMark: source.hasByteOrderMark)
            return conversion.sites.filter { !$0.isSkipped }.flatMap { site in
                Complaint(site.range, site.message, in: source, lines).text(path: report.path)
            }
        }
    }
}

extension Site {
    /// What stands behind the place: the recipe, and what becomes of the site.
    var message: String {
        switch outcome {
        case .converted(let what): "\(recipe): \(what)"
        case .review(let what, let note): "\(recipe): to review: \(what): \(note)"
        case .reported(let finding): "\(recipe): \(finding)"
        case .skipped(let text): "\(recipe): \(text)"
        case .noted(let text): "\(recipe): note: \(text)"
        case .refused(let reason): "\(recipe): not converted: \(reason)"
        }
    }
}
