package import PythonSyntax
internal import SourceText

/// A file of which some functions turn: before any recipe has been at work in them.
package struct ColouredFile: Sendable {
    /// The file as it is.
    package let old: SyntaxTree
    /// All edits that colour asks for.
    let fix: Fix
    /// The file with these edits.
    package let tree: SyntaxTree
    /// What is said of them, at places of the old file.
    let sites: [Site]

    /// What colour does to the file, and then a conversion of its result, as one.
    package func followed(by next: FileConversion) -> FileConversion {
        let text = old.source.text
        let whole = next.fix.map { fix.followed(by: $0, of: text) } ?? fix
        let later = next.sites.map { $0.before(fix) }
        return FileConversion(
            sites: (sites + later).sorted { ($0.range, $0.isNote ? 1 : 0) < ($1.range, $1.isNote ? 1 : 0) }, fix: whole,
            result: next.result)
    }
}

/// What becomes of the functions of a project.
package struct ColouredProject: Sendable {
    /// The files in which something turns, by their absolute paths.
    package let files: [[UInt8]: ColouredFile]
    /// The functions that turn for what stands in them.
    package let roots: Set<FunctionPlace>
    /// Why the others stay as they are: behind "not converted: ".
    package let reasons: [FunctionPlace: Obstacle]
    /// Everything that was looked at, for those who want to see it.
    package let graph: ColourGraph

    /// Why a function does not turn.
    package enum Obstacle: Sendable {
        case refused(String)
        case review(String)
    }

    init(_ spread: ColourSpread, roots: [ColourSpread.Root], changes: [[UInt8]: ColouredFile]) {
        files = changes
        self.roots = Set(spread.liveRoots.map { $0.function.place })
        graph = ColourGraph(spread)
        reasons = roots.reduce(into: [:]) { reasons, root in
            guard !spread.turned.contains(Turn(function: root.function)) else { return }
            reasons[root.function.place] = Self.obstacle(of: root, in: spread)
        }
    }

    private static func obstacle(of root: ColourSpread.Root, in spread: ColourSpread) -> Obstacle {
        guard let (functions, blocker) = spread.chain(from: Turn(function: root.function)) else {
            return .refused("in a sync function that no coroutine calls ('--promote always' turns it)")
        }
        let chain = functions.map(\.title).joined(separator: " \u{2190} ")
        let reason =
            "'\(root.function.title)' cannot become async: \(chain) (\(blocker.place.text)): \(blocker.reason)"
        return blocker.isForReview ? .review(reason) : .refused(reason)
    }
}

extension ProjectFunction {
    /// Where it stands.
    var place: FunctionPlace { FunctionPlace(path: file.path, start: node.range.start) }
}
