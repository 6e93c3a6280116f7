import Glibc

/// Why a file or folder could not be read or written.
package struct FileError: Error, Hashable, Sendable {
    /// As the caller gave it, or joined from what the caller gave and what was found below.
    package let path: [UInt8]
    /// What stood in the way.
    package let reason: Reason

    /// - Parameter path: as it should be reported.
    package init(path: [UInt8], reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// What can stand in the way.
    package enum Reason: Hashable, Sendable {
        /// The system refused: what could not be done ("cannot read"), and `errno`.
        case system(String, Int32)
        case isFolder
        /// A device, a socket or a pipe.
        case isNoFile
        /// Offsets into a file have 32 bits.
        case isTooLarge
        /// Someone else wrote the file after we had read it.
        case hasChanged
        /// It changes together with another file, which was not written.
        case belongsTo([UInt8])
        /// Another run works on the tree: the number of its process, if that is known.
        case isBusy(Int?)
        /// There is no folder in which a journal could be kept.
        case hasNoJournalFolder
        /// Something that is no journal stands in the place of one.
        case isNoJournal
        /// It is written, and cannot be taken back, though another file that changes together with it is not.
        case isWrittenWithout([UInt8])
        /// A run was ended before it had written anything.
        case wasInterrupted
    }

    /// `cannot read: Permission denied`: the reason without the path, which need not be text.
    package var message: String {
        switch reason {
        case .system(let what, let number): "\(what): \(unsafe String(cString: strerror(number)))"
        case .isFolder: "is a folder, not a file"
        case .isNoFile: "is not a regular file"
        case .isTooLarge: "is 4 GB or larger"
        case .hasChanged: "has changed since it was read"
        case .belongsTo(let other):
            "changes together with \(String(decoding: other, as: UTF8.self)), which was not written"
        case .isWrittenWithout(let other):
            "is written without \(String(decoding: other, as: UTF8.self)): 'segue undo' takes it back"
        case .isBusy(let number): "another run works on it" + (number.map { " (process \($0))" } ?? "")
        case .hasNoJournalFolder: "no place for a journal: set XDG_STATE_HOME to a folder"
        case .isNoJournal: "is damaged, or of another version: nothing can be restored by it"
        case .wasInterrupted: "interrupted"
        }
    }

    /// - Precondition: a system call has just failed on this thread, which set `errno`.
    static func system(_ what: String, _ path: [UInt8]) -> FileError {
        FileError(path: path, reason: .system(what, errno))
    }
}
