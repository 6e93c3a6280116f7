import FoundationEssentials
import Glibc
import Patches
import Project
import SourceText

/// Lets somebody edit what a change makes of its files, in the editor that they have chosen.
struct ResultEditor {
    /// How that ended.
    enum Outcome {
        /// Nothing differs from what the change makes by itself.
        case unedited
        case edited(Answer.Edit)
        /// Why it cannot be taken; what was written is kept for the next time.
        case refused(String)
    }

    /// What was written and could not be taken, by paths.
    private var drafts: [String: [UInt8]] = [:]

    /// The user's editor, as a shell has it.
    private static var command: String {
        let chosen = ["VISUAL", "EDITOR"].compactMap(Environment.value).first { !$0.isEmpty }
        return chosen ?? "vi"
    }

    /// - Parameters:
    ///   - alone: what the change makes of its files by itself.
    ///   - present: the same with what was edited before.
    mutating func edit(_ alone: [FileChange], from present: [FileChange], in terminal: Terminal) -> Outcome {
        guard let folder = Self.temporaryFolder() else { return .refused("there is no room for temporary files") }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var copies: [String] = []
        for file in present {
            let path = String(decoding: file.path, as: UTF8.self)
            let copy = Self.copy(of: file.path, in: folder)
            guard Self.write(drafts[path] ?? file.new, to: copy) else { return .refused("\(copy) cannot be written") }
            copies.append(copy)
        }
        let words = copies.map {
            "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        }
        let status = terminal.lend { unsafe system("\(Self.command) \(words.joined(separator: " "))") }
        guard status == 0 else {
            return .refused("the editor '\(Self.command)' ended with an error: nothing was taken")
        }
        var results: [[UInt8]] = []
        for (file, copy) in zip(present, copies) {
            guard let bytes = try? SourceFile.read(Array(copy.utf8)) else { return .refused("what was edited is gone") }
            drafts[String(decoding: file.path, as: UTF8.self)] = bytes
            results.append(bytes)
        }
        return outcome(alone, results)
    }

    /// Forgets what could not be taken: another change is in question.
    mutating func forgetDrafts() { drafts = [:] }

    private mutating func outcome(_ alone: [FileChange], _ results: [[UInt8]]) -> Outcome {
        var patches: [Answer.FilePatch] = []
        for (file, result) in zip(alone, results) where file.new != result {
            let path = String(decoding: file.path, as: UTF8.self)
            if let complaint = Composition.complaint(about: result) {
                let place = "\(path):\(complaint.line):\(complaint.column)"
                return .refused("\(place): \(complaint.message) ('e' goes on with what you wrote)")
            }
            guard case .success(let old) = Source.decoding(file.new), case .success(let new) = Source.decoding(result)
            else {
                return .refused("\(path) cannot be read any more")
            }
            let patch = UnifiedDiff.render(old: old.text, new: new.text, path: [])
            let hunks =
                patch.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false).last ?? []
            patches.append(Answer.FilePatch(path: path, patch: String(decoding: hunks, as: UTF8.self)))
        }
        drafts = [:]
        return patches.isEmpty ? .unedited : .edited(Answer.Edit(patches))
    }

    // MARK: Files

    private static func temporaryFolder() -> String? {
        let parent = Environment.value(of: "TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(parent)/segue-edit-XXXXXX".utf8CString)
        return unsafe mkdtemp(&template).map { unsafe String(cString: $0) }
    }

    /// Under the file's own path, so that the editor shows it, but never outside of the folder.
    private static func copy(of path: [UInt8], in folder: String) -> String {
        let parts = String(decoding: WorkingFolder.relative(path), as: UTF8.self).split(separator: "/").filter {
            $0 != ".."
        }
        return folder + "/" + parts.joined(separator: "/")
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let folder = path[..<(path.lastIndex(of: "/") ?? path.endIndex)]
        do {
            try FileManager.default.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
        } catch {
            return false
        }
        return FileManager.default.createFile(atPath: path, contents: Data(bytes))
    }
}
