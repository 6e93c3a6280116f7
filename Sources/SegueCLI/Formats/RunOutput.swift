import RecipeLanguage

/// How much a run says, and in which form.
struct RunOutput: Sendable {
    let format: ReportFormat
    /// Whether only what was asked for is printed, and what went wrong.
    let isQuiet: Bool
    private let isVerbose: Bool
    /// What each recipe does, by its name.
    let titles: [String: String]

    /// - Parameter recipes: those of the run.
    init(_ arguments: Arguments, printing format: ReportFormat, recipes: [Recipe]) throws(UsageError) {
        self.format = format
        isQuiet = arguments.has(Option.quiet.name)
        isVerbose = arguments.has(Option.verbose.name)
        if isQuiet, isVerbose { throw UsageError(message: "'--quiet' and '--verbose' do not go together") }
        titles = Dictionary(recipes.map { ($0.name, $0.title) }, uniquingKeysWith: { $1 })
    }

    /// What other programs read of the run; nil if people do.
    ///
    /// - Parameter isDone: whether what can be converted has been.
    func machineReport(isDone: Bool) -> MachineReport? { MachineReport(format, isDone: isDone, titles: titles) }

    /// Says in a line what there was.
    func conclude(_ summary: String) {
        if !isQuiet { StandardStream.error.write(summary) }
    }

    /// Says with what a run begins.
    ///
    /// - Parameter files: how many are parsed.
    func announce(recipes: [Recipe], target: PythonVersion?, files: Int) {
        guard isVerbose else { return }
        let python = target.map { "Python \($0) or newer" } ?? "a Python that nobody names"
        StandardStream.error.write(
            "segue: \(recipes.map(\.name).joined(separator: ", ")); for \(python); \(Tally.count(files, "file")) to parse\n"
        )
    }
}

extension Option {
    static let quiet = Option(
        "--quiet", short: "q", "print neither notes nor the last line that sums up; errors are still printed")
    static let verbose = Option("--verbose", short: "v", "say which recipes run, for which Python, over how many files")
}
