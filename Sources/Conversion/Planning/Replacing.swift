internal import PythonNames
internal import PythonSyntax
internal import RecipeLanguage
internal import SourceText

/// Puts new code in the place of an expression: statements in front of its own, and as much of the value as is used.
struct Replacing {
    let planner: Planner
    let candidate: Planner.Candidate
    let template: Template
    let captures: Captures
    /// What the template's own names are called, as far as that is settled.
    let names: [String: String]

    private var context: FileContext { planner.context }
    private var site: Node { candidate.site }

    func replace(_ plan: inout Plan) throws(Refusal) {
        let given = context.givenNames
        do throws(Refusal) { try write(&plan) } catch {
            // What is not written needs no names.
            context.givenNames = given
            throw error
        }
    }

    private func write(_ plan: inout Plan) throws(Refusal) {
        var rendering = Rendering(template, captures)
        let destination = destination(of: &rendering)
        let isUnused = if case .unused = destination { true } else { false }
        let reading = SeriesReading(context: context, statement: site.statement, makesStatements: isUnused)
        rendering.series = reading.series(in: captures)
        rendering.names = newNames(rendering)
        for list in rendering.writtenLists { rendering.elementNames[list.name] = elementNames(of: list) }
        rendering.spellings = try planner.spellings(of: template, with: captures, at: site, &plan)
        let result = try planner.result(of: rendering)
        try planner.check(candidate, result.before.flatMap { $0 } + result.value, rendering.series)
        plan.rewrites += try rewrittenSeries(rendering)
        if case .unused(let statement) = destination { return replace(statement, by: result.lines, &plan) }
        guard !result.value.isEmpty, candidate.result != ValueType.none || isStatement else {
            throw Refusal(reason: "its value is used, and the new code has none")
        }
        if !result.before.isEmpty {
            try planner.checkHoisting(site)
            let comment = commentOfLastArgument(in: site.statement).map { Element.comment($0, glue: "  ") }
            let lines = result.lines + [comment].compactMap { $0 }
            plan.insertions.append(Plan.Insertion(lines: lines, before: site.statement, site: site))
        }
        switch destination {
        case .element(_, let place): plan.rewrites.append(try replacement(of: place, by: result))
        case .unpacked(_, let targets):
            plan.rewrites += try [targets, replacement(of: site, by: result)].compactMap { $0 }
        case .rest(_, let targets): plan.rewrites += try [targets, replacement(of: site, by: result.asList)]
        case .whole, .unused: plan.rewrites.append(try replacement(of: site, by: result))
        }
        try ValueMigration(planner: planner, adapter: planner.adapter(for: candidate), mayLeave: true)
            .followResult(site, &plan)
    }

    /// Whether the old code is all of its statement.
    private var isStatement: Bool { site.parent?.kind == .expressionStatement }

    /// Where the value goes; the rendering gives no more of it than that takes.
    private func destination(of rendering: inout Rendering) -> Destination {
        let count = rendering.elementCount
        var destination = Destination(of: site, count: count, context.names)
        rendering.use = destination.use
        if case .unused(let statement) = destination, !rendering.isValueDropped, template.value != nil {
            destination = count == 1 && site.parent == statement ? .element(0, site) : .whole
        }
        if case .elements(let indices) = destination.use, indices.count != count, !rendering.maySkipElements {
            destination = .whole
        }
        rendering.use = destination.use
        return destination
    }

    // MARK: Names

    /// New variables are new in the inserted lines and the statement: behind these another may be called so.
    private func newNames(_ rendering: Rendering) -> [String: String] {
        var names = names
        let used = Set(
            captures.values.flatMap(\.expressions).flatMap { $0.subtree.filter { $0.kind == .name }.map(\.text) })
        for local in rendering.newNames where names[local] == nil {
            let isHarmless =
                rendering.namesWithin.contains(local) && !used.contains(local) && !names.values.contains(local)
            names[local] = isHarmless ? local.unmarked : freshName(local)
        }
        return names
    }

    private func elementNames(of list: MadeList) -> [String?] {
        let wishes = ElementNames.wishes(for: list, at: site)
        return list.arguments.indices.map { index in
            guard list.used.contains(index) else { return nil }
            let name = ElementNames.name(wishes[index], list.elementName ?? list.name)
            return freshName(name)
        }
    }

    /// A name for what is done with before the body of the statement begins, if that has one.
    private func freshName(_ wanted: String) -> String {
        let statement = site.statement
        let block = statement.children.first { $0.kind == .block }
        return context.freshName(wanted, at: site, within: statement, upTo: block)
    }

    // MARK: Edits

    private func rewrittenSeries(_ rendering: Rendering) throws(Refusal) -> [Plan.Rewrite] {
        do {
            return try rendering.rewrittenSeries().map { Plan.Rewrite(old: $0.old, new: $0.new) }
        } catch {
            throw Refusal(reason: error.reason)
        }
    }

    /// The value in the old one's place. Where all of the user's code went to the lines in front of it, nothing is left
    /// there that the two have in common.
    private func replacement(of place: Node, by result: Rendering.Result) throws(Refusal) -> Plan.Rewrite {
        let isMoved = !result.before.isEmpty && Rendering.keptNodes(in: result.value).isEmpty
        guard isMoved else { return try planner.replacement(of: place, by: result) }
        let old = OldCode(withParentheses: place)
        if result.items.count > 1, isTooLong(result.value, in: place) {
            return Plan.Rewrite(old: old, new: lineByLine(result), isAfresh: true)
        }
        let isLoose = !result.strength.suffices(for: place.demandOfPlace)
        let new = isLoose ? [.token("(", glue: "")] + result.value + [.token(")", glue: "")] : result.value
        return Plan.Rewrite(old: old, new: try QuotesInStrings.fitted(new, to: place), isAfresh: true)
    }

    /// Whether several elements make the line of a statement, whose whole value they are, longer than others like to have it.
    private func isTooLong(_ value: [Element], in place: Node) -> Bool {
        guard let statement = place.parent, statement.isStatement else { return false }
        let first = context.tree.source.startOfLine(place.range.start)
        let width = value.reduce(Int(place.range.start - first)) { $0 + $1.width }
        return width > Self.lineLength
    }

    private static let lineLength = 88

    /// An element on each line, in the brackets of a list, or in parentheses where there is none.
    private func lineByLine(_ result: Rendering.Result) -> [Element] {
        let isList = result.strength == .atom
        var lines: [Element] = [.token(isList ? "[" : "(", glue: "")]
        for item in result.items {
            lines.append(.newline(level: 1))
            lines += [item[0].with(glue: "")] + item.dropFirst() + [.token(",", glue: "")]
        }
        return lines + [.newline(level: 0), .token(isList ? "]" : ")", glue: "")]
    }

    /// The comment behind a statement, where the last argument stands by itself on the last line: it speaks of that.
    private func commentOfLastArgument(in statement: Node) -> TextRange? {
        let isOfLast = captures.values.flatMap(\.expressions).contains { $0.beginsLastLine(of: statement) }
        return isOfLast ? statement.commentBehind : nil
    }

    /// New lines in the place of a statement. What a comment behind it says is said of all of them, and goes to the first.
    private func replace(_ statement: Node, by lines: [Element], _ plan: inout Plan) {
        if lines.isEmpty {
            plan.removals.insert(statement)
            return
        }
        var lines = lines
        let newline = lines.firstIndex { if case .newline = $0 { true } else { false } }
        if let comment = commentOfLastArgument(in: statement) {
            lines.append(.comment(comment, glue: "  "))
        } else if let newline, let comment = statement.commentBehind {
            lines.insert(.comment(comment, glue: "  "), at: newline)
        }
        plan.rewrites.append(Plan.Rewrite(old: OldCode(statement), new: lines, isAfresh: true))
    }
}

extension Rendering.Result {
    /// The elements with a list around them.
    fileprivate var asList: Rendering.Result {
        var result = self
        result.value = [.token("[", glue: "")] + value + [.token("]", glue: "")]
        result.strength = .atom
        return result
    }
}

extension Element {
    /// How many characters it is long, blanks in front of it included.
    fileprivate var width: Int {
        switch self {
        case .token(let text, let glue), .reference(_, let text, let glue): text.count + glue.count
        case .kept(let node, _, let glue): node.range.length + glue.count
        case .comment, .statements, .original, .newline: 0
        }
    }
}

extension Node {
    /// Whether a piece of a statement is the first on the last of its lines.
    fileprivate func beginsLastLine(of statement: Node) -> Bool {
        let text = tree.source.text
        let line = tree.source.startOfLine(statement.range.end)
        return statement.range.start < line && range.start >= line
            && text[Int(line)..<Int(range.start)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// The comment on the line that a statement ends on, if it is alone there.
    var commentBehind: TextRange? {
        guard tree.tokens.kind(endToken) == .newline, parent.map({ !$0.sharesLine(with: self) }) ?? true else {
            return nil
        }
        return Trivia.comments(in: tree.tokens.gap(before: endToken), of: tree.source.text).first
    }

    /// Whether another statement of a block, or its header, stands on a statement's line.
    private func sharesLine(with statement: Node) -> Bool {
        let before = statement.firstToken > 0 ? tree.tokens.kind(statement.firstToken - 1) : .newline
        return !before.isLayout
    }
}
