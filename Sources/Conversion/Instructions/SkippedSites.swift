internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// A comment that kept a recipe from something.
struct SkipUse: Hashable {
    /// Where the comment begins.
    let comment: UInt32
    /// The recipe's name.
    let recipe: String
}

/// What a name between the brackets of a comment stands for.
package enum NamedRecipes: Sendable {
    /// The recipe itself, or those that it is made of.
    case recipes([String])
    /// There is none of that name: what to say behind that.
    case unknown(suggestion: String)
}

extension Converter {
    /// Whether a comment is for a recipe.
    func isFor(_ recipe: String, _ instruction: Instruction) -> Bool {
        guard let names = instruction.recipes else { return true }
        return names.contains { name in
            if case .recipes(let recipes) = recipesNamed(name) { recipes.contains(recipe) } else { false }
        }
    }

    fileprivate func recipesNamed(_ name: String) -> NamedRecipes {
        recipes.contains { $0.name == name } ? .recipes([name]) : options.recipesNamed(name)
    }
}

extension FileContext {
    /// A finding as it is decided where a comment may skip it.
    func respectingSkips(_ finding: Finding) -> Finding {
        let recipe = finding.recipe.name
        guard
            let skip = instructions.skips(of: finding.nodes[0]).first(where: { converter.isFor(recipe, $0.instruction) }
            )
        else { return finding }
        var finding = finding
        finding.verdict = .refused(Refusal(reason: "it is \(skip.text)"))
        finding.skip = skip
        return finding
    }
}

extension Finding {
    /// The comment that skips it, and its recipe.
    var skipUse: SkipUse? { skip.map { SkipUse(comment: $0.instruction.range.start, recipe: recipe.name) } }
}

/// What is said of comments that skip nothing, or that nobody understands.
struct UnusedSkips {
    static let recipe = "unused-suppression"
    /// What marks those that say nothing wrong.
    static let rule = "unused"

    let tree: SyntaxTree
    let role: ProjectRole
    let converter: Converter
    let uses: Set<SkipUse>

    func sites() -> [Site] {
        Instructions(in: tree).all.flatMap { placed -> [Site] in
            let range = placed.instruction.range
            func site(_ text: String, _ rule: String) -> Site {
                Site(range: range, recipe: Self.recipe, rule: rule, outcome: .reported(text))
            }
            if let fault = placed.fault { return [site(fault, "wrong")] }
            guard placed.instruction.kind != .fence else { return [] }
            guard let names = placed.instruction.recipes else {
                let isUsed = uses.contains { $0.comment == range.start } || isOfImport(placed.reach)
                return isUsed || !converter.options.isWholeRun ? [] : [site("nothing is there to skip", Self.rule)]
            }
            return names.compactMap { name in
                switch converter.recipesNamed(name) {
                case .unknown(let suggestion): return site("there is no recipe '\(name)'\(suggestion)", "wrong")
                case .recipes(let recipes):
                    let isUsed = recipes.contains { uses.contains(SkipUse(comment: range.start, recipe: $0)) }
                    let isTold = isUsed || !recipes.allSatisfy(running.contains) || isOfImport(placed.reach)
                    return isTold ? nil : site("nothing of '\(name)' is there to skip", Self.rule)
                }
            }
        }
    }

    /// The recipes that have run in the file.
    private var running: Set<String> { Set(converter.recipes.map(\.name)).subtracting(role.leftOut) }

    /// An import that stays for the comment alone would look as if it did so anyway.
    private func isOfImport(_ reach: Instructions.Reach) -> Bool {
        let imports = tree.nodes(of: .importStatement) + tree.nodes(of: .importFromStatement)
        let instructions = Instructions(in: tree)
        return imports.contains { instructions.covers(reach, $0) }
    }
}
