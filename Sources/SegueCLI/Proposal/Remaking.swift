import Conversion
import PythonSyntax
import Project
import SourceText
import Synchronization

/// Converts files of a run again, with only some of their sites.
final class Remaking: Sendable {
    private let converter: Converter
    private let project: ProjectScan
    private let jobs: Int
    /// How files are converted together; nil where each is by itself.
    private let together: ProjectConversion?
    private let colour = Mutex<Colour?>(nil)

    /// From where colour spreads, and what of that is in vain.
    private struct Colour {
        let start: ProjectConversion.Start
        let failures: [FunctionPlace: [Site]]
    }

    init(converter: Converter, project: ProjectScan, jobs: Int, together: ProjectConversion?) {
        self.converter = converter
        self.project = project
        self.jobs = jobs
        self.together = together
    }

    /// Everything that is converted, and what turns together.
    ///
    /// - Parameter alone: what becomes of each file by itself.
    func everything(_ alone: [ConversionRun.Report]) -> (reports: [ConversionRun.Report], colour: [ColourChange]) {
        guard let together else { return (alone, []) }
        return Workers.onDeepThread { [self] in
            colour.withLock { colour in
                guard let start = together.start(alone) else { return (alone, []) }
                let solution = together.wholeSolution(start)
                colour = Colour(start: start, failures: solution.failures)
                return (together.merged(alone, solution), solution.coloured.changes)
            }
        }
    }

    /// What becomes of the files, by their paths, if exactly this is converted. Runs on a thread with a deep stack.
    ///
    /// - Parameter sources: the files that have sites.
    func conversions(of choice: Choice, _ sources: [[UInt8]: Source]) -> [[UInt8]: FileConversion] {
        var conversions: [[UInt8]: FileConversion] = [:]
        for (path, conversion) in choice.roots.isEmpty ? [:] : coloured(choice) {
            conversions[project.given.path(of: path)] = conversion
        }
        for path in choice.sites.keys where conversions[path] == nil {
            guard let source = sources[path] else { continue }
            conversions[path] = converter.provenConversion(
                of: SyntaxTree.parse(source), as: project.role(of: path), choosing: choice.selection(of: path))
        }
        return conversions
    }

    private func coloured(_ choice: Choice) -> [[UInt8]: FileConversion] {
        colour.withLock { colour in
            guard let together, let colour else { return [:] }
            return together.solution(colour.start, except: colour.failures, choosing: choice).turned
        }
    }

    /// Whether a path comes before another one.
    func areInOrder(_ path: [UInt8], _ other: [UInt8]) -> Bool { project.given.areInOrder(path, other) }

    /// Works on each, beside the others, with a deep stack.
    func forEach<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
    ) -> [Result] {
        var results: [Result] = []
        Workers.inOrder(
            items, jobs: jobs, scratch: {}, work: { item, _ in work(item) }, consume: { results.append($1) })
        return results
    }
}
