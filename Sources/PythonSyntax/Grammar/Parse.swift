public import SourceText

extension SyntaxTree {
    /// Parses a file. Always returns a tree; with `errors` it is not to be used for more than reporting them.
    public static func parse(_ source: Source) -> SyntaxTree {
        var scratch = ParserScratch()
        return parse(source, &scratch)
    }

    /// The same with storage that is kept from file to file.
    public static func parse(_ source: Source, _ scratch: inout ParserScratch) -> SyntaxTree {
        var lexer = Lexer(source.text, from: source.hasByteOrderMark ? 3 : 0)
        lexer.run()
        scratch.builder.reset(expecting: lexer.tokens.count)
        var parser = Parser(source.text, lexer.tokens, lexer.literalErrors, builder: scratch.builder)
        scratch.builder = TreeBuilder()
        parser.module()
        let (kinds, rows, tooDeep) = parser.builder.preorder()
        if let tooDeep { parser.fail(SyntaxError(parser.tokens.range(tooDeep), "too deeply nested"), at: Int(tooDeep)) }
        scratch.builder = parser.builder
        let errors =
            parser.errors.isEmpty && lexer.failure == nil
            ? [] : ErrorOrder.combined(lexer, parser.errors)
        return SyntaxTree(source: source, tokens: parser.tokens, kinds: kinds, rows: rows, errors: errors)
    }
}

/// Storage that one worker uses for file after file.
public struct ParserScratch {
    var builder = TreeBuilder()

    /// Without storage, which grows with the first file.
    public init() {}
}

/// Which of several errors is the first: the one that CPython would report.
enum ErrorOrder {
    /// CPython reads tokens as it parses, and once a rule has failed reads on to the end of the file:
    /// an error of the tokenizer, wherever it is, is preferred to one of the grammar. Exceptions are
    /// the tokenizer's complaints about lines (it keeps those to itself), an unexpected indent, and
    /// wrong literals, which are found while parsing.
    static func combined(_ lexer: Lexer, _ grammar: [(token: Int, error: SyntaxError)]) -> [SyntaxError] {
        let end = lexer.tokens.count - 1
        // An error at the end marker only says that the lexer had stopped.
        let before = grammar.filter { $0.token < end }
        switch lexer.failure {
        case nil: return grammar.map(\.error)
        case .error(let error):
            guard let first = before.first else { return [error] }
            let isFound = lexer.literalErrors.contains { Int($0.token) == first.token }
            let isIndent = lexer.tokens.list[first.token].kind == .indent
            return isFound || isIndent || lexer.failureIsAboutLines
                ? before.map(\.error) + [error] : [error] + before.map(\.error)
        case .unclosed(let bracket):
            let opening = Character(Unicode.Scalar(bracket.byte))
            let range = TextRange(start: UInt32(bracket.offset), end: UInt32(bracket.offset + 1))
            let unclosed = SyntaxError(range, "'\(opening)' was never closed")
            guard let first = before.first else { return [unclosed] }
            let found = Int(lexer.tokens.list[first.token].range.start)
            return lexer.lineNumber(of: found) > lexer.lineNumber(of: bracket.offset)
                ? [unclosed] + before.map(\.error) : before.map(\.error) + [unclosed]
        }
    }
}
