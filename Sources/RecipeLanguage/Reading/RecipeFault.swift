internal import SourceText

/// A mistake in a recipe: where, what was found, what to write instead.
package struct RecipeFault: Error, Sendable {
    /// As it was given.
    package let path: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters.
    package let column: Int
    /// What was found, and what to write instead.
    package let message: String
    /// The line itself, without its end; empty where there is none to show.
    package let lineText: String

    /// The place and the message; below them the line, and a mark under the place.
    package var description: String {
        let head = "\(path):\(line):\(column): \(message)"
        guard lineText.contains(where: { !$0.isWhitespace }) else { return head }
        // A tab under a tab, so that the mark stands right whatever a tab's width.
        let blanks = lineText.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
        return "\(head)\n    \(lineText)\n    \(blanks)^"
    }
}

/// All that is wrong with a recipe, in the order of its pages and their lines.
package struct RecipeFaults: Error, Sendable {
    /// At least one.
    package let all: [RecipeFault]
}

/// The faults of a file while it is read: in any order, and some of them found twice.
struct FaultLog {
    private struct Entry: Hashable {
        let offset: UInt32
        let message: String
    }

    private var entries: Set<Entry> = []

    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ offset: UInt32, _ message: String) {
        entries.insert(Entry(offset: offset, message: message))
    }

    /// In source order, none twice.
    func faults(in source: Source, path: String) -> [RecipeFault] {
        let lines = LineIndex(source)
        let sorted = entries.sorted { ($0.offset, $0.message) < ($1.offset, $1.message) }
        return sorted.map { entry in
            let place = lines.place(of: entry.offset)
            let line = lines.bytes(ofLine: place.line - 1).prefix { $0 != 0x0A && $0 != 0x0D }
            return RecipeFault(
                path: path, line: place.line, column: place.column, message: entry.message,
                lineText: String(decoding: line, as: UTF8.self))
        }
    }
}
