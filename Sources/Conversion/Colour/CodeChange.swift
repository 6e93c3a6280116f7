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
        /// A line of its own above a statement.
        case above(Node, String)
        /// Whole lines at the end of a line, or at the start of one: they stay as they are whatever becomes of those around them.
        case lines(UInt32, String)
        /// Text in the place of a range that holds whole tokens, and no part of what another piece changes.
        case replaced(TextRange, by: String)
        /// An item of a `with` that is entered by `async with` from now on: how, `WithLayout` says once all are known.
        case entered(Node)
        /// The lines of a block, or those behind the first of anything else, stand deeper.
        case deeper(Node, by: String)
    }

    var pieces: [Piece] = []
    /// Modules whose imports the new code needs.
    var addedModules: Set<QualifiedName> = []
    /// Names that it needs from where others are imported from.
    var addedMembers: Set<ImportedMember> = []
    /// What a person is told, once in a file.
    var notes: [String] = []
    /// Locks that block their thread and are held there: none may be but those that are asked for by `await` from now on.
    var heldLocks: [Node] = []
    /// What a person should look at first: with any of these, nothing is converted unless review is asked for.
    var reviews: [String] = []

    mutating func add(_ other: CodeChange) {
        pieces += other.pieces
        addedModules.formUnion(other.addedModules)
        addedMembers.formUnion(other.addedMembers)
        notes += other.notes
        heldLocks += other.heldLocks
        reviews += other.reviews
    }
}

extension CodeChange {
    /// The edits, each place once: of what is put in front of one token the outermost comes first, behind one the innermost.
    ///
    /// Pieces that say the same of the same place are one: two reasons may ask for one edit.
    var edits: [Edit] {
        let pieces = Self.laidOut(pieces)
        let shifts = Shifts(pieces)
        var fronts: [UInt32: [(width: UInt32, text: String)]] = [:]
        var backs: [UInt32: [(width: UInt32, text: String)]] = [:]
        var replaced: [TextRange: String] = [:]
        var seen: Set<Key> = []
        for piece in pieces {
            switch piece {
            case .replaced(let range, let text): replaced[range] = shifts.shifted(text, at: range.start)
            case .above(let statement, let line):
                let text = line + statement.tree.source.newline + statement.blanksOfLine
                guard seen.insert(Key(range: statement.range, before: text, after: "")).inserted else { continue }
                fronts[statement.range.start, default: []].append((.max, text))
            case .around(let node, let before, let after):
                let range = node.range
                guard seen.insert(Key(range: range, before: before, after: after)).inserted else { continue }
                let width = range.end - range.start
                if !before.isEmpty { fronts[range.start, default: []].append((width, before)) }
                if !after.isEmpty { backs[range.end, default: []].append((width, after)) }
            case .lines(let offset, let text):
                guard seen.insert(Key(range: TextRange(at: offset), before: "", after: text)).inserted else { continue }
                backs[offset, default: []].append((.max, text))
            case .entered, .deeper: continue
            }
        }
        // What stands behind a place closes before what stands in front of the next opens.
        var inserted = backs.mapValues { $0.sorted { $0.width < $1.width }.map(\.text).joined() }
        for (offset, texts) in fronts {
            inserted[offset, default: ""] += texts.sorted { $0.width > $1.width }.map(\.text).joined()
        }
        let whole = replaced.keys.filter { !$0.isEmpty }
        // A line that gives way has no blanks of its own any more.
        for (offset, blanks) in shifts.blanks where !whole.contains(where: { $0.start < offset && offset < $0.end }) {
            inserted[offset, default: ""] += blanks
        }
        // What is put where a replaced range begins goes into its edit.
        var edits: [Edit] = []
        for range in whole {
            edits.append(Edit(range, (inserted.removeValue(forKey: range.start) ?? "") + replaced[range]!))
        }
        for (range, text) in replaced where range.isEmpty { inserted[range.start, default: ""] += text }
        edits += inserted.map { Edit(TextRange(start: $0.key, end: $0.key), $0.value) }
        return edits.sorted { $0.range < $1.range }
    }

    /// With the headers of `with` statements written out.
    private static func laidOut(_ pieces: [Piece]) -> [Piece] {
        var entered: [Node: Set<Node>] = [:]
        for case .entered(let item) in pieces { entered[item.parent!, default: []].insert(item) }
        return pieces + entered.flatMap { WithLayout($0.key).pieces(entering: $0.value) }
    }

    private struct Key: Hashable {
        let range: TextRange
        let before: String
        let after: String
    }
}

/// Which lines stand deeper, and by how much.
private struct Shifts {
    private let all: [(node: Node, starts: [UInt32], text: String)]
    /// By where a line begins.
    let blanks: [UInt32: String]

    init(_ pieces: [CodeChange.Piece]) {
        var texts: [Node: String] = [:]
        for case .deeper(let node, let text) in pieces { texts[node] = text }
        all = texts.map { (node: $0.key, starts: $0.key.ownLineStarts, text: $0.value) }
        blanks = all.reduce(into: [:]) { blanks, shift in
            for start in shift.starts { blanks[start, default: ""] += shift.text }
        }
    }

    /// New code that comes to stand in such lines: its own further lines stand deeper, too.
    func shifted(_ text: String, at offset: UInt32) -> String {
        let deeper = all.filter { $0.node.linesContain(offset) }.map(\.text).joined()
        guard !deeper.isEmpty else { return text }
        return String(text.flatMap { $0.isNewline ? [$0] + deeper : [$0] })
    }
}

extension Node {
    /// The blanks in front of what begins a line.
    var blanksOfLine: String {
        let start = tree.source.startOfLine(range.start)
        return String(
            decoding: tree.bytes(TextRange(start: start, end: range.start)).prefix { $0 == 0x20 || $0 == 0x09 },
            as: UTF8.self)
    }
}
