import SourceText
import Testing

/// Bytes that are no Python source. Messages, and the places that it gives at all, are CPython 3.15's.
struct DecodingFailureTests {
    struct Row: CustomTestStringConvertible {
        let file: String
        let place: [Int]
        let message: String
        var testDescription: String { file.debugDescription }

        /// - Parameter place: offset, line and column.
        init(_ file: String, _ place: [Int], _ message: String) {
            self.file = file
            self.place = place
            self.message = message
        }

        init(_ file: String, _ place: [Int], notUTF8 byte: String) {
            let message =
                "Non-UTF-8 code starting with '\\x\(byte)' on line \(place[1]), but no encoding declared; "
                + "see https://peps.python.org/pep-0263/ for details"
            self.init(file, place, message)
        }
    }

    @Test(arguments: [
        Row("\u{FF}", [0, 1, 1], notUTF8: "ff"),
        Row("x=1\ny = '\u{FF}'\n", [9, 2, 6], notUTF8: "ff"),
        Row("x=1\n\u{C3}\u{A9}y = '\u{C3}\u{A9}\u{FF}'\n", [13, 2, 8], notUTF8: "ff"),
        Row("((((\r\n\r\rx='\u{FF}'", [11, 4, 4], notUTF8: "ff"),
        Row(byteOrderMark + "x='\u{FF}'\n", [6, 1, 4], notUTF8: "ff"),
        Row("# coding: utf-8\nx='\u{FF}'", [19, 2, 4], notUTF8: "ff"),
        Row("# coding: utf-8-foo\nx='\u{FF}'", [23, 2, 4], notUTF8: "ff"),
        Row("\u{EF} ", [0, 1, 1], notUTF8: "ef"),
        Row("\u{EF}\u{BB} ", [0, 1, 1], notUTF8: "ef"),
        // Under its other names, UTF-8 is a codec like the others.
        Row(
            "# coding: utf8\nx='\u{FF}'", [18, 2, 4],
            "'utf-8' codec can't decode byte 0xff in position 18: invalid start byte"),
        Row(
            "#coding:u8\r\n\r\nx='\u{E4}\u{B8}'", [17, 3, 4],
            "'utf-8' codec can't decode bytes in position 15-16: invalid continuation byte"),
        Row(
            "#coding:u8\r\n\r\nx='\u{ED}\u{A0}\u{80}'", [17, 3, 4],
            "'utf-8' codec can't decode byte 0xed in position 15: invalid continuation byte"),
        Row(
            "#coding:u8\n'\u{F0}\u{90}\u{80}'", [12, 2, 2],
            "'utf-8' codec can't decode bytes in position 12-14: invalid continuation byte"),
        // Other encodings.
        Row(
            "# coding: ascii\n\u{E2}\u{98}\u{83}", [16, 2, 1],
            "'ascii' codec can't decode byte 0xe2 in position 16: ordinal not in range(128)"),
        Row(
            "#coding:cp1252\r\n\r\n'\u{E9}\u{81}'", [20, 3, 3],
            "'charmap' codec can't decode byte 0x81 in position 18: character maps to <undefined>"),
        Row(
            "#coding:iso-8859-3\n\u{A5}", [19, 2, 1],
            "'charmap' codec can't decode byte 0xa5 in position 19: character maps to <undefined>"),
        Row(
            "#coding:euc-jp\n'\u{A4}\u{A2}\u{A4}'", [18, 2, 3],
            "'euc_jp' codec can't decode byte 0xa4 in position 18: illegal multibyte sequence"),
        Row(
            "#coding:sjis\n'\u{81}", [14, 2, 2],
            "'shift_jis' codec can't decode byte 0x81 in position 14: illegal multibyte sequence"),
        // Names: CPython gives no place; ours is the name's.
        Row("# coding: foo\n", [10, 1, 11], "unknown encoding: foo"),
        Row("#!x\r\n  # coding: foo", [17, 2, 13], "unknown encoding: foo"),
        Row(byteOrderMark + "\n# coding: foo", [14, 2, 11], "encoding problem: foo with BOM"),
        // NUL comes before all else.
        Row("x\0y", [1, 1, 2], "source code string cannot contain null bytes"),
        Row("\u{FF}\n\u{FF}\0", [3, 2, 2], "source code string cannot contain null bytes"),
        Row("# coding: foo\n\0", [14, 2, 1], "source code string cannot contain null bytes"),
        Row("# coding: latin-1\n\u{E9}\0", [19, 2, 2], "source code string cannot contain null bytes"),
    ])
    func place(_ row: Row) throws {
        guard case .failure(let failure) = Source.decoding(bytes(row.file)) else {
            Issue.record("was accepted")
            return
        }
        #expect([failure.offset, failure.line, failure.column] == row.place)
        #expect(failure.message == row.message)
    }

    /// The sequences of CPython's `test_source_encoding.UTF8ValidatorTest`, one per kind and limit.
    @Test(arguments: [
        "80", "bf", "c0", "c1", "f5", "f7", "f8", "ff", "c080",
        "c1bf", "f5808080", "f7bf80bf", "e08080", "e09fbf", "eda080", "edbfbf", "f0808080", "f08fbfbf",
        "f4908080", "f4bfbfbf", "c2", "e0a0", "e4b8", "f09080", "c241", "e4b841", "f0908041",
    ])
    func malformedUTF8(_ hexadecimal: String) {
        // At every distance from the blocks in which the scan reads, and at the very end.
        for length in [0, 1, 30, 62, 63, 64, 65, 127, 128, 200] {
            let filler = [UInt8](repeating: UInt8(ascii: "x"), count: length)
            for tail in ["", "\"\n", String(repeating: "y", count: 100)] {
                let file = bytes("\n\n\n\"") + filler + parsed(hexadecimal) + bytes(tail)
                guard case .failure(let failure) = Source.decoding(file) else {
                    Issue.record("accepted after \(length) bytes")
                    continue
                }
                #expect([failure.offset, failure.line, failure.column] == [length + 4, 4, length + 2])
            }
        }
    }

    @Test func nulAnywhere() {
        for length in 1...200 {
            for offset in 0..<length {
                var file = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                file[offset] = 0
                guard case .failure(let failure) = Source.decoding(file), failure.offset == offset else {
                    Issue.record("not seen at \(offset) of \(length)")
                    return
                }
            }
        }
    }

    private func parsed(_ hexadecimal: String) -> [UInt8] {
        var rest = hexadecimal[...]
        var result: [UInt8] = []
        while let byte = UInt8(rest.prefix(2), radix: 16) {
            result.append(byte)
            rest = rest.dropFirst(2)
        }
        return result
    }
}
