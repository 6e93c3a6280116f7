internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Fields of strings that show their own source: `f"{load()=}"` has to go on showing `load()=`.
extension CallRewriting {
    /// Spells the source out in front of each such field around a call, within its own function.
    func spellOutFields(around call: Node, _ change: inout CodeChange) throws(Refusal) {
        let frame = names.scope(of: call).frame.node
        for field in call.ancestors.prefix(while: { $0 != frame }) where field.kind == .replacementField {
            if field.ancestors.contains(where: { $0.kind == .templateString }) {
                throw Refusal(reason: "the template that it stands in keeps its source", place: field)
            }
            let sign = field.child(0).tokenBehind
            guard field.child(0).contains(call), tree.tokens.kind(sign) == .equal else { continue }
            change.pieces += try spelledOut(field, sign)
        }
    }

    private func spelledOut(_ field: Node, _ sign: TokenIndex) throws(Refusal) -> [CodeChange.Piece] {
        // Blanks around the sign belong to what is shown.
        let behind = tree.tokens.range(sign + 1).start
        let start = field.range.start
        let shown = String(decoding: tree.bytes(TextRange(start: start + 1, end: behind)), as: UTF8.self)
        // Text is read in another way than code, and in a specification it would be a part of that.
        let isPlain = !shown.contains { "\"'\\{}#\r\n".contains($0) }
        guard isPlain, field.parent?.kind == .formattedString else {
            throw Refusal(reason: "the string shows its source, which cannot be spelled out", place: field)
        }
        let isConverted = tree.tokens.kind(sign + 1) != .rightBrace
        return [
            .replaced(TextRange(at: start), by: shown),
            .replaced(
                TextRange(start: tree.tokens.range(sign - 1).end, end: behind), by: isConverted ? "" : "!r"),
        ]
    }
}
