import Patches
import TestSupport
import Testing

/// What `LineDiff.applied(to:)` says of a text that the patch was not made for, git and patch say, too.
struct PatchApplicationTests {
    @Test(arguments: ["git apply", "patch -s -p1 --posix -F0 -i"]) func othersAgree(program: String) {
        let folder = TemporaryFolder()
        var random = SeededGenerator(seed: 11)
        var expected: [(name: String, text: [UInt8])] = []
        for number in 0..<400 {
            let old = text(using: &random)
            let diff = LineDiff(old: Array(old.joined().utf8), new: Array(edited(old, using: &random).joined().utf8))
            let other = Array(edited(old, using: &random).joined().utf8)
            guard !diff.changes.isEmpty, let result = diff.applied(to: Lines(other)), !result.isEmpty else { continue }
            let name = "f\(number)"
            folder.write(other, to: Array(name.utf8))
            let patch = UnifiedDiff.render(old: diff.old.text, new: diff.new.text, path: Array(name.utf8))
            folder.write(patch, to: Array("\(name).patch".utf8))
            expected.append((name, result))
        }
        #expect(expected.count > 40)
        let result = folder.run("for patch in *.patch; do \(program) $patch || echo \"$patch\"; done")
        #expect(String(decoding: result.output, as: UTF8.self) == "")
        for (name, text) in expected { #expect(folder.read(name) == text, "\(name)") }
    }

    @Test(arguments: [
        // Moved by a line above.
        ("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\nE\nf\ng\n", "0\na\nb\nc\nd\ne\nf\ng\n", "0\na\nb\nc\nd\nE\nf\ng\n"),
        // Another line of its context is gone.
        ("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\nE\nf\ng\n", "a\nb\nc\ne\nf\ng\n", nil),
        // It begins with the first line, which is no longer the first.
        ("a\nb\nc\n", "A\nb\nc\n", "0\na\nb\nc\n", nil),
        // Two places look alike, and neither is where it was.
        (
            "-\nx\ny\nz\na\nx\ny\nz\n+\n", "-\nx\ny\nz\nA\nx\ny\nz\n+\n",
            "x\ny\nz\na\nx\ny\nz\n0\nx\ny\nz\na\nx\ny\nz\n", nil
        ),
    ])
    func findsTheOnePlace(old: String, new: String, other: String, result: String?) {
        let diff = LineDiff(old: Array(old.utf8), new: Array(new.utf8))
        #expect(diff.applied(to: Lines(Array(other.utf8))) == result.map { Array($0.utf8) })
    }

    private func text(using random: inout SeededGenerator) -> [String] {
        (0..<Int.random(in: 4...40, using: &random)).map { _ in "\(Int.random(in: 0..<12, using: &random))\n" }
    }

    /// One or two lines other than they were.
    private func edited(_ lines: [String], using random: inout SeededGenerator) -> [String] {
        var lines = lines
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let place = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: lines.insert("new\n", at: place)
            case 1 where lines.count > 2: lines.remove(at: place)
            default: lines[place] = "other\n"
            }
        }
        return lines
    }
}
