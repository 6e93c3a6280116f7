import Conversion

/// `segue check`: every site that a recipe speaks of, and what would become of it.
struct CheckCommand: Command {
    static let name = "check"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "List what recipes would convert, and what not and why."
    static let details = """
        Each site is a line: PATH:LINE:COL: RECIPE: what becomes what, or why nothing does. Changes that need a review \
        are listed with what there is to look at.
        \(ConversionRun.aboutPaths)
        """
    static let options = ConversionRun.reportOptions
    static let examples = [
        Example("segue check src", "all recipes, over all that is below src"),
        Example("segue check --recipe tools/my_recipe.py --promote always", "how far one recipe would reach"),
        Example("segue check --format sarif > segue.sarif", "for code scanning"),
    ]

    private let conversions: ConversionRun

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments, printing: ReportFormat(arguments))
    }

    func run() throws(UsageError) -> ExitCode {
        var tally = Tally()
        var document = conversions.output.machineReport(isDone: false)
        let isListed = document == nil
        try conversions.forEachFile(
            finish: { report in
                (report, isListed ? report.lines(about: { !$0.isSkipped }) : [], isListed ? nil : FileRecord(report))
            },
            consume: { report, lines, record in
                tally.count(report.outcome)
                report.complain()
                if let record { document?.add(record) }
                if !lines.isEmpty { StandardStream.output.write(lines) }
            })
        document?.finish(tally)
        // What there is to say stands in the list, where there is one.
        if tally.isIdle { conversions.output.conclude(tally.summary("to convert")) }
        return tally.exitCode(isDone: false)
    }
}
