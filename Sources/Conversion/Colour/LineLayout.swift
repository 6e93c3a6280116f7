internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Where new lines of a file begin, and which of its lines belong to a piece of code.
struct LineLayout {
    let tree: SyntaxTree
    private let indentation: Indentation

    init(_ tree: SyntaxTree) {
        self.tree = tree
        indentation = Indentation(tree)
    }

    /// A newline, and the blanks of a line that stands below a statement.
    func line(below statement: Node, deeper levels: Int) -> String {
        let blanks = String(decoding: indentation.blanks(of: statement), as: UTF8.self)
        return tree.source.newline + blanks + unit(of: statement, times: levels)
    }

    /// By what lines below a statement stand deeper.
    func unit(of statement: Node, times levels: Int) -> String {
        let body = statement.children.first { $0.kind == .block }
        let unit = String(decoding: indentation.unit(in: body ?? statement.parent), as: UTF8.self)
        return String(repeating: unit, count: levels)
    }
}

extension Node {
    /// Whether what is put at a place comes to stand in these lines.
    func linesContain(_ offset: UInt32) -> Bool {
        range.start <= offset && (offset < endOfOwnLines || offset == UInt32(tree.source.text.count))
    }

    private var endOfOwnLines: UInt32 {
        kind == .block ? max(range.end, TrailingLines.end(of: Array(children).last!)) : range.end
    }

    /// Where the lines begin that belong to this, but for the one on which it begins itself: of a block all of its lines,
    /// with the comments above and below its statements. What stands in strings is nobody's line.
    var ownLineStarts: [UInt32] {
        let source = tree.source
        let end = endOfOwnLines
        var start = range.start
        if kind == .block, !isSuiteOnHeaderLine {
            var colon = firstToken - 1
            while tree.tokens.kind(colon).isLayout { colon -= 1 }
            start = tree.tokens.range(colon).end
        }
        let strings = tree.nodes(of: .formattedString).filter { $0.range.overlaps(range) }.map(\.range)
        var starts: [UInt32] = []
        var line = source.startOfNextLine(start)
        while line < end {
            let isEmpty = source.endOfLine(line) == line
            let isInString =
                tree.tokens.range(tree.tokens.index(at: line)).start < line
                || strings.contains { $0.start < line && line < $0.end }
            if !isEmpty, !isInString { starts.append(line) }
            line = source.startOfNextLine(line)
        }
        return starts
    }
}
