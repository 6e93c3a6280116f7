import Glibc

/// Journals of trees that are no longer there, such as copies that a test has made.
enum StaleJournals {
    private static let month = 30 * 24 * 60 * 60

    /// Removes those beside the journals of a tree, if nothing was written to them for a month: a tree may be on a disk that
    /// is not there just now.
    static func remove(beside journals: JournalFolder) {
        let place = folder(of: journals.path) + [UInt8(ascii: "/")]
        // A git folder has the journals of one tree.
        guard place.suffix(7).elementsEqual("/segue/".utf8) else { return }
        guard let listing = try? FolderListing(of: place, endings: []) else { return }
        for entry in listing.entries where entry.isFolder {
            let other = JournalFolder(path: place + entry.name.dropLast())
            // Who converts thousands of trees has as many of them: hardly one is opened.
            guard other.path != journals.path, let lock = status(of: LockNote.location(in: other)),
                lock.st_mtim.tv_sec < time(nil) - month, let note = LockNote(of: other), !exists(note.root)
            else { continue }
            for state in JournalFolder.State.allCases { other.remove(state) }
            other.removeDraft()
            Project.remove(LockNote.location(in: other))
            other.removeIfEmpty()
        }
    }
}

/// What a lock says of whoever has it, or had it last.
struct LockNote {
    /// The number of the process.
    let owner: Int
    /// The tree that it is about.
    let root: [UInt8]

    static func location(in journals: JournalFolder) -> [UInt8] { journals.path + Array("/lock".utf8) }

    /// Nil if it says nothing.
    init?(of journals: JournalFolder) {
        guard let text = try? SourceFile.read(Self.location(in: journals)),
            let end = text.firstIndex(of: UInt8(ascii: "\n")),
            let owner = Int(String(decoding: text[..<end], as: UTF8.self))
        else { return nil }
        self.owner = owner
        root = Array(text[(end + 1)...])
    }

    init(root: [UInt8]) {
        owner = Int(getpid())
        self.root = root
    }

    /// Writes it for those who have to wait; on a full disk they learn less.
    func write(to file: Int32) {
        ftruncate(file, 0)
        _ = writeAll(Array("\(owner)\n".utf8) + root, to: file)
    }
}
