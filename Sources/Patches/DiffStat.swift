/// A line a file with a bar of its changes, and one for all, as `git diff --stat` has them.
package struct DiffStat {
    private let rows: [Row]
    private let nameWidth: Int
    private let numberWidth: Int
    private let barWidth: Int
    private let most: Int

    private struct Row {
        let name: [UInt8]
        let added: Int
        let removed: Int
    }

    /// - Parameter width: of a line, in columns.
    package init(_ patches: [FilePatch], width: Int = 80) {
        rows = patches.map {
            Row(name: PatchPath.quoted($0.path), added: $0.addedCount, removed: $0.removedCount)
        }
        most = rows.map { $0.added + $0.removed }.max() ?? 0
        numberWidth = String(most).count
        nameWidth = min(rows.map(\.name.count).max() ?? 0, width - 30)
        barWidth = width - nameWidth - numberWidth - 5
    }

    /// Empty where nothing differs.
    package var text: [UInt8] { rows.isEmpty ? [] : rows.flatMap(line) + Array(" \(total)\n".utf8) }

    private func line(_ row: Row) -> [UInt8] {
        let number = String(row.added + row.removed)
        let blanks = String(repeating: " ", count: numberWidth - number.count)
        let bar = String(repeating: "+", count: scaled(row.added)) + String(repeating: "-", count: scaled(row.removed))
        return [0x20] + fitted(row.name) + Array(" | \(blanks)\(number) \(bar)\n".utf8)
    }

    /// A bar longer than its room shrinks all others, too; what there is has a mark all the same.
    private func scaled(_ count: Int) -> Int {
        most <= barWidth || count == 0 ? count : 1 + count * (barWidth - 2) / most
    }

    /// A name's end, with dots in front, if it is too long.
    private func fitted(_ name: [UInt8]) -> [UInt8] {
        name.count > nameWidth
            ? Array("...".utf8) + name.suffix(nameWidth - 3)
            : name + Array(repeating: 0x20, count: nameWidth - name.count)
    }

    /// `2 files changed, 3 insertions(+), 1 deletion(-)`
    private var total: String {
        let added = rows.reduce(0) { $0 + $1.added }
        let removed = rows.reduce(0) { $0 + $1.removed }
        var parts = ["\(rows.count) file\(rows.count == 1 ? "" : "s") changed"]
        if added > 0 { parts.append("\(added) insertion\(added == 1 ? "" : "s")(+)") }
        if removed > 0 { parts.append("\(removed) deletion\(removed == 1 ? "" : "s")(-)") }
        return parts.joined(separator: ", ")
    }
}
