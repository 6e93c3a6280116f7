/// What a file holds, and what it is to hold.
package struct FileChange: Sendable, Hashable {
    /// As messages have it.
    package let path: [UInt8]
    /// All bytes that are in it.
    package let old: [UInt8]
    /// All bytes that are to be in it.
    package let new: [UInt8]

    /// From its parts.
    package init(path: [UInt8], old: [UInt8], new: [UInt8]) {
        self.path = path
        self.old = old
        self.new = new
    }
}
