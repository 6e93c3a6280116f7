internal import PythonSyntax
internal import SourceText

/// Lines of a copied piece that stand below what follows a bracket of its first line: where the piece comes to stand in
/// another column they go along.
///
/// As `Realignment` does it for code that stays in place.
enum AlignedLines {
    /// Where these lines begin.
    ///
    /// - Parameter starts: where the lines of the piece begin, behind the first.
    static func starts(among starts: [UInt32], of tokens: Range<TokenIndex>, in tree: SyntaxTree) -> Set<UInt32> {
        var aligned: Set<UInt32> = []
        guard !starts.isEmpty else { return [] }
        let firstLine = tree.source.startOfLine(tree.tokens.range(tokens.lowerBound).start)
        var anchors = BracketAnchors()
        for token in tokens {
            let gap = tree.tokens.gap(before: token)
            if let anchor = anchors.innermost {
                let start = tree.tokens.range(anchor).start
                let line = tree.source.startOfLine(start)
                for offset in starts where offset > gap.start && offset <= gap.end {
                    let width = tree.source.text[Int(offset)...].prefix { $0 == UInt8(ascii: " ") }.count
                    let goesAlong = line == firstLine || aligned.contains(line)
                    if goesAlong, width == column(of: start, in: tree) { aligned.insert(offset) }
                }
            }
            anchors.pass(token, in: tree)
        }
        return aligned
    }

    /// How many characters stand in front of an offset on its line; nil where tabs make that a matter of taste.
    static func column(of offset: UInt32, in tree: SyntaxTree) -> Int? {
        let line = tree.source.text[Int(tree.source.startOfLine(offset))..<Int(offset)]
        return line.contains(0x09) ? nil : line.width
    }
}
