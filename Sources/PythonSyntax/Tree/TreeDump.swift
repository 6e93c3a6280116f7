internal import SourceText

/// A tree for people: every node with its range, every token, and the comments between them, indented.
public enum TreeDump {
    /// One line a node or token, in UTF-8.
    public static func text(of tree: SyntaxTree) -> [UInt8] {
        let lines = LineIndex(tree.source)
        var output: [UInt8] = []
        // The nodes that are open, and where each ends.
        var open: [Node] = []
        var node: NodeIndex = 0
        for token in 0...TokenIndex(tree.tokens.count - 1) {
            while let last = open.last, last.endToken <= token { open.removeLast() }
            // Every node that begins at this token; an empty one is a line and nothing more.
            while node < tree.rows.count, tree.rows[Int(node)].firstToken <= token {
                let next = Node(tree, node)
                while let last = open.last, !last.contains(next) { open.removeLast() }
                write("\(next.kind) \(place(next.range, lines))", depth: open.count, &output)
                open.append(next)
                node += 1
            }
            while let last = open.last, last.endToken <= token { open.removeLast() }
            for comment in Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text) {
                write("~ \(String(decoding: tree.bytes(comment), as: UTF8.self))", depth: open.count, &output)
            }
            let spelling = String(decoding: tree.spelling(token), as: UTF8.self)
            let text = spelling.isEmpty ? "" : " \(spelling.debugDescription)"
            write("- \(tree.tokens.kind(token))\(text)", depth: open.count, &output)
        }
        return output
    }

    private static func write(_ line: String, depth: Int, _ output: inout [UInt8]) {
        output.append(contentsOf: repeatElement(0x20, count: depth * 2))
        output.append(contentsOf: line.utf8)
        output.append(0x0A)
    }

    private static func place(_ range: TextRange, _ lines: LineIndex) -> String {
        let start = lines.position(of: range.start)
        let end = lines.position(of: range.end)
        return "\(start.line + 1):\(start.byteColumn)-\(end.line + 1):\(end.byteColumn)"
    }
}
