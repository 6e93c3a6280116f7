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
        do throws(FileError) {
            return try edit(alone, from: present, in: terminal, ScratchFolder())
        } catch {
            return .refused("\(error.path.shown): \(error.message)")
        }
    }

    private mutating func edit(
        _ alone: [FileChange], from present: [FileChange], in terminal: Terminal, _ folder: borrowing ScratchFolder
    ) throws(FileError) -> Outcome {
        var copies: [[UInt8]] = []
        for file in present {
            let name = Self.name(of: file.path)
            try folder.write(drafts[file.path.shown] ?? file.new, to: name)
            copies.append(folder.path(of: name))
        }
        let words = copies.map { ShellWord.quoted($0).shown }
        let status = terminal.lend { unsafe system("\(Self.command) \(words.joined(separator: " "))") }
        guard status == 0 else {
            return .refused("the editor '\(Self.command)' ended with an error: nothing was taken")
        }
        var results: [[UInt8]] = []
        for (file, copy) in zip(present, copies) {
            guard let bytes = try? SourceFile.read(copy) else { return .refused("what was edited is gone") }
            drafts[file.path.shown] = bytes
            results.append(bytes)
        }
        return outcome(alone, results)
    }

    /// Forgets what could not be taken: another change is in question.
    mutating func forgetDrafts() { drafts = [:] }

    private mutating func outcome(_ alone: [FileChange], _ results: [[UInt8]]) -> Outcome {
        var patches: [Answer.FilePatch] = []
        for (file, result) in zip(alone, results) where file.new != result {
            let path = file.path.shown
            if Self.isBlank(result), !Self.isBlank(file.new) {
                drafts[path] = nil
                return .refused("\(path) is left empty: nothing was taken ('n' skips the change)")
            }
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
            patches.append(Answer.FilePatch(path: file.lastingPath, patch: String(decoding: hunks, as: UTF8.self)))
        }
        drafts = [:]
        return patches.isEmpty ? .unedited : .edited(Answer.Edit(patches))
    }

    /// Whoever empties what an editor shows means to have no part in it.
    private static func isBlank(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 } }

    /// Of a copy: the file's own path, so that the editor shows it, but never one that leads out of the folder.
    private static func name(of path: [UInt8]) -> String {
        WorkingFolder.relative(path).shown.split(separator: "/").filter { $0 != ".." }.joined(separator: "/")
    }
}
