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
    /// Whether nobody wants to see how far it is.
    let isQuiet: Bool

    /// The reports of all files that were given, and of those that change besides, in the order of the files.
    ///
    /// - Parameter alone: what becomes of each file by itself.
    func reports(_ alone: [Report]) -> [Report] {
        Workers.onDeepThread {
            let candidates = candidates(in: alone)
            if !candidates.isEmpty, let reason = reasonToTurnNothing {
                let left = ColouredProject(leaving: candidates, because: "in a sync function; \(reason)")
                return merged(alone, Solution(coloured: left, turned: [:], failures: [:]))
            }
            return start(alone).map { merged(alone, wholeSolution($0)) } ?? alone
        }
    }

    /// Why no function can turn at all. Nobody can wait for the call graph of too many files, but who names functions does.
    private var reasonToTurnNothing: String? {
        if let python = converter.options.targetPython, python < Self.firstWithCoroutines {
            return "coroutines need Python \(Self.firstWithCoroutines), and the project's is \(python)"
        }
        guard !converter.namesFunctions(options), project.reading.isLarge else { return nil }
        return "among more than \(ProjectReading.mostFilesOfGraph) files nobody looks for its callers"
    }

    /// PEP 492.
    private static let firstWithCoroutines = PythonVersion(major: 3, minor: 5)

    /// The call graph, as far as colour goes in it; nil where nothing wants to turn.
    func graph(_ alone: [Report]) -> ColourGraph? {
        Workers.onDeepThread {
            start(alone).map { $0.promotion.graph(turning: $0.candidates, failures: wholeSolution($0).failures) }
        }
    }

    /// From where colour may spread.
    struct Start {
        let promotion: Promotion
        let candidates: [PromotionCandidate]
    }

    /// What turns in the end.
    struct Solution: Sendable {
        let coloured: ColouredProject
        let turned: [[UInt8]: FileConversion]
        /// The functions that turned in vain.
        let failures: [FunctionPlace: [Site]]
    }

    /// - Returns: nil where nothing wants to turn.
    func start(_ alone: [Report]) -> Start? {
        let candidates = candidates(in: alone)
        // The call graph reads the whole project.
        guard !candidates.isEmpty || converter.namesFunctions(options) else { return nil }
        let recipes = candidates.reduce(into: Set<String>()) { $0.formUnion($1.recipes) }
        let promotion = Promotion(files: project.reading, converter: converter, options: options, recipes: recipes) {
            [project] in project.role(ofFileAt: $0.path)
        }
        guard !candidates.isEmpty || promotion.hasNamedRoots else { return nil }
        return Start(promotion: promotion, candidates: candidates)
    }

    /// What turns if everything is converted. Among many files that takes long: whoever waits is told.
    func wholeSolution(_ start: Start) -> Solution {
        var progress = ProgressLine(isQuiet: isQuiet)
        progress.announce("following calls")
        defer { progress.erase() }
        return solution(start)
    }

    /// - Parameters:
    ///   - known: the functions that are known to turn in vain.
    ///   - choice: what is converted; nil for everything.
    func solution(
        _ start: Start, except known: [FunctionPlace: [Site]] = [:], choosing choice: Choice? = nil
    ) -> Solution {
        var failures = known
        while true {
            let coloured = start.promotion.project(
                turning: start.candidates, except: Set(failures.keys), choosing: choice?.roots)
            let turned = conversions(of: coloured, choosing: choice)
            let failed = coloured.failures(in: turned)
            if failed.isEmpty { return Solution(coloured: coloured, turned: turned, failures: failures) }
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
        let candidates = recipes.map { PromotionCandidate(function: $0.key, recipes: $0.value) }.filter {
            converter.mayPromote($0, by: options)
        }
        return candidates.sorted {
            $0.function.path == $1.function.path
                ? $0.function.start < $1.function.start
                : $0.function.path.lexicographicallyPrecedes($1.function.path)
        }
    }

    /// Runs the recipes over the files as they are once functions have turned, each beside the others.
    private func conversions(
        of coloured: ColouredProject, choosing choice: Choice?
    ) -> [[UInt8]: FileConversion] {
        let paths = coloured.files.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let files = ColouredFiles(project.reading, coloured)
        var conversions: [[UInt8]: FileConversion] = [:]
        Workers.inOrder(
            paths, jobs: jobs, scratch: {},
            work: { path, _ in
                var role = project.role(ofFileAt: path)
                role.files = files
                let selection = choice?.selection(of: project.given.path(of: path))
                return converter.conversion(of: coloured.files[path]!, as: role, choosing: selection)
            },
            consume: { conversions[paths[$0]] = $1 })
        return conversions
    }

    /// Each file as it becomes in the end, with the reasons for which functions stay sync.
    func merged(_ alone: [Report], _ solution: Solution) -> [Report] {
        let (coloured, turned) = (solution.coloured, solution.turned)
        var reports = alone.filter { turned[ModuleSearch.absolute($0.path) ?? []] == nil }
        reports += turned.map { path, conversion in
            Report(
                path: project.given.path(of: path), outcome: .converted(coloured.files[path]!.old.source, conversion),
                isColoured: true)
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
            let explained = coloured.explaining(conversion, ofFileAt: path, solution.failures)
            return Report(path: report.path, outcome: .converted(source, explained), isColoured: report.isColoured)
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
