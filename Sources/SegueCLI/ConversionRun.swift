import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeLanguage
import SourceText

/// What `check`, `diff`, `fix` and `graph` have in common: recipes over files, on all cores, reported in the files' order.
struct ConversionRun: Sendable {
    /// For the help of commands.
    static let aboutPaths = """
        PATH is a file, or a folder, which stands for the '*.py' below it without what git ignores; none is the \
        current folder, and '-' is standard input.
        """
    static let options =
        [
            Option.recipe,
            Option.review,
            Option.targetPython,
            Option.using,
            Option.jobs,
        ] + Option.promotion + Option.selection + [Option.config]
    /// Of the commands that print what becomes of files.
    static let reportOptions = options + [.stdinFilename, ReportFormat.option, .quiet, .verbose]

    private static let standardInput = Array("-".utf8)

    /// None for the current folder.
    let paths: [[UInt8]]
    let jobs: Int
    let output: RunOutput
    /// Where standard input is said to be from.
    private let streamPath: [UInt8]?
    private let selection: FileSelection
    private(set) var converter: Converter
    private let target: PythonVersion?
    private let promotion: PromotionOptions
    let choice: RecipeChoice
    /// A file for which none of these is open is not even parsed.
    private let gates: [Gate]

    /// - Parameter format: in which form the command prints what it finds.
    init(_ arguments: Arguments, printing format: ReportFormat = .text) throws(UsageError) {
        paths = arguments.paths
        if paths.count > 1, paths.contains(ConversionRun.standardInput) {
            throw UsageError(message: "'-' is standard input: it goes with no other path")
        }
        jobs = try arguments.jobs(default: Workers.defaultCount)
        streamPath = arguments.value(of: Option.stdinFilename.name).map { Array($0.utf8).withoutDot }
        if streamPath != nil, paths != [Self.standardInput] {
            throw UsageError(message: "'\(Option.stdinFilename.name)' goes with '-', standard input")
        }
        let shelf = try RecipeShelf(arguments, for: paths)
        selection = try shelf.configuration.selection(arguments)
        choice = try shelf.choice(arguments)
        let options = try shelf.options(arguments)
        target = options.targetPython
        converter = try RecipeShelf.converter(for: choice.recipes, options: options)
        promotion = try shelf.promotion(arguments)
        gates = choice.recipes.flatMap(\.gates)
        output = try RunOutput(arguments, printing: format, recipes: choice.recipes)
    }

    /// Whether it converts standard input, and nothing else.
    var isStream: Bool { paths == [Self.standardInput] }

    /// Whether what needs a review is converted, too.
    var includesReview: Bool { converter.options.includesReview }

    // MARK: Files

    /// Converts every file, and hands the reports over in the order of the files.
    ///
    /// - Parameter finish: runs beside the conversion, on all cores: what a command makes of a report.
    /// - Throws: if options name code that is not there.
    func forEachFile<Result: Sendable>(
        finish: @escaping @Sendable (Report) -> Result, consume: (Result) -> Void
    ) throws(UsageError) {
        let project = try scan()
        guard !isStream, converter.mayPromote(promotion) else {
            return forEach(in: project, work: finish, consume: consume)
        }
        Workers.inOrder(
            together(project).reports(reports(in: project)), jobs: jobs, scratch: {},
            work: { report, _ in finish(report) },
            consume: { consume($1) })
    }

    /// Everything that may be converted, as changes to choose from.
    ///
    /// - Parameter includesReview: whether what needs a review is among it.
    /// - Throws: if options name code that is not there.
    func proposal(includingReview includesReview: Bool = true) throws(UsageError) -> Proposal {
        var run = self
        run.converter = converter.includingReview(includesReview)
        let project = try scan()
        let isTogether = !isStream && converter.mayPromote(promotion)
        let remaking = Remaking(
            converter: run.converter, project: project, jobs: jobs, together: isTogether ? run.together(project) : nil)
        return Proposal(of: run.reports(in: project), remaking)
    }

    private func scan() throws(UsageError) -> ProjectScan {
        // What comes in has to go out again, whether or not anything changes.
        let project = ProjectScan(
            selection, at: isStream ? nil : paths, gates: gates,
            leftOut: { [choice] in choice.leftOut(of: $0) }, jobs: jobs)
        try project.reading.checkNames(in: promotion)
        output.announce(recipes: choice.recipes, target: target, files: isStream ? 1 : project.entries.count)
        return project
    }

    private func together(_ project: ProjectScan) -> ProjectConversion {
        ProjectConversion(
            converter: converter, options: promotion, project: project, jobs: jobs, isQuiet: output.isQuiet)
    }

    /// The call graph, as far as colour goes in it, nil where nothing wants to turn; and what becomes of each file by itself.
    ///
    /// - Throws: if options name code that is not there.
    func graph() throws(UsageError) -> (graph: ColourGraph?, reports: [Report]) {
        let project = try scan()
        let reports = reports(in: project)
        return (together(project).graph(reports), reports)
    }

    /// What becomes of each file by itself.
    private func reports(in project: ProjectScan) -> [Report] {
        var reports: [Report] = []
        forEach(in: project, work: { $0 }, consume: { reports.append($0) })
        return reports
    }

    /// Converts files each by itself.
    private func forEach<Result: Sendable>(
        in project: ProjectScan, work: @escaping @Sendable (Report) -> Result, consume: (Result) -> Void
    ) {
        let entries: [ProjectScan.Entry] = isStream ? [.success(paths[0])] : project.entries
        var progress = ProgressLine(total: entries.count, isQuiet: output.isQuiet)
        Workers.inOrder(
            entries, jobs: jobs, scratch: ReadingScratch.init,
            work: { file, scratch in
                switch file {
                case .failure(let error):
                    work(Report(path: error.path, outcome: .unreadable(Unreadable(complaints: [Complaint(error)]))))
                case .success(let path): work(report(on: path, in: project, &scratch))
                }
            },
            consume: { _, result in progress.advance { consume(result) } })
        progress.erase()
    }

    private func report(on path: [UInt8], in project: ProjectScan, _ scratch: inout ReadingScratch) -> Report {
        let isStream = path == Self.standardInput
        let path = isStream ? streamPath ?? path : path
        func report(_ outcome: Report.Outcome) -> Report { Report(path: path, outcome: outcome, isStream: isStream) }
        do {
            if isStream {
                try SourceFile.readStandardInput(into: &scratch.bytes)
            } else {
                try SourceFile.read(path, into: &scratch.bytes)
            }
        } catch {
            return report(.unreadable(Unreadable(complaints: [Complaint(error)])))
        }
        switch SyntaxTree.parsing(scratch.bytes, &scratch) {
        case .failure(let failure): return report(.unreadable(failure))
        case .success(let tree):
            let conversion = converter.provenConversion(of: tree, as: project.role(of: path))
            let isUntouched = conversion.sites.isEmpty && !isStream
            return report(isUntouched ? .untouched : .converted(tree.source, conversion))
        }
    }
}

extension Option {
    static let stdinFilename = Option(
        "--stdin-filename", "PATH",
        "with '-': what standard input is called in messages, and which settings count for it",
        in: .files, completion: .paths)
}
