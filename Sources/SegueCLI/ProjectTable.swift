import RecipeLanguage

/// The `[project]` table of a `pyproject.toml`, as far as one line of it says what is wanted. No TOML is parsed.
struct ProjectTable {
    private let lines: [String]

    init(_ text: [UInt8]) {
        let all = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).map {
            $0.filter { $0 != " " }
        }
        lines = Array(all.drop { $0 != "[project]" }.dropFirst().prefix { !$0.hasPrefix("[") })
    }

    /// The first version that `requires-python` admits; nil where that is not written as a lower bound.
    var oldestPython: PythonVersion? {
        let key = "requires-python="
        guard let line = lines.first(where: { $0.hasPrefix(key) }) else { return nil }
        let value = line.dropFirst(key.count)
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return value.dropFirst().prefix { $0 != quote }.split(separator: ",").compactMap(Self.bound).max()
    }

    /// 3.9 of `>=3.9`, `~=3.9`, `==3.9.*`.
    private static func bound(_ condition: Substring) -> PythonVersion? {
        guard [">=", "~=", "=="].contains(where: condition.hasPrefix) else { return nil }
        let numbers = condition.dropFirst(2).split(separator: ".").prefix(2)
        return PythonVersion(numbers.joined(separator: "."))
    }
}
