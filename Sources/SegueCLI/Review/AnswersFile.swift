import FoundationEssentials
import Glibc
import Project

/// The answers of a review, kept from session to session: a line of JSON each, of which the last about a change counts.
///
/// Lines are only ever added, and each is on the disk before the next question is asked: whatever ends the program, nothing
/// that was answered is lost.
final class AnswersFile {
    /// By fingerprints.
    private(set) var answers: [String: Answer] = [:]
    /// The fingerprints of changes that were taken apart.
    private(set) var splits: Set<String> = []
    /// What there is to say of the file: that its last line is cut off.
    private(set) var remark: String?

    private let path: String
    private let file: Int32
    private let isNew: Bool
    /// How long it was at first, and is now: up to the end of the last whole answer.
    private var (length, end) = (0, 0)
    /// Whether the last whole answer lacks the end of its line.
    private var isOpen = false

    /// - Parameter isWritten: whether answers will be added: the file is made where there is none, and kept from others.
    /// - Throws: if the file cannot be read, or holds something else.
    init(_ path: String, isWritten: Bool) throws(UsageError) {
        self.path = path
        isNew = unsafe access(path, F_OK) != 0
        file = unsafe open(path, (isWritten ? O_RDWR | O_CREAT | O_APPEND : O_RDONLY) | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw Self.fault(path, "cannot be opened: \(unsafe String(cString: strerror(errno)))") }
        if isWritten, flock(file, LOCK_EX | LOCK_NB) != 0 {
            close(file)
            throw Self.fault(path, "another review is writing its answers there")
        }
        var bytes: [UInt8] = []
        do {
            try SourceFile.read(Array(path.utf8), into: &bytes)
        } catch {
            throw Self.fault(path, error.message)
        }
        try read(bytes)
        length = end
        // In the midst of others a piece of an answer would be an error for ever.
        if isWritten, end < bytes.count { ftruncate(file, off_t(end)) }
    }

    deinit { close(file) }

    private static func fault(_ place: String, _ message: String) -> UsageError {
        UsageError(message: "\(place): \(message)", showsSynopsis: false)
    }

    private func read(_ bytes: [UInt8]) throws(UsageError) {
        end = bytes.count
        isOpen = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where line.contains(where: { $0 > UInt8(ascii: " ") }) {
            guard let record = try? JSONDecoder().decode(AnswerRecord.self, from: Data(line)) else {
                // The end of what was being written when the program was killed.
                if isOpen, number == lines.count - 1 {
                    (end, isOpen) = (line.startIndex, false)
                    remark = "\(path):\(number + 1): the last line is cut off, and left out"
                    return
                }
                let words = AnswerRecord.Word.allCases.map(\.rawValue).joined(separator: ", ")
                throw Self.fault(
                    "\(path):\(number + 1)",
                    "not an answer: {\"change\": \"FINGERPRINT\", \"answer\": ...}, with one of \(words)")
            }
            answers[record.change] = record.meaning
            switch record.answer {
            case .split: splits.insert(record.change)
            case .join: splits.remove(record.change)
            case .apply, .skip, .suppress, .open: break
            }
        }
    }

    /// Adds lines, and returns once they are on the disk; or why that cannot be.
    func add(_ records: [AnswerRecord]) -> String? {
        guard !records.isEmpty else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text: [UInt8] = isOpen ? [UInt8(ascii: "\n")] : []
        for record in records { text += ((try? encoder.encode(record)).map { Array($0) } ?? []) + [UInt8(ascii: "\n")] }
        // One call, so that no line of it stands there in part.
        let count = unsafe text.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
        guard count == text.count, fsync(file) == 0 else {
            let reason = unsafe String(cString: strerror(count < 0 || count == text.count ? errno : ENOSPC))
            ftruncate(file, off_t(end))
            return "the answer could not be kept in \(path): \(reason)"
        }
        end += count
        isOpen = false
        return nil
    }

    /// Leaves the file as it was found.
    func discard() {
        if isNew { unsafe unlink(path) } else { ftruncate(file, off_t(length)) }
    }
}
