/// The tree that a run may write in, while no other run does.
package struct LockedTree: ~Copyable {
    /// The repository, or the folder, that holds the paths: absolute, without symbolic links.
    package let root: [UInt8]

    /// - Parameter paths: as on the command line; none for the current folder.
    /// - Throws: if a journal can be kept nowhere.
    package init(around paths: [[UInt8]]) throws(FileError) {
        guard let root = resolved(paths.first ?? [UInt8(ascii: ".")]) else { throw .system("cannot open", paths[0]) }
        self.root = root
    }
}
