import Conversion
import Project
import SourceText

/// `segue fix`: makes the changes in place, each file whole or not at all.
struct FixCommand: Command {
    static let name = "fix"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "Convert files in place; with '-', standard input to standard output."
    static let details = """
        What needs a review stays as it is, unless --review is given.
        \(ConversionRun.aboutPaths)
        """
    static let options = ConversionRun.reportOptions
    static let examples = [
        Example("segue fix src tests", "everything that is safe"),
        Example("segue fix --recipe requests-to-aiohttp --review shop/client.py", "one recipe, in one file"),
        Example("segue fix - < old.py > new.py", "standard input to standard output"),
    ]

    private let conversions: ConversionRun

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments)
        if conversions.isStream, conversions.output.format != .text {
            throw UsageError(message: "standard output is the result of '-': '--format' goes with files")
        }
    }

    func run() throws(UsageError) -> ExitCode {
        var tally = Tally()
        let output = conversions.output
        var document = output.machineReport(isDone: true)
        try conversions.forEachFile(
            finish: { $0 },
            consume: { report in
                report.complain()
                let failure = Self.write(report)
                tally.count(report.outcome, isWritten: failure == nil)
                if failure == nil, !output.isQuiet { report.writeNotes() }
                if document != nil {
                    var record = FileRecord(report)
                    if let failure { record.add(Complaint(failure)) }
                    document?.add(record)
                }
                if let failure {
                    // No place in the file is to blame: there is no line to name.
                    StandardStream.error.write(failure.path + Array(": \(failure.message)\n".utf8))
                }
            })
        document?.finish(tally)
        output.conclude(tally.summary("converted"))
        return tally.exitCode(isDone: true)
    }

    /// - Returns: why the file could not be written, if it could not.
    private static func write(_ report: ConversionRun.Report) -> FileError? {
        guard case .converted(let source, let conversion) = report.outcome else {
            return nil
        }
        guard !report.isStream else {
            StandardStream.output.write(conversion.bytes(of: source))
            return nil
        }
        guard conversion.fix != nil else { return nil }
        do {
            try AtomicWrite.replace(path: report.path, with: conversion.bytes(of: source), expecting: source.bytes)
            return nil
        } catch {
            return error
        }
    }
}
