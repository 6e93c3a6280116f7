import Conversion
import Project
import SourceText

/// `segue fix`: makes the changes in place, each file whole or not at all.
struct FixCommand: Command {
    static let name = "fix"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "Convert files in place; with '-', standard input to standard output."
    static let options = Review.options + ConversionRun.options

    private let conversions: ConversionRun
    private let review: Review

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments)
        review = try Review(arguments)
    }

    func run() throws(UsageError) -> ExitCode {
        if review.isWanted { return try ReviewedRun(conversions: conversions, review: review).run() }
        var tally = Tally()
        try conversions.forEachFile(
            finish: { $0 },
            consume: { report in
                report.complain()
                let failure = Self.write(report)
                tally.count(report.outcome, isWritten: failure == nil)
                if failure == nil { report.writeNotes() }
                if let failure {
                    // No place in the file is to blame: there is no line to name.
                    StandardStream.error.write(failure.path + Array(": \(failure.message)\n".utf8))
                }
            })
        StandardStream.error.write(tally.summary("converted"))
        return tally.exitCode(isDone: true)
    }

    /// - Returns: why the file could not be written, if it could not.
    private static func write(_ report: ConversionRun.Report) -> FileError? {
        guard case .converted(let source, let conversion) = report.outcome else {
            return nil
        }
        guard report.path != Array("-".utf8) else {
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
