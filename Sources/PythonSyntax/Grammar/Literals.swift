internal import SourceText

/// Strings: adjacent literals, and the fields of formatted ones (PEP 701, PEP 750).
extension Parser {
    /// Adjacent literals are one node; bytes, text and templates do not mix.
    mutating func strings() {
        let mark = mark
        var hasText = false
        var hasBytes = false
        var hasFields = false
        var hasTemplate = false
        while kind.beginsString {
            switch kind {
            case .bytes:
                hasBytes = true
                literalToken()
            case .string:
                hasText = true
                literalToken()
            case .templateStart:
                hasTemplate = true
                formatted()
            default:
                hasFields = true
                formatted()
            }
        }
        if hasBytes, hasText || hasFields || hasTemplate {
            fail("cannot mix bytes and nonbytes literals", mark.token, cursor)
        } else if hasTemplate, hasText || hasFields {
            fail("cannot mix t-string literals with string or bytes literals", mark.token, cursor)
        }
        close(
            hasTemplate ? .templateString : hasFields ? .formattedString : hasBytes ? .bytes : .string, since: mark)
    }

    /// Steps over a token with literal text; what is wrong with the text is an error here.
    private mutating func literalToken() {
        if !literalErrors.isEmpty, let error = literalError(of: cursor) { return fail(error, at: cursor) }
        advance()
    }

    /// What is wrong with the contents of a token. There may be thousands of wrong ones, in the order of their tokens.
    private func literalError(of token: Int) -> SyntaxError? {
        var low = 0
        var high = literalErrors.count
        while low < high {
            let middle = (low + high) / 2
            if Int(literalErrors[middle].token) < token { low = middle + 1 } else { high = middle }
        }
        return low < literalErrors.count && Int(literalErrors[low].token) == token ? literalErrors[low].error : nil
    }

    private mutating func formatted() {
        let letter = kind == .templateStart ? "t" : "f"
        advance()
        while true {
            switch kind {
            case .formattedText: literalToken()
            case .leftBrace: nested { $0.replacementField(letter) }
            case .formattedEnd: return advance()
            default: return fail("\(letter)-string: expecting '}'")
            }
        }
    }

    /// `{value = !r:specification}`
    private mutating func replacementField(_ letter: String) {
        let mark = mark
        advance()
        if kind == .rightBrace || kind == .colon || kind == .exclamation || kind == .equal {
            return fail("\(letter)-string: valid expression required before '\(spelling(cursor))'")
        }
        valueOrYield()
        _ = skip(.equal)
        if skip(.exclamation) { conversion(letter) }
        if kind == .colon { formatSpecification(letter) }
        guard kind == .rightBrace else {
            return fail("\(letter)-string: expecting '=', or '!', or ':', or '}'")
        }
        advance()
        close(.replacementField, since: mark)
    }

    private mutating func conversion(_ letter: String) {
        guard kind.isName else {
            return fail("\(letter)-string: missing conversion character", cursor - 1, cursor)
        }
        guard tokens.list[cursor].range.start == tokens.list[cursor - 1].range.end else {
            return fail("\(letter)-string: conversion type must come right after the exclamation mark")
        }
        guard ["s", "r", "a"].contains(spelling(cursor)) else {
            return fail(
                "\(letter)-string: invalid conversion character '\(spelling(cursor))': expected 's', 'r', or 'a'")
        }
        advance()
    }

    private mutating func formatSpecification(_ letter: String) {
        let mark = mark
        advance()
        while true {
            switch kind {
            case .formattedText: literalToken()
            case .leftBrace: replacementField(letter)
            default: return close(.formatSpecification, since: mark)
            }
        }
    }
}
