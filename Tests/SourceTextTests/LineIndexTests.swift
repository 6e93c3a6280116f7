import SourceText
import Testing

/// Where people find the bytes of a text.
struct LineIndexTests {
    /// A caret in the text stands where the offset is.
    @Test(arguments: [
        ("^", 1, 1, 1), ("^a", 1, 1, 1), ("ab^", 1, 3, 3), ("a\n^b", 2, 1, 1), ("a^\nb", 1, 2, 2), ("a\n^", 2, 1, 1),
        // A line ends at each of these, and at nothing else.
        ("a\r\n^b", 2, 1, 1), ("a\r^\nb", 1, 3, 3), ("a\r^b", 2, 1, 1), ("a\u{0C}\u{2028}^b", 1, 4, 6),
        // Characters of two, three and four bytes; an accent of its own is a character.
        ("éß = ^1", 1, 6, 8), ("\n\"漢字\"^", 2, 5, 9), ("\"😀\", ^x", 1, 6, 9), ("e\u{301}^", 1, 3, 4),
        // The byte order mark stands in no column.
        ("\u{FEFF}^a", 1, 1, 1), ("\u{FEFF}é^", 1, 2, 3), ("\u{FEFF}a\n b^", 2, 3, 3),
    ])
    func place(text: String, line: Int, column: Int, byteColumn: Int) throws {
        let offset = try #require(Array(text.utf8).firstIndex(of: UInt8(ascii: "^")))
        let source = try Source.decoding(text.utf8.filter { $0 != UInt8(ascii: "^") }).get()
        let place = LineIndex(source).place(of: UInt32(offset))
        #expect([place.line, place.column, place.byteColumn] == [line, column, byteColumn])
    }

    @Test(arguments: [
        ("", [""]), ("a", ["a"]), ("a\n", ["a\n", ""]), ("a\r\nb\rc\n\nd", ["a\r\n", "b\r", "c\n", "\n", "d"]),
        ("\u{FEFF}a\nb", ["a\n", "b"]),
    ])
    func lines(text: String, lines: [String]) throws {
        let index = LineIndex(try Source.decoding(Array(text.utf8)).get())
        #expect(index.starts.indices.map { String(decoding: index.bytes(ofLine: $0), as: UTF8.self) } == lines)
    }
}
