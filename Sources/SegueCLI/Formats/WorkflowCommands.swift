import SourceText

/// `::warning file=a.py,line=3,col=5,...::message`: what GitHub Actions shows beside the lines of a pull request.
///
/// The rules of quoting are those of the workflow commands in GitHub's documentation.
enum WorkflowCommands {
    static func text(of file: FileRecord) -> String {
        let sites = file.sites.map { site -> String in
            var place = [("file", site.path.fromHere.shown), ("line", "\(site.start.line)")]
            // Columns count only within one line.
            if site.start.line == site.end.line {
                place += [("col", "\(site.start.column)"), ("endColumn", "\(site.end.column)")]
            } else {
                place.append(("endLine", "\(site.end.line)"))
            }
            return command(site.isAdvice ? "notice" : "warning", place + [("title", site.recipe)], site.message)
        }
        let failures = file.failures.map { failure -> String in
            let place = failure.line > 0 ? [("line", "\(failure.line)"), ("col", "\(failure.column)")] : []
            return command("error", [("file", failure.path.fromHere.shown)] + place, failure.message)
        }
        return (sites + failures).joined()
    }

    private static func command(_ name: String, _ properties: [(String, String)], _ message: String) -> String {
        let list = properties.map { "\($0)=\(quoted($1, besides: [":": "%3A", ",": "%2C"]))" }.joined(separator: ",")
        return "::\(name) \(list)::\(quoted(message))\n"
    }

    private static func quoted(_ text: String, besides more: [Character: String] = [:]) -> String {
        let signs = ["%": "%25", "\r": "%0D", "\n": "%0A", "\r\n": "%0D%0A"].merging(more) { $1 }
        return text.map { signs[$0] ?? String($0) }.joined()
    }
}

extension SiteRecord {
    /// Whether nothing can be done about it by a run.
    var isAdvice: Bool { kind == .refused || kind == .note }
}
