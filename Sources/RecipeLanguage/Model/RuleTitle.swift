internal import PythonNames
internal import PythonSyntax

extension Rule {
    /// What it does, in one line: `clock.wait(seconds) -> await aclock.wait(seconds)`.
    package var title: String {
        switch self {
        case .replacement(let replacement): replacement.title
        case .template(let rule): rule.title.isEmpty ? rule.name : "\(rule.name): \(rule.title)"
        case .adapter(let adapter): "\(adapter.old) -> \(adapter.new.map(\.text).joined(separator: ", "))"
        }
    }
}

extension Replacement {
    fileprivate var title: String {
        let old = kind == .attribute ? target.text : "\(target)(\(signature.summary))"
        return after.code.map { "\(old) -> \($0)" } ?? old
    }
}

extension AfterSide {
    /// The first line of the new code, if there is any.
    package var code: String? {
        guard let code = mainCode.last else { return nil }
        let value = code.kind == .returnStatement ? code.child(0) : code
        return value.text.split(separator: "\n").first.map(String.init)
    }
}
