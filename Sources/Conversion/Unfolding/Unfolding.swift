internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Writes folds as statements that do the same. Knows no recipe.
struct Unfolding {
    let context: FileContext

    private var names: ModuleNames { context.names }

    /// What a statement becomes, and lines that come before it.
    struct Lines {
        var rewrite: Plan.Rewrite
        var before: Plan.Insertion?
    }

    /// All of them at once; nil where that cannot be written.
    func fix(of folds: [Fold]) -> Fix? {
        var draft = Draft(context.tree)
        // Whatever was tried before needs no names any more.
        context.givenNames = [:]
        do throws(FillingFailure) {
            let all = folds.compactMap(lines).enumerated().map { (order: $0, lines: $1) }
            for (order, lines) in all.sorted(by: { $0.lines.rewrite.old.comesBefore($1.lines.rewrite.old) }) {
                if let before = lines.before {
                    draft.carry(before.lines)
                    try draft.insert(before.lines, before: before.before, order: order).get()
                }
                let rewrite = lines.rewrite
                draft.carry(rewrite.isAfresh ? rewrite.new : rewrite.new.filter(\.isComment))
                try draft.weave(rewrite.new, over: rewrite.old, isAfresh: rewrite.isAfresh).get()
            }
            return try draft.fix().get()
        } catch {
            return nil
        }
    }

    /// Whether one can be written as statements.
    func isPossible(_ fold: Fold) -> Bool { lines(of: fold) != nil }

    private func lines(of fold: Fold) -> Lines? {
        switch fold.form {
        case .comprehension: UnfoldedComprehension(fold.construct, context)?.lines
        case .whileTest: whileTrue(fold.construct)
        case .elifBranch: elseIf(fold.construct)
        case .withItems: nestedWith(fold.construct)
        }
    }

    // MARK: Headers

    private func whileTrue(_ loop: Node) -> Lines? {
        // A comment on top of the body speaks of what would no longer be its first statement.
        guard loop.child(2).isEmpty, !loop.child(1).hasCommentOnTop else { return nil }
        var new: [Element] = [.token("while", glue: ""), .token("True", glue: " "), .token(":", glue: "")]
        new += [.newline(level: 1), .token("if", glue: "")] + negation(of: loop.child(0)) + [.token(":", glue: "")]
        new += [.newline(level: 2), .token("break", glue: "")]
        new += [.newline(level: 1), .statements(Array(loop.child(1).children))]
        return Lines(rewrite: Plan.Rewrite(old: OldCode(loop), new: new))
    }

    /// `not x`; of `not x` it is `x`.
    private func negation(of test: Node) -> [Element] {
        if test.kind == .unaryOperation, context.tree.tokens.kind(test.firstToken) == .kwNot {
            return [.kept(test.child(0), inParentheses: false, glue: " ")]
        }
        if let opposite = test.oppositeOperator {
            let operands = Array(test.children)
            return [.kept(operands[0], inParentheses: operands[0].hasParenthesesAround, glue: " ")]
                + opposite.map { .token($0, glue: " ") }
                + [.kept(operands[1], inParentheses: operands[1].hasParenthesesAround, glue: " ")]
        }
        let isLoose = test.strength < .not
        return [.token("not", glue: " "), .kept(test, inParentheses: false, glue: isLoose ? "" : " ")]
            .inParentheses(isLoose)
    }

    private func elseIf(_ branch: Node) -> Lines? {
        var new: [Element] = [.token("else", glue: ""), .token(":", glue: ""), .newline(level: 1)]
        var word = "if"
        var choice = branch
        while choice.kind == .ifStatement {
            new += [.token(word, glue: ""), .kept(choice.child(0), inParentheses: false, glue: " ")]
            new += [.token(":", glue: ""), .newline(level: 2), .statements(Array(choice.child(1).children))]
            choice = choice.child(2)
            if !choice.isEmpty { new.append(.newline(level: 1)) }
            word = "elif"
        }
        if !choice.isEmpty {
            new += [.token("else", glue: ""), .token(":", glue: "")]
            new += [.newline(level: 2), .statements(Array(choice.children))]
        }
        return Lines(rewrite: Plan.Rewrite(old: OldCode(branch), new: new))
    }

    private func nestedWith(_ item: Node) -> Lines? {
        guard let statement = item.parent, !statement.isAsync else { return nil }
        let parts = Array(statement.children)
        let items = parts.dropLast()
        guard let index = items.firstIndex(of: item) else { return nil }
        let groups = [items[..<index], items[index...index], items[(index + 1)...]].filter { !$0.isEmpty }
        var new: [Element] = []
        for (level, group) in groups.enumerated() {
            new.append(.token("with", glue: ""))
            for (position, item) in group.enumerated() {
                if position > 0 { new.append(.token(",", glue: "")) }
                new.append(.kept(item, inParentheses: false, glue: " "))
            }
            new += [.token(":", glue: ""), .newline(level: level + 1)]
        }
        new.append(.statements(Array(parts[parts.count - 1].children)))
        return Lines(rewrite: Plan.Rewrite(old: OldCode(statement), new: new))
    }
}

extension [Element] {
    /// `not(x)` where the operand would not hold together.
    fileprivate func inParentheses(_ isLoose: Bool) -> [Element] {
        guard isLoose else { return self }
        return [self[0], .token("(", glue: " ")] + dropFirst() + [.token(")", glue: "")]
    }
}

extension Node {
    /// Of a block: whether a comment stands on a line above its first statement.
    fileprivate var hasCommentOnTop: Bool {
        var token = firstToken
        while tree.tokens.kind(token - 1).isLayout {
            if tree.bytes(tree.tokens.gap(before: token)).contains(UInt8(ascii: "#")) { return true }
            if tree.tokens.kind(token - 1) == .newline { break }
            token -= 1
        }
        return false
    }

    /// `!=` of a comparison by `==`, and the like; nil where its negation is no such comparison.
    fileprivate var oppositeOperator: [String]? {
        let operands = Array(children)
        guard kind == .comparison, operands.count == 2 else { return nil }
        let words = (operands[0].endToken..<operands[1].firstToken).map {
            String(decoding: tree.spelling($0), as: UTF8.self)
        }
        .filter { $0 != "(" && $0 != ")" }
        switch words {
        case ["=="]: return ["!="]
        case ["!="]: return ["=="]
        case ["in"]: return ["not", "in"]
        case ["not", "in"]: return ["in"]
        case ["is"]: return ["is", "not"]
        case ["is", "not"]: return ["is"]
        default: return nil
        }
    }
}
