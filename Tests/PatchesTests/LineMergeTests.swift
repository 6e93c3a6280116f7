import Patches
import Testing

/// What two did to one text, and a patch taken to a text that has moved.
struct LineMergeTests {
    /// Lines are letters.
    private static func text(_ letters: String) -> [UInt8] { Array(letters.map { "\($0)\n" }.joined().utf8) }

    @Test(arguments: [
        ("abcde", "aXcde", "abcYe", "aXcYe"), ("abc", "abc", "abc", "abc"), ("abc", "axbc", "abcy", "axbcy"),
        ("abc", "xabc", "abc", "xabc"), ("abc", "aXc", "aXc", "aXc"), ("abc", "axbc", "axbc", "axbc"),
        // New lines before and behind what others replace.
        ("abc", "axbc", "aBc", "axBc"), ("abc", "abxc", "aBc", "aBxc"), ("abcd", "aXcd", "abYd", "aXYd"),
        ("", "a", "", "a"),
        ("abc", "", "abc", ""),
    ]) func goTogether(base: String, one: String, other: String, merged: String) {
        let (base, one, other) = (Self.text(base), Self.text(one), Self.text(other))
        #expect(LineMerge.merging(one, other, from: base) == .success(Self.text(merged)))
        #expect(LineMerge.merging(other, one, from: base) == .success(Self.text(merged)))
    }

    @Test(arguments: [
        ("abc", "aXc", "aYc", 1..<2), ("abc", "axbc", "aybc", 1..<1), ("abcde", "aXYe", "abcZe", 1..<4),
        ("abcd", "aXd", "abycd", 1..<3), ("abc", "", "abX", 0..<3),
    ]) func clash(base: String, one: String, other: String, lines: Range<Int>) {
        let (base, one, other) = (Self.text(base), Self.text(one), Self.text(other))
        #expect(LineMerge.merging(one, other, from: base) == .failure(LineMerge.Clash(lines: lines)))
        #expect(LineMerge.merging(other, one, from: base) == .failure(LineMerge.Clash(lines: lines)))
    }

    @Test(arguments: [
        ("abcdefghij", "abcdXfghij"), ("abc", ""), ("", "abc"), ("abcdefghijklmno", "aBcdefghijklmn"), ("abc", "xabc"),
    ]) func patchesAreTaken(old: String, new: String) {
        for (old, new) in [(Self.text(old), Self.text(new)), (Self.text(old) + [0x7A], Self.text(new) + [0x7A])] {
            let patch = UnifiedDiff.render(old: old, new: new, path: Array("x".utf8))
            #expect(WrittenPatch.applying(patch, to: old) == new)
        }
    }

    @Test(arguments: [
        ("mnoabcdefghij", "mnoabcdXfghij"), ("efabcdefghij", "efabcdXfghij"), ("bcdefgh", "bcdXfgh"),
        ("abcdefghijbcdefgh", "abcdXfghijbcdefgh"),
    ]) func patchesFollowTheirLines(moved: String, expected: String) {
        let patch = UnifiedDiff.render(old: Self.text("abcdefghij"), new: Self.text("abcdXfghij"), path: [])
        #expect(WrittenPatch.applying(patch, to: Self.text(moved)) == Self.text(expected))
    }

    @Test(arguments: ["abcdfghij", "", "xyz", "abcdEfghij"]) func patchesAreNotForced(other: String) {
        let patch = UnifiedDiff.render(old: Self.text("abcdefghij"), new: Self.text("abcdXfghij"), path: [])
        #expect(WrittenPatch.applying(patch, to: Self.text(other)) == nil)
    }
}
