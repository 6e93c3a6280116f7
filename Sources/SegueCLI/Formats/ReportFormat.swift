/// In which form `check`, `diff` and `fix` print what they found.
enum ReportFormat: String, CaseIterable, Sendable {
    /// For people: lines, or a patch.
    case text
    /// One JSON document.
    case json
    /// JSON, a line for each site, each file that could not be read, and at the end the summary.
    case jsonl
    /// The Static Analysis Results Interchange Format 2.1.0, for code scanning.
    case sarif
    /// Workflow commands of GitHub Actions, which annotate the lines of a pull request.
    case github
    /// A Code Quality report of GitLab.
    case gitlab
    /// The Reviewdog Diagnostic Format.
    case rdjson

    /// What `--format` asks for.
    init(_ arguments: Arguments) throws(UsageError) {
        self = try arguments.choice(of: Self.option.name, default: .text)
    }

    static let option = Option(
        "--format", "FORMAT", "print \(allCases.map(\.rawValue).listed("or")) (default: text)", in: .output,
        completion: .words(allCases.map(\.rawValue)))
}
