import SourceText

/// The Reviewdog Diagnostic Format as one document (`rdjson`). Its columns count bytes of UTF-8 from 1.
struct DiagnosticReport: Encodable {
    let source = Tool(name: "segue")
    let diagnostics: [Diagnostic]

    struct Tool: Encodable {
        let name: String
    }

    struct Diagnostic: Encodable {
        let message: String
        let location: Location
        let severity: String
        let code: Code
    }

    struct Location: Encodable {
        let path: String
        let range: Range?
    }

    struct Range: Encodable {
        let start: Position
        let end: Position?
    }

    struct Position: Encodable {
        let line, column: Int
    }

    struct Code: Encodable {
        let value: String
    }

    init(_ files: [FileRecord]) {
        diagnostics = files.flatMap { file in
            file.sites.map { Diagnostic($0) } + file.failures.map { Diagnostic($0) }
        }
    }
}

extension DiagnosticReport.Diagnostic {
    fileprivate init(_ site: SiteRecord) {
        message = site.message
        let range = DiagnosticReport.Range(start: .init(site.start), end: .init(site.end))
        location = .init(path: site.path.fromHere.shown, range: range)
        severity = site.isAdvice ? "INFO" : "WARNING"
        code = .init(value: site.recipe)
    }

    fileprivate init(_ failure: FailureRecord) {
        message = failure.message
        let start = DiagnosticReport.Position(line: failure.line, column: failure.column)
        location = .init(
            path: failure.path.fromHere.shown,
            range: failure.line > 0 ? DiagnosticReport.Range(start: start, end: nil) : nil)
        severity = "ERROR"
        code = .init(value: "unreadable-file")
    }
}

extension DiagnosticReport.Position {
    fileprivate init(_ place: TextPlace) { self.init(line: place.line, column: place.byteColumn) }
}
