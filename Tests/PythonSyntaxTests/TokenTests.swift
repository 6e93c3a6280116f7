import PythonSyntax
import SourceText
import Testing
import TestSupport

/// Tokens, and the gaps between them. What is tested by whole trees in `golden/syntax` is not repeated here.
struct TokenTests {
    @Test(arguments: [
        ("", "endMarker"),
        ("x", "name·x newline endMarker"),
        ("x\r\ny\rz", "name·x newline name·y newline name·z newline endMarker"),
        ("if x:\n\ty\n", "kwIf·if name·x colon·: newline indent name·y newline dedent endMarker"),
        ("a=b==c:=d", "name·a equal·= name·b equalEqual·== name·c colonEqual·:= name·d newline endMarker"),
        (
            "match case type lazy _",
            "softMatch·match softCase·case softType·type softLazy·lazy name·_ newline endMarker"
        ),
        ("a<>b->c", "name·a lessGreater·<> name·b arrow·-> name·c newline endMarker"),
        ("....5...", "ellipsis·... number·.5 ellipsis·... newline endMarker"),
        ("0xfor 1", "number·0xf kwOr·or number·1 newline endMarker"),
        ("rb'''a\n'''Rb\"\"", "bytes·rb'''a\n''' bytes·Rb\"\" newline endMarker"),
        (
            "f'a{b!r:>{c}}}}'",
            "formattedStart·f' formattedText·a leftBrace·{ name·b exclamation·! name·r colon·: formattedText·> "
                + "leftBrace·{ name·c rightBrace·} rightBrace·} formattedText·}} formattedEnd·' newline endMarker"
        ),
        (
            "t\"{f'{x}'}\"",
            "templateStart·t\" leftBrace·{ formattedStart·f' leftBrace·{ name·x rightBrace·} "
                + "formattedEnd·' rightBrace·} formattedEnd·\" newline endMarker"
        ),
        ("(\n  a # b\n)", "leftParenthesis·( name·a rightParenthesis·) newline endMarker"),
        ("$`?", "unknown·$ unknown·` unknown·? newline endMarker"),
        ("\u{FEFF}x", "name·x newline endMarker"),
    ])
    func tokens(source: String, expected: String) throws {
        let tree = try #require(ParsedFile(Array(source.utf8)).tree)
        let tokens = (0..<TokenIndex(tree.tokens.count)).map { token in
            let spelling = String(decoding: tree.spelling(token), as: UTF8.self)
            let kind = tree.tokens.kind(token)
            return kind.isLayout ? "\(kind)" : "\(kind)·\(spelling)"
        }
        #expect(tokens.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        "\u{C}if x:\u{C}\n \u{C} y # é\n# z\n    # deeper\n\n\u{C}\\\n\\\nw = (\n\n1 # one\n)\n#",
        "x = 1; # a\r\n  # b\r\rif x: \\\n  y",
        "# only a comment",
        "\n\n \t\n",
        "\u{FEFF}# coding: utf-8\nx",
    ])
    func everyByteIsInATokenOrAGap(source: String) { checkParse(source) }

    @Test func commentsAreFoundInGaps() throws {
        let tree = try #require(checkParse("# a\n\n  # b\nx # c\n# d"))
        let comments = (0..<TokenIndex(tree.tokens.count)).map { token in
            Trivia.comments(in: tree.tokens.gap(before: token), of: tree.source.text)
                .map { String(decoding: tree.bytes($0), as: UTF8.self) }
        }
        #expect(comments == [["# a", "# b"], ["# c"], ["# d"]])
    }

    @Test func aTokenIsFoundByItsOffset() throws {
        let tree = try #require(checkParse("ab  + c\n"))
        let found = (0...8).map { tree.tokens.kind(tree.tokens.index(at: $0)) }
        #expect(
            found == [.name, .name, .plus, .plus, .plus, .name, .name, .newline, .endMarker],
            "a gap leads to the token behind it")
    }

    @Test func nodesKnowTheirPlaces() throws {
        let tree = try #require(checkParse("f((a), [b])\n"))
        let call = try #require(tree.nodes(of: .call).first)
        #expect(String(decoding: call.bytes, as: UTF8.self) == "f((a), [b])")
        let list = try #require(tree.nodes(of: .list).first)
        #expect(list.ancestors.map(\.kind) == [.arguments, .call, .expressionStatement, .module])
        #expect(call.child(1).children.map(\.kind) == [.name, .list])
        #expect(String(decoding: call.child(1).child(0).bytes, as: UTF8.self) == "a", "parentheses are outside")
        #expect(call.subtree.map(\.kind) == [.call, .name, .arguments, .name, .list, .name])
    }
}
