internal import Glibc

/// Looks for words in bytes, several gigabytes a second: what decides whether a file is parsed at all.
public enum ByteSearch {
    /// Whether a word occurs, with no letter, digit or underscore on either side, and where `condition` holds.
    ///
    /// - Parameter condition: is given the bytes and where the word begins.
    public static func contains(
        word: [UInt8], in bytes: [UInt8], where condition: ([UInt8], Int) -> Bool = { _, _ in true }
    ) -> Bool {
        unsafe bytes.withUnsafeBytes { haystack in
            var start = 0
            while let found = unsafe find(word, in: haystack, from: start) {
                let isBounded =
                    unsafe !(found > 0 && haystack[found - 1].continuesWord)
                    && !(found + word.count < haystack.count && haystack[found + word.count].continuesWord)
                if isBounded, condition(bytes, found) { return true }
                start = found + 1
            }
            return false
        }
    }

    /// Calls `body` with every place where a word begins, with no letter, digit or underscore on either side.
    public static func forEach(word: [UInt8], in bytes: [UInt8], _ body: (Int) -> Void) {
        _ = contains(word: word, in: bytes) { _, place in
            body(place)
            return false
        }
    }

    /// Whether some bytes occur in a short piece of text.
    public static func contains(bytes: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { text[$0...].starts(with: bytes) }
    }

    private static func find(_ word: [UInt8], in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard bytes.count - start >= word.count, let base = bytes.baseAddress else { return nil }
        let found = unsafe word.withUnsafeBytes { needle in
            unsafe memorySearch(base + start, bytes.count - start, needle.baseAddress!, needle.count)
        }
        return unsafe found.map { unsafe UnsafeRawPointer($0) - base }
    }
}

/// `memmem(3)`, which Swift's Glibc leaves out: glibc searches by words of eight bytes and more.
@_silgen_name("memmem")
private func memorySearch(
    _ haystack: UnsafeRawPointer, _ haystackLength: Int, _ needle: UnsafeRawPointer, _ needleLength: Int
) -> UnsafeMutableRawPointer?

extension UInt8 {
    fileprivate var continuesWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
            || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
    }
}
