import Conversion
import Project
import SourceText

/// A place in a file, as editors count.
struct RecordedPosition: Sendable {
    /// From 1.
    let line: Int
    /// From 1, in characters (Unicode scalars).
    let column: Int
    /// From 1, in bytes of UTF-8.
    let byteColumn: Int
}

/// A site as machines are told of it.
struct SiteRecord: Sendable {
    let path: [UInt8]
    let start: RecordedPosition
    /// Behind its last character.
    let end: RecordedPosition
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
            let places = Places(in: source)
            var seen = Repetitions()
            for site in conversion.sites where !site.isSkipped {
                let text = places.line(of: site.range)
                sites.append(
                    SiteRecord(
                        path: path, start: places.position(of: site.range.start),
                        end: places.position(of: site.range.end), recipe: site.recipe, kind: site.kind,
                        message: site.text,
                        fingerprint: seen.fingerprint(of: [path.inRepository, Array(site.recipe.utf8), text])))
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

/// Turns offsets of a file into places.
private struct Places {
    private let text: [UInt8]
    private let lines: LineIndex

    init(in source: Source) {
        text = source.text
        lines = LineIndex(source.text, hasByteOrderMark: source.hasByteOrderMark)
    }

    func position(of offset: UInt32) -> RecordedPosition {
        let (line, bytes) = lines.position(of: offset)
        // Bytes that go on with a character do not count.
        let characters = text[(Int(offset) - bytes)..<Int(offset)].count { $0 & 0xC0 != 0x80 }
        return RecordedPosition(line: line + 1, column: characters + 1, byteColumn: bytes + 1)
    }

    /// The line that a range begins on, without the blanks around it.
    func line(of range: TextRange) -> [UInt8] {
        let line = lines.line(of: range.start)
        let end = line + 1 < lines.starts.count ? Int(lines.starts[line + 1]) : text.count
        let bytes = text[Int(lines.starts[line])..<end].drop { $0 <= 0x20 }
        return Array(bytes[..<(bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.startIndex)])
    }
}

/// Makes fingerprints, different ones of what is there several times.
private struct Repetitions {
    private var counts: [[UInt8]: Int] = [:]

    mutating func fingerprint(of words: [[UInt8]]) -> String {
        let key = Array(words.joined(separator: [0]))
        let count = counts[key, default: 0]
        counts[key] = count + 1
        return Fingerprint.of(key + Array("\0\(count)".utf8))
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

    /// What becomes of it, without the recipe's name.
    fileprivate var text: String {
        switch outcome {
        case .converted(let what): what
        case .review(let what, let note): "\(what): \(note)"
        case .refused(let reason): "not converted: \(reason)"
        case .reported(let text), .noted(let text), .skipped(let text): text
        }
    }
}
