import PythonNames
import PythonSyntax
import RecipeLanguage
import SourceText

/// `segue recipes`: which recipes there are, and what one of them does.
struct RecipesCommand: Command {
    static let name = "recipes"
    static let synopsis = "[NAME...]"
    static let summary = "List the recipes, or explain one: what becomes what, and what is refused."
    static let options = [Option.config]
    static let operand = Completion.recipes
    static let examples = [Example("segue recipes tools/my_recipe.py", "what it converts, and what it refuses")]

    private let shelf: RecipeShelf
    /// Those to explain; none to list all.
    private var explained: [Explained] = []

    /// A recipe, and those that it is made of.
    private struct Explained {
        let recipe: Recipe
        let parts: [Recipe]
    }

    init(_ arguments: Arguments) throws(UsageError) {
        shelf = try RecipeShelf(arguments)
        for path in arguments.paths {
            let recipe = try shelf.recipe(path.shown)
            explained.append(Explained(recipe: recipe, parts: recipe.parts.isEmpty ? [] : try shelf.parts(of: recipe)))
        }
    }

    func run() throws(UsageError) -> ExitCode {
        if explained.isEmpty {
            let recipes = try shelf.names.map { name throws(UsageError) in try shelf.recipe(name) }
            StandardStream.output.write(recipes.map(Self.line).joined())
        } else {
            StandardStream.output.write(explained.map(Self.text).joined(separator: "\n"))
        }
        return .done
    }

    private static func line(of recipe: Recipe) -> String {
        let padding = String(repeating: " ", count: max(2, 24 - recipe.name.count))
        return "\(recipe.name)\(padding)\(recipe.title)\n"
    }

    private static func text(of explained: Explained) -> String {
        let recipe = explained.recipe
        let first = recipe.pages[0]
        var text = "\(recipe.name)\n\n\(first.explanation)\n"
        if !explained.parts.isEmpty { text += "\n  made of\n" + explained.parts.map { "    \(line(of: $0))" }.joined() }
        if let version = recipe.minimumPython { text += "\n  needs Python \(version)\n" }
        if !recipe.requirements.isEmpty { text += "\n  needs \(recipe.requirements.joined(separator: ", "))\n" }
        text += contents(of: first, in: recipe)
        for page in recipe.pages.dropFirst() { text += "\n\(page.explanation)\n" + contents(of: page, in: recipe) }
        if !recipe.suppressions.isEmpty {
            text += "\n  a line with 'noqa: \(recipe.suppressions.joined(separator: "' or '"))' is left as it is\n"
        }
        return text
    }

    /// The rules and examples of a page.
    private static func contents(of page: Recipe.Page, in recipe: Recipe) -> String {
        let rules = recipe.rules[page.rules].map { rule in "\n" + rule.lines.map { "  \($0)\n" }.joined() }
        let examples = page.examples.map { "\n\(marked("-", $0.before))\(marked("+", $0.after))" }
        return (rules + examples).joined()
    }

    private static func marked(_ sign: String, _ code: String) -> String {
        code.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "  \(sign) \($0)\n" }.joined()
    }
}

extension Rule {
    /// What it does, before and after, and what it refuses.
    fileprivate var lines: [String] {
        switch self {
        case .replacement(let replacement): [title] + replacement.after.lines
        case .template(let rule): [title] + rule.lines
        case .adapter(let adapter): [title] + adapter.lines
        }
    }
}

extension TemplateRule {
    fileprivate var lines: [String] {
        alternatives.flatMap { alternative in
            alternative.before.text.map { "- \($0)" }
                + (alternative.after.newText.map { "+ \($0)" } + alternative.after.lines)
        }
    }
}

extension Adapter {
    fileprivate var lines: [String] {
        members.sorted { $0.key < $1.key }.flatMap { name, member in
            switch member {
            case .same(let other): ["  .\(name) -> .\(other)"]
            case .value(let value): ["  .\(name) -> \(value)"]
            case .refusal(let reason): ["  .\(name): not converted: \(reason)"]
            case .nested(let adapter): adapter.lines.map { "  .\(name)\($0.drop { $0 == " " })" }
            case .replacement(let replacement):
                ["  .\(name) -> \(replacement.after.code ?? "nothing")"] + replacement.after.lines.map { "  \($0)" }
            }
        }
    }
}

extension AfterSide {
    /// The new code as it stands in the recipe.
    fileprivate var newText: [String] {
        mainCode.flatMap { code in code.kind == .returnStatement ? code.child(0).lines : code.lines }
    }

    /// On which conditions the new code may stand, and where it never does.
    fileprivate var lines: [String] { (isAsync ? ["only in a coroutine"] : []) + steps.lines(where: []) }
}

extension [Step] {
    /// - Parameter conditions: what led here.
    fileprivate func lines(where conditions: [String]) -> [String] {
        let place = conditions.isEmpty ? "" : " where \(conditions.joined(separator: " and "))"
        return flatMap { step -> [String] in
            switch step {
            case .refuse(let reason): [conditions.isEmpty ? "never converted: \(reason)" : "not\(place): \(reason)"]
            case .remark(.review(let note)): ["to review\(place): \(note)"]
            case .remark(.note(let text)): ["to be noted\(place): \(text)"]
            case .report(let finding): ["a finding\(place): \(finding)"]
            case .code(let code):
                conditions.isEmpty ? [] : ["\(code.kind == .returnStatement ? code.child(0).text : code.text)\(place)"]
            case .decision(let branches):
                branches.flatMap { branch in
                    branch.steps.lines(where: conditions + (branch.summary.isEmpty ? [] : [branch.summary]))
                }
            case .loop(let loop): loop.steps.lines(where: conditions)
            case .unpacking, .end: []
            }
        }
    }
}

extension Pattern {
    fileprivate var text: [String] {
        switch shape {
        case .expression(let node): node.lines
        case .statements(let statements): statements.flatMap(\.lines)
        case .clauses(let clauses): clauses.attempt.lines
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
