import SegueCLI
import Testing

/// Bytes of a terminal, in any portions, as keys.
struct KeyTests {
    @Test(arguments: [
        ("y", [Key.character("y")]), ("aé本👍", [.character("a"), .character("é"), .character("本"), .character("👍")]),
        ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]),
        ("\u{3}\u{15}", [.control("c"), .control("u")]), ("\u{0}\u{1D}", [.unknown, .unknown]),
        ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
        ("\u{1B}OA\u{1B}OH\u{1B}OF\u{1B}OM", [.up, .home, .end, .enter]),
        ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .end]),
        ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]), ("\u{1B}[1;5A", [.up]),
        ("\u{1B}[Z\u{1B}[15~", [.unknown, .unknown]), ("\u{1B}xy", [.unknown, .character("y")]),
        ("\u{1B}\u{1B}[A", [.escape, .up]),
    ]) func areRead(text: String, keys: [Key]) {
        let bytes = Array(text.utf8)
        var decoder = KeyDecoder()
        #expect(decoder.keys(from: bytes) == keys)
        #expect(!decoder.isWaiting)
        // However the bytes come, they are the same keys.
        for cut in bytes.indices {
            var decoder = KeyDecoder()
            let parts = decoder.keys(from: Array(bytes[..<cut])) + decoder.keys(from: Array(bytes[cut...]))
            #expect(parts == keys, "cut before byte \(cut)")
        }
    }

    @Test(arguments: [
        ([0xFF], [Key.unknown]), ([0x80], [.unknown]), ([0xC3, 0x79], [.unknown, .character("y")]),
        ([0xC0, 0x80], [.unknown, .unknown]), ([0xE6, 0x9C, 0x79], [.unknown, .character("y")]),
        ([0xED, 0xA0, 0x80], [.unknown]),
    ]) func areNoText(bytes: [UInt8], keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.keys(from: bytes) == keys)
    }

    @Test func escapeIsAloneIfNothingFollows() {
        var decoder = KeyDecoder()
        #expect(decoder.keys(from: [0x1B]) == [])
        #expect(decoder.isWaiting)
        #expect(decoder.settle() == [.escape])
        #expect(decoder.settle() == [])
        #expect(decoder.keys(from: [0x1B, 0x5B]) == [])
        #expect(decoder.settle() == [.unknown])
    }

    @Test(arguments: [
        ("y", [Key.character("y")]), ("  A  ", [.character("A")]), ("", [.enter]), ("   ", [.enter]),
        ("yes", [.character("y")]), ("No", [.character("n")]), ("help", [.character("?")]), ("quit", [.character("q")]),
        ("yy", [.unknown]), ("y n", [.unknown]), ("/ab", [.character("/"), .character("a"), .character("b"), .enter]),
        ("S so it", [.character("S")] + "so it".map(Key.character) + [.enter]), ("/", [.character("/")]),
    ]) func linesStandForKeys(line: String, keys: [Key]) {
        #expect(PlainLine.keys(of: line, in: .choosing) == keys)
        #expect(PlainLine.keys(of: line, in: .asking(.reason, "")) == line.map(Key.character) + [.enter])
    }
}
