/// Finds out what somebody may have meant who mistyped a word.
enum Spelling {
    /// `: did you mean 'check'?`, to go behind a word that is none of those known; nothing if none is near.
    static func suggestion(for word: String, among known: [String]) -> String {
        let near = known.map { (word: $0, mistakes: mistakes(from: word, to: $0)) }.min { $0.mistakes < $1.mistakes }
        guard let near, near.mistakes <= 1 + word.count / 4 else { return "" }
        return ": did you mean '\(near.word)'?"
    }

    /// How many letters were left out, put in, replaced, or swapped with their neighbour.
    private static func mistakes(from typed: String, to meant: String) -> Int {
        let typed = Array(typed)
        let meant = Array(meant)
        // rows[i][j]: from the first i letters of one to the first j of the other.
        var rows = [Array(0...meant.count)]
        for i in typed.indices {
            var row = [i + 1]
            for j in meant.indices {
                let isSame = typed[i] == meant[j]
                var fewest = min(rows[i][j] + (isSame ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, typed[i] == meant[j - 1], typed[i - 1] == meant[j] {
                    fewest = min(fewest, rows[i - 1][j - 1] + 1)
                }
                row.append(fewest)
            }
            rows.append(row)
        }
        return rows[typed.count][meant.count]
    }
}
