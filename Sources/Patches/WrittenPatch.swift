/// Takes a unified diff to a text again, also where lines have come or gone around what it is about.
package enum WrittenPatch {
    /// The text with the hunks of a diff; nil if the lines of one of them stand nowhere in it.
    ///
    /// Each hunk goes where its lines stand, nearest to where they stood. A header is not read.
    package static func applying(_ patch: [UInt8], to text: [UInt8]) -> [UInt8]? {
        let old = Lines(text)
        let lines = (0..<old.count).map { old[$0] }
        var applied: [UInt8] = []
        var end = 0
        var shift = 0
        for hunk in hunks(in: Lines(patch)) {
            let places = (end...max(end, lines.count)).filter { place in
                place + hunk.old.count <= lines.count
                    && zip(hunk.old, lines[place...]).allSatisfy { Array($0) == Array($1) }
            }
            guard let place = places.min(by: { abs($0 - hunk.start - shift) < abs($1 - hunk.start - shift) }) else {
                return nil
            }
            applied += old.text(of: end..<place) + hunk.new.joined()
            end = place + hunk.old.count
            shift = place - hunk.start
        }
        return applied + old.text(of: end..<old.count)
    }

    private struct Hunk {
        /// Where its lines stood, counted from 0.
        let start: Int
        var old: [ArraySlice<UInt8>] = []
        var new: [ArraySlice<UInt8>] = []
    }

    private static func hunks(in patch: Lines) -> [Hunk] {
        var hunks: [Hunk] = []
        for number in 0..<patch.count {
            let line = patch[number]
            if line.starts(with: Array("@@ -".utf8)) {
                hunks.append(Hunk(start: start(in: line)))
                continue
            }
            guard !hunks.isEmpty else { continue }
            let last = hunks.count - 1
            let isWhole = number + 1 == patch.count || patch[number + 1].first != UInt8(ascii: "\\")
            let body = isWhole ? line.dropFirst() : line.dropFirst().dropLast()
            switch line.first {
            case UInt8(ascii: " "):
                hunks[last].old.append(body)
                hunks[last].new.append(body)
            case UInt8(ascii: "-"): hunks[last].old.append(body)
            case UInt8(ascii: "+"): hunks[last].new.append(body)
            default: break
            }
        }
        return hunks
    }

    /// `@@ -12,3 +12,4 @@`: 11. No lines are named by the one before them.
    private static func start(in heading: ArraySlice<UInt8>) -> Int {
        let numbers = heading.dropFirst(4).prefix { $0 != UInt8(ascii: " ") }.split(separator: UInt8(ascii: ","))
        let first = numbers.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
        let isNone = numbers.count > 1 && numbers[1].elementsEqual("0".utf8)
        return isNone ? first : max(0, first - 1)
    }
}
