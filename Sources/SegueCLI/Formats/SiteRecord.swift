import Conversion
import Project
import SourceText

/// A site as machines are told of it.
struct SiteRecord: Sendable {
    let path: [UInt8]
    let start: TextPlace
    /// Behind its last character.
    let end: TextPlace
    let recipe: String
    let kind: Kind
    /// In one line, without the recipe's name.
    let message: String
    /// What tells the same site from others in a later run, wherever other edits have moved it: 16 hexadecimal digits.
    let fingerprint: String

    /// What became of it.
    enum Kind: String, Sendable {
        case converted, review, refused, finding, note
    }
}

/// A file that could not be read, parsed or written, as machines are told of it.
struct FailureRecord: Sendable {
    let path: [UInt8]
    /// From 1; 0 where no place in the file is to blame.
    let line: Int
    let column: Int
    let message: String
}

/// What there is to say of one file.
struct FileRecord: Sendable {
    let path: [UInt8]
    private(set) var sites: [SiteRecord] = []
    private(set) var failures: [FailureRecord] = []
    /// What changes, where that is asked for; empty where nothing does.
    var patch: [UInt8] = []

    /// - Parameter failure: why the file could not be written.
    init(_ report: ConversionRun.Report, _ failure: FileError? = nil) {
        path = report.path
        defer { failures += failure.map { [FailureRecord(path: path, line: 0, column: 0, message: $0.message)] } ?? [] }
        switch report.outcome {
        case .untouched: break
        case .unreadable(let failure):
            failures = failure.complaints.map { [path] in
                FailureRecord(path: path, line: $0.line, column: $0.column, message: $0.message)
            }
        case .converted(let source, let conversion):
            let lines = LineIndex(source)
            var seen = Fingerprints()
            for site in conversion.sites where !site.isSkipped {
                let line = lines.bytes(ofLine: lines.line(of: site.range.start)).withoutBlanksAround
                sites.append(
                    SiteRecord(
                        path: path, start: lines.place(of: site.range.start),
                        end: lines.place(of: site.range.end), recipe: site.recipe, kind: site.kind,
                        message: site.text,
                        fingerprint: seen.next(of: [path.fromHere, Array(site.recipe.utf8), line])))
            }
        }
    }

    /// The same with fewer sites.
    func filtering(_ isWanted: (SiteRecord) -> Bool) -> FileRecord {
        var record = self
        record.sites = sites.filter(isWanted)
        return record
    }
}

extension Site {
    fileprivate var kind: SiteRecord.Kind {
        switch outcome {
        case .converted: .converted
        case .review: .review
        case .refused: .refused
        case .reported: .finding
        // None is told of one that is skipped.
        case .noted, .skipped: .note
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var withoutBlanksAround: [UInt8] {
        let rest = drop { $0 <= 0x20 }
        return Array(rest[..<(rest.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? rest.startIndex)])
    }
}
