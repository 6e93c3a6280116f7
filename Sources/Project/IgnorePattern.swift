/// A glob of a `.gitignore` file: what `wildmatch` of git makes of it, with slashes as boundaries.
struct IgnorePattern {
    private enum Piece {
        case byte(UInt8)
        /// `[...]` and `?`: one byte, never a slash.
        case anyOf(ByteSet)
        /// `*`: bytes but slashes.
        case star
        /// `**/`: nothing, or whole folders with the slash behind them.
        case folders
        /// `**` at the end: anything.
        case rest
    }

    private let pieces: [Piece]

    /// Nil if the glob can match nothing: a bracket without its end, a backslash with nothing behind.
    init?(_ glob: ArraySlice<UInt8>) {
        var pieces: [Piece] = []
        var rest = glob
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                pieces.append(.byte(escaped))
            case UInt8(ascii: "?"):
                pieces.append(.anyOf(ByteSet(where: { $0 != slash })))
            case UInt8(ascii: "["):
                guard let set = ByteSet(bracket: &rest) else { return nil }
                pieces.append(.anyOf(set))
            case UInt8(ascii: "*"):
                pieces.append(IgnorePattern.stars(glob, &rest))
            default:
                pieces.append(.byte(byte))
            }
        }
        self.pieces = pieces
    }

    /// One star or several, the first of them just read. Two stand for folders only where a name would stand.
    private static func stars(_ glob: ArraySlice<UInt8>, _ rest: inout ArraySlice<UInt8>) -> Piece {
        let first = rest.startIndex - 1
        rest = rest.drop { $0 == UInt8(ascii: "*") }
        guard rest.startIndex - first > 1, first == glob.startIndex || glob[first - 1] == slash else { return .star }
        if rest.isEmpty { return .rest }
        guard rest.first == slash else { return .star }
        rest.removeFirst()
        return .folders
    }

    /// Whether the glob matches the whole text.
    ///
    /// Upon a mismatch the last `*` takes one byte more, or if it cannot, the last `**/` one folder more. An
    /// earlier one need never be tried again: it would only leave less of the text. So no glob takes more than
    /// quadratic time.
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        var (piece, offset) = (0, text.startIndex)
        var star: (piece: Int, offset: Int)?
        var folders: (piece: Int, offset: Int)?
        while true {
            if piece == pieces.count {
                if offset == text.endIndex { return true }
            } else {
                switch pieces[piece] {
                case .rest:
                    return true
                case .star:
                    piece += 1
                    star = (piece, offset)
                    continue
                case .folders:
                    piece += 1
                    (folders, star) = ((piece, offset), nil)
                    continue
                case .byte(let byte):
                    if offset < text.endIndex, text[offset] == byte {
                        (piece, offset) = (piece + 1, offset + 1)
                        continue
                    }
                case .anyOf(let set):
                    if offset < text.endIndex, set.contains(text[offset]) {
                        (piece, offset) = (piece + 1, offset + 1)
                        continue
                    }
                }
            }
            if let last = star, last.offset < text.endIndex, text[last.offset] != slash {
                (piece, offset) = (last.piece, last.offset + 1)
                star = (piece, offset)
            } else if let last = folders, let end = text[last.offset...].firstIndex(of: slash) {
                (piece, offset) = (last.piece, end + 1)
                (folders, star) = ((piece, offset), nil)
            } else {
                return false
            }
        }
    }
}

private let slash = UInt8(ascii: "/")
