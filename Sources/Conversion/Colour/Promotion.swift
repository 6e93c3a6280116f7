package import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// A function of a project, by where it stands.
package struct FunctionPlace: Hashable, Sendable {
    /// The absolute path of its file.
    package let path: [UInt8]
    /// Where its `def` or `async def` begins.
    package let start: UInt32

    /// From its parts.
    package init(path: [UInt8], start: UInt32) {
        self.path = path
        self.start = start
    }
}

/// A function in which recipes would convert something if it were a coroutine.
package struct PromotionCandidate: Sendable {
    /// Which one.
    package let function: FunctionPlace
    /// The recipes that want it to turn.
    package let recipes: Set<String>

    /// From its parts.
    package init(function: FunctionPlace, recipes: Set<String>) {
        self.function = function
        self.recipes = recipes
    }
}

/// Turns sync functions of a project, with all their callers: from the whole call graph to the edits of each file.
///
/// Not for use by several workers at once. What is found out about a function is kept from one question to the next.
package final class Promotion {
    private let files: any ProjectFiles
    private let converter: Converter
    private let options: PromotionOptions
    private let graph: CallGraph
    private let fences: Fences
    private let search: ConsequenceSearch
    private let bridges: Bridges
    private var known: [Turn: Consequences] = [:]

    /// - Parameters:
    ///   - recipes: those that want functions to turn, by their names.
    ///   - role: what a file is in the project.
    package init(
        files: any ProjectFiles, converter: Converter, options: PromotionOptions, recipes: Set<String>,
        role: @escaping (ProjectFile) -> ProjectRole
    ) {
        self.files = files
        self.converter = converter
        self.options = options
        graph = CallGraph(
            files, declarations: converter.facts.declarations, foreign: ForeignAttributes(converter.facts))
        bridges = Bridges(graph, by: converter.facts.frameworks)
        fences = Fences(options, among: files) { instruction in
            instruction.recipes == nil || recipes.contains { converter.isFor($0, instruction) }
        }
        search = ConsequenceSearch(
            graph, fences, includesReview: converter.options.includesReview,
            mayChange: { files.mayChange($0.path) },
            context: { FileContext($0.names.tree, as: role($0), by: converter) })
        let installed = converter.options.scripts.flatMap(graph.function(named:))
        search.installed = Set(installed.map { ProjectFunction(definition: $0.definition, file: $0.file) })
    }

    /// What turns if all of these do that can.
    ///
    /// - Parameters:
    ///   - failed: those that have turned in vain.
    ///   - chosen: the only ones, and named functions, from which colour may spread; nil for all.
    package func project(
        turning candidates: [PromotionCandidate], except failed: Set<FunctionPlace>,
        choosing chosen: Set<FunctionPlace>? = nil
    ) -> ColouredProject {
        let roots = (candidates.compactMap(root) + namedRoots).filter { root in
            let place = root.function.place
            return !failed.contains(place) && chosen?.contains(place) != false
        }
        let spread = spread(from: roots)
        return ColouredProject(
            spread, roots: roots, changes: ChangesOfFiles(spread, search: search), usedSkips: fences.usedSkips,
            bridges: bridges)
    }

    /// The same as people look at it.
    ///
    /// - Parameter failures: what keeps some functions sync that could turn.
    package func graph(
        turning candidates: [PromotionCandidate], failures: [FunctionPlace: [Site]]
    ) -> ColourGraph {
        let roots = candidates.compactMap(root) + namedRoots
        let spread = spread(from: roots.filter { failures[$0.function.place] == nil })
        return ColourGraph(spread, roots: roots, failures: failures.mapValues(\.firstRefusal))
    }

    private func spread(from roots: [ColourSpread.Root]) -> ColourSpread {
        // Whatever the order of the paths on the command line, the same is said.
        ColourSpread(from: roots.sorted { $0.function.comesBefore($1.function) }) { turn in
            if let consequences = known[turn] { return consequences }
            let found = search.consequences(of: turn)
            known[turn] = found
            return found
        }
    }

    private func root(_ candidate: PromotionCandidate) -> ColourSpread.Root? {
        let policies = converter.recipes.filter { candidate.recipes.contains($0.name) }.map {
            options.policy(for: $0, inFileAt: candidate.function.path)
        }
        guard policies.contains(where: { $0 != .never }), let file = files.file(at: candidate.function.path),
            let node = file.names.tree.nodes(of: .functionDefinition).first(where: {
                $0.range.start == candidate.function.start
            })
        else { return nil }
        let function = ProjectFunction(definition: Definition(names: file.names, node: node), file: file)
        return ColourSpread.Root(
            function: function, recipes: candidate.recipes, mustBeReached: !policies.contains(.always))
    }

    /// Whether something turns that somebody names.
    package var hasNamedRoots: Bool { !namedRoots.isEmpty }

    /// What the user or a recipe wants to turn, whatever stands in it.
    private lazy var namedRoots: [ColourSpread.Root] = {
        let names = options.makeAsync + converter.recipes.flatMap { $0.makeAsync.flatMap(\.asCodeNames) }
        return names.flatMap(graph.function(named:)).filter { !$0.definition.node.isAsync }.map { found in
            ColourSpread.Root(
                function: ProjectFunction(definition: found.definition, file: found.file), recipes: [],
                mustBeReached: false)
        }
    }()
}

extension QualifiedName {
    /// Where the module's name may end: `a.b.c` is `a:b.c` or `a.b:c`.
    fileprivate var asCodeNames: [String] {
        let words = text.split(separator: ".")
        return (1..<max(1, words.count)).map { count in
            "\(words[..<count].joined(separator: ".")):\(words[count...].joined(separator: "."))"
        }
    }
}

extension ForeignAttributes {
    /// Which methods a class has, or finds by their names, is asked where a method turns: pages say it by patterns, too.
    fileprivate init(_ facts: Facts) {
        self.init()
        names = facts.foreignMethods
        lookups = facts.lookups
        structuralTypes = facts.structuralTypes
        givesModules = facts.givesModules
        restoring = facts.restoring
        listing = facts.listing
        runningExamples = facts.runningExamples
        filling = facts.filling
        calledByOthers = facts.calledByOthers
        binding = facts.binding
        keeping = facts.keeping
        keepingKeywords = facts.keepingKeywords
        holding = facts.holding
        mapping = facts.mapping
    }
}
