/// The shortest edit between two sequences of numbers: E. Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986), in its linear-space form.
///
/// Time grows with the length times the number of differences. The latter is bounded: once two waves have gone
/// `costLimit` steps each without meeting, the box is cut where a wave came furthest. So sequences of any length
/// take linear time, and up to twice the limit of differences are found exactly.
struct ShortestEdit {
    /// Steps of each wave; git takes 256, or the root of the length. With 512, two texts of 60,000 lines drawn at
    /// random from 50 take 0.4 s.
    static let costLimit = 512

    private let old: [Int32]
    private let new: [Int32]
    private var isRemoved: [Bool]
    private var isAdded: [Bool]
    private var forward: Wave
    private var backward: Wave

    /// Which members of each sequence have no partner in the other.
    ///
    /// Members that the other sequence does not hold at all are set aside first: the answer stays a shortest one,
    /// and two texts with nothing in common cost nothing.
    static func unpaired(_ old: [Int32], _ new: [Int32]) -> (old: [Bool], new: [Bool]) {
        let (inOld, inNew) = (Set(old), Set(new))
        let oldCandidates = old.indices.filter { inNew.contains(old[$0]) }
        let newCandidates = new.indices.filter { inOld.contains(new[$0]) }
        var edit = ShortestEdit(old: oldCandidates.map { old[$0] }, new: newCandidates.map { new[$0] })
        edit.solve()

        var result = (old: [Bool](repeating: true, count: old.count), new: [Bool](repeating: true, count: new.count))
        for (index, isRemoved) in zip(oldCandidates, edit.isRemoved) { result.old[index] = isRemoved }
        for (index, isAdded) in zip(newCandidates, edit.isAdded) { result.new[index] = isAdded }
        return result
    }

    private init(old: [Int32], new: [Int32]) {
        self.old = old
        self.new = new
        isRemoved = [Bool](repeating: false, count: old.count)
        isAdded = [Bool](repeating: false, count: new.count)
        forward = Wave(direction: .forward, oldCount: old.count, newCount: new.count)
        backward = Wave(direction: .backward, oldCount: old.count, newCount: new.count)
    }

    private mutating func solve() {
        var boxes = [Box(old: old.indices, new: new.indices)]
        while let untrimmed = boxes.popLast() {
            let box = trimmed(untrimmed)
            if box.old.isEmpty {
                for index in box.new { isAdded[index] = true }
            } else if box.new.isEmpty {
                for index in box.old { isRemoved[index] = true }
            } else {
                let (oldCut, newCut) = cut(box)
                let left = Box(old: box.old.lowerBound..<oldCut, new: box.new.lowerBound..<newCut)
                let right = Box(old: oldCut..<box.old.upperBound, new: newCut..<box.new.upperBound)
                assert(!left.isEmpty && !right.isEmpty, "a cut at a corner makes no progress")
                boxes.append(left)
                boxes.append(right)
            }
        }
    }

    /// The box without the equal members at both its ends.
    private func trimmed(_ box: Box) -> Box {
        var (oldStart, oldEnd) = (box.old.lowerBound, box.old.upperBound)
        var (newStart, newEnd) = (box.new.lowerBound, box.new.upperBound)
        while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
            oldStart += 1
            newStart += 1
        }
        while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        return Box(old: oldStart..<oldEnd, new: newStart..<newEnd)
    }

    /// A point on a shortest path through the box: where the waves from its two corners meet.
    private mutating func cut(_ box: Box) -> (old: Int, new: Int) {
        forward.start()
        backward.start()
        // The waves stand on the same diagonals after an odd number of steps in all if the sides differ by an
        // odd number, and after an even one otherwise.
        let differsByOdd = (box.old.count - box.new.count) % 2 != 0
        for _ in 0..<ShortestEdit.costLimit {
            if let meeting = forward.step(in: box, old, new, towards: differsByOdd ? backward : nil) { return meeting }
            if let meeting = backward.step(in: box, old, new, towards: differsByOdd ? nil : forward) { return meeting }
        }
        let (ahead, behind) = (forward.furthest(in: box), backward.furthest(in: box))
        return ahead.distance >= behind.distance ? ahead.point : behind.point
    }
}

/// A part of each sequence, to be edited into one another.
private struct Box {
    let old: Range<Int>
    let new: Range<Int>

    var isEmpty: Bool { old.isEmpty && new.isEmpty }
}

/// How far the cheapest paths from one corner of a box have come, on each diagonal.
///
/// `x` and `y` count steps from the wave's own corner, so that both directions are one piece of code; diagonal
/// `k` is where `x - y == k`.
private struct Wave {
    enum Direction { case forward, backward }

    private let direction: Direction
    /// `x` on diagonal `k`, at `middle + k`.
    private var reach: [Int]
    private let middle: Int
    /// The outermost diagonals that the wave has got to.
    private var low = 0
    private var high = 0

    init(direction: Direction, oldCount: Int, newCount: Int) {
        self.direction = direction
        reach = [Int](repeating: -1, count: oldCount + newCount + 3)
        middle = newCount + 1
    }

    mutating func start() {
        (low, high) = (0, 0)
        reach[middle] = 0
    }

    /// One more removal or addition on every path, then along equal members as far as they go.
    ///
    /// - Returns: the first point that the other wave, if given, has reached as well.
    mutating func step(in box: Box, _ old: [Int32], _ new: [Int32], towards other: Wave?) -> (old: Int, new: Int)? {
        let (width, height) = (box.old.count, box.new.count)
        widen(within: -height...width)
        for diagonal in stride(from: high, through: low, by: -2) {
            let (below, above) = (reach[middle + diagonal - 1], reach[middle + diagonal + 1])
            var x = below >= above ? below + 1 : above
            var y = x - diagonal
            while x < width, y < height, isEqual(x, y, in: box, old, new) {
                x += 1
                y += 1
            }
            reach[middle + diagonal] = x
            if let other, let otherX = other.reach(on: width - height - diagonal), x + otherX >= width {
                return point(x, y, in: box)
            }
        }
        return nil
    }

    /// Where the wave is furthest from its corner.
    func furthest(in box: Box) -> (distance: Int, point: (old: Int, new: Int)) {
        var best = (distance: -1, x: 0, y: 0)
        for diagonal in stride(from: low, through: high, by: 2) {
            // A path may stand one step outside the box: back onto its edge.
            let x = min(reach[middle + diagonal], box.old.count, box.new.count + diagonal)
            let y = x - diagonal
            if x + y > best.distance { best = (x + y, x, y) }
        }
        return (best.distance, point(best.x, best.y, in: box))
    }

    /// One diagonal more on either side, or one fewer where the box ends.
    private mutating func widen(within diagonals: ClosedRange<Int>) {
        if low > diagonals.lowerBound {
            low -= 1
            reach[middle + low - 1] = -1
        } else {
            low += 1
        }
        if high < diagonals.upperBound {
            high += 1
            reach[middle + high + 1] = -1
        } else {
            high -= 1
        }
    }

    private func reach(on diagonal: Int) -> Int? {
        low <= diagonal && diagonal <= high ? reach[middle + diagonal] : nil
    }

    private func isEqual(_ x: Int, _ y: Int, in box: Box, _ old: [Int32], _ new: [Int32]) -> Bool {
        switch direction {
        case .forward: old[box.old.lowerBound + x] == new[box.new.lowerBound + y]
        case .backward: old[box.old.upperBound - 1 - x] == new[box.new.upperBound - 1 - y]
        }
    }

    private func point(_ x: Int, _ y: Int, in box: Box) -> (old: Int, new: Int) {
        switch direction {
        case .forward: (box.old.lowerBound + x, box.new.lowerBound + y)
        case .backward: (box.old.upperBound - x, box.new.upperBound - y)
        }
    }
}
