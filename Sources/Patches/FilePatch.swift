/// What becomes of one file, as a patch has it.
package struct FilePatch: Sendable {
    /// As the patch names the file.
    package let path: [UInt8]
    /// What differs.
    package let diff: LineDiff

    /// Nil if nothing does.
    package init?(path: [UInt8], old: [UInt8], new: [UInt8]) {
        guard old != new else { return nil }
        self.path = path
        diff = LineDiff(old: old, new: new)
    }

    /// How many lines come.
    package var addedCount: Int { diff.changes.reduce(0) { $0 + $1.new.count } }
    /// How many lines go.
    package var removedCount: Int { diff.changes.reduce(0) { $0 + $1.old.count } }

    /// The text that `git apply` and `patch -p1` take.
    package var text: [UInt8] { UnifiedDiff.render(diff, path: path, context: UnifiedDiff.usualContext) }
}
