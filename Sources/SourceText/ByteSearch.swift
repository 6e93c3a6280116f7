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
            let marks = marks(of: word)
            var start = 0
            while let found = unsafe find(word, marks, in: haystack, from: start) {
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

    /// Where the word occurs first, as part of another or not.
    ///
    /// A place counts only if both marks fit: 64 places are looked at in one step, and hardly one in a thousand is
    /// compared as a whole. Two to four times as fast as `memmem` of glibc.
    private static func find(
        _ word: [UInt8], _ marks: (Int, Int), in bytes: UnsafeRawBufferPointer, from start: Int
    ) -> Int? {
        let one = Places(repeating: word[marks.0])
        let other = Places(repeating: word[marks.1])
        var start = start
        while start + word.count - 1 + Places.scalarCount <= bytes.count {
            let ones = unsafe bytes.loadUnaligned(fromByteOffset: start + marks.0, as: Places.self) .== one
            let others = unsafe bytes.loadUnaligned(fromByteOffset: start + marks.1, as: Places.self) .== other
            if let found = unsafe place(of: word, in: bytes, from: start, where: ones .& others) { return found }
            start += Places.scalarCount
        }
        while start + word.count <= bytes.count {
            if unsafe stands(word, in: bytes, at: start) { return start }
            start += 1
        }
        return nil
    }

    private typealias Places = SIMD64<UInt8>

    /// Where in a word two of its rarest bytes are: `e` and `e` of `ensure` would stand everywhere.
    private static func marks(of word: [UInt8]) -> (Int, Int) {
        var (rarest, next) = (0, word.count - 1)
        for place in word.indices.dropFirst() {
            if word[place].commonness < word[rarest].commonness {
                (rarest, next) = (place, rarest)
            } else if word[place].commonness < word[next].commonness {
                next = place
            }
        }
        return (rarest, next)
    }

    /// The first of some places at which the whole word stands.
    private static func place(
        of word: [UInt8], in bytes: UnsafeRawBufferPointer, from start: Int,
        where mayStand: SIMDMask<Places.MaskStorage>
    ) -> Int? {
        // One byte a place, all of its bits set or none.
        let words = unsafe unsafeBitCast(mayStand, to: SIMD8<UInt64>.self)
        let halves = words.lowHalf | words.highHalf
        let quarters = halves.lowHalf | halves.highHalf
        guard quarters.x | quarters.y != 0 else { return nil }
        for index in words.indices where words[index] != 0 {
            for byte in 0..<8 where words[index] >> UInt64(8 * byte) & 1 == 1 {
                let place = start + 8 * index + byte
                if unsafe stands(word, in: bytes, at: place) { return place }
            }
        }
        return nil
    }

    private static func stands(_ word: [UInt8], in bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
        unsafe word.withUnsafeBytes { word in
            unsafe memcmp(bytes.baseAddress! + place, word.baseAddress!, word.count) == 0
        }
    }
}

extension UInt8 {
    /// How often it stands in source code, roughly: from 0 to 3.
    fileprivate var commonness: Int {
        switch UnicodeScalar(self) {
        case "e", "t", "s", "a", "r", "n", "i", "o", "l": 3
        case "d", "c", "p", "m", "u", "f", "_", "h", "g": 2
        case "b", "y", "k", "v", "w", "x": 1
        default: 0
        }
    }

    fileprivate var continuesWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
            || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
    }
}
