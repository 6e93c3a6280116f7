package import PythonNames
package import PythonSyntax
package import SourceText

/// Turns a piece of the user's code into a filled template by editing only what differs.
///
/// The two trees are laid side by side. Where they have the same shape nothing is edited, so that comments,
/// line breaks and quotes stay; a captured argument stays in place, and what matches inside of it can be rewritten too.
package struct Filling {
    let template: Template
    let captures: [String: Node]
    /// How a module that the template needs is spelled in the user's file, by its qualified name.
    let spellings: [QualifiedName: String]
    private(set) var edits: [Edit] = []

    /// The edits that make `template` of `code`.
    package static func edits(
        turning code: Node, into template: Template, captures: [String: Node], spellings: [QualifiedName: String]
    ) -> [Edit] {
        var filling = Filling(template: template, captures: captures, spellings: spellings)
        filling.align(template.expression, code)
        if template.expression.bindsLooselierThanCall, template.expression.kind != .awaitExpression, !code.isDelimited {
            filling.edits.insert(Edit(TextRange(at: code.range.start), "("), at: 0)
            filling.edits.append(Edit(TextRange(at: code.range.end), ")"))
        }
        return filling.edits
    }

    private init(template: Template, captures: [String: Node], spellings: [QualifiedName: String]) {
        self.template = template
        self.captures = captures
        self.spellings = spellings
    }

    private mutating func align(_ new: Node, _ old: Node) {
        if let hole = template.hole(new), captures[hole] == old { return }
        if new.kind == .awaitExpression, old.kind != .awaitExpression {
            return insertAwait(before: old, operand: new.child(0))
        }
        if new.kind == .call, old.kind == .call { return alignCalls(new, old) }
        if isDotted(new), isDotted(old) { return respell(new, old) }
        edits.append(Edit(old.range, text(of: new)))
    }

    /// Parentheses appear only where something binds tighter than `await`.
    private mutating func insertAwait(before old: Node, operand: Node) {
        let needsParentheses = old.isTightlyBound
        var opening = needsParentheses ? "(await " : "await "
        if !needsParentheses, old.followsName { opening = " " + opening }
        edits.append(Edit(TextRange(at: old.range.start), opening))
        align(operand, old)
        if needsParentheses { edits.append(Edit(TextRange(at: old.range.end), ")")) }
    }

    private mutating func alignCalls(_ new: Node, _ old: Node) {
        align(new.child(0), old.child(0))
        let given = Array(old.child(1).children)
        let wanted = Array(new.child(1).children)
        let areAlike =
            given.count == wanted.count
            && zip(given, wanted).allSatisfy { given, wanted in
                template.hole(wanted).map { captures[$0] == given } ?? false
            }
        if !areAlike { edits.append(Edit(old.child(1).range, text(of: new.child(1)))) }
    }

    // MARK: Names

    private func isDotted(_ node: Node) -> Bool {
        node.kind == .name || node.kind == .attribute && isDotted(node.child(0))
    }

    /// Replaces the leading parts of a dotted name that differ: `clock` of `clock.wait`, all of `nap`.
    private mutating func respell(_ new: Node, _ old: Node) {
        let wanted = text(of: new).split(separator: ".").map(String.init)
        let parts = (old.firstToken..<old.endToken).filter { old.tree.tokens.kind($0).isName }
        let given = parts.map { String(decoding: old.tree.spelling($0), as: UTF8.self) }
        guard wanted != given else { return }
        let common = zip(wanted.reversed(), given.reversed()).prefix { $0 == $1 }.count
        let head = wanted.dropLast(common).joined(separator: ".")
        let first = old.tree.tokens.range(parts[0]).start
        if common == given.count {
            addAtStart(first, head + ".")
        } else if head.isEmpty {
            let kept = old.tree.tokens.range(parts[parts.count - common]).start
            edits.append(Edit(TextRange(start: first, end: kept), ""))
        } else {
            let last = old.tree.tokens.range(parts[parts.count - common - 1]).end
            edits.append(Edit(TextRange(start: first, end: last), head))
        }
    }

    /// Two insertions at one place are one.
    private mutating func addAtStart(_ offset: UInt32, _ text: String) {
        if let last = edits.last, last.range == TextRange(at: offset) {
            edits[edits.count - 1] = Edit(last.range, last.replacement + Array(text.utf8))
        } else {
            edits.append(Edit(TextRange(at: offset), text))
        }
    }

    /// The template's own text with names as the user's file spells them, and captured code in its holes.
    private func text(of node: Node) -> String {
        var text = ""
        var copied = node.range.start
        for part in node.subtree where part.kind == .name {
            let replacement = template.hole(part).map { captured($0, at: part) } ?? spelling(of: part)
            text += String(decoding: node.tree.bytes(TextRange(start: copied, end: part.range.start)), as: UTF8.self)
            text += replacement
            copied = part.range.end
        }
        return text + String(decoding: node.tree.bytes(TextRange(start: copied, end: node.range.end)), as: UTF8.self)
    }

    /// Captured code in a hole, in parentheses where its neighbours in the template could bind tighter.
    private func captured(_ hole: String, at part: Node) -> String {
        let code = captures[hole]!
        return code.bindsLooselierThanCall && !part.isDelimited ? "(\(code.text))" : code.text
    }

    private func spelling(of name: Node) -> String {
        template.imported[name.text].flatMap { spellings[$0] } ?? name.text
    }
}

extension Node {
    /// Whether an expression may need parentheses beside others: it is more than a name, literal, call or display.
    var bindsLooselierThanCall: Bool {
        switch kind {
        case .name, .number, .string, .bytes, .formattedString, .templateString, .trueLiteral, .falseLiteral,
            .noneLiteral, .ellipsis, .attribute, .subscription, .call, .list, .set, .dictionary, .listComprehension,
            .setComprehension, .dictionaryComprehension, .generator:
            false
        default: true
        }
    }

    /// Whether brackets, commas or the ends of a statement are all that stands beside an expression.
    var isDelimited: Bool {
        guard let parent else { return true }
        switch parent.kind {
        case .arguments, .list, .set, .expressionStatement, .returnStatement: return true
        case .keywordArgument, .assignment: return kind != .namedExpression
        default: return false
        }
    }

    /// Whether this expression, without parentheses of its own, is the left end of something that binds tighter than
    /// `await`: an attribute, a subscript, a call (language reference, section 6.17).
    var isTightlyBound: Bool {
        guard let parent, [.attribute, .subscription, .call].contains(parent.kind), parent.child(0) == self else {
            return false
        }
        return parent.firstToken == firstToken
    }

    /// Whether a letter or digit stands right before this node, as in `return(f)(x)`.
    var followsName: Bool {
        let start = range.start
        guard start > 0 else { return false }
        let before = tree.source.text[Int(start) - 1]
        return before >= 0x80 || before == UInt8(ascii: "_")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before | 0x20)
    }
}
