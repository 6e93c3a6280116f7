internal import SourceText

/// A name that a file reaches through one of its imports, as far as the file's bytes show: `app.compat.wait` where it has
/// `from app import compat` and `compat.wait`.
///
/// Found without parsing, to learn which of many files are worth it. Layout that nobody uses may hide one; and what is
/// found need not be code.
package struct ImportedName: Hashable, Sendable {
    /// How many dots stand before the module; none in an absolute import.
    package let dots: Int
    /// The module's words, and those behind it.
    package let words: [String]

    /// From its parts.
    package init(dots: Int = 0, words: [String]) {
        self.dots = dots
        self.words = words
    }

    /// As far as it is absolute.
    package var qualifiedName: QualifiedName? { dots == 0 ? QualifiedName(words.joined(separator: ".")) : nil }
}

/// What the bytes of a file show of names that end with a certain word.
package struct WordMentions: Sendable {
    /// What the file reaches through imports, and may use or hand on.
    package private(set) var imported: Set<ImportedName> = []
    /// Dotted names that begin behind a quote: `"app.clock.wait"`.
    package private(set) var quoted: Set<String> = []
    /// What is imported by the word, and renamed: `from clock import wait as pause`.
    package private(set) var renamed: Set<Renaming> = []

    /// An import under another name.
    package struct Renaming: Hashable, Sendable {
        /// The name that is bound.
        package let name: String
        /// What it is bound to.
        package let target: ImportedName
    }

    /// Looks at every place where a word stands.
    package init(of word: [UInt8], in bytes: [UInt8]) {
        let imports = ImportLines(in: bytes)
        let text = String(decoding: word, as: UTF8.self)
        var chains: Set<[UInt8]> = []
        ByteSearch.forEach(word: word, in: bytes) { start in
            let end = start + word.count
            var first = start
            while first > 0, bytes[first - 1].isWord || bytes[first - 1] == .dot { first -= 1 }
            if first > 0, bytes[first - 1].isQuote {
                if first < start { quoted.insert(String(decoding: bytes[first..<end], as: UTF8.self)) }
            } else if bytes[first] != .dot {
                chains.insert(Array(bytes[first..<end]))
                if bytes.isRenamed(at: end) { addRenaming(at: start, imports, text) }
            }
        }
        for chain in chains {
            let words = chain.split(separator: .dot).map { String(decoding: $0, as: UTF8.self) }
            guard words[0] != "self" else { continue }
            var targets = imports.targets(bound: Array(words[0].utf8))
            if targets.isEmpty, words.count == 1 { targets = Set(imports.starTargets.map { $0.appending(words) }) }
            imported.formUnion(targets.map { $0.appending(words.dropFirst()) })
        }
    }

    private mutating func addRenaming(at place: Int, _ imports: ImportLines, _ word: String) {
        guard let start = imports.statementStart(of: place) else { return }
        for (name, target) in ImportScanner(imports.bytes, at: start).bindings()
        where name != word && target.words.last == word {
            renamed.insert(Renaming(name: name, target: target))
        }
    }

    /// The modules of which a file imports everything.
    package static func starTargets(in bytes: [UInt8]) -> Set<ImportedName> { ImportLines(in: bytes).starTargets }
}

extension ImportedName {
    fileprivate func appending(_ more: some Sequence<String>) -> ImportedName {
        ImportedName(dots: dots, words: words + more)
    }
}

/// The import statements of a file, found by their bytes.
private struct ImportLines {
    let bytes: [UInt8]

    init(in bytes: [UInt8]) { self.bytes = bytes }

    /// What imports bind a name to.
    func targets(bound name: [UInt8]) -> Set<ImportedName> {
        var found: Set<ImportedName> = []
        ByteSearch.forEach(word: name, in: bytes) { offset in
            guard let start = statementStart(of: offset) else { return }
            let text = String(decoding: name, as: UTF8.self)
            for (bound, target) in ImportScanner(bytes, at: start).bindings() where bound == text {
                found.insert(target)
            }
        }
        return found
    }

    var starTargets: Set<ImportedName> {
        var found: Set<ImportedName> = []
        ByteSearch.forEach(word: Array("import".utf8), in: bytes) { offset in
            guard bytes.firstVisible(from: offset + 6) == UInt8(ascii: "*"), let start = statementStart(of: offset)
            else {
                return
            }
            found.formUnion(ImportScanner(bytes, at: start).bindings().filter { $0.name == "*" }.map(\.target))
        }
        return found
    }

    /// Where the import statement begins that a place is in, if it is in one.
    func statementStart(of offset: Int) -> Int? {
        let start = lineStart(of: offset)
        if begins(at: start) { return start }
        // A list in parentheses goes on for many lines.
        let signs = "()=".utf8
        let open = bytes[max(0, offset - 4_000)..<offset].lastIndex { signs.contains($0) }
        guard let open, bytes[open] == UInt8(ascii: "(") else { return nil }
        let head = lineStart(of: open)
        return begins(at: head) ? head : nil
    }

    /// Behind the newline, colon or semicolon before a place; joined lines are one.
    private func lineStart(of offset: Int) -> Int {
        var start = offset
        while start > 0 {
            let byte = bytes[start - 1]
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { break }
            if byte.isNewline, start < 2 || bytes[start - 2] != UInt8(ascii: "\\") { break }
            start -= 1
        }
        return start
    }

    private func begins(at start: Int) -> Bool {
        let rest = bytes[start...].drop { $0.isBlank }
        return rest.starts(with: "import".utf8) || rest.starts(with: "from".utf8)
    }
}

/// Reads one import statement word by word.
private struct ImportScanner {
    private let bytes: [UInt8]
    private var place: Int

    init(_ bytes: [UInt8], at place: Int) {
        self.bytes = bytes
        self.place = place
    }

    /// The names that the statement binds; `*` for all of a module's.
    consuming func bindings() -> [(name: String, target: ImportedName)] {
        switch next() {
        case "import": return modules()
        case "from": return members()
        default: return []
        }
    }

    private mutating func modules() -> [(name: String, target: ImportedName)] {
        var found: [(String, ImportedName)] = []
        repeat {
            let words = dotted(next())
            guard let first = words.first else { break }
            var token = next()
            if token == "as" {
                found.append((next(), ImportedName(words: words)))
                token = next()
            } else {
                found.append((first, ImportedName(words: [first])))
            }
            guard token == "," else { break }
        } while true
        return found
    }

    private mutating func members() -> [(name: String, target: ImportedName)] {
        var module = next()
        let dots = module.prefix { $0 == "." }.count
        module.removeFirst(dots)
        guard next() == "import" else { return [] }
        var found: [(String, ImportedName)] = []
        var token = next()
        if token == "(" { token = next() }
        while !token.isEmpty, token != ")" {
            let target = ImportedName(dots: dots, words: dotted(module) + (token == "*" ? [] : [token]))
            let name = token
            token = next()
            if token == "as" {
                found.append((next(), target))
                token = next()
            } else {
                found.append((name, target))
            }
            guard token == "," else { break }
            token = next()
        }
        return found
    }

    private func dotted(_ text: String) -> [String] { text.split(separator: ".").map(String.init) }

    /// A dotted name, or a sign; newlines count as blanks: a comma before them goes on.
    private mutating func next() -> String {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "#") {
                while place < bytes.count, !bytes[place].isNewline { place += 1 }
            } else if bytes[place].isBlank || bytes[place].isNewline || bytes[place] == UInt8(ascii: "\\") {
                place += 1
            } else {
                break
            }
        }
        let start = place
        while place < bytes.count, bytes[place].isWord || bytes[place] == .dot { place += 1 }
        if place == start, place < bytes.count { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }
}

extension [UInt8] {
    /// Whether `as` comes next on the line.
    fileprivate func isRenamed(at end: Int) -> Bool {
        let rest = self[end...].prefix(16).drop { $0.isBlank }
        return rest.startIndex > end && rest.starts(with: "as ".utf8)
    }

    fileprivate func firstVisible(from start: Int) -> UInt8? { self[start...].first { !$0.isBlank } }
}

extension UInt8 {
    fileprivate static let dot = UInt8(ascii: ".")
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0C }
    fileprivate var isNewline: Bool { self == 0x0A || self == 0x0D }
    fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
    fileprivate var isWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}
