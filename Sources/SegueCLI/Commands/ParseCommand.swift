import Project
import PythonNames
import PythonSyntax
import SourceText

/// `segue parse`: Python files as trees, for people and for comparison with other parsers.
struct ParseCommand: Command {
    static let name = "parse"
    static let synopsis = "(--check PATH... | --format FORMAT FILE | --format FORMAT --batch PATH...)"
    static let summary = "Parse Python files: check them, or print their trees."
    static let examples = [
        Example("segue parse --check src", "whether every file is Python, as CPython 3.15 reads it"),
        Example("segue parse --format tree a.py", "every node and token, with their places"),
    ]
    static let options = [
        Option("--check", "say of each file whether it parses, one line a file"),
        Option(
            "--format", "FORMAT",
            "print the 'tree', the 'skeleton' (CPython's nodes), the 'source', the 'names' (CPython's symbols) or the 'imports' (what their uses mean)",
            completion: .words(Format.allCases.map(\.rawValue))
        ),
        Option("--batch", "print a record for each of several files"),
        Option("--quiet", "with --check: print only how many files there were, and how many are rejected"),
        Option.jobs,
    ]

    private enum Mode { case check(isQuiet: Bool), one(Format), batch(Format) }

    private enum Format: String, CaseIterable {
        case tree, skeleton, source, names, imports

        func text(of tree: SyntaxTree) -> [UInt8] {
            switch self {
            case .tree: TreeDump.text(of: tree)
            case .skeleton: Skeleton.text(of: tree)
            case .source: PrintedSource.bytes(of: tree)
            case .names: NamesDump.text(of: ModuleNames(tree))
            case .imports: ImportsDump.text(of: ModuleNames(tree))
            }
        }
    }

    private let mode: Mode
    private let paths: [[UInt8]]
    private let jobs: Int

    init(_ arguments: Arguments) throws(UsageError) {
        jobs = try arguments.jobs(default: Workers.defaultCount)
        paths = arguments.paths
        guard !paths.isEmpty else { throw UsageError(message: "no path given") }
        if arguments.has("--check") {
            guard !arguments.has("--format"), !arguments.has("--batch") else {
                throw UsageError(message: "'--check' goes with neither '--format' nor '--batch'")
            }
            mode = .check(isQuiet: arguments.has("--quiet"))
            return
        }
        guard !arguments.has("--quiet") else { throw UsageError(message: "'--quiet' goes with '--check'") }
        guard arguments.has("--format") else { throw UsageError(message: "'--check' or '--format' is needed") }
        let format = try arguments.choice(of: "--format", default: Format.tree)
        guard arguments.has("--batch") || paths.count == 1 else {
            throw UsageError(message: "several files need '--batch'")
        }
        mode = arguments.has("--batch") ? .batch(format) : .one(format)
    }

    func run() -> ExitCode {
        switch mode {
        case .check(let isQuiet): check(isQuiet: isQuiet)
        case .one(let format): printOne(format)
        case .batch(let format): batch(format)
        }
    }

    private func check(isQuiet: Bool) -> ExitCode {
        var count = 0
        var rejected = 0
        var code = ExitCode.done
        forEachFile(
            stepwise: !isQuiet,
            work: { path, scratch in
                switch SyntaxTree.reading(path, &scratch) {
                case .success: (.done, isQuiet ? [] : [path + Array(": ok\n".utf8)])
                case .failure(let failure):
                    (failure.exitCode, isQuiet ? [] : [failure.complaints[0].text(path: path)])
                }
            },
            consume: { verdict, line in
                count += 1
                if verdict != .done { rejected += 1 }
                code = max(code, verdict)
                line.forEach(StandardStream.output.write)
            })
        if isQuiet { StandardStream.output.write("\(count) files, \(rejected) rejected\n") }
        return code
    }

    private func printOne(_ format: Format) -> ExitCode {
        let result = Workers.onDeepThread {
            var scratch = ReadingScratch()
            return SyntaxTree.reading(paths[0], &scratch).map(format.text)
        }
        switch result {
        case .success(let text):
            StandardStream.output.write(text)
            return .done
        case .failure(let failure):
            StandardStream.error.write(failure.complaints[0].text(path: paths[0]))
            return failure.exitCode
        }
    }

    private func batch(_ format: Format) -> ExitCode {
        var code = ExitCode.done
        forEachFile(
            work: { path, scratch in
                switch SyntaxTree.reading(path, &scratch) {
                case .success(let tree): (.done, record("ok", path, format.text(of: tree)))
                case .failure(let failure):
                    (failure.exitCode, record("error", path, failure.complaints[0].text(path: path)))
                }
            },
            consume: { verdict, record in
                code = max(code, verdict)
                record.forEach(StandardStream.output.write)
            })
        return code
    }

    /// Every file that the paths stand for, git-ignored ones too; a path that stands for nothing is a file that cannot be read.
    ///
    /// - Parameter stepwise: whether each result is out before many more files are begun.
    private func forEachFile(
        stepwise: Bool = true,
        work: @escaping @Sendable ([UInt8], inout ReadingScratch) -> (ExitCode, [[UInt8]]),
        consume: (ExitCode, [[UInt8]]) -> Void
    ) {
        let selection = FileSelection(respectsGitignore: false, keepsRepetitions: true)
        let files = selection.files(at: paths).map { file -> [UInt8] in
            switch file {
            case .success(let path): path
            case .failure(let error): error.path
            }
        }
        Workers.inOrder(
            files, jobs: jobs, stepwise: stepwise, scratch: ReadingScratch.init, work: work,
            consume: { consume($1.0, $1.1) })
    }
}

extension Unreadable {
    /// Of what was read it is said that it is no Python: that is an answer.
    fileprivate var exitCode: ExitCode { complaints[0].line == 0 ? .unreadable : .pending }
}

/// A header, the output, and a newline: three parts, for the output may be large.
private func record(_ verdict: String, _ path: [UInt8], _ output: [UInt8]) -> [[UInt8]] {
    [Array("\(verdict) \(output.count) ".utf8) + path + [0x0A], output, [0x0A]]
}
