import Glibc

/// What was taken back of a run.
package struct Restoration: Sendable {
    /// The files that have their old bytes again: absolute.
    package var restored: [[UInt8]] = []
    /// The files that do not, and why.
    package var kept: [FileError] = []
    /// Whether a run before it can be undone, too.
    package var hasEarlier = false

    /// Whether nothing is kept but what somebody has changed or removed since, which is theirs.
    package var isOver: Bool {
        kept.allSatisfy { failure in
            switch failure.reason {
            case .hasChanged, .isFolder, .isNoFile: true
            case .system("cannot open", let number): [ENOENT, ENOTDIR, ELOOP].contains(number)
            default: false
            }
        }
    }
}

extension Transaction {
    /// Takes back a run that was killed, if the last one was, and removes the drafts that it left.
    ///
    /// - Returns: what was taken back; nil if the last run has come to its end.
    /// - Throws: if that cannot be known.
    package static func recover(in tree: borrowing LockedTree) throws(FileError) -> Restoration? {
        let journals = tree.journals
        // Cut off: then its run had not even begun to make drafts.
        journals.removeDraft()
        if let state = [JournalFolder.State.current, .undoing].first(where: journals.has) {
            return try restore(state, in: tree)
        }
        guard let next = try journals.journal(.next) else { return nil }
        for entry in next.entries { entry.draft(in: tree.root).remove() }
        journals.remove(.next)
        return Restoration()
    }

    /// Takes back the last run that has not been taken back yet, killed or not. A file that is not as the run has left it
    /// stays as it is.
    ///
    /// - Returns: nil if there is nothing to undo.
    /// - Throws: if that cannot be known.
    package static func undo(in tree: borrowing LockedTree) throws(FileError) -> Restoration? {
        if let restoration = try recover(in: tree) { return restoration }
        guard let newest = tree.journals.newestFinished else { return nil }
        return try restore(newest, in: tree)
    }

    private static func restore(
        _ state: JournalFolder.State, in tree: borrowing LockedTree
    ) throws(FileError) -> Restoration {
        let journals = tree.journals
        guard let journal = try journals.journal(state) else { return Restoration() }
        for entry in journal.entries { entry.removeDraft(in: tree.root, state) }
        if state != .undoing { try journals.move(state, to: .undoing) }
        let outcomes = outcomes(of: journal.entries, in: tree.root)
        var restoration = Restoration()
        var kept: [Journal.Entry] = []
        for (entry, outcome) in zip(journal.entries, outcomes) {
            do throws(FileError) {
                if try outcome.get() { restoration.restored.append(entry.target(in: tree.root)) }
            } catch {
                restoration.kept.append(error)
                kept.append(entry)
            }
        }
        // Also what a run has restored that was killed before it came here.
        for folder in Set(journal.entries.map { folder(of: $0.target(in: tree.root)) }) { synchronize(folder) }
        try conclude(restoration, keeping: Journal(kept), in: journals)
        restoration.hasEarlier = restoration.kept.isEmpty && journals.newestFinished != nil
        return restoration
    }

    /// For each entry, whether its file had to be restored, or why it is not.
    private static func outcomes(of entries: [Journal.Entry], in root: [UInt8]) -> [Result<Bool, FileError>] {
        var outcomes: [Result<Bool, FileError>] = []
        Workers.inOrder(
            entries, jobs: Batch.threadsForDisk, scratch: {}, work: { entry, _ in entry.restore(in: root) },
            consume: { outcomes.append($1) })
        // A full disk may have no room for several drafts at once, and have it for one after the other.
        return zip(entries, outcomes).map { entry, outcome in
            if case .failure = outcome { entry.restore(in: root) } else { outcome }
        }
    }

    private static func conclude(
        _ restoration: Restoration, keeping journal: Journal, in journals: JournalFolder
    ) throws(FileError) {
        if restoration.kept.isEmpty { return journals.remove(.undoing) }
        guard restoration.isOver else { return }
        try? journals.makeRoomForLast()
        // Who takes their own changes back may undo once more. On a full disk the journal stays as long as it is.
        if (try? journals.write(journal, as: .last)) != nil {
            journals.remove(.undoing)
        } else {
            try journals.move(.undoing, to: .last)
        }
    }
}

extension Journal.Entry {
    /// The file: absolute.
    fileprivate func target(in root: [UInt8]) -> [UInt8] { path.first == slash ? path : root + [slash] + path }

    fileprivate func draft(in root: [UInt8]) -> Draft {
        let target = target(in: root)
        return Draft(path: target, location: folder(of: target) + [slash] + draft)
    }

    /// Removes what a run left beside the file when it was killed.
    fileprivate func removeDraft(in root: [UInt8], _ state: JournalFolder.State) {
        let draft = draft(in: root)
        guard let bytes = try? SourceFile.read(draft.location) else { return draft.remove() }
        // Killed between an exchange and the look at what came out of it, which may be what somebody had just written.
        let target = target(in: root)
        let isForeign = bytes != new && !old.starts(with: bytes)
        if isForeign, holds(target, state == .undoing ? old : new), rename(draft.location, to: target) { return }
        draft.remove()
    }

    /// Whether the file had to be restored, or why it is not.
    fileprivate func restore(in root: [UInt8]) -> Result<Bool, FileError> {
        let target = target(in: root)
        if holds(target, old) { return .success(false) }
        do throws(FileError) {
            let change = FileChange(path: target, old: new, new: old)
            let replacement = try Replacement(checking: change, draftName: draft)
            // A link that stands there now leads to a file that was none of the run's.
            guard replacement.target == target else { throw FileError(path: target, reason: .hasChanged) }
            try replacement.prepare()
            defer { replacement.draft.remove() }
            try replacement.exchange()
            return .success(true)
        } catch {
            return .failure(error)
        }
    }
}

private let slash = UInt8(ascii: "/")
