import Conversion
import Project
import SourceText

/// `segue fix`: makes the changes in place, each file whole or not at all.
struct FixCommand: Command {
    static let name = "fix"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "Convert files in place; with '-', standard input to standard output."
    static let options = ConversionRun.options

    private let conversions: ConversionRun

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments)
    }

    func run() -> ExitCode {
        var tally = Tally()
        conversions.forEachFile(
            finish: { $0 },
            consume: { report in
                tally.count(report.outcome)
                report.complain()
                if let failure = Self.write(report) {
                    tally.unreadable += 1
                    StandardStream.error.write(Complaint(failure).text(path: failure.path))
                }
            })
        if tally.converted + tally.refused > 0 { StandardStream.error.write(tally.summary("converted")) }
        return tally.exitCode(isDone: true)
    }

    /// - Returns: why the file could not be written, if it could not.
    private static func write(_ report: ConversionRun.Report) -> FileError? {
        guard case .converted(let source, let conversion) = report.outcome else {
            return nil
        }
        guard report.path != Array("-".utf8) else {
            StandardStream.output.write(source.encode(conversion.result) ?? source.bytes)
            return nil
        }
        guard conversion.fix != nil, let new = source.encode(conversion.result) else { return nil }
        do {
            try AtomicWrite.replace(path: report.path, with: new, expecting: source.bytes)
            return nil
        } catch {
            return error
        }
    }
}
