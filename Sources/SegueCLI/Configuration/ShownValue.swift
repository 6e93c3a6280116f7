/// A value as `segue config` shows it.
enum ShownValue {
    case text(String)
    case truth(Bool)
    case list([ShownValue])
    case table([(key: String, value: ShownValue)])
    /// Nothing is set: what that means.
    case nothing(String)

    /// As it may stand in `pyproject.toml`.
    var toml: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .truth(let truth): "\(truth)"
        case .list(let values): "[\(values.map(\.toml).joined(separator: ", "))]"
        case .table(let pairs): "{\(pairs.map { "\(Self.key($0.key)) = \($0.value.toml)" }.joined(separator: ", "))}"
        case .nothing(let meaning): "(\(meaning))"
        }
    }

    var json: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .truth(let truth): "\(truth)"
        case .list(let values): "[\(values.map(\.json).joined(separator: ", "))]"
        case .table(let pairs): "{\(pairs.map { "\(Self.quoted($0.key)): \($0.value.json)" }.joined(separator: ", "))}"
        case .nothing: "null"
        }
    }

    /// A string of both languages.
    static func quoted(_ text: String) -> String {
        let characters = text.unicodeScalars.map { scalar -> String in
            if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
            guard scalar.value < 0x20 || scalar.value == 0x7F else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "\"\(characters.joined())\""
    }

    private static func key(_ text: String) -> String {
        let isBare =
            !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        return isBare ? text : quoted(text)
    }
}
