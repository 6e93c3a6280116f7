import Conversion
import Patches
import Project

/// All changes of a proposal one after the other, each as what it does to the files that those before it have left.
struct PatchSeries {
    /// One change, made on top of those before.
    struct Step {
        let change: Change
        /// From what those before have left to what it leaves.
        let files: [FileChange]
        /// The steps that must come before it: all others may be left out.
        var needs: [Int] = []
    }

    /// In the order of the changes.
    private(set) var steps: [Step] = []
    private let proposal: Proposal
    /// The numbers that the proposal's changes have in the series.
    private var numbers: [Int] = []

    init(_ proposal: Proposal) {
        self.proposal = proposal
        var present: [[UInt8]: [UInt8]] = [:]
        var histories: [[UInt8]: LineHistory] = [:]
        for change in proposal.changes.indices {
            let made = proposal.files(making: proposal.company(of: change, among: Set(0...change)))
            let files = made.compactMap { file -> FileChange? in
                let old = present[file.path] ?? file.old
                return old == file.new ? nil : FileChange(path: file.path, old: old, new: file.new)
            }
            // Whatever it was for has been done already.
            guard !files.isEmpty else { continue }
            for file in made { present[file.path] = file.new }
            numbers.append(change)
            steps.append(Step(change: proposal.changes[change], files: files))
            steps[steps.count - 1].needs = needs(ofLast: &histories)
        }
    }

    // MARK: What needs what

    /// The steps that the last one needs, by the lines that it stands on and those that it lacks.
    private func needs(ofLast histories: inout [[UInt8]: LineHistory]) -> [Int] {
        let last = steps.count - 1
        let alone = Dictionary(uniqueKeysWithValues: files(of: [last]).map { ($0.path, $0) })
        var found: Set<Int> = []
        var earlier: Set<Int> = []
        for file in steps[last].files {
            let original = alone[file.path]?.old ?? file.old
            let history = histories[file.path] ?? LineHistory(original)
            let diff = LineDiff(old: file.old, new: file.new)
            earlier.formUnion(history.steps)
            found.formUnion(history.steps(under: diff))
            // An import that is there by now it would bring by itself.
            if let own = alone[file.path] {
                found.formUnion(history.steps(bringing: LineDiff(old: own.old, new: own.new), besides: diff))
            }
            histories[file.path] = history.followed(by: diff, of: last)
        }
        // The first change of a file brings what is at its head.
        let candidates = [found, found.union(earlier.sorted().prefix(1))].map(closed)
        return (candidates.first { isEnough($0) } ?? closed(earlier)).sorted()
    }

    /// Steps with all that these need.
    private func closed(_ chosen: Set<Int>) -> Set<Int> { chosen.reduce(chosen) { $0.union(steps[$1].needs) } }

    /// Whether the last step's patch makes of what some others leave just what choosing it and these gives.
    private func isEnough(_ others: Set<Int>) -> Bool {
        let last = steps.count - 1
        let before = Dictionary(uniqueKeysWithValues: files(of: others).map { ($0.path, $0.new) })
        let after = files(of: others.union([last]))
        let wanted = Dictionary(uniqueKeysWithValues: after.map { ($0.path, $0.new) })
        let original = Dictionary(uniqueKeysWithValues: after.map { ($0.path, $0.old) })
        // A file that the last one does not touch has to stay as the others leave it.
        let paths = Set(steps[last].files.map(\.path))
        guard Set(wanted.keys).union(before.keys).allSatisfy({ paths.contains($0) || before[$0] == wanted[$0] }) else {
            return false
        }
        return steps[last].files.allSatisfy { file in
            guard let base = before[file.path] ?? original[file.path] else { return false }
            return LineDiff(old: file.old, new: file.new).applied(to: Lines(base)) == wanted[file.path]
        }
    }

    private func files(of steps: Set<Int>) -> [FileChange] { proposal.files(making: Set(steps.map { numbers[$0] })) }
}

/// Which step each line of a file comes from.
private struct LineHistory {
    /// Of each line: the step that wrote it, nil for the original.
    private var writers: [Int?]
    /// Of each place between two lines, before the first and behind the last: the steps that took lines away there.
    private var removers: [Set<Int>]
    private var lines: Lines
    private(set) var steps: Set<Int> = []

    init(_ text: [UInt8]) {
        lines = Lines(text)
        writers = Array(repeating: nil, count: lines.count)
        removers = Array(repeating: [], count: lines.count + 1)
    }

    /// The steps that the hunks of a patch stand on.
    func steps(under diff: LineDiff) -> Set<Int> {
        diff.hunks(context: UnifiedDiff.usualContext).reduce(into: []) { found, hunk in
            found.formUnion(writers[hunk.old].compactMap { $0 })
            // What is gone at the edge of a hunk is not missed.
            for place in hunk.old.dropFirst() { found.formUnion(removers[place]) }
        }
    }

    /// The steps that wrote lines which a patch of the original text brings, and another one no longer has to.
    func steps(bringing own: LineDiff, besides diff: LineDiff) -> Set<Int> {
        let brought = Set(own.changes.flatMap { $0.new.map { Array(own.new[$0]) } })
            .subtracting(diff.changes.flatMap { $0.new.map { Array(diff.new[$0]) } })
        return Set(writers.indices.compactMap { brought.contains(Array(lines[$0])) ? writers[$0] : nil })
    }

    /// The same after a step.
    func followed(by diff: LineDiff, of step: Int) -> LineHistory {
        var next = self
        for change in diff.changes.reversed() {
            let gone = removers[change.old.lowerBound...change.old.upperBound].reduce(into: Set<Int>()) {
                $0.formUnion($1)
            }
            next.writers.replaceSubrange(change.old, with: Array(repeating: step, count: change.new.count))
            var places = Array(repeating: Set<Int>(), count: change.new.count + 1)
            places[0] = change.old.isEmpty ? gone : gone.union([step])
            next.removers.replaceSubrange(change.old.lowerBound...change.old.upperBound, with: places)
        }
        next.lines = diff.new
        next.steps.insert(step)
        return next
    }
}
