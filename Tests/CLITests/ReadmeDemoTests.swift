import Testing
import TestSupport

/// The README's demo is true: its commands, run in a copy of `golden/projects/demo`, print what it shows.
struct ReadmeDemoTests {
    @Test func demoIsTrue() throws {
        let readme = "../README.md"  // beside `golden`
        let demo = Demo(in: Golden.read(readme))
        try Golden.expect(#require(demo, "no ```console between <!-- demo --> and <!-- /demo -->").played(), in: readme)
    }
}

/// The README's session is true: it is the one of `golden/review/demo.txt`, with each key behind the question it answers.
struct ReadmeReviewTests {
    @Test func sessionIsTrue() throws {
        let file = "../README.md"
        let readme = String(decoding: Golden.read(file), as: UTF8.self)
        let start = try #require(readme.firstRange(of: "<!-- review -->\n```console\n")).upperBound
        let end = try #require(readme[start...].firstRange(of: "```\n<!-- /review -->\n")).lowerBound
        let expected = String(readme[..<start]) + Self.session() + String(readme[end...])
        Golden.expect(Array(expected.utf8), in: file)
    }

    private static func session() -> String {
        var session = ""
        var isPlayed = false
        for line in String(decoding: Golden.read("review/demo.txt"), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("=== ended") { break }
            if line.hasPrefix("=== run") {
                session += "$ "
                isPlayed = true
            } else if line.hasPrefix("=== press ") {
                session.removeLast()
                session += " \(line.dropFirst("=== press ".count))\n"
            } else if isPlayed {
                session += "\(line)\n"
            }
        }
        return session
    }
}

/// A block of commands, each behind `$ `, with the lines that they print below them.
private struct Demo {
    /// The README around the block.
    private let before, after: String
    private let commands: [Substring]

    /// Nil if there is no block.
    init?(in readme: [UInt8]) {
        let text = String(decoding: readme, as: UTF8.self)
        guard let start = text.firstRange(of: "<!-- demo -->\n```console\n"),
            let end = text[start.upperBound...].firstRange(of: "```\n<!-- /demo -->\n")
        else { return nil }
        before = String(text[..<start.upperBound])
        after = String(text[end.lowerBound...])
        commands = text[start.upperBound..<end.lowerBound].split(separator: "\n").filter { $0.hasPrefix("$ ") }
    }

    /// The README with what the commands print now.
    func played() -> [UInt8] {
        let folder = TemporaryFolder()
        let project = "\(Checkout.root)/golden/projects/demo"
        for file in Files.below(project) { folder.write(Files.read("\(project)/\(file)")!, to: Array(file.utf8)) }
        let block = commands.map { line in
            let command = "PATH=\(Shell.quoted(Checkout.segueFolder)):$PATH; \(line.dropFirst(2))"
            return "\(line)\n" + String(decoding: folder.run(command).output, as: UTF8.self)
        }
        return Array((before + block.joined() + after).utf8)
    }
}
