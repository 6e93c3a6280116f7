import Patches
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
    @Test func looksLikeGits() {
        let old = "import time\n\n\nasync def main():\n    time.sleep(1)\n    return 1"
        let new = "import asyncio\n\n\nasync def main():\n    await asyncio.sleep(1)\n    return 1"
        #expect(
            render(old, new, "src/app.py") == """
                diff --git a/src/app.py b/src/app.py
                --- a/src/app.py
                +++ b/src/app.py
                @@ -1,6 +1,6 @@
                -import time
                +import asyncio
                 
                 
                 async def main():
                -    time.sleep(1)
                +    await asyncio.sleep(1)
                     return 1
                \\ No newline at end of file

                """)
    }

    @Test func equalTextsGiveNothing() {
        #expect(render("a\n", "a\n", "a.py") == "")
        #expect(render("", "", "a.py") == "")
    }

    @Test(arguments: [
        ("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"),
        ("", "b\n", "@@ -0,0 +1 @@\n+b\n"),
        ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
        ("a\n", "a", "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"),
        ("a\r\nb\rc\n", "a\r\nb\rd\n", "@@ -1,2 +1,2 @@\n a\r\n-b\rc\n+b\rd\n"),
    ])
    func rendersTheEdges(old: String, new: String, hunk: String) {
        #expect(render(old, new, "x") == "diff --git a/x b/x\n--- a/x\n+++ b/x\n" + hunk)
    }

    @Test(arguments: [
        ("a b.py", "a/a b.py", "\t"),
        ("ü.py", #""a/\303\274.py""#, ""),
        ("a\"b\\c.py", #""a/a\"b\\c.py""#, ""),
        ("\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1}\u{7F}", #""a/\a\b\t\n\v\f\r\001\177""#, ""),
    ])
    func quotesPathsAsGitDoes(path: String, quoted: String, end: String) {
        #expect(render("a\n", "b\n", path).contains("\n--- \(quoted)\(end)\n"))
    }

    // One patch over many files: that is also how it is used. The option is for the hunks without context.
    @Test(arguments: [
        "git apply --unidiff-zero --check patch && git apply --unidiff-zero patch", "patch -p1 --quiet <patch",
    ])
    func otherProgramsApplyIt(command: String) throws {
        let folder = TemporaryFolder()
        var random = SeededGenerator(seed: 7)
        var expected: [(path: [UInt8], text: [UInt8])] = []
        var patch: [UInt8] = []
        for number in 0..<300 {
            let path = pathBytes(number)
            let old = randomText(using: &random)
            let new = edited(old, using: &random)
            folder.write(old, to: path)
            expected.append((path, new))
            patch += UnifiedDiff.render(old: old, new: new, path: path, context: number % 5)
        }
        folder.write(patch, to: Array("patch".utf8))
        let result = folder.run(command)
        #expect(result.status == 0, "\(String(decoding: result.output.prefix(2000), as: UTF8.self))")
        for (path, text) in expected {
            // patch removes a file that it leaves empty.
            #expect(folder.read(path) ?? [] == text, "\(String(decoding: path, as: UTF8.self))")
        }
    }
}

private func render(_ old: String, _ new: String, _ path: String) -> String {
    String(
        decoding: UnifiedDiff.render(old: Array(old.utf8), new: Array(new.utf8), path: Array(path.utf8)),
        as: UTF8.self)
}

private func pathBytes(_ number: Int) -> [UInt8] {
    let odd: [[UInt8]] = [[], Array(" b".utf8), Array("ü".utf8), [0xFF], Array("\"q\\".utf8), Array("t\ta".utf8)]
    return Array("folder\(number % 7)/f\(number)".utf8) + odd[number % odd.count] + Array(".py".utf8)
}

private func randomText(using random: inout SeededGenerator) -> [UInt8] {
    let pieces = ["a", "b", "    c", "", "é", "d\re", "+", "-", "--- x", "\\", "@@ -1 +1 @@"]
    let end = ["\n", "\r\n"].randomElement(using: &random)!
    let lines = (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random)! + end }
    let text = Array(lines.joined().utf8)
    return Bool.random(using: &random) ? text : text.dropLast(end.utf8.count)
}

/// Lines removed, doubled, replaced, and a last line with or without its end.
private func edited(_ text: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    let lines = Lines(text)
    var result: [UInt8] = []
    for line in 0..<lines.count {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: continue
        case 1: result += lines[line] + lines[line]
        case 2: result += Array("new \(line)\n".utf8)
        default: result += lines[line]
        }
    }
    if Int.random(in: 0..<4, using: &random) == 0 { result += Array("end".utf8) }
    return result
}
