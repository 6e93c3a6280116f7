import PythonNames
import PythonSyntax
import RecipeBook
import RecipeLanguage
import SourceText

/// `segue recipes`: which recipes there are, and what one of them does.
struct RecipesCommand: Command {
    static let name = "recipes"
    static let synopsis = "[NAME]"
    static let summary = "List the recipes, or explain one: what becomes what, and what is refused."
    static let options: [Option] = []

    /// Those to explain; none to list all.
    private let recipes: [Recipe]

    init(_ arguments: Arguments) throws(UsageError) {
        var recipes: [Recipe] = []
        for path in arguments.paths { recipes.append(try RecipeShelf.recipe(String(decoding: path, as: UTF8.self))) }
        self.recipes = recipes
    }

    func run() -> ExitCode {
        guard recipes.isEmpty else {
            StandardStream.output.write(recipes.map(Self.explanation).joined(separator: "\n"))
            return .done
        }
        for name in BundledRecipes.names {
            guard case .success(let recipe) = BundledRecipes.recipe(named: name) else { continue }
            let padding = String(repeating: " ", count: max(2, 24 - name.count))
            StandardStream.output.write("\(name)\(padding)\(recipe.title)\n")
        }
        return .done
    }

    private static func explanation(of recipe: Recipe) -> String {
        var text = "\(recipe.name)\n\n\(recipe.explanation)\n"
        if let version = recipe.minimumPython { text += "\n  needs Python \(version)\n" }
        if !recipe.requirements.isEmpty { text += "\n  needs \(recipe.requirements.joined(separator: ", "))\n" }
        for rule in recipe.rules { text += "\n" + rule.lines.map { "  \($0)\n" }.joined() }
        for example in recipe.examples { text += "\n\(marked("-", example.before))\(marked("+", example.after))" }
        if !recipe.suppressions.isEmpty {
            text += "\n  a line with 'noqa: \(recipe.suppressions.joined(separator: "' or '"))' is left as it is\n"
        }
        return text
    }

    private static func marked(_ sign: String, _ code: String) -> String {
        code.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "  \(sign) \($0)\n" }.joined()
    }
}

extension Rule {
    /// What it does, before and after, and what it refuses.
    fileprivate var lines: [String] {
        switch self {
        case .replacement(let replacement): [replacement.summary] + replacement.after.lines
        case .template(let rule): rule.lines
        case .adapter(let adapter): adapter.lines
        }
    }
}

extension Replacement {
    /// `clock.wait(seconds) -> await aclock.wait(seconds)`
    var summary: String {
        let old = kind == .attribute ? target.text : "\(target)(\(signature.summary))"
        return after.code.map { "\(old) -> \($0)" } ?? old
    }
}

extension TemplateRule {
    fileprivate var lines: [String] {
        let head = title.isEmpty ? name : "\(name): \(title)"
        return [head]
            + alternatives.flatMap { alternative in
                alternative.before.text.map { "- \($0)" }
                    + (alternative.after.newText.map { "+ \($0)" } + alternative.after.lines)
            }
    }
}

extension Adapter {
    fileprivate var lines: [String] {
        let head = "\(old) -> \(new.map(\.text).joined(separator: ", "))"
        return [head]
            + members.sorted { $0.key < $1.key }.flatMap { name, member in
                switch member {
                case .same(let other): ["  .\(name) -> .\(other)"]
                case .refusal(let reason): ["  .\(name): not converted: \(reason)"]
                case .replacement(let replacement):
                    ["  .\(name) -> \(replacement.after.code ?? "nothing")"] + replacement.after.lines.map { "  \($0)" }
                }
            }
    }
}

extension AfterSide {
    /// The new code in one line, if there is any.
    fileprivate var code: String? {
        guard case .code(let template) = effect else { return nil }
        return (template.value ?? template.statements.first)?.text.split(separator: "\n").first.map(String.init)
    }

    /// The new code as it stands in the recipe.
    fileprivate var newText: [String] {
        guard case .code(let template) = effect else { return [] }
        return (template.statements + [template.innerReturn == nil ? template.value : nil].compactMap { $0 }).flatMap(
            \.lines)
    }

    /// On which conditions the new code may stand, and where it never does.
    fileprivate var lines: [String] {
        var lines = isAsync ? ["only in a coroutine"] : []
        for rule in guards {
            let place = rule.condition == nil ? "" : " where \(rule.summary)"
            switch rule.effect {
            case .refuse(let reason): lines.append("not\(place): \(reason)")
            case .review(let note): lines.append("to review\(place): \(note)")
            case .report(let finding): lines.append("a finding\(place): \(finding)")
            case .code(let template): lines.append("\(template.value?.text ?? "")\(place)")
            }
        }
        switch effect {
        case .refuse(let reason): lines.append("never converted: \(reason)")
        case .report(let finding): lines.append("a finding: \(finding)")
        case .review, .code: break
        }
        return lines
    }
}

extension Pattern {
    fileprivate var text: [String] {
        switch shape {
        case .expression(let node): node.lines
        case .statements(let statements): statements.flatMap(\.lines)
        }
    }
}

extension Node {
    /// The node's lines, without the indentation that all have.
    fileprivate var lines: [String] {
        let column = tree.source.text[..<Int(range.start)].reversed().prefix { $0 != UInt8(ascii: "\n") }.count
        return text.split(separator: "\n").enumerated().map { index, line in
            String(index == 0 ? line : line.dropFirst(min(column, line.prefix { $0 == " " }.count)))
        }
    }
}
