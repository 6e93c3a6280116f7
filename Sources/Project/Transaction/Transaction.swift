/// Writes many files as one: first a journal, by which everything can be taken back, then each file whole.
///
/// A run that is killed, at whatever moment, has either not replaced any file, or its journal says which it was to replace.
package enum Transaction {
    /// Writes what can be written, and says why the rest was not.
    ///
    /// - Parameters:
    ///   - groups: numbers of files that are written all or none. A file may be in several groups, which then are one;
    ///     one that is in none is written for itself.
    ///   - tree: where the journal is kept; locked since before the files were read.
    /// - Returns: for each file, in their order, nil, or why it was not written. Nothing of it has changed then.
    /// - Throws: if there can be no journal. Nothing has changed then.
    package static func write(
        _ files: [FileChange], together groups: [[Int]], in tree: borrowing LockedTree
    ) throws(FileError) -> [FileError?] {
        var batch = Batch(files, together: groups)
        batch.check()
        guard !batch.isEmpty else { return batch.failures }
        let interruption = Interruption()
        defer { interruption.end() }
        let journals = tree.journals
        try journals.write(batch.journal(from: tree.root), as: .next)
        batch.prepare()
        if Interruption.isPending { batch.giveUp(because: .wasInterrupted) }
        guard !batch.isEmpty else {
            journals.remove(.next)
            return batch.failures
        }
        do throws(FileError) {
            try journals.move(.next, to: .current)
        } catch {
            batch.giveUp(because: error.reason)
            journals.remove(.next)
            throw error
        }
        batch.exchange()
        try conclude(batch, in: tree)
        return batch.failures
    }

    /// What the run has written is what can be undone from now on.
    private static func conclude(_ batch: Batch, in tree: borrowing LockedTree) throws(FileError) {
        let journals = tree.journals
        guard !batch.written.isEmpty else { return journals.remove(.current) }
        // A run that is done is not called a failure because those before it cannot be kept.
        try? journals.makeRoomForLast()
        let isShorter = batch.failures.contains { $0 != nil }
        // On a full disk it stays as long as it is: of a file that was not written it says what is known anyway.
        if isShorter, (try? journals.write(batch.journalOfWritten(from: tree.root), as: .last)) != nil {
            journals.remove(.current)
        } else {
            try journals.move(.current, to: .last)
        }
    }
}
