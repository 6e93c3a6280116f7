/// One place where two texts differ: the lines `old` of the one give way to the lines `new` of the other.
///
/// Lines are counted from 0. One of the ranges may be empty, never both.
package struct LineChange: Hashable, Sendable {
    /// The lines that go; empty where lines are only added.
    package let old: Range<Int>
    /// The lines that come in their place.
    package let new: Range<Int>
}

/// What differs between two texts, line by line. Knows bytes; that they are Python, or a file's, it does not.
///
/// Two lines are equal if their bytes are, line endings included. The changes are the fewest possible lines,
/// but for texts so far apart (see `ShortestEdit`) that nobody would read the difference.
package struct LineDiff: Sendable {
    /// The text before.
    package let old: Lines
    /// The text after.
    package let new: Lines
    /// In order, with at least one equal line between two changes.
    package let changes: [LineChange]

    /// Compares two texts.
    package init(old: [UInt8], new: [UInt8]) {
        self.init(old: Lines(old), new: Lines(new))
    }

    /// Compares two texts that have been cut into lines.
    package init(old: Lines, new: Lines) {
        self.old = old
        self.new = new
        let shorter = min(old.count, new.count)
        var head = 0
        while head < shorter, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }

        // Equal lines get equal numbers: from here on comparing two lines is comparing two integers.
        var numbers = LineNumbers()
        let unpaired = ShortestEdit.unpaired(
            (head..<old.count - tail).map { numbers.number(of: old[$0]) },
            (head..<new.count - tail).map { numbers.number(of: new[$0]) })
        self.changes = LineDiff.changes(removed: unpaired.old, added: unpaired.new, offset: head)
    }

    /// Walks both texts at once: lines that are in both go by in pairs, what lies between two pairs is a change.
    private static func changes(removed: [Bool], added: [Bool], offset: Int) -> [LineChange] {
        var changes: [LineChange] = []
        var (old, new) = (0, 0)
        while old < removed.count || new < added.count {
            let (oldStart, newStart) = (old, new)
            while old < removed.count, removed[old] { old += 1 }
            while new < added.count, added[new] { new += 1 }
            if (old, new) == (oldStart, newStart) {
                old += 1
                new += 1
            } else {
                changes.append(
                    LineChange(old: offset + oldStart..<offset + old, new: offset + newStart..<offset + new))
            }
        }
        return changes
    }
}

/// Gives equal lines equal numbers, from 0 in the order of their first appearance.
private struct LineNumbers {
    private var known: [Line: Int32] = [:]

    mutating func number(of line: ArraySlice<UInt8>) -> Int32 {
        let line = Line(bytes: line)
        if let number = known[line] { return number }
        defer { known[line] = Int32(known.count) }
        return Int32(known.count)
    }

    private struct Line: Hashable {
        let bytes: ArraySlice<UInt8>

        // All bytes in one call: a slice hashes them one by one.
        func hash(into hasher: inout Hasher) {
            unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        }
    }
}
