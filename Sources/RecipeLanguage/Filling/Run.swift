internal import PythonSyntax
internal import SourceText

/// What stands between two pieces of the old code that stay, and what is to stand there.
///
/// The blanks, newlines and comments at its ends stay wherever the new code allows it.
struct Run {
    let tree: SyntaxTree
    /// All of the code that is replaced.
    let code: TextRange
    let before: OldAtom?
    let deleted: ArraySlice<OldAtom>
    let inserted: ArraySlice<NewAtom>
    let after: OldAtom?
    /// `after` as the new code has it.
    let next: NewAtom?
    /// What the new code has a copy of, elsewhere.
    let copied: Set<AtomKey>
    /// Whose comments stand elsewhere in the new code.
    let carried: [TextRange]
    /// How many brackets are open at its start in the new code.
    let depth: Int
    /// The level of the line that it begins on, in the new code.
    let startLevel: Int
    let writer: NewCode

    var range: TextRange {
        TextRange(start: before?.range.end ?? code.start, end: after?.range.start ?? code.end)
    }

    /// The new text in the place of `range`.
    func text() throws(FillingFailure) -> NewText {
        var result: NewText
        if deleted.isEmpty, inserted.isEmpty {
            result = isAllowed(leftGap, depth) ? leftGap : glueOfNext
        } else if before?.key == .newline {
            result = try textAtLineStart()
        } else if inserted.isEmpty {
            result = textOfDeletion()
            if result.bytes.isEmpty { result = NewCode.gap(byteBefore, byteBehind) }
        } else {
            let new = try writer.text(of: inserted, level: startLevel)
            let (left, right) = deleted.isEmpty ? gapsOfInsertion() : gapsOfReplacement()
            if let apart = try commaApart(left, right) {
                result = apart
            } else {
                result = left.isEmpty ? NewCode.gap(byteBefore, new.bytes.first) : left
                result += new
                result += right.isEmpty ? NewCode.gap(new.bytes.last, byteBehind) : right
            }
        }
        try checkComments(result)
        return result
    }

    // MARK: Gaps

    private var byteBefore: UInt8? { range.start > 0 ? tree.source.text[Int(range.start) - 1] : nil }
    private var byteBehind: UInt8? {
        range.end < tree.source.text.count ? tree.source.text[Int(range.end)] : nil
    }

    private var leftGap: NewText {
        gap(range.start, deleted.first?.range.start ?? range.end)
    }

    private var rightGap: NewText {
        gap(deleted.last?.range.end ?? range.start, range.end)
    }

    /// The gaps between what is deleted.
    private var innerGaps: [NewText] {
        zip(deleted, deleted.dropFirst()).map { gap($0.range.end, $1.range.start) }
    }

    /// A part of the old text that is no token, with its lines.
    private func gap(_ start: UInt32, _ end: UInt32) -> NewText {
        var text = NewText()
        var copied = start
        for comment in Trivia.comments(in: TextRange(start: start, end: end), of: tree.source.text)
        where carried.contains(where: { $0.contains(comment) }) {
            text += tree.source.text[Int(copied)..<Int(comment.start)]
            text.dropTrailingBlanks()
            copied = comment.end
        }
        text += tree.source.text[Int(copied)..<Int(end)]
        text.lineStarts = text.bytes.indices.filter { index in
            index > 0 && text.bytes[index - 1].isNewline
                && !(text.bytes[index - 1] == 0x0D && text.bytes[index] == 0x0A)
        }
        if let last = text.bytes.last, last.isNewline { text.lineStarts.append(text.bytes.count) }
        return text
    }

    private var glueOfNext: NewText { after == nil ? NewText() : next?.glue ?? NewText() }
    private var depthBehind: Int {
        inserted.reduce(depth) { depth, atom in
            if case .token(let bytes) = atom.content { depth + bytes.bracketChange } else { depth }
        }
    }

    /// Whether a gap may stand at a depth of brackets: newlines only in brackets, and around a line's end.
    private func isAllowed(_ gap: NewText, _ depth: Int) -> Bool {
        depth > 0 || before?.key == .newline || after?.key == .newline || !gap.bytes[...].breaksLine
    }

    private var followsOpening: Bool {
        guard let before, case .token(let bytes) = before.key else { return false }
        return bytes.bracketChange > 0
    }

    private var precedesClosing: Bool { next.map { [")", "]", "}"].contains(where: $0.isToken) } ?? false }
    private var precedesMark: Bool { next.map { [",", ":", ";"].contains(where: $0.isToken) } ?? false }

    // MARK: Insertion

    /// The old gap stays on one side of what is new.
    private func gapsOfInsertion() -> (left: NewText, right: NewText) {
        let gap = leftGap
        let first = inserted.first!.isNewline ? NewText() : inserted.first!.glue
        let endsLine = inserted.last!.isNewline
        if before == nil { return (NewText(), endsLine ? NewText() : glueOfNext) }
        if after == nil { return (first, NewText()) }
        if after?.key == .newline { return (first, gap) }
        let staysRight = precedesClosing || precedesMark || first.isEmpty && !glueOfNext.isEmpty && !gap.isEmpty
        guard staysRight, !followsOpening || precedesClosing && gap.breaksLine, !endsLine else {
            let left = gap.isEmpty || !isAllowed(gap, depth) || inserted.first!.isNewline ? first : gap
            return (left, endsLine ? NewText() : glueOfNext)
        }
        // A comment says something of what is in front of it, or of all: it stays above a new line.
        if gap.hasComment, first.breaksLine {
            let (head, tail) = gap.splitBehindComment()
            var left = head
            left += first
            return (left, tail)
        }
        return (first, isAllowed(gap, depthBehind) ? gap : glueOfNext)
    }

    /// `, c` in front of a comment and in a layout of lines: the comma goes behind the last argument, the rest below
    /// that one's comment.
    private func commaApart(_ left: NewText, _ right: NewText) throws(FillingFailure) -> NewText? {
        guard deleted.isEmpty, inserted.count > 1, inserted.first!.isToken(","), right.hasComment,
            inserted.dropFirst().first!.glue.breaksLine
        else { return nil }
        let (head, tail) = right.splitBehindComment()
        var result = left
        result += [UInt8(ascii: ",")]
        result += head
        result += inserted.dropFirst().first!.glue
        result += try writer.text(of: inserted.dropFirst(), level: startLevel)
        result += tail
        return result
    }

    // MARK: Replacement

    private func gapsOfReplacement() -> (left: NewText, right: NewText) {
        let first = inserted.first!
        // What ended a line was no blank: comments above go further up.
        if before == nil, after != nil, deleted.last!.key == .newline, !inserted.last!.isNewline {
            return (commentLines(of: [leftGap] + innerGaps + [rightGap]), glueOfNext)
        }
        var left = NewText()
        if before != nil, !first.isNewline {
            left = chosen(leftGap, glue: first.glue, depth, prefersGap: followsOpening)
        }
        var right = NewText()
        if after?.key == .newline {
            right = rightGap.hasComment ? rightGap : NewText()
        } else if after != nil, !inserted.last!.isNewline {
            right = chosen(rightGap, glue: glueOfNext, depthBehind, prefersGap: precedesClosing)
        }
        return (left, right)
    }

    /// The old gap where it is of the same sort as the new.
    private func chosen(_ gap: NewText, glue: NewText, _ depth: Int, prefersGap: Bool) -> NewText {
        guard isAllowed(gap, depth) else { return glue }
        // A token for a token: with the blanks that the user likes to have there.
        if isOneForOne, !glue.breaksLine { return gap }
        if gap.hasComment || prefersGap && !glue.breaksLine { return gap }
        if glue.isEmpty, endsWithWordForWord { return gap }
        if glue.breaksLine { return gap.breaksLine ? gap : glue }
        return gap.isEmpty == glue.isEmpty ? gap : glue
    }

    /// A name for a name, an operator for an operator.
    private var isOneForOne: Bool {
        guard deleted.count == 1, inserted.count == 1, case .token(let old) = deleted.first!.key,
            case .token(let new) = inserted.first!.content
        else { return false }
        // A comma and a dot are no operators: no blank stands in front of them.
        if [UInt8(ascii: ","), UInt8(ascii: ".")].contains(where: { (old == [$0]) != (new == [$0]) }) { return false }
        return old[0].isWord ? new[0].isWord && glueOfNext.isEmpty : !new[0].isWord
    }

    /// Whether a name comes in the place of a name right before what stays: `clock \` and `.wait` on the next line.
    private var endsWithWordForWord: Bool {
        guard case .token(let old)? = deleted.last?.key, case .token(let new)? = inserted.last?.content else {
            return false
        }
        return old[0].isWord && new[0].isWord && glueOfNext.isEmpty
    }

    // MARK: Deletion

    private func textOfDeletion() -> NewText {
        let right = rightGap
        if after?.key == .newline { return right.hasComment ? right : NewText() }
        let gaps = [leftGap] + innerGaps + [right]
        if before == nil, deleted.last!.key == .newline { return commentLines(of: gaps) }
        if gaps.contains(where: \.hasComment) { return depth > 0 ? joined(gaps) : glueOfNext }
        if before == nil || after == nil { return NewText() }
        guard isAllowed(leftGap, depth), isAllowed(right, depth) else { return glueOfNext }
        if precedesClosing, right.breaksLine { return right }
        if leftGap.breaksLine || followsOpening { return leftGap }
        // What stood on the next line stays there.
        if right.breaksLine, !precedesClosing, !precedesMark { return right }
        if precedesClosing || precedesMark { return right.breaksLine ? NewText() : right }
        // A dot or a bracket belongs to what stands in front of it now.
        if [".", "[", "("].contains(where: { next?.isToken($0) ?? false }), glueOfNext.isEmpty { return NewText() }
        return leftGap.isEmpty && !glueOfNext.isEmpty && !right.breaksLine ? right : leftGap
    }

    /// Comments among what is deleted stay, each on the line that it stood on.
    private func joined(_ gaps: [NewText]) -> NewText {
        var result = leftGap.hasComment || leftGap.breaksLine ? leftGap : NewText()
        for gap in gaps.dropFirst() where gap.hasComment {
            var gap = gap
            if result.breaksLine { gap.dropLeadingBlanks() }
            result += gap
        }
        let right = gaps[gaps.count - 1]
        guard precedesClosing, right.breaksLine, !right.hasComment else { return result }
        var head = result.splitBehindComment().head
        head += right
        return head
    }

    // MARK: Whole lines

    /// Behind a line's end that stays: the comments above stay, and the line is indented as it is to be.
    private func textAtLineStart() throws(FillingFailure) -> NewText {
        var result = leftGap
        result.dropTrailingBlanks()
        if deleted.last?.key == .newline, rightGap.hasComment, after != nil {
            var right = rightGap
            right.dropTrailingBlanks()
            result += right
        }
        if after == nil, inserted.isEmpty { return NewText() }
        result.lineStarts.removeAll { $0 == result.bytes.count }
        result.lineStarts.append(result.bytes.count)
        result += writer.blanks(level: startLevel)
        guard !inserted.isEmpty else { return result }
        let new = try writer.text(of: inserted, level: startLevel)
        result += new
        guard after != nil, !inserted.last!.isNewline else { return result }
        if after?.key == .newline {
            if rightGap.hasComment { result += rightGap }
        } else {
            result += glueOfNext.isEmpty ? NewCode.gap(new.bytes.last, byteBehind) : glueOfNext
        }
        return result
    }

    /// The comment lines behind a header that goes, as deep as the header was.
    private func commentLines(of gaps: [NewText]) -> NewText {
        var result = NewText()
        for gap in gaps {
            for comment in Trivia.comments(in: TextRange(start: 0, end: UInt32(gap.bytes.count)), of: gap.bytes) {
                result += gap.bytes[comment.indices]
                result.breakLine(tree.source.newline.utf8, writer.blanks(level: startLevel))
            }
        }
        return result
    }

    // MARK: Comments

    /// Every comment that stood here stands here still, or went with a piece that was copied.
    private func checkComments(_ text: NewText) throws(FillingFailure) {
        var hashes = leftGap.hashes
        if !deleted.isEmpty { hashes += innerGaps.reduce(rightGap.hashes) { $0 + $1.hashes } }
        for atom in deleted where !copied.contains(atom.key) {
            for token in atom.tokens.dropFirst() {
                let gap = tree.tokens.gap(before: token)
                hashes += self.gap(gap.start, gap.end).hashes
            }
        }
        guard hashes > 0 else { return }
        // What is new may have some too: in strings, and in copies.
        let new = try writer.text(of: inserted, level: startLevel)
        if text.hashes - new.hashes < hashes { throw .commentLost(range) }
    }
}

/// A gap's bytes: blanks, newlines, comments.
extension NewText {
    fileprivate var isEmpty: Bool { bytes.isEmpty }
    fileprivate var breaksLine: Bool { bytes[...].breaksLine }
    fileprivate var hasComment: Bool { bytes.contains(UInt8(ascii: "#")) }
    fileprivate var hashes: Int { bytes.count { $0 == UInt8(ascii: "#") } }

    /// Up to the end of the last comment, and from its newline on.
    fileprivate func splitBehindComment() -> (head: NewText, tail: NewText) {
        guard let hash = bytes.lastIndex(of: UInt8(ascii: "#")) else { return (NewText(), self) }
        let end = bytes[hash...].firstIndex(where: \.isNewline) ?? bytes.count
        var head = NewText(bytes[..<end])
        head.lineStarts = lineStarts.filter { $0 <= end }
        var tail = NewText(bytes[end...])
        tail.lineStarts = lineStarts.filter { $0 > end }.map { $0 - end }
        return (head, tail)
    }

    fileprivate mutating func dropLeadingBlanks() {
        let count = bytes.prefix { $0.isBlank }.count
        bytes.removeFirst(count)
        lineStarts = lineStarts.filter { $0 >= count }.map { $0 - count }
    }

    fileprivate mutating func dropTrailingBlanks() {
        while let last = bytes.last, last.isBlank { bytes.removeLast() }
        lineStarts.removeAll { $0 > bytes.count }
    }
}
