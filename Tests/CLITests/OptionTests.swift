import Testing
import TestSupport

/// Every option that `--help` names is tried by a case: one that several commands share, with one of them.
struct OptionTests {
    private static let commands = ran("segue --help").split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ")
        return line.hasPrefix("  ") && !line.hasPrefix("   ") && words[0].allSatisfy(\.isLetter)
            ? String(words[0]) : nil
    }

    /// What the cases run, each as one text.
    private static let runs = Golden.names(in: "cli", ending: ".txt").map { name in
        let text = String(decoding: Golden.read("cli/\(name).txt"), as: UTF8.self)
        let lines = text.split(separator: "\n").drop { $0 != "=== run" }.dropFirst()
        return lines.prefix { !$0.hasPrefix("=== ") }.joined(separator: "\n")
    }

    @Test func commandsAreFound() { #expect(Self.commands.count >= 8) }

    @Test(arguments: commands) func everyOptionIsTried(command: String) {
        let help = Self.ran("segue \(command) --help")
        let options = help.split(separator: "\n").flatMap { line -> [Substring] in
            guard line.hasPrefix("  -") else { return [] }
            return line.split(separator: " ").prefix { $0.hasPrefix("-") }.map {
                $0.hasSuffix(",") ? $0.dropLast() : $0
            }
        }
        let tried = Set(Self.runs.flatMap(\.words))
        let short = Self.runs.flatMap(\.clusters)
        for option in options {
            let isTried =
                option.hasPrefix("--") ? tried.contains(String(option)) : short.contains { $0.contains(option.last!) }
            #expect(isTried, "no case of golden/cli runs 'segue \(command) \(option)'")
        }
    }

    private static func ran(_ line: String) -> String {
        String(decoding: Shell.run("PATH=\(Shell.quoted(Checkout.segueFolder)):$PATH\n\(line)").output, as: UTF8.self)
    }
}

extension String {
    /// Options in their long form, without values and what a shell needs around them.
    fileprivate var words: [String] {
        split { !$0.isLetter && !$0.isNumber && $0 != "-" }.filter { $0.hasPrefix("--") }.map(String.init)
    }

    /// The letters of words with one dash.
    fileprivate var clusters: [Substring] {
        split { $0 == " " || $0 == "\n" }.filter { $0.hasPrefix("-") && !$0.hasPrefix("--") }.map { $0.dropFirst() }
    }
}
