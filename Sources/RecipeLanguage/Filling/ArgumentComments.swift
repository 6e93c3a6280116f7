internal import PythonSyntax
internal import SourceText

/// The comments that speak of one argument of a call, or of one element of a display: they go where it goes.
///
/// Knows the brackets around the argument, nothing of what comes in its place.
struct ArgumentComments {
    /// On lines of their own in front of it; of the first one also what stands behind the opening bracket.
    private(set) var above: [TextRange] = []
    /// On the line that it ends on, if that is the only one there.
    private(set) var behind: TextRange?
    /// On lines of their own between the last one and the closing bracket.
    private(set) var below: [TextRange] = []

    init(of argument: Node) {
        guard let list = argument.parent, [.arguments, .list, .tuple, .set].contains(list.kind) else { return }
        let tree = argument.tree
        let inner = list.firstToken + 1..<list.endToken - 1
        let tokens = argument.tokensWithParentheses(within: inner)
        let front = Gap(before: tokens.lowerBound, tree)
        above = tokens.lowerBound == inner.lowerBound ? front.onSameLine + front.onOwnLines : front.onOwnLines
        let gaps =
            tree.tokens.kind(tokens.upperBound) == .comma
            ? [Gap(before: tokens.upperBound, tree), Gap(before: tokens.upperBound + 1, tree)]
            : [Gap(before: tokens.upperBound, tree)]
        let same = gaps.flatMap(\.onSameLine)
        behind = same.count == 1 ? same[0] : nil
        if tokens.upperBound + TokenIndex(gaps.count) - 1 == inner.upperBound {
            below = gaps[gaps.count - 1].onOwnLines
        }
    }

    /// The comments in front of a token.
    private struct Gap {
        var onSameLine: [TextRange] = []
        var onOwnLines: [TextRange] = []

        init(before token: TokenIndex, _ tree: SyntaxTree) {
            let gap = tree.tokens.gap(before: token)
            for comment in Trivia.comments(in: gap, of: tree.source.text) {
                let blanks = tree.bytes(TextRange(start: gap.start, end: comment.start))
                if blanks.contains(where: \.isNewline) {
                    onOwnLines.append(comment)
                } else {
                    onSameLine.append(comment)
                }
            }
        }
    }
}
