import Patches
import TestSupport
import Testing

@Suite struct LineDiffTests {
    @Test func linesEndAtNewlinesOnly() {
        let lines = Lines(Array("a\rb\r\nc\n\nd".utf8))
        #expect((0..<lines.count).map { String(decoding: lines[$0], as: UTF8.self) } == ["a\rb\r\n", "c\n", "\n", "d"])
        #expect(Lines([]).count == 0)
        #expect(Lines(Array("a\n".utf8)).count == 1)
    }

    @Test func aMissingNewlineIsADifference() {
        let diff = LineDiff(old: Array("a\nb".utf8), new: Array("a\nb\n".utf8))
        #expect(diff.changes.map(\.old) == [1..<2] && diff.changes.map(\.new) == [1..<2])
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6]) func isShortestAndRebuildsTheNewText(letters: Int) {
        var random = SeededGenerator(seed: UInt64(letters))
        for _ in 0..<100 { checkShortest(letters: letters, &random) }
    }

    private func checkShortest(letters: Int, _ random: inout SeededGenerator) {
        let texts = (0..<2).map { _ in
            (0..<Int.random(in: 0...40, using: &random)).map { _ in Int.random(in: 0..<letters, using: &random) }
        }
        let diff = checkDiff(texts[0], texts[1])
        let unchanged = texts[0].count - diff.changes.reduce(0) { $0 + $1.old.count }
        #expect(unchanged == longestCommonSubsequence(texts[0], texts[1]))
    }

    @Test func bigTextsFarApartTakeLinearTime() {
        var random = SeededGenerator(seed: 1)
        let texts = (0..<2).map { _ in (0..<20_000).map { _ in Int.random(in: 0..<50, using: &random) } }
        checkDiff(texts[0], texts[1])
        checkDiff(Array(0..<100_000), Array(100_000..<200_000))
        checkDiff(Array(0..<30_000), Array((0..<30_000).reversed()))
        checkDiff(Array(repeating: 0, count: 100_000) + [1], [1] + Array(repeating: 0, count: 90_000))
    }

    @Test func changesThatAreCloseShareAHunk() {
        let old = Array(0..<30)
        func hunks(_ first: Int, _ second: Int) -> [Hunk] {
            var new = old
            (new[first], new[second]) = (100, 101)
            return checkDiff(old, new).hunks(context: 3)
        }
        #expect(hunks(10, 17).map(\.old) == [7..<21])
        #expect(hunks(10, 18).map(\.old) == [7..<14, 15..<22])
        #expect(hunks(0, 29).map(\.new) == [0..<4, 26..<30])
        #expect(hunks(0, 1)[0].lines.prefix(4) == [.removed(old: 0), .removed(old: 1), .added(new: 0), .added(new: 1)])
    }
}

/// Makes a line of each number, and checks that the changes are sound and lead from the old text to the new.
@discardableResult private func checkDiff(
    _ old: [Int], _ new: [Int], at location: SourceLocation = #_sourceLocation
) -> LineDiff {
    let diff = LineDiff(old: text(old), new: text(new))
    var rebuilt: [Int] = []
    var kept = 0
    for change in diff.changes {
        #expect(!(change.old.isEmpty && change.new.isEmpty), sourceLocation: location)
        #expect(kept == 0 || change.old.lowerBound > kept, "changes touch", sourceLocation: location)
        rebuilt += old[kept..<change.old.lowerBound]
        #expect(rebuilt.count == change.new.lowerBound, sourceLocation: location)
        rebuilt += new[change.new]
        kept = change.old.upperBound
    }
    rebuilt += old[kept...]
    #expect(rebuilt == new, sourceLocation: location)
    return diff
}

private func text(_ numbers: [Int]) -> [UInt8] { numbers.flatMap { Array("line \($0)\n".utf8) } }

private func longestCommonSubsequence(_ left: [Int], _ right: [Int]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for leftMember in left {
        var diagonal = 0
        for (index, rightMember) in right.enumerated() {
            let above = row[index + 1]
            row[index + 1] = leftMember == rightMember ? diagonal + 1 : max(above, row[index])
            diagonal = above
        }
    }
    return row[right.count]
}
