import Conversion
import Patches
import PythonNames
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText

/// A row of a file in `golden/colour/definitions`: a program, and what becomes of its functions, each by itself.
///
///     A generator.
///
///         def rows(path):
///             yield from read(path)
///
///     $ turn rows where read(path) turns
///     'rows' becomes an async generator
///
///         -def rows(path):
///         +async def rows(path):
///
/// The commands are `turn NAME`, `hand on NAME as PRODUCT`, `annotate NAME as PRODUCT`, `take apart NAME` or `NAME()`. To
/// `turn` belong `as PRODUCT` and `where EXPRESSION turns`; `in a stub` goes with all of them.
struct TurningRow {
    let title: String
    let program: String
    let commands: [String]

    /// What stands between two rows.
    static let line = String(repeating: "-", count: 40)

    static func rows(of text: String) -> [TurningRow] {
        var rows: [TurningRow] = []
        var lines: [Substring] = []
        let end: [Substring] = [line[...]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) + end {
            guard line == Self.line else {
                lines.append(line)
                continue
            }
            if lines.contains(where: { !$0.isEmpty }) { rows.append(TurningRow(lines)) }
            lines = []
        }
        return rows
    }

    private init(_ lines: [Substring]) {
        let head = lines.prefix { !$0.hasPrefix("$ ") }
        title = head.filter { !$0.hasPrefix("    ") }.joined(separator: "\n").trimmed
        let code = head.drop { !$0.hasPrefix("    ") }.map { $0.dropFirst(4) }
        program = code.joined(separator: "\n").trimmedBelow + "\n"
        commands = lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    }

    /// The row with what came of its commands, as it stands in the file.
    var rendered: String {
        let results = commands.map { "$ \($0)\n" + rendered(outcome(of: $0)) }
        return "\(title)\n\n\(indented(program))\n\(results.joined(separator: "\n"))"
    }

    private func rendered(_ outcome: ColourStep.Outcome) -> String {
        guard let text = outcome.text, text != Array(program.utf8) else { return outcome.words + "\n" }
        let patch = UnifiedDiff.render(old: Array(program.utf8), new: text, path: [])
        // Its first lines name the file, and each stretch begins with a line that says where it is.
        let lines = String(decoding: patch, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("@@") }.dropFirst().map { $0.hasPrefix("@@") ? "..." : $0 }
        return "\(outcome.words)\n\n\(indented(lines.joined(separator: "\n")))"
    }

    /// What the program becomes, where a command changes it and nothing is left to others.
    var results: [[UInt8]] { commands.filter { !$0.contains(" where ") }.compactMap { outcome(of: $0).text } }

    private func indented(_ text: String) -> String {
        text.trimmedBelow.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }

    private func outcome(of command: String) -> ColourStep.Outcome {
        var words = command.split(separator: " ").map(String.init)
        let isStub = words.take(["in", "a", "stub"]) != nil
        var turned: [String] = []
        if let place = words.firstIndex(of: "where") {
            turned = words[(place + 1)...].dropLast().joined(separator: " ").components(partedBy: " and ")
            words.removeSubrange(place...)
        }
        var product: String?
        if let place = words.firstIndex(of: "as") {
            product = words[place + 1]
            words.removeSubrange(place...)
        }
        let name = words.last!
        let step: ColourStep
        switch words.dropLast().joined(separator: " ") {
        case "turn": step = .turning(giving: product)
        case "hand on": step = .handingOn(product!)
        case "annotate": step = .annotations(product!)
        case "take apart": step = .decorating(hasArguments: name.hasSuffix("()"))
        default: preconditionFailure("no command: \(command)")
        }
        guard case .success(let source) = Source.decoding(Array(program.utf8)) else { preconditionFailure(program) }
        let tree = SyntaxTree.parse(source)
        precondition(tree.errors.isEmpty, program)
        let path = name.hasSuffix("()") ? String(name.dropLast(2)) : name
        let role = ProjectRole(module: ModuleIdentity("shop", isStub: isStub))
        return step.outcome(for: path, in: tree, besides: turned, as: role, by: Self.converter)
    }

    private static let converter = Converter(
        recipes: [], facts: BundledRecipes.allFacts)
}

extension BundledRecipes {
    /// Those of all files.
    fileprivate static let allFacts: Facts = {
        guard case .success(let facts) = facts() else { preconditionFailure("the bundled facts have faults") }
        return facts
    }()
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == "\n" }).trimmedBelow }

    fileprivate var trimmedBelow: String {
        var text = self[...]
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }

    fileprivate func components(partedBy separator: String) -> [String] {
        var parts = [""]
        var rest = self[...]
        while let character = rest.first {
            if rest.hasPrefix(separator) {
                parts.append("")
                rest = rest.dropFirst(separator.count)
            } else {
                parts[parts.count - 1].append(character)
                rest = rest.dropFirst()
            }
        }
        return parts
    }
}

extension [String] {
    /// Removes words from the end; nil if others stand there.
    fileprivate mutating func take(_ words: [String]) -> [String]? {
        guard suffix(words.count).elementsEqual(words) else { return nil }
        removeLast(words.count)
        return words
    }
}
