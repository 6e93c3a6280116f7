import SourceText

/// GitLab's Code Quality report: the part of the Code Climate format that it reads.
enum CodeQuality {
    struct Issue: Encodable {
        let type = "issue"
        let description, recipe, fingerprint, severity: String
        let location: Location

        enum CodingKeys: String, CodingKey {
            case type, description, fingerprint, severity, location
            case recipe = "check_name"
        }
    }

    struct Location: Encodable {
        let path: String
        let lines: Lines
    }

    struct Lines: Encodable {
        let begin, end: Int
    }

    static func issues(of files: [FileRecord]) -> [Issue] {
        files.flatMap { file in
            let path = file.path.fromHere.shown
            let sites = file.sites.map { site in
                Issue(
                    description: site.message, recipe: site.recipe, fingerprint: site.fingerprint,
                    severity: site.isAdvice ? "info" : "minor",
                    location: Location(path: path, lines: Lines(begin: site.start.line, end: site.end.line)))
            }
            let failures = file.failures.map { failure in
                Issue(
                    description: failure.message, recipe: "unreadable-file",
                    fingerprint: Fingerprint.of(file.path + Array("\0\(failure.message)".utf8)), severity: "major",
                    location: Location(
                        path: path, lines: Lines(begin: max(1, failure.line), end: max(1, failure.line))))
            }
            return sites + failures
        }
    }
}
