import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText

/// What `check`, `diff` and `fix` have in common: recipes over files, on all cores, reported in the files' order.
struct ConversionRun: Sendable {
    static let options = [
        Option("--recipe", "NAME", "run this recipe, or one's file; may be given several times (default: all)"),
        Option("--no-gitignore", "take files that git ignores, too"),
        Option.jobs,
    ]

    let paths: [[UInt8]]
    let jobs: Int
    private let respectsGitignore: Bool
    private let converter: Converter
    /// A file for which none of these is open is not even parsed.
    private let gates: [Gate]

    init(_ arguments: Arguments) throws(UsageError) {
        paths = arguments.paths.isEmpty ? [[]] : arguments.paths
        jobs = try arguments.jobs(default: Workers.defaultCount)
        respectsGitignore = !arguments.has("--no-gitignore")
        var recipes: [Recipe] = []
        for name in arguments.has("--recipe") ? arguments.values(of: "--recipe") : BundledRecipes.names {
            let recipe = try RecipeShelf.recipe(name)
            if !recipes.contains(where: { $0.name == recipe.name }) { recipes.append(recipe) }
        }
        converter = try RecipeShelf.converter(for: recipes)
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
    func forEachFile<Result: Sendable>(
        finish: @escaping @Sendable (Report) -> Result, consume: (Result) -> Void
    ) {
        let selection = FileSelection(respectsGitignore: respectsGitignore)
        let files = paths == [Array("-".utf8)] ? [.success(paths[0])] : selection.files(at: paths)
        Workers.inOrder(
            files, jobs: jobs, scratch: ReadingScratch.init,
            work: { file, scratch in
                switch file {
                case .failure(let error):
                    finish(Report(path: error.path, outcome: .unreadable(Unreadable(complaints: [Complaint(error)]))))
                case .success(let path): finish(report(on: path, &scratch))
                }
            },
            consume: { consume($1) })
    }

    private func report(on path: [UInt8], _ scratch: inout ReadingScratch) -> Report {
        do {
            if path == Array("-".utf8) {
                try SourceFile.readStandardInput(into: &scratch.bytes)
            } else {
                try SourceFile.read(path, into: &scratch.bytes)
            }
        } catch {
            return Report(path: path, outcome: .unreadable(Unreadable(complaints: [Complaint(error)])))
        }
        // What comes in has to go out again, whether or not anything changes.
        let isStream = path == Array("-".utf8)
        guard isStream || mayMatch(scratch.bytes) else { return Report(path: path, outcome: .untouched) }
        switch SyntaxTree.parsing(scratch.bytes, &scratch) {
        case .failure(let failure): return Report(path: path, outcome: .unreadable(failure))
        case .success(let tree): return Report(path: path, outcome: outcome(of: tree, path, isStream: isStream))
        }
    }

    private func mayMatch(_ bytes: [UInt8]) -> Bool {
        gates.contains { $0.isOpen(for: bytes) }
    }

    private func outcome(of tree: SyntaxTree, _ path: [UInt8], isStream: Bool) -> Report.Outcome {
        let module = ModulePath(of: path).map { ModuleIdentity(QualifiedName($0.name), isPackage: $0.isPackage) }
        let conversion = converter.convert(tree, as: module)
        if conversion.sites.isEmpty, !isStream { return .untouched }
        if conversion.fix != nil,
            let objection = Proof.objection(to: conversion, of: tree, as: module, by: converter)
        {
            return .converted(tree.source, conversion.refused(because: objection))
        }
        return .converted(tree.source, conversion)
    }
}

/// Counts what a run did, for its exit code and its last line.
struct Tally {
    var files = 0
    var changedFiles = 0
    var converted = 0
    var refused = 0
    var unreadable = 0

    mutating func count(_ report: ConversionRun.Report.Outcome) {
        files += 1
        switch report {
        case .untouched: break
        case .unreadable: unreadable += 1
        case .converted(_, let conversion):
            if conversion.fix != nil { changedFiles += 1 }
            for site in conversion.sites {
                if case .converted = site.outcome { converted += 1 } else { refused += 1 }
            }
        }
    }

    /// - Parameter isDone: whether what can be converted has been.
    func exitCode(isDone: Bool) -> ExitCode {
        if unreadable > 0 { return .unreadable }
        return refused > 0 || converted > 0 && !isDone ? .pending : .done
    }

    /// `12 sites in 3 files converted, 4 not`
    func summary(_ verb: String) -> String {
        var text =
            "\(converted) \(converted == 1 ? "site" : "sites") in \(changedFiles) \(changedFiles == 1 ? "file" : "files") \(verb)"
        if refused > 0 { text += ", \(refused) not converted ('segue check' says why)" }
        if unreadable > 0 { text += ", \(unreadable) \(unreadable == 1 ? "file" : "files") not readable" }
        return text + "\n"
    }
}
