internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// Edits of one file for one reason, written down before anybody knows which others will be made beside them.
///
/// Expressions nest, and so does what is put around them: in `load(first()).text` both calls may get an `await` and one of
/// them parentheses too. Therefore a piece names the node it stands around; `edits` finds the order.
struct CodeChange {
    /// One piece.
    enum Piece {
        /// Text right in front of a node's first token and right behind its last. Parentheses around it stay outside.
        case around(Node, before: String, after: String)
        /// Text in the place of a range that holds whole tokens, and no part of what another piece changes.
        case replaced(TextRange, by: String)
    }

    var pieces: [Piece] = []
    /// Modules whose imports the new code needs.
    var addedModules: Set<QualifiedName> = []
    /// Names that it needs from where others are imported from.
    var addedMembers: Set<ImportedMember> = []
    /// What a person is told, once in a file.
    var notes: [String] = []
    /// What a person should look at first: with any of these, nothing is converted unless review is asked for.
    var reviews: [String] = []

    mutating func add(_ other: CodeChange) {
        pieces += other.pieces
        addedModules.formUnion(other.addedModules)
        addedMembers.formUnion(other.addedMembers)
        notes += other.notes
        reviews += other.reviews
    }
}

extension CodeChange {
    /// The edits, each place once: of what is put in front of one token the outermost comes first, behind one the innermost.
    ///
    /// Pieces that say the same of the same place are one: two reasons may ask for one edit.
    var edits: [Edit] {
        var fronts: [UInt32: [(width: UInt32, text: String)]] = [:]
        var backs: [UInt32: [(width: UInt32, text: String)]] = [:]
        var replaced: [TextRange: String] = [:]
        var seen: Set<Key> = []
        for piece in pieces {
            switch piece {
            case .replaced(let range, let text): replaced[range] = text
            case .around(let node, let before, let after):
                let range = node.range
                guard seen.insert(Key(range: range, before: before, after: after)).inserted else { continue }
                let width = range.end - range.start
                if !before.isEmpty { fronts[range.start, default: []].append((width, before)) }
                if !after.isEmpty { backs[range.end, default: []].append((width, after)) }
            }
        }
        // What stands behind a place closes before what stands in front of the next opens.
        var inserted = backs.mapValues { $0.sorted { $0.width < $1.width }.map(\.text).joined() }
        for (offset, texts) in fronts {
            inserted[offset, default: ""] += texts.sorted { $0.width > $1.width }.map(\.text).joined()
        }
        // What is put where a replaced range begins goes into its edit.
        var edits: [Edit] = []
        for (range, text) in replaced where !range.isEmpty {
            edits.append(Edit(range, (inserted.removeValue(forKey: range.start) ?? "") + text))
        }
        for (range, text) in replaced where range.isEmpty { inserted[range.start, default: ""] += text }
        edits += inserted.map { Edit(TextRange(start: $0.key, end: $0.key), $0.value) }
        return edits.sorted { $0.range < $1.range }
    }

    private struct Key: Hashable {
        let range: TextRange
        let before: String
        let after: String
    }
}
