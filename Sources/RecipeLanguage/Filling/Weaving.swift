internal import PythonNames
internal import PythonSyntax
internal import SourceText

/// What came of a weaving.
struct Woven: Sendable {
    /// All of the code that was replaced.
    let owner: TextRange
    /// The user's pieces that stay in place.
    let kept: [TextRange]
    let patches: [Weaving.Patch]
    let shifts: [Shift]
    /// Statements that must begin a line.
    let breaks: [Node]
    /// Lines right below headers that the old code had not.
    var emptyLines: [TextRange] = []

    /// Whether what was rewritten in a part of the code is gone with it.
    func replaces(_ part: TextRange) -> Bool {
        owner.contains(part) && !kept.contains { $0.contains(part) }
    }
}

/// New code laid over old code: what both have stays as it is, and with it the comments and blanks in between.
struct Weaving {
    /// New text in the place of old.
    struct Patch: Sendable {
        let range: TextRange
        let text: NewText
        /// All of the code that the weaving replaces.
        let owner: TextRange
        let author: Int
        /// Whether statements that stay follow: what is put in front of these comes behind it.
        let precedesStatement: Bool
    }

    private var patches: [Patch] = []
    private var shifts: [Shift] = []
    private var breaks: [Node] = []
    private var emptyLines: [TextRange] = []

    /// The code that gives way.
    struct Old {
        let code: OldCode
        /// Whose comments stand elsewhere in the new code.
        var carried: [TextRange] = []
        /// Whether what new code has in common with it stays in place.
        var stays = true
    }

    private let code: OldCode
    private let carried: [TextRange]
    private let tree: SyntaxTree
    private let old: [OldAtom]
    private let new: [NewAtom]
    private let pairs: [(old: Int, new: Int)]
    private let writer: NewCode
    private let author: Int

    /// What makes new code of old.
    ///
    /// - Parameters:
    ///   - meaning: what a name or a dotted name of the old code stands for.
    ///   - writer: writes what is new; knows what was rewritten before inside of what is copied.
    static func laying(
        _ elements: [Element], over old: Old, meaning: (Node) -> QualifiedName?, writer: NewCode, author: Int
    ) -> Result<Woven, FillingFailure> {
        let atoms = Atoms(old: old.code, new: elements, meaning: meaning)
        let laidOut = old.stays ? ArgumentLayout(tree: old.code.tree, old: atoms.old).apply(to: atoms) : atoms
        var weaving = Weaving(old, laidOut, writer, author)
        return Result { () throws(FillingFailure) in
            try weaving.patchAll()
            weaving.shiftLines()
            weaving.shiftJoinedPieces()
            return weaving.woven
        }
    }

    private init(_ old: Old, _ atoms: Atoms, _ writer: NewCode, _ author: Int) {
        code = old.code
        carried = old.carried
        tree = code.tree
        self.old = atoms.old
        new = atoms.new
        if code.first.kind == .exceptHandler {
            // A handler that gets others in front of it stays where it is, with its comments.
            pairs = Alignment.pairsFromBehind(atoms.old, atoms.new)
        } else {
            pairs = old.stays ? Alignment.pairs(atoms.old, atoms.new) : []
        }
        self.writer = writer
        self.author = author
    }

    private var woven: Woven {
        // What stays as the user wrote it keeps nothing of what was rewritten in it.
        let kept = pairs.filter { pair in
            if case .original = new[pair.new].content { return false }
            if case .node = old[pair.old].key { return true } else { return false }
        }.map { old[$0.old].range }
        return Woven(
            owner: code.range, kept: kept, patches: patches, shifts: shifts, breaks: breaks, emptyLines: emptyLines)
    }

    // MARK: Patches

    private mutating func patchAll() throws(FillingFailure) {
        var previous = (old: -1, new: -1)
        var depth = tree.bracketDepth(before: code.tokens.lowerBound)
        var level = 0
        var isBelowHeader = false
        let copied = Set(new.indices.filter { index in !pairs.contains { $0.new == index } }.map { new[$0].key })
        for pair in pairs + [(old.count, new.count)] {
            let run = Run(
                tree: tree, code: code.range, before: previous.old >= 0 ? old[previous.old] : nil,
                deleted: old[(previous.old + 1)..<pair.old],
                inserted: new[(previous.new + 1)..<pair.new], after: pair.old < old.count ? old[pair.old] : nil,
                next: pair.new < new.count ? new[pair.new] : nil, copied: copied, carried: carried,
                depth: depth, startLevel: level, writer: writer)
            if let (range, text) = try run.text().trimmed(against: tree.source.text, run.range) {
                let precedes = pair.new < new.count && new[pair.new].isStatements
                patches.append(
                    Patch(
                        range: besideComments(range, run), text: text, owner: code.range, author: author,
                        precedesStatement: precedes))
            }
            if isBelowHeader, run.deleted.isEmpty, run.inserted.isEmpty {
                let start = run.range.start
                emptyLines.append(TextRange(start: start, end: tree.source.behindEmptyLines(start)))
            }
            for index in new.indices where index > previous.new && index <= pair.new {
                if case .token(let bytes) = new[index].content { depth += bytes.bracketChange }
                if case .newline(let next) = new[index].content {
                    isBelowHeader = next > level && index == pair.new && !endsHeader(pair.old)
                    level = next
                } else {
                    isBelowHeader = false
                }
            }
            previous = pair
        }
        if new.contains(where: \.isNewline), code.first.isStatement {
            breaks = [code.first] + (code.last.statementBehind.map { [$0] } ?? [])
        }
    }

    /// Whether the end of a line that stays is that of a header.
    private func endsHeader(_ index: Int) -> Bool {
        index > 0 && index < old.count && old[index - 1].key == .token([UInt8(ascii: ":")])
    }

    private func besideComments(_ range: TextRange, _ run: Run) -> TextRange {
        guard run.before == nil, run.deleted.isEmpty, code.first.kind == .exceptHandler else {
            return behindComment(range, run)
        }
        return TextRange(at: TrailingLines.firstComment(above: code.first))
    }

    /// New lines below the last that stays are put behind the comment of that one; where they end a suite, behind the
    /// comments below that belong to it too.
    private func behindComment(_ range: TextRange, _ run: Run) -> TextRange {
        guard run.after == nil, run.deleted.isEmpty, let first = run.inserted.first, first.isNewline,
            tree.tokens.kind(code.tokens.upperBound) == .newline
        else { return range }
        if code.last.kind == .exceptHandler, let end = TrailingLines.lastComment(below: code.last) {
            return TextRange(at: end)
        }
        guard
            let comment = Trivia.comments(
                in: tree.tokens.gap(before: code.tokens.upperBound), of: tree.source.text
            ).first
        else { return range }
        return TextRange(at: comment.end)
    }

    // MARK: Lines that stay

    /// Lines that stay, but at another depth.
    private mutating func shiftLines() {
        var level = 0
        var isFirst = true
        var previous = (old: -1, new: -1)
        for pair in pairs {
            defer { previous = pair }
            let atom = old[pair.old]
            if let last = new[..<pair.new].last(where: \.isNewline), case .newline(let found) = last.content {
                level = found
            }
            if case .newline(let next) = new[pair.new].content {
                level = next
                isFirst = true
                continue
            }
            guard isFirst || new[pair.new].isStatements else { continue }
            isFirst = false
            let from = Indentation.blanks(ofLineWith: atom.tokens.lowerBound, in: tree)
            let to = writer.blanks(level: level)
            // Where the line's own blanks stay they are shifted too.
            let ownsLine =
                previous == (pair.old - 1, pair.new - 1) && pair.old > 0 && old[pair.old - 1].key == .newline
            let start = ownsLine ? old[pair.old - 1].range.end : atom.range.start + 1
            let end = endOfLine(pair)
            if from != to, start < end {
                shifts.append(Shift(lines: TextRange(start: start, end: end), from: from, to: to, author: author))
            }
        }
    }

    /// The further lines of a piece that began a line and does not any more.
    private mutating func shiftJoinedPieces() {
        for pair in pairs {
            guard case .kept = new[pair.new].content else { continue }
            let piece = old[pair.old].range
            let line = tree.source.startOfLine(piece.start)
            let blanks = tree.bytes(TextRange(start: line, end: piece.start))
            guard line > code.range.start, blanks.allSatisfy(\.isBlank),
                let joining = patches.first(where: { $0.range.start < line && line <= $0.range.end }),
                joining.range.end <= piece.start, !joining.text.bytes.contains(where: \.isNewline)
            else { continue }
            let to = Indentation.blanks(ofPhysicalLineAt: joining.range.start, in: tree)
            guard to != Array(blanks), piece.length > 1 else { continue }
            let lines = TextRange(start: piece.start + 1, end: piece.end)
            shifts.append(Shift(lines: lines, from: Array(blanks), to: to, author: author))
        }
    }

    private func endOfLine(_ pair: (old: Int, new: Int)) -> UInt32 {
        if case .statements(let nodes) = new[pair.new].content {
            return pair.old + 1 == old.count && pair.new + 1 == new.count
                ? TrailingLines.end(of: nodes[nodes.count - 1]) : old[pair.old].range.end
        }
        let following = old[pair.old...].first { $0.key == .newline } ?? old[old.count - 1]
        return following.range.end
    }
}

extension NewAtom {
    var isStatements: Bool { if case .statements = content { true } else { false } }
}

extension SyntaxTree {
    /// How many brackets are open in front of a token.
    func bracketDepth(before token: TokenIndex) -> Int {
        var depth = 0
        var at = token
        // No bracket is open across a line's end that is a token.
        while at > 0, tokens.kind(at - 1) != .newline {
            at -= 1
            switch tokens.kind(at) {
            case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
            case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
            default: break
            }
        }
        return depth
    }
}
