import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeLanguage

/// Converts the files of a project together: sync functions in which recipes find something turn with all their callers.
///
/// Which functions these are shows only once they have turned: what still is not converted in one of them then takes it, and
/// all that turned for it alone, back.
struct ProjectConversion: Sendable {
    let converter: Converter
    let options: PromotionOptions
    let project: ProjectScan
    let jobs: Int

    /// What becomes of each file by itself, and together.
    struct Result: Sendable {
        /// The conversions of all files that were given, or that change, by their paths as given.
        var conversions: [[UInt8]: FileConversion]
        /// Everything that the last solution looked at; nil where nothing would turn.
        var graph: ColourGraph?
    }

    /// - Parameter alone: what recipes make of each file by itself.
    func result(_ alone: [[UInt8]: FileConversion]) -> Result {
        var result = Result(conversions: alone)
        // On a worker's thread, for its deep stack.
        Workers.inOrder(
            [alone], jobs: 1, scratch: {}, work: { alone, _ in together(alone) }, consume: { result = $1 })
        return result
    }

    private func together(_ alone: [[UInt8]: FileConversion]) -> Result {
        var candidates = candidates(in: alone)
        let promotion = Promotion(files: project.reading, converter: converter, options: options) { [project] in
            project.role(ofFileAt: $0.path)
        }
        guard !candidates.isEmpty || promotion.hasNamedRoots else { return Result(conversions: alone) }
        var failures: [FunctionPlace: [Site]] = [:]
        while true {
            let coloured = promotion.project(turning: candidates)
            let turned = conversions(of: coloured)
            let failed = coloured.failures(in: turned)
            if failed.isEmpty {
                return Result(
                    conversions: explained(alone, turned, by: coloured, failures), graph: coloured.graph)
            }
            failures.merge(failed) { $1 }
            candidates.removeAll { failed[$0.function] != nil }
        }
    }

    /// The functions that would have to turn for something in them to be converted.
    private func candidates(in conversions: [[UInt8]: FileConversion]) -> [PromotionCandidate] {
        var recipes: [FunctionPlace: Set<String>] = [:]
        for (path, conversion) in conversions {
            guard let absolute = ModuleSearch.absolute(path) else { continue }
            for site in conversion.sites {
                guard let function = site.syncFunction else { continue }
                recipes[FunctionPlace(path: absolute, start: function.start), default: []].insert(site.recipe)
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

    /// All conversions, with the reasons for which functions stay sync.
    private func explained(
        _ alone: [[UInt8]: FileConversion], _ turned: [[UInt8]: FileConversion], by coloured: ColouredProject,
        _ failures: [FunctionPlace: [Site]]
    ) -> [[UInt8]: FileConversion] {
        var conversions = alone
        for (path, conversion) in turned { conversions[project.given(path)] = conversion }
        for (path, conversion) in conversions {
            guard let absolute = ModuleSearch.absolute(path) else { continue }
            conversions[path] = coloured.explaining(conversion, ofFileAt: absolute, failures)
        }
        return conversions
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
    func everyFile() -> [ProjectFile] { before.everyFile().map(current) }
    func file(at path: [UInt8]) -> ProjectFile? { turned[path] ?? before.file(at: path) }
    func mayChange(_ path: [UInt8]) -> Bool { before.mayChange(path) }
}
