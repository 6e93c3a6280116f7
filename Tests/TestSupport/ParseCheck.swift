import Project
package import PythonSyntax
import SourceText
package import Testing

/// Parses a file and checks the laws of every tree: `Verify`, `NodeShape`, the bytes print back, it can be shown.
///
/// Mutations are free: the same file with each token deleted, cut off at each token, and with other line ends must
/// keep the laws too, accepted or not.
///
/// - Parameter errors: `LINE:COL: MESSAGE` of each error that is expected; none if the file is to be accepted.
/// - Returns: the tree; nil if the bytes are no text.
@discardableResult package func checkParse(
    _ file: [UInt8], errors: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> SyntaxTree? {
    let parsed = ParsedFile.checked(file, sourceLocation: sourceLocation)
    #expect(parsed.errors == errors, sourceLocation: sourceLocation)
    return parsed.tree
}

/// The same for a file in UTF-8.
@discardableResult package func checkParse(
    _ file: String, errors: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> SyntaxTree? {
    checkParse(Array(file.utf8), errors: errors, sourceLocation: sourceLocation)
}

/// What came of a file.
package struct ParsedFile: Sendable {
    /// Nil if the bytes are no text.
    package let tree: SyntaxTree?
    /// `LINE:COL: MESSAGE` of each error, as `segue parse` prints them behind the path.
    package let errors: [String]
    /// Which of the laws are broken, and how.
    package let brokenLaws: [String]

    /// Parses a file and its mutations and checks all laws, whether or not the file is accepted.
    package static func checked(_ file: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> ParsedFile {
        let parsed = onDeepStack { ParsedFile(file) }
        for law in parsed.brokenLaws { Issue.record("\(law)", sourceLocation: sourceLocation) }
        guard let tree = parsed.tree else { return parsed }
        Workers.inOrder(
            Mutations.of(tree), jobs: 1, scratch: {},
            work: { mutation, _ in ParsedFile(mutation.file).brokenLaws.map { "\(mutation.name): \($0)" } },
            consume: { _, laws in
                for law in laws { Issue.record("\(law)", sourceLocation: sourceLocation) }
            })
        return parsed
    }

    /// Needs a deep stack for deep nesting: see `onDeepStack`.
    package init(_ file: [UInt8]) {
        switch Source.decoding(file) {
        case .failure(let failure):
            tree = nil
            errors = ["\(failure.line):\(failure.column): \(failure.message)"]
            brokenLaws = failure.message.isEmpty || failure.message.contains("\n") ? ["no line: \(failure)"] : []
        case .success(let source):
            let tree = SyntaxTree.parse(source)
            self.tree = tree
            errors = tree.errors.map { Self.line(of: $0, in: source) }
            brokenLaws =
                tree.errors.isEmpty
                ? Self.lawsBroken(by: tree) : tree.errors.compactMap { Self.fault(of: $0, in: source) }
        }
    }

    private static func lawsBroken(by tree: SyntaxTree) -> [String] {
        var broken = [Verify.firstViolation(in: tree)?.message, NodeShape.firstViolation(in: tree)].compactMap(\.self)
        if tree.source.isReversible, PrintedSource.bytes(of: tree) != tree.source.bytes {
            broken.append("the printed source is not the file")
        }
        if Skeleton.text(of: tree).isEmpty || TreeDump.text(of: tree).isEmpty {
            broken.append("the tree cannot be shown")
        }
        return broken
    }

    private static func fault(of error: SyntaxError, in source: Source) -> String? {
        if error.message.isEmpty || error.message.contains("\n") { return "no line: \(error)" }
        return error.range.end > source.text.count ? "behind the end: \(error)" : nil
    }

    private static func line(of error: SyntaxError, in source: Source) -> String {
        "\(place(of: error.range.start, in: source)): \(error.message)"
    }

    /// `LINE:COL` as people count.
    static func place(of offset: UInt32, in source: Source) -> String {
        let place = LineIndex(source).place(of: offset)
        return "\(place.line):\(place.column)"
    }
}

/// Runs on a thread with a stack as deep as the workers of `segue` have.
package func onDeepStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
    var result: Result?
    Workers.inOrder([body], jobs: 1, scratch: {}, work: { body, _ in body() }, consume: { result = $1 })
    return result!
}
