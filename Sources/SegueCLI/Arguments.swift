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
            let text = String(decoding: word, as: UTF8.self)
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let option = options.first(where: { $0.isCalled(String(parts[0])) }) else {
                let suggestion = Spelling.suggestion(for: String(parts[0]), among: options.map(\.name))
                throw UsageError(message: "unknown option '\(parts[0])'\(suggestion)")
            }
            guard let value = option.value else {
                guard parts.count == 1 else { throw UsageError(message: "'\(option.name)' takes no value") }
                values[option.name, default: []].append("")
                continue
            }
            if parts.count == 2 {
                values[option.name, default: []].append(String(parts[1]))
            } else if let next = rest.popFirst() {
                values[option.name, default: []].append(String(decoding: next, as: UTF8.self))
            } else {
                throw UsageError(message: "'\(option.name)' needs \(value)")
            }
        }
    }

    func has(_ option: String) -> Bool { values[option] != nil }

    /// The last value given.
    func value(of option: String) -> String? { values[option]?.last }

    func values(of option: String) -> [String] { values[option] ?? [] }

    /// The value of `--jobs`: how many threads to work in, at least 1.
    func jobs(default count: Int) throws(UsageError) -> Int {
        guard let text = value(of: "--jobs") else { return count }
        guard let jobs = Int(text), jobs >= 1 else {
            throw UsageError(message: "'--jobs' takes a number from 1, not '\(text)'")
        }
        return min(jobs, 256)
    }
}

extension Option {
    static let jobs = Option("--jobs", "N", "work in N threads (default: one for each core)")
}
