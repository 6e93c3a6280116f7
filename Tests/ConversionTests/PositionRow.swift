import Conversion
import PythonNames
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText

/// A row of a file of `golden/colour/positions`: a place where functions are called that have turned, and what becomes of it.
///
///     === two that turn [3.10]            what it shows, and for which Python
///     print(shop.load().real)             the body of `main`, or a module with a `main` of its own
///     --> 1:7 is awaited                  what is said of each use: LINE:COL
///     print((await shop.load()).real)     the same afterwards; nothing where it stays as it is
///
/// `shop` is `Tests/Oracle/shop.py`.
struct PositionRow {
    let title: String
    let before: String

    /// What the functions of `shop` give.
    private static let kinds: [QualifiedName: CallTrial.Kind] = {
        let coroutines = [
            "base", "box", "decorator", "error", "error_class", "function", "load", "options", "pair",
            "manager_later", "word", "words", "words_of",
        ]
        var kinds: [QualifiedName: CallTrial.Kind] = [:]
        for name in coroutines { kinds[QualifiedName("shop.\(name)")] = .coroutine }
        for name in ["rows", "pairs", "names", "deep"] { kinds[QualifiedName("shop.\(name)")] = .iterator }
        kinds["shop.opened"] = .manager
        kinds[".__enter__"] = .manager
        kinds[".__exit__"] = .manager
        kinds["shop.guarded"] = .guardedIterator
        return kinds
    }()

    /// The rows of a file.
    static func rows(of text: String) -> [PositionRow] {
        text.components(startingWith: "=== ").map { lines in
            let body = lines.dropFirst().prefix { !$0.hasPrefix("--> ") }
            return PositionRow(title: String(lines[0].dropFirst(4)), before: body.map { $0 + "\n" }.joined())
        }
    }

    /// The row with all that is said of it.
    func rendered() throws -> String {
        let head = before.contains("import shop\n") ? "" : "import shop\n\n\n"
        let isModule = before.contains("def main(")
        let unit = before.contains("\t") ? "\t" : "    "
        let program = isModule ? head + before : head + "def main():\n" + before.indented(by: unit)
        let trial = try trial(of: program)
        let lines = head.count { $0 == "\n" } + (isModule ? 0 : 1)
        var text = "=== \(title)\n\(before)"
        for message in trial.messages {
            let line = LineIndex(Array(program.utf8)).line(of: message.offset)
            let start =
                program.utf8.prefix(Int(message.offset)).lastIndex(of: 0x0A).map { $0.utf16Offset(in: program) + 1 }
                ?? 0
            let column = Int(message.offset) - start - (isModule ? 0 : unit.count)
            text += "--> \(line - lines + 1):\(column + 1) \(message.text)\n"
        }
        let result = String(decoding: trial.text, as: UTF8.self)
        guard result != program else { return text }
        guard !isModule else { return text + result.dropFirst(result.hasPrefix(head) ? head.count : 0) }
        return text + result.dropFirst(head.count + "def main():\n".count).description.outdented(by: unit)
    }

    private func trial(of program: String) throws -> CallTrial {
        var options = Converter.Options()
        options.targetPython = title.split(separator: "[").dropFirst().first.flatMap { PythonVersion($0.dropLast()) }
        let converter = Converter(recipes: [], facts: try BundledRecipes.facts().get(), options: options)
        guard case .success(let source) = Source.decoding(Array(program.utf8)) else { throw Failure.notPython(title) }
        let tree = SyntaxTree.parse(source)
        guard tree.errors.isEmpty else { throw Failure.notPython(title) }
        return CallTrial(tree, giving: Self.kinds, by: converter)
    }

    private enum Failure: Error {
        case notPython(String)
    }
}

extension String {
    /// The lines, in parts that begin with a certain one.
    fileprivate func components(startingWith mark: String) -> [[String]] {
        var parts: [[String]] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast() {
            if line.hasPrefix(mark) { parts.append([]) }
            parts[parts.count - 1].append(line)
        }
        return parts
    }

    /// Lines within strings that stand at the margin stay there.
    fileprivate func indented(by unit: String) -> String {
        changingLines { line, isInString in isInString || line.isEmpty ? line : unit + line }
    }

    fileprivate func outdented(by unit: String) -> String {
        changingLines { line, isInString in
            !isInString && line.hasPrefix(unit) ? String(line.dropFirst(unit.count)) : line
        }
    }

    private func changingLines(_ change: (String, Bool) -> String) -> String {
        var isInString = false
        var result = ""
        for line in split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast() {
            result += change(line, isInString) + "\n"
            if line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count % 2 == 0 { isInString.toggle() }
        }
        return result
    }
}
