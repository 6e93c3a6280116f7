import PythonSyntax
import SourceText
import Testing
import TestSupport

/// Files that are not in UTF-8 go through the parser as text, and come back as the bytes that they were.
struct EncodingTests {
    @Test(
        arguments: [
            ("latin-1", [0xE9], "é"),
            ("cp1252", [0x80], "€"),
            ("iso-8859-15", [0xA4], "€"),
            ("euc-jp", [0xA4, 0xA2], "あ"),
            ("koi8-r", [0xD1], "я"),
        ] as [(String, [UInt8], String)])
    func declared(name: String, character: [UInt8], text: String) throws {
        let head = Array("#!/bin/sh\r# -*- coding: \(name) -*-\rx = '".utf8)
        let tree = try #require(checkParse(head + character + Array("'  # ".utf8) + character))
        let string = try #require(tree.nodes(of: .string).first)
        #expect(String(decoding: string.bytes, as: UTF8.self) == "'\(text)'")
        #expect(PrintedSource.bytes(of: tree) == tree.source.bytes)
    }

    @Test func columnsCountCharacters() {
        let latin = Array("# coding: latin-1\n'".utf8) + [0xE9, 0xE9] + Array("' = = x".utf8)
        checkParse(latin, errors: ["2:1: cannot assign to literal here. Maybe you meant '==' instead of '='?"])
        checkParse("y = 'éé' $", errors: ["1:10: invalid syntax"])
        checkParse("\u{FEFF}x = 'éé' $", errors: ["1:10: invalid syntax"])
    }

    @Test func byteOrderMarksComeBack() throws {
        let tree = try #require(checkParse("\u{FEFF}# coding: utf-8\nx"))
        #expect(tree.root.range.start >= 3)
    }

    @Test(
        arguments: [
            ([0x78, 0xFF], "1:2: "),
            ([0x78, 0x00], "1:2: source code string cannot contain null bytes"),
            (Array("\u{FEFF}# coding: latin-1".utf8), "1:11: encoding problem: "),
            (Array("# coding: nonsense".utf8), "1:11: unknown encoding: nonsense"),
        ] as [([UInt8], String)])
    func noText(file: [UInt8], error: String) {
        let parsed = ParsedFile.checked(file)
        #expect(parsed.tree == nil)
        #expect(parsed.errors.count == 1 && parsed.errors[0].hasPrefix(error), "\(parsed.errors)")
    }
}
