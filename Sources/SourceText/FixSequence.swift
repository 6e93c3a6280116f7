/// Fixes that follow each other as one, on the text before the first.
extension Fix {
    /// What stays of the old text, in the text after a fix.
    private struct Piece {
        /// Where it begins, before and after.
        let old: UInt32
        let new: UInt32
        let length: UInt32
    }

    /// Pieces in order, up to the end of everything.
    private var pieces: [Piece] {
        var pieces: [Piece] = []
        var old: UInt32 = 0
        var new: UInt32 = 0
        for edit in edits {
            pieces.append(Piece(old: old, new: new, length: edit.range.start - old))
            new += edit.range.start - old + UInt32(edit.replacement.count)
            old = edit.range.end
        }
        return pieces + [Piece(old: old, new: new, length: UInt32.max - max(old, new))]
    }

    /// Where something in the text after the fix was before it; in new text, where that was put.
    package func offsetBefore(_ offset: UInt32) -> UInt32 {
        let piece = pieces.last { $0.new <= offset }!
        return piece.old + min(offset - piece.new, piece.length)
    }

    /// Whether what stands somewhere after the fix was not there before it.
    package func isNew(_ offset: UInt32) -> Bool {
        let piece = pieces.last { $0.new <= offset }!
        return offset - piece.new >= piece.length
    }

    /// This fix, and then another of its result, as one fix of the first text.
    package func followed(by next: Fix, of text: [UInt8]) -> Fix {
        // The parts of the last text that stand in the first, in order, and what lies between them.
        var merged: [Edit] = []
        var old: UInt32 = 0
        var inserted: [UInt8] = []
        func keep(_ piece: Piece) {
            if piece.old > old || !inserted.isEmpty {
                merged.append(Edit(TextRange(start: old, end: piece.old), inserted))
                inserted = []
            }
            old = piece.old + piece.length
        }
        for part in parts(cutBy: next) {
            switch part {
            case .kept(let piece): if piece.length > 0 { keep(piece) }
            case .new(let bytes): inserted += bytes
            }
        }
        let applicability = max(applicability, next.applicability)
        return Fix.joining(merged, of: text, applicability: applicability) ?? self
    }

    private enum Part {
        case kept(Piece)
        case new([UInt8])
    }

    /// The text after both fixes: what stays of the first text, and what either has brought.
    private func parts(cutBy next: Fix) -> [Part] {
        var result: [Part] = []
        for (index, kept) in next.pieces.enumerated() {
            result += parts(from: kept.old, length: kept.length)
            if index < next.edits.count { result.append(.new(next.edits[index].replacement)) }
        }
        return result
    }

    /// A stretch of the text after this fix.
    private func parts(from start: UInt32, length: UInt32) -> [Part] {
        let (end, overflow) = start.addingReportingOverflow(length)
        let limit = overflow ? UInt32.max : end
        var result: [Part] = []
        for (index, piece) in pieces.enumerated() {
            let pieceEnd = piece.new + piece.length
            let from = max(start, piece.new)
            let to = min(limit, pieceEnd)
            if from < to {
                result.append(.kept(Piece(old: piece.old + from - piece.new, new: from, length: to - from)))
            }
            guard index < edits.count else { continue }
            let bytes = edits[index].replacement
            let first = max(start, pieceEnd)
            let last = min(limit, pieceEnd + UInt32(bytes.count))
            if first < last { result.append(.new(Array(bytes[Int(first - pieceEnd)..<Int(last - pieceEnd)]))) }
        }
        return result
    }
}
