/// The words behind a command, sorted into options and paths. Paths stay bytes: they need not be UTF-8.
struct Arguments: Sendable {
    private(set) var paths: [[UInt8]] = []
    private var values: [String: [String]] = [:]
    /// As they were given.
    let words: [[UInt8]]

    /// - Throws: `UsageError` for an option that is none of `options`, or lacks its value.
    init(_ words: [[UInt8]], options: [Option]) throws(UsageError) {
        self.words = words
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == Array("--".utf8) {
                paths.append(contentsOf: rest)
                return
            }
            guard word.first == UInt8(ascii: "-"), word.count > 1 else {
                paths.append(word)
                continue
            }
            let text = word.shown
            if text.hasPrefix("--") {
                try readLong(text, options: options, &rest)
            } else {
                try readShort(text.dropFirst(), options: options, &rest)
            }
        }
    }

    /// `--jobs 4`, `--jobs=4`
    private mutating func readLong(
        _ text: String, options: [Option], _ rest: inout ArraySlice<[UInt8]>
    ) throws(UsageError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let option = options.first(where: { $0.name == parts[0] }) else {
            let suggestion = Spelling.suggestion(for: String(parts[0]), among: options.map(\.name))
            throw UsageError(message: "unknown option '\(parts[0])'\(suggestion)")
        }
        if option.value == nil, parts.count == 2 { throw UsageError(message: "'\(option.name)' takes no value") }
        try add(option, parts.count == 2 ? String(parts[1]) : nil, &rest)
    }

    /// `-q`, `-j 4`, `-j4`, and several without a value as one: `-iq`.
    private mutating func readShort(
        _ letters: Substring, options: [Option], _ rest: inout ArraySlice<[UInt8]>
    ) throws(UsageError) {
        var letters = letters
        while let letter = letters.popFirst() {
            guard let option = options.first(where: { $0.short == letter }) else {
                throw UsageError(message: "unknown option '-\(letter)'")
            }
            guard option.value != nil, !letters.isEmpty else {
                try add(option, nil, &rest)
                continue
            }
            try add(option, String(letters), &rest)
            return
        }
    }

    /// - Parameter value: what stands in the same word; nil if the next word is the value.
    private mutating func add(
        _ option: Option, _ value: String?, _ rest: inout ArraySlice<[UInt8]>
    ) throws(UsageError) {
        guard let title = option.value else {
            values[option.name, default: []].append("")
            return
        }
        guard let value = value ?? rest.popFirst().map(\.shown), !value.isEmpty else {
            throw UsageError(message: "'\(option.name)' needs \(title)")
        }
        values[option.name, default: []].append(value)
    }

    func has(_ option: String) -> Bool { values[option] != nil }

    /// The last value given.
    func value(of option: String) -> String? { values[option]?.last }

    func values(of option: String) -> [String] { values[option] ?? [] }

    /// The value of `--jobs`: how many threads to work in, at least 1.
    func jobs(default count: Int) throws(UsageError) -> Int {
        guard let text = value(of: Option.jobs.name) else { return count }
        guard let jobs = Int(text), jobs >= 1 else {
            throw UsageError(message: "'--jobs' takes a number from 1, not '\(text)'")
        }
        return min(jobs, 256)
    }

    /// The value of an option that takes one of some words.
    ///
    /// - Throws: `UsageError` for any other word.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        of option: String, default choice: Choice
    ) throws(UsageError) -> Choice {
        guard let word = value(of: option) else { return choice }
        if let choice = Choice(rawValue: word) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        throw UsageError(
            message:
                "'\(option)' takes \(words.listed("or")), not '\(word)'\(Spelling.suggestion(for: word, among: words))")
    }
}

extension [String] {
    /// `a, b or c`
    func listed(_ conjunction: String) -> String {
        guard count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + self[count - 1]
    }
}
