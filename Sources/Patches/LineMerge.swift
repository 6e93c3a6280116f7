/// Brings together what two did to the same text, line by line.
package enum LineMerge {
    /// Where the two do not go together.
    package struct Clash: Error, Hashable {
        /// The lines of the text before that both want to be something else, counted from 0.
        package let lines: Range<Int>

        /// - Parameter lines: counted from 0.
        package init(lines: Range<Int>) { self.lines = lines }
    }

    /// The text with the changes of both. What both do alike is done once.
    package static func merging(_ one: [UInt8], _ other: [UInt8], from base: [UInt8]) -> Result<[UInt8], Clash> {
        let old = Lines(base)
        let changes =
            (LineDiff(old: old, new: Lines(one)).replacements + LineDiff(old: old, new: Lines(other)).replacements)
            .sorted()
        var merged: [UInt8] = []
        var last: Replacement?
        for change in changes where change != last {
            let line = last?.lines.upperBound ?? 0
            if let last, !change.goesBehind(last) {
                let end = max(last.lines.upperBound, change.lines.upperBound)
                return .failure(Clash(lines: last.lines.lowerBound..<end))
            }
            merged += old.text(of: line..<change.lines.lowerBound) + change.new
            last = change
        }
        return .success(merged + old.text(of: (last?.lines.upperBound ?? 0)..<old.count))
    }
}

/// Lines, and what comes in their place.
private struct Replacement: Equatable, Comparable {
    let lines: Range<Int>
    let new: [UInt8]

    static func < (left: Replacement, right: Replacement) -> Bool {
        (left.lines.lowerBound, left.lines.upperBound) < (right.lines.lowerBound, right.lines.upperBound)
    }

    /// Whether it has nothing to do with one that comes first: new lines may stand before or behind replaced ones, but
    /// which of two new lines at one place are first nobody knows.
    func goesBehind(_ other: Replacement) -> Bool {
        lines.lowerBound >= other.lines.upperBound && !(lines.isEmpty && other.lines.isEmpty && lines == other.lines)
    }
}

extension LineDiff {
    fileprivate var replacements: [Replacement] {
        changes.map { Replacement(lines: $0.old, new: Array(new.text(of: $0.new))) }
    }
}

extension Lines {
    /// Some lines, one behind the other.
    func text(of lines: Range<Int>) -> ArraySlice<UInt8> {
        lines.isEmpty ? [] : text[self[lines.lowerBound].startIndex..<self[lines.upperBound - 1].endIndex]
    }
}
