/// The text that `git apply` and `patch -p1` take.
package enum UnifiedDiff {
    /// The patch that turns `old` into `new`, byte for byte; empty if they are equal.
    ///
    /// Patches of several files are put one behind the other.
    ///
    /// - Parameters:
    ///   - path: relative to the folder in which the patch will be applied. Any bytes but NUL.
    ///   - context: how many equal lines to show before and after a change.
    package static func render(
        old: [UInt8], new: [UInt8], path: [UInt8], context: Int = usualContext
    ) -> [UInt8] {
        render(LineDiff(old: old, new: new), path: path, context: context)
    }

    /// How many equal lines are shown before and after a change.
    package static let usualContext = 3

    static func render(_ diff: LineDiff, path: [UInt8], context: Int) -> [UInt8] {
        if diff.changes.isEmpty { return [] }
        var patch = header(path)
        for hunk in diff.hunks(context: context) {
            patch += range(of: hunk)
            for line in hunk.lines { append(line, of: diff, to: &patch) }
        }
        return patch
    }

    /// The lines that name the file: `diff --git`, `---` and `+++`.
    package static func header(_ path: [UInt8]) -> [UInt8] {
        let old = PatchPath.quoted(Array("a/".utf8) + path)
        let new = PatchPath.quoted(Array("b/".utf8) + path)
        // Without the tab, patch would take a name with a blank to end there, and what follows for a date.
        let end = Array((path.contains(UInt8(ascii: " ")) ? "\t\n" : "\n").utf8)
        return Array("diff --git ".utf8) + old + Array(" ".utf8) + new + Array("\n".utf8)
            + Array("--- ".utf8) + old + end
            + Array("+++ ".utf8) + new + end
    }

    /// The line that says which lines a hunk covers: `@@ -3,7 +3,8 @@`.
    package static func range(of hunk: Hunk) -> [UInt8] {
        Array("@@ -\(range(hunk.old)) +\(range(hunk.new)) @@\n".utf8)
    }

    /// Counted from 1. A count of 1 is left out, and no lines at all are named by the line before them.
    private static func range(_ lines: Range<Int>) -> String {
        switch lines.count {
        case 0: "\(lines.lowerBound),0"
        case 1: "\(lines.lowerBound + 1)"
        default: "\(lines.lowerBound + 1),\(lines.count)"
        }
    }

    private static func append(_ line: Hunk.Line, of diff: LineDiff, to patch: inout [UInt8]) {
        let bytes: ArraySlice<UInt8>
        switch line {
        case .kept(let old, _):
            patch.append(UInt8(ascii: " "))
            bytes = diff.old[old]
        case .removed(let old):
            patch.append(UInt8(ascii: "-"))
            bytes = diff.old[old]
        case .added(let new):
            patch.append(UInt8(ascii: "+"))
            bytes = diff.new[new]
        }
        patch += bytes
        if bytes.last != UInt8(ascii: "\n") { patch += Array("\n\\ No newline at end of file\n".utf8) }
    }
}
