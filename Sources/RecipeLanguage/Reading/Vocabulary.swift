/// What recipes import from segue.
enum Vocabulary {
    static let decorators = ["declares", "raises", "replaces", "shared"]
    static let effects = ["note", "refuse", "report", "review"]
    /// Those behind which the after side goes on.
    static let remarks = ["note", "review"]
    static let kinds: [String: Metavariable.Kind] = [
        "Block": .block, "Coroutine": .coroutine, "Jump": .jump, "Literal": .literal, "Name": .name,
    ]
    static let questions = Condition.Question.allCases.map(\.rawValue).sorted()
    static let syntax = Condition.Syntax.allCases.map(\.rawValue).sorted()

    /// Everything, sorted.
    static let all =
        (decorators + effects + kinds.keys + questions + syntax + ["MISSING", "assigned", "original"]).sorted()

    /// What somebody may have meant who mistyped a word.
    static func nearest(to word: String) -> String? {
        let ranked = all.map { (word: $0, distance: distance(Array(word.lowercased()), Array($0.lowercased()))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= 1 + word.count / 4 else {
            return nil
        }
        return best.word
    }

    /// How many letters are to be put in, left out or replaced (Levenshtein).
    private static func distance(_ typed: [Character], _ meant: [Character]) -> Int {
        var row = Array(0...meant.count)
        for (index, letter) in typed.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in meant.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[meant.count]
    }
}
