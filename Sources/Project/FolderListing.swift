import Glibc

/// The names in one folder that a walk cares for.
struct FolderListing {
    struct Entry {
        /// The name, a folder's with a slash behind it.
        let name: [UInt8]
        let isFolder: Bool
    }

    /// Folders, and files with one of the endings asked for, ordered by name.
    ///
    /// As folders are compared with their slash, walking them where they stand gives whole paths in the order
    /// of their bytes: `a-b.py` comes before `a/b.py`, for `-` comes before `/`.
    private(set) var entries: [Entry] = []
    private(set) var holdsRepository = false
    private(set) var holdsGitignore = false
    /// Whether the folder is the root of a Python environment: PEP 405.
    private(set) var holdsEnvironment = false

    /// Reads the folder: five system calls, and none per entry where the file system tells files from folders.
    init(of folder: [UInt8], endings: [[UInt8]]) throws(FileError) {
        let path = folder.isEmpty ? Array(".".utf8) : folder
        guard let stream = unsafe withSystemPath(path, { unsafe opendir($0) }) else {
            throw .system("cannot open", folder)
        }
        defer { unsafe closedir(stream) }
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            unsafe add(entry, in: folder, endings)
        }
        if errno != 0 { throw .system("cannot read", folder) }
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private mutating func add(_ entry: UnsafeMutablePointer<dirent>, in folder: [UInt8], _ endings: [[UInt8]]) {
        let start = unsafe UnsafeRawPointer(entry) + FolderListing.nameOffset
        let name = unsafe bytes(of: start.assumingMemoryBound(to: CChar.self))
        if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return }
        if name.elementsEqual(".git".utf8) { holdsRepository = true }
        let kind = unsafe Int(entry.pointee.d_type)
        switch kind == DT_UNKNOWN ? FolderListing.kind(of: folder + name) : kind {
        case DT_DIR:
            entries.append(Entry(name: name + [UInt8(ascii: "/")], isFolder: true))
        case DT_REG:
            if name.elementsEqual(".gitignore".utf8) { holdsGitignore = true }
            if name.elementsEqual("pyvenv.cfg".utf8) { holdsEnvironment = true }
            if endings.contains(where: { name.suffix($0.count) == $0[...] }) {
                entries.append(Entry(name: name, isFolder: false))
            }
        default:
            break
        }
    }

    /// For file systems that do not say in a folder what its entries are.
    private static func kind(of path: [UInt8]) -> Int {
        var status = stat()
        guard unsafe withSystemPath(path, { unsafe lstat($0, &status) }) == 0 else { return DT_UNKNOWN }
        return status.isFolder ? DT_DIR : status.isFile ? DT_REG : DT_UNKNOWN
    }

    // Not `entry.pointee.d_name`: that would copy all of its 256 bytes, and the entry may end before.
    private static let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!
}
