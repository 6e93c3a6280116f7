import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeLanguage
import SourceText

/// `segue explain`: what the recipes make of one line, and why.
struct ExplainCommand: Command {
    static let name = "explain"
    static let synopsis = "FILE:LINE [--recipe NAME]..."
    static let summary = "Say what recipes make of one line, and why: the rule, and what the names mean."
    static let examples = [Example("segue explain src/client.py:88", "a place as 'segue check' prints it")]
    static let options = [Option.recipe, .review, .targetPython, .using, .config]

    private let path: [UInt8]
    /// Counted from 1.
    private let line: Int
    private let choice: RecipeChoice
    private let converter: Converter

    init(_ arguments: Arguments) throws(UsageError) {
        guard arguments.paths.count == 1 else { throw UsageError(message: "one FILE:LINE is needed") }
        guard let (path, line) = Self.place(arguments.paths[0]) else {
            let word = arguments.paths[0].shown
            throw UsageError(message: "'\(word)' is not FILE:LINE, a file and a number from 1")
        }
        self.path = path
        self.line = line
        let shelf = try RecipeShelf(arguments, for: [path])
        choice = try shelf.choice(arguments)
        converter = try RecipeShelf.converter(for: choice.recipes, options: shelf.options(arguments))
    }

    /// `FILE:LINE`, or `FILE:LINE:COL` as `segue check` prints it.
    private static func place(_ word: [UInt8]) -> (path: [UInt8], line: Int)? {
        guard var (path, line) = splittingNumber(word) else { return nil }
        if let (file, first) = splittingNumber(path) { (path, line) = (file, first) }
        return (path, line)
    }

    private static func splittingNumber(_ word: [UInt8]) -> (path: [UInt8], line: Int)? {
        guard let colon = word.lastIndex(of: UInt8(ascii: ":")), colon > 0,
            let line = Int(String(decoding: word[(colon + 1)...], as: UTF8.self)), line >= 1
        else { return nil }
        return (Array(word[..<colon]), line)
    }

    func run() -> ExitCode {
        let result = Workers.onDeepThread {
            var scratch = ReadingScratch()
            return SyntaxTree.reading(path, &scratch).map(story)
        }
        switch result {
        case .success(.told(let text)):
            StandardStream.output.write(text)
            return .done
        case .success(.noSuchLine(let count)):
            StandardStream.error.write(Array("segue: explain: ".utf8) + path)
            StandardStream.error.write(" has \(Tally.count(count, "line")): there is no line \(line)\n")
            return .usage
        case .failure(let failure):
            StandardStream.error.write(failure.complaints.flatMap { $0.text(path: path) })
            return .unreadable
        }
    }

    private enum Story: Sendable {
        case told([UInt8])
        case noSuchLine(count: Int)
    }

    private func story(of tree: SyntaxTree) -> Story {
        let lines = LineIndex(tree.source)
        // Behind the last newline begins no line that anybody sees.
        let count = lines.starts.last == UInt32(tree.source.text.count) ? lines.starts.count - 1 : lines.starts.count
        guard line <= count else { return .noSuchLine(count: count) }
        let explanation = converter.explanation(ofLine: line - 1, of: tree, at: path, choice)
        func text(_ range: TextRange, _ message: String) -> [UInt8] {
            Complaint(range, message, in: lines).text(path: path)
        }
        if explanation.findings.isEmpty {
            let nearest = explanation.nearest.isEmpty ? "nor of any other" : "the nearest that one speaks of:"
            return .told(
                path + Array(":\(line):1: no rule speaks of this line, \(nearest)\n".utf8)
                    + explanation.nearest.flatMap { text($0.range, $0.message) })
        }
        return .told(
            explanation.findings.flatMap { finding in
                let story = FindingStory(lines: lines).lines(of: finding).map { "    \($0)\n" }
                return text(finding.range, finding.message) + Array(story.joined().utf8)
            })
    }
}

extension Explanation.Finding {
    /// What becomes of the place.
    fileprivate var message: String {
        switch verdict {
        case .site(let site): site.message
        case .leftAlone(let reason): "\(recipe): left alone: \(reason)"
        }
    }
}
