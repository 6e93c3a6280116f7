import Project
import PythonSyntax
import SourceText

/// Which words stand in which files, by their hashes: two words of one hash only cost a file that is read in vain.
struct WordIndex {
    /// The files' absolute paths, in order.
    let paths: [[UInt8]]
    /// The words of all files: those whose hashes have the same upper half lie together, in the order of the files.
    private var files: [UInt32]
    /// The other halves of their hashes.
    private var lowerHalves: [UInt16]
    /// Where the words of each upper half begin, and where the last ones end.
    private var starts: [Int]

    /// Reads all files, on all cores.
    init(of files: [[UInt8]], jobs: Int) {
        let words = Workers.results(
            jobs: jobs, scratch: { [UInt8]() },
            work: { _, file, bytes in
                (try? SourceFile.read(file.given, into: &bytes)).map {
                    (path: file.absolute, hashes: Self.words(in: Self.text(of: bytes)))
                }
            },
            find: { Self.eachOnce(files).forEach($0) })
        paths = words.map(\.path)
        starts = Array(repeating: 0, count: 1 << 16 + 1)
        for hash in words.lazy.flatMap(\.hashes) { starts[Int(hash >> 16) + 1] += 1 }
        for half in 1..<starts.count { starts[half] += starts[half - 1] }
        self.files = Array(repeating: 0, count: starts[starts.count - 1])
        lowerHalves = Array(repeating: 0, count: self.files.count)
        var ends = starts
        for (file, words) in words.enumerated() {
            for hash in words.hashes {
                let place = ends[Int(hash >> 16)]
                ends[Int(hash >> 16)] += 1
                self.files[place] = UInt32(file)
                lowerHalves[place] = UInt16(truncatingIfNeeded: hash)
            }
        }
    }

    /// The absolute paths of the files with a word in them, in order.
    func paths(mentioning word: String) -> [[UInt8]] {
        guard let hash = Self.words(in: Array(word.utf8)[...]).first else { return [] }
        let half = Int(hash >> 16)
        var found: [UInt32] = []
        for place in starts[half]..<starts[half + 1] where lowerHalves[place] == UInt16(truncatingIfNeeded: hash) {
            if found.last != files[place] { found.append(files[place]) }
        }
        return found.map { paths[Int($0)] }
    }

    /// The files by their absolute paths, in order.
    private static func eachOnce(_ files: [[UInt8]]) -> [(given: [UInt8], absolute: [UInt8])] {
        let absolute = files.compactMap { path in ModuleSearch.absolute(path).map { (given: path, absolute: $0) } }
        return absolute.sorted { $0.absolute.lexicographicallyPrecedes($1.absolute) }
            .reduce(into: []) { found, file in if found.last?.absolute != file.absolute { found.append(file) } }
    }

    /// In UTF-8. What is no text is taken as it is.
    private static func text(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.contains(where: { $0 >= 0x80 }), case .success(let source) = Source.decoding(bytes) else {
            return bytes[...]
        }
        return source.text.dropFirst(source.hasByteOrderMark ? 3 : 0)
    }

    /// The hashes of all words, in the form by which Python compares them, few of them more than once.
    private static func words(in text: ArraySlice<UInt8>) -> [UInt32] {
        var found: [UInt32] = []
        // The last word seen of those with the same lower bits: nearly always the word itself.
        var seen = [UInt32](repeating: WordHash.start, count: 4096)
        var hash = WordHash.start
        var length = 0
        var isPlain = true
        func note(endingAt end: Int) {
            if !isPlain {
                hash = WordHash.start
                for byte in IdentifierForm.normalized(text[(end - length)..<end]) { WordHash.add(byte, to: &hash) }
                isPlain = true
            }
            if seen[Int(hash & 4095)] != hash {
                seen[Int(hash & 4095)] = hash
                found.append(hash)
            }
            hash = WordHash.start
            length = 0
        }
        for place in text.indices {
            let byte = text[place]
            if byte.continuesWord {
                WordHash.add(byte, to: &hash)
                length += 1
                if byte >= 0x80 { isPlain = false }
            } else if length > 0 {
                note(endingAt: place)
            }
        }
        if length > 0 { note(endingAt: text.endIndex) }
        return found
    }
}

/// FNV-1a, byte by byte.
private enum WordHash {
    static let start: UInt32 = 0x811C_9DC5

    static func add(_ byte: UInt8, to hash: inout UInt32) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
}

extension UInt8 {
    fileprivate var continuesWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}
