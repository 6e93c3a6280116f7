internal import SourceText

/// Where lines begin and end: newlines, indentation, lines joined by a backslash
/// (language reference, section 2.1).
extension Lexer {
    /// Called where a line begins: finds the first line that says something, and indents or dedents.
    mutating func beginLine() {
        while at < text.count {
            guard let width = indentation() else { return }
            guard at < text.count else { return }
            if text[at] == UInt8(ascii: "#") {
                while at < text.count, !text[at].isNewline { at += 1 }
            }
            if at < text.count, text[at].isNewline {
                skipNewline()
            } else if at < text.count {
                return changeIndentation(to: width)
            }
        }
    }

    /// Steps over the blanks that begin a line; their width, or nil after a failure.
    ///
    /// Tabs go to the next multiple of eight, and in the alternate count to the next column: where
    /// the two counts disagree about which line is deeper, tabs and blanks are mixed inconsistently.
    private mutating func indentation() -> IndentationLevel? {
        let blanks = blanksHere()
        at += blanks
        var width = IndentationLevel(column: blanks, alternate: blanks)
        var beforeJoin: IndentationLevel?
        while at < text.count {
            switch text[at] {
            case UInt8(ascii: " "):
                width.column += 1
                width.alternate += 1
            case UInt8(ascii: "\t"):
                width.column = (width.column / 8 + 1) * 8
                width.alternate += 1
            case 0x0C: width = IndentationLevel(column: 0, alternate: 0)
            case UInt8(ascii: "\\"):
                // The blanks before the first backslash decide. At column 0 CPython takes the next line's.
                if beforeJoin == nil, width.column > 0 { beforeJoin = width }
                guard joinLines() else { return nil }
                continue
            default: return beforeJoin ?? width
            }
            at += 1
        }
        return beforeJoin ?? width
    }

    /// Nearly every line is indented by nothing else.
    @inline(__always)
    private func blanksHere() -> Int {
        let bytes = text.span
        var end = at
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        return end - at
    }

    private mutating func changeIndentation(to level: IndentationLevel) {
        let current = indents[indents.count - 1]
        if level.column == current.column {
            if level.alternate != current.alternate { failMixedTabs() }
        } else if level.column > current.column {
            guard level.alternate > current.alternate else { return failMixedTabs() }
            // CPython's MAXINDENT.
            guard indents.count < 100 else { return failLine("too many levels of indentation") }
            indents.append(level)
            tokens.append(.indent, at, at)
        } else {
            while indents.count > 1, level.column < indents[indents.count - 1].column {
                indents.removeLast()
                tokens.append(.dedent, at, at)
            }
            let outer = indents[indents.count - 1]
            if level.column != outer.column {
                failUnindent()
            } else if level.alternate != outer.alternate {
                failMixedTabs()
            }
        }
    }

    private mutating func failLine(_ message: String) {
        failureIsAboutLines = true
        fail(at, at, message)
    }

    /// CPython points at the end of the line.
    private mutating func failUnindent() {
        failureIsAboutLines = true
        let end = text[at...].firstIndex(where: \.isNewline) ?? text.count
        fail(end, end, "unindent does not match any outer indentation level")
    }

    private mutating func failMixedTabs() {
        failLine("inconsistent use of tabs and spaces in indentation")
    }

    /// A newline ends the statement, unless a bracket is open.
    mutating func newline() {
        if brackets.isEmpty {
            let start = at
            skipNewline()
            tokens.append(.newline, start, at)
            beginLine()
        } else {
            skipNewline()
        }
    }

    mutating func skipNewline() {
        at += text[at] == 0x0D && peek() == 0x0A ? 2 : 1
    }

    /// Steps over a backslash and the newline behind it; false after a failure.
    mutating func joinLines() -> Bool {
        guard peek().isNewline else {
            // CPython supplies the newline that the last line lacks.
            let message =
                at + 1 == text.count
                ? "unexpected EOF while parsing" : "unexpected character after line continuation character"
            failureIsAboutLines = true
            fail(at + 1, at + 1, message)
            return false
        }
        at += 1
        skipNewline()
        guard at < text.count else {
            failureIsAboutLines = true
            fail(at, at, "unexpected EOF while parsing")
            return false
        }
        return true
    }

    /// Closes what is open: the last line, and every suite.
    mutating func endOfText() {
        if let string = formattedStrings.last, string.isReadingText { return failUnterminated(string) }
        if let bracket = brackets.last {
            failure = .unclosed(bracket)
            return
        }
        if let last = tokens.list.last, !last.kind.isLayout { tokens.append(.newline, at, at) }
        for _ in indents.dropFirst() { tokens.append(.dedent, at, at) }
    }
}

/// How far a line is indented, counted in the two ways of CPython's tokenizer.
struct IndentationLevel {
    var column: Int
    var alternate: Int
}
