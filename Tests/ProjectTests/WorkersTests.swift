import Project
import Synchronization
import Testing

@Suite struct WorkersTests {
    @Test(arguments: [1, 2, 7], [0, 1, 5, 1000, 40_000]) func resultsComeInOrder(jobs: Int, count: Int) {
        var received: [Int] = []
        Workers.inOrder(
            Array(0..<count), jobs: jobs,
            scratch: { 0 },
            work: { item, _ in item * 3 },
            consume: { index, result in
                #expect(index == received.count)
                received.append(result)
            })
        #expect(received == (0..<count).map { $0 * 3 })
    }

    @Test(arguments: [1, 2, 7], [0, 1, 5, 1000, 40_000]) func resultsAreInTheOrderOfFinding(jobs: Int, count: Int) {
        let results = Workers.results(
            jobs: jobs,
            scratch: { 0 },
            // What is nil is not kept.
            work: { index, item, _ in item == index * 3 && index % 5 != 1 ? index : nil },
            find: { work in (0..<count).forEach { work($0 * 3) } })
        #expect(results == (0..<count).filter { $0 % 5 != 1 })
    }

    @Test func workBeginsBeforeAllItemsAreFound() {
        let isDone = Atomic(false)
        let results: [Void] = Workers.results(
            jobs: 1,
            scratch: {},
            work: { (_, _: Int, _) in isDone.store(true, ordering: .releasing) },
            find: { work in
                work(0)
                // Were the items only gathered, this would wait forever.
                while !isDone.load(ordering: .acquiring) {}
            })
        #expect(results.count == 1)
    }

    @Test func eachThreadKeepsOneScratch() {
        var uses = 0
        Workers.inOrder(
            Array(0..<10_000), jobs: 3,
            scratch: { [Int]() },
            work: { item, scratch in
                scratch.append(item)
                return scratch.count
            },
            consume: { _, count in uses = max(uses, count) })
        #expect(uses >= 10_000 / 3)
    }

    @Test func earlyResultsAreNotHeldBack() {
        let isConsumed = Atomic(false)
        Workers.inOrder(
            [0, 1], jobs: 1,
            scratch: {},
            work: { item, _ in
                // Were the first result held back until all are there, this would wait forever.
                while item == 1, !isConsumed.load(ordering: .acquiring) {}
            },
            consume: { _, _ in isConsumed.store(true, ordering: .releasing) })
    }

    @Test func lookAheadIsBounded() {
        let finished = Atomic(0)
        let furthest = Mutex(0)
        Workers.inOrder(
            Array(0..<20_000), jobs: 4,
            scratch: {},
            work: { _, _ in _ = finished.add(1, ordering: .relaxed) },
            consume: { index, _ in
                if index % 1000 == 0 { spin() }
                let ahead = finished.load(ordering: .relaxed) - index
                furthest.withLock { $0 = max($0, ahead) }
            })
        #expect(furthest.withLock { $0 } <= 1100)
    }

    @Test(arguments: [1, 2]) func stacksAreDeep(jobs: Int) {
        Workers.inOrder(
            [40_000, 40_000], jobs: jobs,
            scratch: {},
            work: { depth, _ in recurse(depth) },
            consume: { _, sum in #expect(sum == 40_000) })
    }

    @Test func thereIsACore() {
        #expect(Workers.defaultCount >= 1)
    }
}

private func spin() {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .milliseconds(2) {}
}

/// Takes some hundred bytes of stack a level.
@inline(never) private func recurse(_ depth: Int) -> Int {
    let frame = InlineArray<32, Int>(repeating: depth)
    return depth == 0 ? 0 : recurse(depth - 1) + frame[depth % 32] - depth + 1
}
