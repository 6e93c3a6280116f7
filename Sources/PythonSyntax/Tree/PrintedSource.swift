internal import SourceText

/// The file's bytes, printed from the tree: every token and every gap, in order.
public enum PrintedSource {
    /// Equal to the bytes that were read, whatever their encoding.
    public static func bytes(of tree: SyntaxTree) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(tree.source.text.count)
        for token in 0..<TokenIndex(tree.tokens.count) {
            text.append(contentsOf: tree.bytes(tree.tokens.gap(before: token)))
            text.append(contentsOf: tree.spelling(token))
        }
        return tree.source.encode(text) ?? tree.source.bytes
    }
}
