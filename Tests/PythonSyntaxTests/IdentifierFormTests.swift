import PythonSyntax
import Testing

/// Identifiers beyond ASCII. Expected values are those of CPython 3.15's `str.isidentifier` and `unicodedata.normalize`.
struct IdentifierFormTests {
    @Test(arguments: [
        ("plain_1", "plain_1"),
        ("", ""),
        ("é", "é"),
        ("e\u{301}", "é"),
        ("ﬁ", "fi"),
        ("𝐀𝐁𝐙", "ABZ"),
        ("𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "Unicode"),
        ("Ａｚ＿９", "Az_9"),
        ("ªº", "ao"),
        ("ſ\u{307}", "ṡ"),
        ("ẛ", "ṡ"),
        ("K", "K"),
        ("Å", "Å"),
        ("\u{FDF2}", "الله"),
        ("\u{FEFC}\u{FEFB}", "لالا"),
        ("ㄱ가\u{1100}\u{1161}", "\u{1100}가가"),
        ("ｶﾞ", "ガ"),
        ("x\u{1FBF9}", "x9"),
        // Marks are sorted by combining class, also those that a character of class 0 falls apart into.
        ("a\u{323}\u{307}", "ạ\u{307}"),
        ("a\u{307}\u{323}", "ạ\u{307}"),
        ("a\u{8D2}\u{F81}", "a\u{F71}\u{F80}\u{8D2}"),
    ])
    func normalized(name: String, expected: String) {
        let form = IdentifierForm.normalized(Array(name.utf8))
        // By bytes: Swift's `==` on strings would take canonically equal ones for the same.
        #expect(form == Array(expected.utf8), "\(String(decoding: form, as: UTF8.self).unicodeScalars.map(\.value))")
    }

    @Test(arguments: ["", "a", "_", "_é1", "变量", "ℼ", "℘", "a᧚", "a·", "𝐱", "é\u{301}", "𐐀"])
    func valid(_ name: String) {
        #expect(IdentifierForm.firstInvalidCharacter(in: Array(name.utf8)[...]) == nil)
    }

    @Test(arguments: [
        "1a": 0, "é€": 2, "·a": 0, "\u{301}": 0, "a\u{2028}": 1, "变 量": 3, "x²": 1, "😀": 0, "aé\u{37A}b": 3,
        "a\u{E01EF}\u{E01F0}": 5,
    ])
    func invalid(name: String, offset: Int) {
        #expect(IdentifierForm.firstInvalidCharacter(in: Array(name.utf8)[...]) == offset)
    }

    @Test func offsetsAreTheSlices() {
        let text = Array("x = é€".utf8)
        #expect(IdentifierForm.firstInvalidCharacter(in: text[4...]) == 6)
        #expect(IdentifierForm.normalized(text[..<1]) == [0x78])
    }
}
