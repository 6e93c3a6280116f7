import Conversion
import Patches
import Project

/// `segue diff`: what recipes would change, as a patch on standard output, as a series of patches, or in numbers.
struct DiffCommand: Command {
    static let name = "diff"
    static let synopsis = "[--recipe NAME]... [PATH...]"
    static let summary = "Print what recipes would change as a unified diff for 'git apply'."
    static let details = """
        Standard output has the patch and nothing else; what there is to say besides is on standard error. A patch names \
        files from the root of their repository on, as 'git diff' does: 'git apply' takes it in any folder, 'patch -p1' and \
        'hg import' in the root. Where there is no repository, it names them from the current folder on.

        '--output-dir' makes a patch of each change, for 'git am': each applies to what those before it leave, and one \
        that stands on no other, as its message says, applies by itself. '--commit' makes them commits of a new branch; \
        your files and your index stay as they are.

        \(ConversionRun.aboutPaths)
        """
    static let options =
        ConversionRun.reportOptions + [
            Option("--output-dir", "DIR", "write a series of patches, one for each change", completion: .folders),
            Option("--commit", "make a commit of each change, on a new branch"),
            Option("--branch", "NAME", "with --commit: what the branch is called (default: segue/RECIPE)"),
            Option("--stat", "print how many lines change in each file"),
            Option("--name-only", "print only the names of the files that change"),
            Option(
                "--by", "WHAT", "print a table of sites by \(divisions.listed("or"))", completion: .words(divisions)),
        ]
    static let examples = [
        Example("segue diff src | git apply", "the long way of 'segue fix src'"),
        Example("segue diff --review > review.patch", "with what somebody should look at first"),
        Example("segue diff --output-dir patches && git am patches/*", "one commit for each change"),
        Example("segue diff --by directory", "where the work lies"),
    ]
    private static let divisions = PlanTable.Division.allCases.map(\.rawValue)

    private let conversions: ConversionRun
    private let form: Form

    /// What is made of the changes.
    private enum Form {
        case patch
        case stat
        case names
        case table(PlanTable.Division)
        case series(folder: [UInt8])
        case commits(branch: String?)
    }

    init(_ arguments: Arguments) throws(UsageError) {
        conversions = try ConversionRun(arguments, printing: ReportFormat(arguments))
        form = try Self.form(arguments)
        if case .patch = form { return }
        if conversions.output.format != .text {
            throw UsageError(message: "'--format' goes with the patch alone")
        }
        if conversions.isStream { throw UsageError(message: "of '-', standard input, there is only a patch") }
    }

    private static func form(_ arguments: Arguments) throws(UsageError) -> Form {
        let given = ["--stat", "--name-only", "--by", "--output-dir", "--commit"].filter(arguments.has)
        guard given.count <= 1 else { throw UsageError(message: "'\(given[0])' and '\(given[1])' do not go together") }
        if arguments.has("--branch"), given != ["--commit"] {
            throw UsageError(message: "'--branch' goes with '--commit'")
        }
        switch given.first {
        case "--stat": return .stat
        case "--name-only": return .names
        case "--by": return .table(try arguments.choice(of: "--by", default: .recipe))
        case "--output-dir": return .series(folder: Array(arguments.value(of: "--output-dir")!.utf8))
        case "--commit":
            if let name = arguments.value(of: "--branch"), !GitRepository.takesBranch(name) {
                throw UsageError(message: "'--branch': git takes no branch '\(name)'", showsSynopsis: false)
            }
            return .commits(branch: arguments.value(of: "--branch"))
        default: return .patch
        }
    }

    func run() throws(UsageError) -> ExitCode {
        switch form {
        case .patch: try printPatch()
        case .stat: try printStat()
        case .names: try printNames()
        case .table(let division): try printTable(by: division)
        case .series(let folder): try writeSeries(to: folder)
        case .commits(let branch): try commitSeries(on: branch)
        }
    }

    // MARK: Each file by itself

    private func printPatch() throws(UsageError) -> ExitCode {
        var tally = Tally()
        let output = conversions.output
        var document = output.machineReport(isDone: false)
        try conversions.forEachFile(
            finish: { report in (report, report.patch?.text ?? []) },
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

    private func printStat() throws(UsageError) -> ExitCode {
        var patches: [FilePatch] = []
        let tally = try count {
            $0.patch
        } consume: { _, patch in
            if let patch { patches.append(patch) }
        }
        StandardStream.output.write(DiffStat(patches).text)
        return conclude(tally)
    }

    private func printNames() throws(UsageError) -> ExitCode {
        let tally = try count {
            $0.isChanged
        } consume: { report, isChanged in
            if isChanged { StandardStream.output.write(PatchPath.quoted(report.path) + [0x0A]) }
        }
        return conclude(tally)
    }

    private func printTable(by division: PlanTable.Division) throws(UsageError) -> ExitCode {
        var table = PlanTable(by: division)
        let tally = try count { _ in
            ()
        } consume: { report, _ in
            table.add(report)
        }
        StandardStream.output.write(table.text)
        return conclude(tally)
    }

    private func count<Result: Sendable>(
        _ finish: @escaping @Sendable (ConversionRun.Report) -> Result,
        consume: (ConversionRun.Report, Result) -> Void
    ) throws(UsageError) -> Tally {
        var tally = Tally()
        try conversions.forEachFile(
            finish: { ($0, finish($0)) },
            consume: { report, result in
                tally.count(report.outcome)
                report.complain()
                consume(report, result)
            })
        return tally
    }

    private func conclude(_ tally: Tally, isDone: Bool = false) -> ExitCode {
        conversions.output.conclude(tally.summary(isDone ? "converted" : "would be converted"))
        return tally.exitCode(isDone: isDone)
    }

    // MARK: Change by change

    private func writeSeries(to path: [UInt8]) throws(UsageError) -> ExitCode {
        let (proposal, tally) = try proposal()
        guard !proposal.changes.isEmpty else { return conclude(tally) }
        let series = PatchSeries(proposal)
        let date = try PatchDate()
        do throws(FileError) {
            let writer = SeriesWriter(series: series, titles: conversions.output.titles, date: date)
            try writer.write(to: PatchFolder(path))
        } catch {
            error.complainOfPlace()
            return .unreadable
        }
        return conclude(tally)
    }

    private func commitSeries(on branch: String?) throws(UsageError) -> ExitCode {
        let (proposal, tally) = try proposal()
        guard !proposal.changes.isEmpty else { return conclude(tally) }
        let paths = proposal.files(making: Set(proposal.changes.indices)).map(\.path)
        let repository = try GitRepository(around: paths)
        let name = branch ?? repository.freeBranch("segue/\(Self.branchWord(proposal.changes.map(\.recipe)))")
        if let other = repository.branch(inTheWayOf: name) {
            throw UsageError(message: "'--branch': there is a branch '\(other)'", showsSynopsis: false)
        }
        let writer = SeriesWriter(
            series: PatchSeries(proposal), titles: conversions.output.titles, date: try PatchDate())
        try writer.commit(in: repository, on: name)
        conversions.output.conclude(
            "\(Tally.count(writer.series.steps.count, "commit")) on the branch '\(name)' ('git switch \(name)')\n")
        return conclude(tally, isDone: true)
    }

    /// The one recipe's name, if it is one.
    private static func branchWord(_ recipes: [String]) -> String {
        Set(recipes).count == 1 ? recipes[0] : "changes"
    }

    /// All changes, once what cannot be read has been told of.
    private func proposal() throws(UsageError) -> (Proposal, Tally) {
        let proposal = try conversions.proposal(includingReview: conversions.includesReview)
        var tally = Tally()
        for report in proposal.reports {
            report.complain()
            tally.count(report.outcome)
        }
        return (proposal, tally)
    }
}

extension ConversionRun.Report {
    /// What becomes of the file; nil if it stays as it is.
    fileprivate var patch: FilePatch? {
        change.flatMap { FilePatch(path: WorkTree.path(of: path), old: $0.old, new: $0.new) }
    }
}
