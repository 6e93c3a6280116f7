import SourceText
import Testing

/// Text out of bytes and back.
struct TranscodingTests {
    struct Row: CustomTestStringConvertible {
        let encoding: String
        let bytes: String
        let text: String
        var testDescription: String { encoding }

        init(_ encoding: String, _ bytes: String, _ text: String) {
            self.encoding = encoding
            self.bytes = bytes
            self.text = text
        }

        var file: [UInt8] { SourceTextTests.bytes("# coding: \(encoding)\n\(bytes)\n") }
        var fileText: [UInt8] { Array("# coding: \(encoding)\n\(text)\n".utf8) }
    }

    /// Rows from CPython 3.15's codecs.
    @Test(arguments: [
        Row("utf-8", "\u{C3}\u{A9}\u{E4}\u{B8}\u{AD}\u{F0}\u{9F}\u{98}\u{80}", "é中😀"),
        Row("ascii", "plain \\ ~", "plain \\ ~"),
        Row("latin-1", "\u{80}\u{E9}\u{FF}", "\u{80}éÿ"),
        Row("cp1252", "\u{80}\u{99}\u{9F}\u{E9}", "€™Ÿé"),
        Row("iso8859-15", "\u{A4}\u{C3}", "€Ã"),
        Row("koi8-r", "\u{F0}\u{CF}\u{D7}", "Пов"),
        Row("cp1251", "\u{CF}\u{EE}\u{E2}", "Пов"),
        Row("cp866", "\u{8F}\u{AE}\u{A2}", "Пов"),
        Row("iso-8859-5", "\u{BF}\u{DE}\u{D2}", "Пов"),
        // glibc would hold the vowel back and compose it with the mark.
        Row("cp1258", "a\u{EC}e\u{CC}", "a\u{301}e\u{300}"),
        Row("mac_roman", "\u{8E}\u{C6}\u{F0}", "é∆\u{F8FF}"),
        Row("euc-jp", "\u{B4}\u{C1}\u{8E}\u{B1}\u{8F}\u{B0}\u{A1}", "漢ｱ丂"),
        Row("shift_jis", "\u{8A}\u{BF}\u{B1}\u{83}\\~\\", "漢ｱソ~\\"),
        Row("cp932", "\u{94}N\u{81}`\u{81}|", "年～－"),
        Row("euc-kr", "\u{C7}\u{D1}", "한"),
        Row("cp949", "\u{AA}\u{A7}\u{8C}c", "ぇ똠"),
        Row("gb2312", "\u{D6}\u{D0}", "中"),
        Row("gbk", "\u{81}@\u{D6}\u{D0}", "丂中"),
        Row("gb18030", "\u{D6}\u{D0}\u{94}9\u{FC}6\u{A8}\u{BC}\u{81}5\u{F4}7", "中😀\u{E7C7}ḿ"),
        Row("big5", "\u{A4}\u{A4}\u{A1}E", "中•"),
    ])
    func roundTrip(_ row: Row) throws {
        let source = try Source.decoding(row.file).get()
        #expect(String(decoding: source.text, as: UTF8.self) == String(decoding: row.fileText, as: UTF8.self))
        #expect(source.text == row.fileText)
        #expect(source.encode(source.text) == row.file)
        #expect(source.isReversible)
    }

    @Test(arguments: ["", "x = 1\n", byteOrderMark + "x = '\u{C3}\u{A9}'\r\n", "# coding: koi8-r\nx\n"])
    func textIsBytesWherePossible(_ file: String) throws {
        let source = try Source.decoding(bytes(file)).get()
        #expect(source.bytes == bytes(file))
        #expect(source.text == source.bytes)
        #expect(source.hasByteOrderMark == file.hasPrefix(byteOrderMark))
        #expect(source.encode(source.text + [0x78]) == source.bytes + [0x78])
    }

    @Test(arguments: [
        "ascii": "é", "latin-1": "€", "cp1252": "\u{81}", "koi8-r": "é", "euc-jp": "가😀", "shift_jis": "¥", "gbk": "😀",
        "cp932": "—",
    ])
    func cannotEncode(name: String, characters: String) throws {
        let source = try Source.decoding(bytes("# coding: \(name)\n")).get()
        for character in characters.unicodeScalars {
            #expect(source.encode(Array(String(character).utf8)) == nil)
        }
    }

    @Test(arguments: [
        // Two sequences for one character, and one that Python reads as ASCII.
        ("cp932", "\u{EE}\u{EF}", "ⅰ"),
        ("euc-jp", "\u{8F}\u{A2}\u{B7}", "~"),
    ])
    func irreversible(encoding: String, sequence: String, text: String) throws {
        let row = Row(encoding, sequence, text)
        let source = try Source.decoding(row.file).get()
        #expect(source.text == row.fileText)
        #expect(!source.isReversible)
    }

    /// CPython's own `test.encoded_modules` and `test_source_encoding`.
    @Test(arguments: [
        "#coding:iso8859-15\nx\u{C3}\u{A4}": "x\u{C3}€",
        "#\n#coding:iso8859-15\n\u{C3}\u{A4}": "\u{C3}€",
        "#\n#\n#coding:iso8859-15\n\u{C3}\u{A4}": "ä",
        "#coding:iso8859-15\n#coding:latin1\n\u{C3}\u{A4}": "\u{C3}€",
        "#coding:iso8859-15 coding:latin1\n\u{C3}\u{A4}": "\u{C3}€",
        "#coding:iso-8859-15 \u{A4}\n\u{C3}\u{A4}": "\u{C3}€",
        "\n#coding:iso-8859-15 \u{A4}\n\u{C3}\u{A4}": "\u{C3}€",
        byteOrderMark + "#coding:utf-8\n\u{C3}\u{A4}": "ä",
        "# test iso-8859-1 encoding\n# -*- encoding: iso-8859-1 -*-\n\u{F7}\u{E9}": "÷é",
        "# test koi8-r encoding\n# -*- encoding: koi8-r -*-\n\u{F0}\u{CF}\u{DA}\u{CE}\u{C1}\u{CA}": "Познай",
        "# coding: cp949\n\u{AA}\u{A7}": "ぇ",
        "# coding: cp932\n\u{94}\u{4E}": "年",
    ])
    func encodedModules(file: String, lastLine: String) {
        #expect(textOrMessage(file).split(separator: "\n").last.map(String.init) == lastLine)
    }
}
