import Conversion
import PythonSyntax
import SourceText

/// The comments by which the places of a change are never proposed again.
enum SuppressionComment {
    /// A file's text with comments for some places.
    static func writing(
        _ places: [(range: TextRange, recipe: String)], _ reason: String, in source: Source
    ) -> [UInt8] {
        onDeepThread {
            let tree = SyntaxTree.parse(source)
            func edit(_ range: TextRange, _ recipes: [String]) -> Edit {
                Suppression.edit(skipping: range, for: recipes, because: reason, in: tree)
            }
            // Of several places on a line one comment speaks.
            let lines = Dictionary(grouping: places) { edit($0.range, []).range }
            let edits = lines.values.map { edit($0[0].range, Set($0.map(\.recipe)).sorted()) }
            // They stand at different places.
            return Fix.merging(edits)!.applied(to: source.text)
        }
    }
}
