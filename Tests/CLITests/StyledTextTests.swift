import SegueCLI
import Testing

/// Lines in columns.
struct StyledTextTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("本語", 4), ("ｱ", 1), ("Ａ", 2), ("👍", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2),
        ("❤\u{FE0F}", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{200B}", 0), ("a\u{AD}b", 3), ("☃", 1),
    ]) func takeColumns(text: String, width: Int) {
        #expect(Columns.width(of: text) == width)
    }

    @Test(arguments: [
        ("a\tb", "a       b"), ("\tx", "        x"), ("\u{1B}[31mred", "^[[31mred"), ("a\rb", "a^Mb"), ("\u{7F}", "^?"),
        ("a\u{202E}b", "a<U+202E>b"), ("\u{9B}2J", "<U+009B>2J"), ("é本", "é本"), ("12345678\tx", "12345678        x"),
        ("e\u{301}", "e\u{301}"), ("\u{2028}", "<U+2028>"), ("a\r\nb", "a^M^Jb"),
    ]) func areShownAsTheyAre(text: String, shown: String) {
        #expect(StyledText(text).text == shown)
    }

    @Test(arguments: [
        ("abcdef", 4, 0, ["abcd", "ef"]), ("abcd", 4, 0, ["abcd"]), ("", 4, 0, [""]),
        ("abcdef", 4, 1, ["abcd", " ef"]),
        ("本語本", 3, 0, ["本", "語", "本"]), ("本", 1, 0, ["本"]), ("a b c", 2, 0, ["a ", "b ", "c"]),
        ("abcdefgh", 4, 9, ["abcd", "  ef", "  gh"]),
        ("e\u{301}e\u{301}e\u{301}", 2, 0, ["e\u{301}e\u{301}", "e\u{301}"]),
    ]) func areFolded(text: String, width: Int, indentation: Int, rows: [String]) {
        #expect(StyledText(text).rows(of: width, indentation: indentation).map(\.text) == rows)
    }

    @Test(arguments: [
        ("one two three", 8, 0, ["one two", "three"]), ("one two three", 7, 2, ["one two", "  three"]),
        ("abcdefgh ij", 4, 0, ["abcd", "efgh", "ij"]), ("one  two", 4, 0, ["one ", "two"]), ("a b", 3, 0, ["a b"]),
    ]) func proseIsWrapped(text: String, width: Int, indentation: Int, rows: [String]) {
        #expect(StyledText(text).rows(of: width, atBlanks: true, indentation: indentation).map(\.text) == rows)
    }

    @Test func stylesGoOnInTheNextRow() {
        let line = StyledText("ab", .removed) + StyledText("cd", .removedPart) + StyledText("ef", .removed)
        #expect(
            line.rows(of: 3) == [
                StyledText("ab", .removed) + StyledText("c", .removedPart),
                StyledText("d", .removedPart) + StyledText("ef", .removed),
            ])
        #expect(line.width == 6)
    }

    @Test func coloursAreSentOnlyWhereTheyAreWanted() {
        let line = StyledText("-", .removed) + StyledText(" x ")
        #expect(Palette(isColoured: true).text(of: line) == "\u{1B}[31m-\u{1B}[0m x ")
        #expect(Palette(isColoured: false).text(of: line) == "- x ")
    }
}
