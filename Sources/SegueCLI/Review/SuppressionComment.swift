import Conversion
import Project
import PythonSyntax
import SourceText

/// The comment by which a place is never proposed again.
enum SuppressionComment {
    /// A file's text with comments for some places; nil where there is no line for one of them.
    static func writing(
        _ places: [(range: TextRange, recipe: String?)], _ reason: String, in source: Source
    ) -> [UInt8]? {
        Workers.onDeepThread {
            let tree = SyntaxTree.parse(source)
            let edits = tree.errors.isEmpty ? Suppression.edits(skipping: places, because: reason, in: tree) : []
            guard let text = Fix.merging(edits)?.applied(to: source.text) else { return nil }
            return isSameCode(text, as: tree) ? text : nil
        }
    }

    /// A line that begins within a string would take the comment into it.
    private static func isSameCode(_ text: [UInt8], as tree: SyntaxTree) -> Bool {
        guard let bytes = tree.source.encode(text), case .success(let source) = Source.decoding(bytes) else {
            return false
        }
        let commented = SyntaxTree.parse(source)
        return commented.errors.isEmpty && commented.kinds == tree.kinds
    }
}
