/// Changes that stand close together, with the equal lines around them.
package struct Hunk: Sendable {
    /// The lines of the old text, context included, counted from 0.
    package let old: Range<Int>
    /// The lines of the new text, context included, counted from 0.
    package let new: Range<Int>
    /// At least one, in order.
    package let changes: [LineChange]

    /// A line of a hunk, with its number in the texts that have it, counted from 0.
    package enum Line: Hashable, Sendable {
        case kept(old: Int, new: Int)
        case removed(old: Int)
        case added(new: Int)
    }

    /// The lines in the order in which they are printed: removed ones before those that take their place.
    package var lines: [Line] {
        var lines: [Line] = []
        var next = (old: old.lowerBound, new: new.lowerBound)
        func keep(through end: Int) {
            while next.old < end {
                lines.append(.kept(old: next.old, new: next.new))
                next = (next.old + 1, next.new + 1)
            }
        }
        for change in changes {
            keep(through: change.old.lowerBound)
            lines += change.old.map { .removed(old: $0) }
            lines += change.new.map { .added(new: $0) }
            next = (change.old.upperBound, change.new.upperBound)
        }
        keep(through: old.upperBound)
        return lines
    }
}

extension LineDiff {
    /// The changes in hunks: those share one whose contexts would touch or overlap.
    ///
    /// - Parameter context: how many equal lines to show before and after a change.
    package func hunks(context: Int) -> [Hunk] {
        var groups: [[LineChange]] = []
        for change in changes {
            if let last = groups.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups.map { hunk(of: $0, context: context) }
    }

    private func hunk(of changes: [LineChange], context: Int) -> Hunk {
        let (first, last) = (changes[0], changes[changes.count - 1])
        let before = min(context, first.old.lowerBound)
        let after = min(context, old.count - last.old.upperBound)
        return Hunk(
            old: first.old.lowerBound - before..<last.old.upperBound + after,
            new: first.new.lowerBound - before..<last.new.upperBound + after,
            changes: changes)
    }
}
