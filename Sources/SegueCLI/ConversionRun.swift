import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText

/// What `check`, `diff` and `fix` have in common: recipes over files, on all cores, reported in the files' order.
struct ConversionRun: Sendable {
    static let options =
        [
            Option.recipe,
            Option.review,
            Option.targetPython,
            Option.using,
            Option("--no-gitignore", "take files that git ignores, too"),
            Option.jobs,
        ] + Option.promotion

    private static let standardInput = Array("-".utf8)

    /// None for the current folder.
    let paths: [[UInt8]]
    let jobs: Int
    private let respectsGitignore: Bool
    let converter: Converter
    private let promotion: PromotionOptions
    /// A file for which none of these is open is not even parsed.
    private let gates: [Gate]

    init(_ arguments: Arguments) throws(UsageError) {
        paths = arguments.paths
        if paths.count > 1, paths.contains(ConversionRun.standardInput) {
            throw UsageError(message: "'-' is standard input: it goes with no other path")
        }
        jobs = try arguments.jobs(default: Workers.defaultCount)
        respectsGitignore = !arguments.has("--no-gitignore")
        let shelf = try RecipeShelf()
        let recipes = try shelf.recipes(chosenBy: arguments)
        converter = try RecipeShelf.converter(for: recipes, options: shelf.options(arguments))
        promotion = try shelf.promotion(arguments)
        gates = recipes.flatMap(\.gates)
    }

    // MARK: Files

    /// What became of one file.
    struct Report: Sendable {
        let path: [UInt8]
        let outcome: Outcome

        enum Outcome: Sendable {
            /// No recipe has anything to say about the file.
            case untouched
            case unreadable(Unreadable)
            case converted(Source, FileConversion)
        }
    }

    /// Converts every file, and hands the reports over in the order of the files.
    ///
    /// - Parameter finish: runs beside the conversion, on all cores: what a command makes of a report.
    /// - Throws: if options name code that is not there.
    func forEachFile<Result: Sendable>(
        finish: @escaping @Sendable (Report) -> Result, consume: (Result) -> Void
    ) throws(UsageError) {
        let selection = FileSelection(respectsGitignore: respectsGitignore)
        let isStream = paths == [Self.standardInput]
        // What comes in has to go out again, whether or not anything changes.
        let project = ProjectScan(selection, at: isStream ? nil : paths, gates: gates, jobs: jobs)
        try project.reading.checkNames(in: promotion)
        let entries = isStream ? [.success(paths[0])] : project.entries
        guard !isStream, converter.mayPromote(promotion) else {
            return forEach(entries, in: project, work: finish, consume: consume)
        }
        var reports: [Report] = []
        forEach(entries, in: project, work: { $0 }, consume: { reports.append($0) })
        let together = ProjectConversion(converter: converter, options: promotion, project: project, jobs: jobs)
        Workers.inOrder(
            together.reports(reports), jobs: jobs, scratch: {}, work: { report, _ in finish(report) },
            consume: { consume($1) })
    }

    /// The call graph, as far as colour goes in it; nil where nothing wants to turn.
    ///
    /// - Throws: if options name code that is not there.
    func graph() throws(UsageError) -> ColourGraph? {
        let selection = FileSelection(respectsGitignore: respectsGitignore)
        let project = ProjectScan(selection, at: paths, gates: gates, jobs: jobs)
        try project.reading.checkNames(in: promotion)
        var reports: [Report] = []
        forEach(project.entries, in: project, work: { $0 }, consume: { reports.append($0) })
        return ProjectConversion(converter: converter, options: promotion, project: project, jobs: jobs).graph(reports)
    }

    /// Converts files each by itself.
    private func forEach<Result: Sendable>(
        _ entries: [ProjectScan.Entry], in project: ProjectScan, work: @escaping @Sendable (Report) -> Result,
        consume: (Result) -> Void
    ) {
        Workers.inOrder(
            entries, jobs: jobs, scratch: ReadingScratch.init,
            work: { file, scratch in
                switch file {
                case .failure(let error):
                    work(Report(path: error.path, outcome: .unreadable(Unreadable(complaints: [Complaint(error)]))))
                case .success(let path): work(report(on: path, in: project, &scratch))
                }
            },
            consume: { consume($1) })
    }

    private func report(on path: [UInt8], in project: ProjectScan, _ scratch: inout ReadingScratch) -> Report {
        do {
            if path == Self.standardInput {
                try SourceFile.readStandardInput(into: &scratch.bytes)
            } else {
                try SourceFile.read(path, into: &scratch.bytes)
            }
        } catch {
            return Report(path: path, outcome: .unreadable(Unreadable(complaints: [Complaint(error)])))
        }
        switch SyntaxTree.parsing(scratch.bytes, &scratch) {
        case .failure(let failure): return Report(path: path, outcome: .unreadable(failure))
        case .success(let tree): return Report(path: path, outcome: outcome(of: tree, path, in: project))
        }
    }

    private func outcome(of tree: SyntaxTree, _ path: [UInt8], in project: ProjectScan) -> Report.Outcome {
        let conversion = converter.provenConversion(of: tree, as: project.role(of: path))
        return conversion.sites.isEmpty && path != Self.standardInput ? .untouched : .converted(tree.source, conversion)
    }
}
