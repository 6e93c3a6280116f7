import SourceText
import Testing
import TestSupport

/// Two fixes as one: the same text comes out, and the edits are on the first text.
struct FixSequenceTests {
    @Test(arguments: 0..<400) func isTheSameAsOneAfterTheOther(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = (0..<20).map { UInt8(ascii: "a") + UInt8($0) }
        let first = fix(of: text, &random)
        let between = first.applied(to: text)
        let second = fix(of: between, &random)
        let both = first.followed(by: second, of: text)
        #expect(both.applied(to: text) == second.applied(to: between), "\(first.edits) then \(second.edits)")
    }

    /// A few disjoint edits: deletions, insertions and replacements, at both ends too.
    private func fix(of text: [UInt8], _ random: inout SeededGenerator) -> Fix {
        var edits: [Edit] = []
        var start = Int.random(in: 0...3, using: &random)
        while start <= text.count, edits.count < 4 {
            let end = min(text.count, start + Int.random(in: 0...3, using: &random))
            let length = Int.random(in: start == end ? 1...3 : 0...3, using: &random)
            let new = (0..<length).map { _ in UInt8.random(in: UInt8(ascii: "A")...UInt8(ascii: "Z"), using: &random) }
            edits.append(Edit(TextRange(start: UInt32(start), end: UInt32(end)), new))
            start = end + Int.random(in: 1...6, using: &random)
        }
        return Fix(edits)
    }

    /// Where things were that stand in the text after a fix.
    @Test(arguments: [(0, 0), (1, 1), (2, 4), (3, 5), (4, 6), (5, 6), (6, 6), (7, 7)])
    func offsets(after: UInt32, before: UInt32) {
        // a b [c d] e f ^XY g
        let fix = Fix([Edit(TextRange(start: 2, end: 4), []), Edit(TextRange(at: 6), "XY")])
        #expect(fix.offsetBefore(after) == before)
    }
}
