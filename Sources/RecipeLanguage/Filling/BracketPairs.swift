/// Pairs of atoms whose brackets belong together: a comma or a closing bracket that stays does so in the brackets that
/// it stood in.
///
/// An alignment knows only what follows what: of `f(a, b)` it may keep the closing bracket in `f(g(a), b)` behind `a`.
struct BracketPairs {
    private let old: Brackets
    private let new: Brackets

    init(_ old: [OldAtom], _ new: [NewAtom]) {
        self.old = Brackets(old.map { if case .token(let bytes) = $0.key { bytes } else { [] } })
        self.new = Brackets(new.map { if case .token(let bytes) = $0.content { bytes } else { [] } })
    }

    /// The pairs with those mended that are torn apart; one that cannot be is none.
    func mended(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        let places = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) })
        var result: [(old: Int, new: Int)] = []
        var end = new.count
        for (index, pair) in pairs.enumerated().reversed() {
            guard let opening = old.opening[pair.old], let place = places[opening], old.isMark(pair.old),
                new.opening[pair.new] != place
            else {
                result.append(pair)
                end = pair.new
                continue
            }
            let start = index > 0 ? pairs[index - 1].new + 1 : 0
            guard
                let other = (start..<max(start, end)).first(where: {
                    new.opening[$0] == place && new.tokens[$0] == old.tokens[pair.old]
                })
            else { continue }
            result.append((pair.old, other))
            end = other
        }
        return result.reversed()
    }

    /// The tokens of some code; what is none is empty.
    private struct Brackets {
        let tokens: [[UInt8]]
        /// The bracket that each stands in, or that it closes.
        private(set) var opening: [Int?] = []

        var count: Int { tokens.count }

        init(_ tokens: [[UInt8]]) {
            self.tokens = tokens
            var open: [Int] = []
            for (index, token) in tokens.enumerated() {
                opening.append(open.last)
                if token.bracketChange > 0 { open.append(index) }
                if token.bracketChange < 0 { _ = open.popLast() }
            }
        }

        /// Whether it is a comma or a closing bracket.
        func isMark(_ index: Int) -> Bool { tokens[index] == [UInt8(ascii: ",")] || tokens[index].bracketChange < 0 }
    }
}
