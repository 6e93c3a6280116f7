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
    private(set) var converter: Converter
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

    /// Whether standard input is what is converted.
    private var isStream: Bool { paths == [Self.standardInput] }

    private func scan() throws(UsageError) -> ProjectScan {
        let selection = FileSelection(respectsGitignore: respectsGitignore)
        let project = ProjectScan(selection, at: isStream ? nil : paths, gates: gates, jobs: jobs)
        try project.reading.checkNames(in: promotion)
        return project
    }

    private func together(_ project: ProjectScan) -> ProjectConversion {
        ProjectConversion(converter: converter, options: promotion, project: project, jobs: jobs)
    }

    /// The call graph, as far as colour goes in it; nil where nothing wants to turn.
    ///
    /// - Throws: if options name code that is not there.
    func graph() throws(UsageError) -> ColourGraph? {
        let project = try scan()
        return together(project).graph(reports(in: project))
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
        // What comes in has to go out again, whether or not anything changes.
        Workers.inOrder(
            isStream ? [.success(paths[0])] : project.entries, jobs: jobs, scratch: ReadingScratch.init,
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
