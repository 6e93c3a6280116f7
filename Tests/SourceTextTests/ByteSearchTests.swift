import SourceText
import Testing

@Suite struct ByteSearchTests {
    /// The search looks at 64 places in one step: a word may stand anywhere in a step, across two, or in what is left over.
    @Test(arguments: ["nap", "a", "ee", "catnap_long", "ensure_future"]) func wordsAreFoundWhereverTheyStand(
        word: String
    ) {
        let word = Array(word.utf8)
        for size in word.count...150 {
            for place in 0...(size - word.count) {
                var text = [UInt8](repeating: UInt8(ascii: " "), count: size)
                // The first byte alone, all over the rest, is no word.
                if word.count > 1 { for index in stride(from: place & 1, to: size, by: 2) { text[index] = word[0] } }
                for index in [place - 1, place + word.count] where text.indices.contains(index) {
                    text[index] = UInt8(ascii: ".")
                }
                text.replaceSubrange(place..<place + word.count, with: word)
                var found: [Int] = []
                ByteSearch.forEach(word: word, in: text) { found.append($0) }
                #expect(found == [place])
            }
        }
    }

    @Test(arguments: [
        ("nap", true), ("x.nap()", true), ("nap2 napa _nap catnap", false), ("na", false), ("", false),
        ("napnap nap", true), ("\u{E4}nap", false), ("nap\u{E4}", false),
    ])
    func wordsEndWhereNoLetterFollows(text: String, isFound: Bool) {
        let padding = String(repeating: "n p ", count: 20)
        for text in [text, padding + text, text + " " + padding, padding + text + " " + padding] {
            #expect(ByteSearch.contains(word: Array("nap".utf8), in: Array(text.utf8)) == isFound)
        }
    }
}
