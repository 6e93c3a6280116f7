/// What a file holds, and what it is to hold.
package struct FileChange: Sendable {
    /// As it should be reported. A symbolic link stands for what it points to.
    package let path: [UInt8]
    /// What was read, and is what everything was decided on: who finds anything else does not write.
    package let old: [UInt8]
    /// What it is to hold.
    package let new: [UInt8]

    /// - Parameter path: as it should be reported.
    package init(path: [UInt8], old: [UInt8], new: [UInt8]) {
        self.path = path
        self.old = old
        self.new = new
    }
}
