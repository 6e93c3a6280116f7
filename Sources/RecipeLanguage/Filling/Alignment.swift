/// Which atoms of the old code stay: the heaviest common subsequence.
enum Alignment {
    /// The same, but of equals those further behind stay.
    static func pairsFromBehind(_ old: [OldAtom], _ new: [NewAtom]) -> [(old: Int, new: Int)] {
        heaviest(old.reversed(), new.reversed()).reversed().map { (old.count - 1 - $0.old, new.count - 1 - $0.new) }
    }

    /// Pairs of indices that grow on both sides. Of equals those further in front stay.
    static func pairs(_ old: [OldAtom], _ new: [NewAtom]) -> [(old: Int, new: Int)] {
        BracketPairs(old, new).mended(heaviest(old, new))
    }

    private static func heaviest(_ old: [OldAtom], _ new: [NewAtom]) -> [(old: Int, new: Int)] {
        let width = new.count + 1
        var best = [Int](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                let here = row * width + column
                let skipped = max(best[here + width], best[here + 1])
                guard old[row].key == new[column].key else {
                    best[here] = skipped
                    continue
                }
                best[here] = max(skipped, best[here + width + 1] + old[row].key.weight)
            }
        }
        var pairs: [(old: Int, new: Int)] = []
        var row = 0
        var column = 0
        while row < old.count, column < new.count {
            let here = row * width + column
            if old[row].key == new[column].key,
                best[here] == best[here + width + 1] + old[row].key.weight
            {
                pairs.append((row, column))
                row += 1
                column += 1
            } else if best[here] == best[here + width] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }
}
