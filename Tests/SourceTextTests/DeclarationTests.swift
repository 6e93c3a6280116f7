import SourceText
import Testing

/// Which encoding a file is read in. The expected ones are CPython 3.15's.
struct DeclarationTests {
    struct Row: CustomTestStringConvertible {
        let file: String
        let encoding: String
        var testDescription: String { file.debugDescription }

        init(_ file: String, _ encoding: String) {
            self.file = file
            self.encoding = encoding
        }
    }

    @Test(arguments: [
        Row("", "utf_8"),
        Row("x = 1\n", "utf_8"),
        // The forms of the comment.
        Row("# coding: latin-1", "latin_1"),
        Row("# coding=latin-1", "latin_1"),
        Row("# -*- coding: latin-1 -*-\n", "latin_1"),
        Row("# vim: set fileencoding=latin-1 :\n", "latin_1"),
        Row(" \t\u{0C}# coding: latin-1\n", "latin_1"),
        Row("#coding:\t latin-1\n", "latin_1"),
        Row("#codingcoding:latin-1\n", "latin_1"),
        Row("# coding; coding:latin-1\n", "latin_1"),
        Row("# \u{FF} coding: latin-1\n", "latin_1"),
        Row("# coding:\u{C3}\u{A9} coding:latin-1\n", "latin_1"),
        Row("# coding:koi8-r coding:latin-1\n", "koi8_r"),
        Row("# coding : latin-1\n", "utf_8"),
        Row("# Coding: latin-1\n", "utf_8"),
        Row("# coding\n", "utf_8"),
        Row("#coding:", "utf_8"),
        // The line it stands on.
        Row("\n# coding: latin-1\n", "latin_1"),
        Row("\r# coding: latin-1\n", "latin_1"),
        Row("\r\n# coding: latin-1\n", "latin_1"),
        Row("#!/usr/bin/python\n# coding: latin-1\n", "latin_1"),
        Row(" \t\u{0C}\n# coding: latin-1\n", "latin_1"),
        Row("#coding:\n#coding: latin-1\n", "latin_1"),
        Row("# coding: koi8-r\n# coding: latin-1\n", "koi8_r"),
        Row("# coding: utf-8\n# coding: latin-1\n", "utf_8"),
        Row("\n\n# coding: latin-1\n", "utf_8"),
        Row("\n\u{0C}\r# coding: latin-1\n", "utf_8"),
        Row("x\n# coding: latin-1\n", "utf_8"),
        Row("x # coding: latin-1\n", "utf_8"),
        Row("\\\n# coding: latin-1\n", "utf_8"),
        Row("'''\n# coding: latin-1'''\n", "utf_8"),
        // Byte order marks.
        Row(byteOrderMark, "utf_8"),
        Row(byteOrderMark + "# coding: utf-8\n", "utf_8"),
        Row(byteOrderMark + "# coding: utf_8\n", "utf_8"),
        Row(byteOrderMark + "# coding: UTF-8-unix\n", "utf_8"),
        Row(byteOrderMark + "# coding: utf-8-sig\n", "utf_8"),
    ])
    func declares(_ row: Row) throws {
        #expect(try Source.decoding(bytes(row.file)).get().encoding.name == row.encoding)
    }

    @Test(arguments: [
        "utf_8": ["utf-8", "UTF_8", "utf8", "U8", "utf", "cp65001", "-utf8-", "utf-8-", "utf-8-foo", "utf_8_sig"],
        "utf_8_sig": ["utf8-sig", "UTF8_sig"],
        "ascii": ["ascii", "US-ASCII", "646", "ANSI_X3.4-1968"],
        "latin_1": [
            "latin-1", "LATIN_1", "latin-1-unix", "iso-8859-1", "iso-8859-1-", "iso-latin-1", "iso-latin-1-dos", "l1",
            "latin1", "iso8859-1", "iso8859_1", "iso.8859.1", "cp819", "8859",
        ],
        "iso8859_15": ["iso-8859-15", "iso--8859__15", "iso_8859.15", "latin9", "L9"],
        "cp1252": ["cp1252", "windows-1252", "1252"],
        "koi8_r": ["koi8-r", "KOI8_R", "cskoi8r"],
        "euc_jp": ["euc-jp", "eucJP", "ujis"],
        "shift_jis": ["shift-jis", "sjis"],
        "cp932": ["cp932", "ms_kanji", "windows-31j"],
    ])
    func names(encoding: String, spellings: [String]) throws {
        for spelling in spellings {
            let source = try Source.decoding(bytes("# coding: \(spelling)\n")).get()
            #expect(source.encoding.name == encoding, "\(spelling)")
        }
    }

    @Test(arguments: [
        "foo", "utf8-unix", "utf-8foo", "utf-8.", "utf.8", "latin.1", "koi8.r", "cp-1252", "windows1252", "iso-8859-1x",
        "aliases", "viscii", "mbcs", ".", "..", "-", "__",
        // No text, or no ASCII in it.
        "rot13", "base64", "hex", "utf-16", "utf-7", "cp037", "unicode_escape",
    ])
    func unknown(_ name: String) {
        #expect(textOrMessage("# coding: \(name)\n") == "unknown encoding: \(name)")
    }

    @Test(arguments: [
        "latin-1": "iso-8859-1", "u8": "u8", "utf8": "utf8", "ascii": "ascii", "iso-8859-15": "iso-8859-15",
        "fake": "fake",
    ])
    func contradictsByteOrderMark(name: String, shown: String) {
        #expect(textOrMessage(byteOrderMark + "# coding: \(name)\n") == "encoding problem: \(shown) with BOM")
    }
}
