import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeLanguage
import SourceText

/// Converts the files of a project together: sync functions in which recipes find something turn with all their callers.
///
/// Which functions these are shows only once they have turned: what still is not converted in one of them then takes it, and
/// all that turned for it alone, back.
struct ProjectConversion: Sendable {
    typealias Report = ConversionRun.Report

    let converter: Converter
    let options: PromotionOptions
    let project: ProjectScan
    let jobs: Int

    /// The reports of all files that were given, and of those that change besides, in the order of the files.
    ///
    /// - Parameter alone: what becomes of each file by itself.
    func reports(_ alone: [Report]) -> [Report] {
        onDeepThread {
            solution(alone).map { merged(alone, $0.turned, $0.coloured, $0.failures) } ?? alone
        }
    }

    /// The call graph, as far as colour goes in it; nil where nothing wants to turn.
    func graph(_ alone: [Report]) -> ColourGraph? {
        onDeepThread {
            solution(alone).map { $0.promotion.graph(turning: $0.candidates, failures: $0.failures) }
        }
    }

    /// The main thread's stack is small.
    private func onDeepThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
        var result: Result?
        Workers.inOrder([()], jobs: 1, scratch: {}, work: { _, _ in work() }, consume: { result = $1 })
        return result!
    }

    /// What turns in the end.
    private struct Solution {
        let promotion: Promotion
        let candidates: [PromotionCandidate]
        let coloured: ColouredProject
        let turned: [[UInt8]: FileConversion]
        /// The functions that turned in vain.
        let failures: [FunctionPlace: [Site]]
    }

    private func solution(_ alone: [Report]) -> Solution? {
        let candidates = candidates(in: alone)
        // The call graph reads the whole project.
        guard !candidates.isEmpty || converter.namesFunctions(options) else { return nil }
        let promotion = Promotion(files: project.reading, converter: converter, options: options) { [project] in
            project.role(ofFileAt: $0.path)
        }
        guard !candidates.isEmpty || promotion.hasNamedRoots else { return nil }
        var failures: [FunctionPlace: [Site]] = [:]
        while true {
            let coloured = promotion.project(turning: candidates, except: Set(failures.keys))
            let turned = conversions(of: coloured)
            let failed = coloured.failures(in: turned)
            if failed.isEmpty {
                return Solution(
                    promotion: promotion, candidates: candidates, coloured: coloured, turned: turned,
                    failures: failures)
            }
            failures.merge(failed) { $1 }
        }
    }

    /// The functions that would have to turn for something in them to be converted.
    private func candidates(in reports: [Report]) -> [PromotionCandidate] {
        var recipes: [FunctionPlace: Set<String>] = [:]
        for report in reports {
            guard case .converted(_, let conversion) = report.outcome,
                let path = ModuleSearch.absolute(report.path)
            else { continue }
            for site in conversion.sites {
                guard let function = site.syncFunction else { continue }
                recipes[FunctionPlace(path: path, start: function.start), default: []].insert(site.recipe)
            }
        }
        return recipes.map { PromotionCandidate(function: $0.key, recipes: $0.value) }.sorted {
            $0.function.path == $1.function.path
                ? $0.function.start < $1.function.start
                : $0.function.path.lexicographicallyPrecedes($1.function.path)
        }
    }

    /// Runs the recipes over the files as they are once functions have turned, each beside the others.
    private func conversions(of coloured: ColouredProject) -> [[UInt8]: FileConversion] {
        let paths = coloured.files.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let files = ColouredFiles(project.reading, coloured)
        var conversions: [[UInt8]: FileConversion] = [:]
        Workers.inOrder(
            paths, jobs: jobs, scratch: {},
            work: { path, _ in
                var role = project.role(ofFileAt: path)
                role.files = files
                return converter.conversion(of: coloured.files[path]!, as: role)
            },
            consume: { conversions[paths[$0]] = $1 })
        return conversions
    }

    /// Each file as it becomes in the end, with the reasons for which functions stay sync.
    private func merged(
        _ alone: [Report], _ turned: [[UInt8]: FileConversion], _ coloured: ColouredProject,
        _ failures: [FunctionPlace: [Site]]
    ) -> [Report] {
        var reports = alone.filter { turned[ModuleSearch.absolute($0.path) ?? []] == nil }
        reports += turned.map { path, conversion in
            Report(
                path: project.given.path(of: path), outcome: .converted(coloured.files[path]!.old.source, conversion))
        }
        let known = Set(reports.compactMap { ModuleSearch.absolute($0.path) })
        for path in coloured.stayed.keys where !known.contains(path) {
            guard let source = project.reading.file(at: path)?.names.tree.source else { continue }
            let nothing = FileConversion.nothing(in: source.text)
            reports.append(Report(path: project.given.path(of: path), outcome: .converted(source, nothing)))
        }
        return reports.sorted { project.given.areInOrder($0.path, $1.path) }.map { report in
            guard case .converted(let source, let conversion) = report.outcome,
                let path = ModuleSearch.absolute(report.path)
            else { return report }
            let explained = coloured.explaining(conversion, ofFileAt: path, failures)
            return Report(path: report.path, outcome: .converted(source, explained))
        }
    }
}

/// The files of a project as they are once some functions have turned.
private final class ColouredFiles: ProjectFiles {
    private let before: any ProjectFiles
    private let turned: [[UInt8]: ProjectFile]

    init(_ before: any ProjectFiles, _ coloured: ColouredProject) {
        self.before = before
        turned = coloured.files.reduce(into: [:]) { turned, file in
            guard let old = before.file(at: file.key) else { return }
            turned[file.key] = ProjectFile(
                path: file.key, title: old.title, names: ModuleNames(file.value.tree, module: old.names.module))
        }
    }

    private func current(_ file: ProjectFile) -> ProjectFile { turned[file.path] ?? file }

    func module(beginning name: QualifiedName, importedBy path: [UInt8]) -> (file: ProjectFile, rest: [String])? {
        before.module(beginning: name, importedBy: path).map { (current($0.file), $0.rest) }
    }

    func files(mentioning word: String) -> [ProjectFile]? { before.files(mentioning: word)?.map(current) }
    func everyFile(mentioning word: String) -> [ProjectFile] { before.everyFile(mentioning: word).map(current) }
    func unreadableFiles(mentioning word: String) -> [String] { before.unreadableFiles(mentioning: word) }
    func everyFile() -> [ProjectFile] { before.everyFile().map(current) }
    func file(at path: [UInt8]) -> ProjectFile? { turned[path] ?? before.file(at: path) }
    func mayChange(_ path: [UInt8]) -> Bool { before.mayChange(path) }
    func typedPackage(around path: [UInt8]) -> String? { before.typedPackage(around: path) }
}
