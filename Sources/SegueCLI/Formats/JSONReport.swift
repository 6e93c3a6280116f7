import FoundationEssentials
import SourceText

/// Segue's own JSON: every site, every file that failed, and the numbers.
struct JSONReport: Encodable {
    /// Of this format: a higher one when a key goes or gets another meaning.
    let version = 1
    let sites: [Entry]
    let errors: [Failure]
    let patches: [Patch]?
    let summary: Summary

    init(_ files: [FileRecord], _ tally: Tally) {
        sites = files.flatMap { $0.sites.map { Entry($0) } }
        errors = files.flatMap { $0.failures.map { Failure($0) } }
        let patches = files.filter { !$0.patch.isEmpty }.map { Patch($0) }
        self.patches = patches.isEmpty ? nil : patches
        summary = Summary(tally)
    }

    /// What a file is in JSON Lines.
    static func lines(of file: FileRecord) -> [any Encodable] {
        let sites = file.sites.map { Entry($0, isLine: true) }
        let errors = file.failures.map { Failure($0, isLine: true) }
        return sites + errors + (file.patch.isEmpty ? [] : [Patch(file, isLine: true)])
    }

    struct Entry: Encodable {
        var type: String?
        let path: String
        let line, column, endLine, endColumn: Int
        let recipe, outcome, message, fingerprint: String

        init(_ site: SiteRecord, isLine: Bool = false) {
            type = isLine ? "site" : nil
            path = site.path.shown
            (line, column) = (site.start.line, site.start.column)
            (endLine, endColumn) = (site.end.line, site.end.column)
            (recipe, outcome, message) = (site.recipe, site.kind.rawValue, site.message)
            fingerprint = site.fingerprint
        }
    }

    struct Failure: Encodable {
        var type: String?
        let path: String
        let line, column: Int
        let message: String

        init(_ failure: FailureRecord, isLine: Bool = false) {
            type = isLine ? "error" : nil
            path = failure.path.shown
            (line, column, message) = (failure.line, failure.column, failure.message)
        }
    }

    /// What changes in a file: as text where it is UTF-8, or else its bytes in Base64.
    struct Patch: Encodable {
        var type: String?
        let path: String
        let patch: String?
        let patchBase64: String?

        init(_ file: FileRecord, isLine: Bool = false) {
            type = isLine ? "patch" : nil
            path = file.path.shown
            patch = String(validating: file.patch, as: UTF8.self)
            patchBase64 = patch == nil ? Data(file.patch).base64EncodedString() : nil
        }
    }

    struct Summary: Encodable {
        var type: String?
        let converted, review, refused, findings, suppressed: Int
        let filesChanged, filesNotRead, filesNotWritten: Int

        init(_ tally: Tally, isLine: Bool = false) {
            type = isLine ? "summary" : nil
            (converted, review, refused, findings) = (tally.converted, tally.reviewable, tally.refused, tally.findings)
            suppressed = tally.skipped
            (filesChanged, filesNotRead) = (tally.changedFiles, tally.unreadableFiles)
            filesNotWritten = tally.unwrittenFiles
        }
    }
}
