import Glibc

/// Work on all cores, with results in the order of the items however many threads there are.
package enum Workers {
    /// How many cores this process may use.
    package static var defaultCount: Int {
        var mask = [UInt8](repeating: 0, count: 1024)
        let isKnown = unsafe mask.withUnsafeMutableBytes { unsafe affinity(0, $0.count, $0.baseAddress!) } == 0
        return isKnown ? max(1, mask.reduce(0) { $0 + $1.nonzeroBitCount }) : 1
    }

    /// Trees come and go with every file: giving their pages back to the system and taking them again costs a tenth of
    /// the time to parse.
    private static func keepFreedMemory() {
        // M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of <malloc.h>.
        _ = allocatorOption(-1, 1 << 30)
        _ = allocatorOption(-3, 1 << 30)
    }

    /// Works on the items in `jobs` threads, each with a stack of 64 MB and a scratch value of its own, and hands
    /// each result to `consume` on the calling thread as soon as it and all before it are there.
    ///
    /// When an item takes long, others run ahead of it by 1,024 items at most.
    ///
    /// - Parameters:
    ///   - jobs: at least 1. No more threads are started than there are items.
    ///   - stepwise: whether an item is begun only when at most `jobs` items are not consumed yet, so that with one job
    ///     whatever goes wrong can be laid to the item behind the last one consumed.
    ///   - scratch: makes the value that a thread keeps from item to item, on that thread.
    ///   - consume: is given the item's index, and its result.
    package static func inOrder<Item: Sendable, Scratch, Result: Sendable>(
        _ items: [Item],
        jobs: Int = defaultCount,
        stepwise: Bool = false,
        scratch: @escaping @Sendable () -> Scratch,
        work: @escaping @Sendable (Item, inout Scratch) -> Result,
        consume: (Int, Result) -> Void
    ) {
        precondition(jobs >= 1, "no work without a worker")
        keepFreedMemory()
        // Claiming takes a lock and delivering wakes a thread: worth it for several items, not for each of 40,000.
        let chunkSize = stepwise ? 1 : max(1, min(64, items.count / (jobs * 64)))
        let queue = ChunkQueue<Result>(
            itemCount: items.count, chunkSize: chunkSize, lookAhead: stepwise ? jobs : 1024 / chunkSize)
        let threads = (0..<min(jobs, queue.chunkCount)).map { _ in
            DeepThread {
                var scratch = scratch()
                while let chunk = queue.claim() {
                    queue.finish(chunk, queue.items(of: chunk).map { work(items[$0], &scratch) })
                }
            }
        }
        for chunk in 0..<queue.chunkCount {
            for (item, result) in zip(queue.items(of: chunk), queue.take(chunk)) { consume(item, result) }
        }
        for thread in threads { thread.join() }
    }

    /// Works on items while the calling thread still finds them, in `jobs` threads as `inOrder` has them.
    ///
    /// - Parameter find: calls its argument with each item.
    /// - Returns: every result, in the order of the items.
    package static func results<Item: Sendable, Scratch, Result: Sendable>(
        jobs: Int = defaultCount,
        scratch: @escaping @Sendable () -> Scratch,
        work: @escaping @Sendable (Item, inout Scratch) -> Result,
        find: ((Item) -> Void) -> Void
    ) -> [Result] {
        precondition(jobs >= 1, "no work without a worker")
        keepFreedMemory()
        let feed = ChunkFeed<Item, Result>()
        let threads = (0..<jobs).map { _ in
            DeepThread {
                var scratch = scratch()
                while let (chunk, items) = feed.claim() {
                    feed.finish(chunk, items.map { work($0, &scratch) })
                }
            }
        }
        var count = 0
        var chunk: [Item] = []
        find { item in
            chunk.append(item)
            count += 1
            // Few items are shared out one by one, many by the dozen: a lock is taken for each chunk.
            guard chunk.count >= min(64, 1 + count / 64) else { return }
            feed.offer(chunk)
            chunk.removeAll(keepingCapacity: true)
        }
        feed.offer(chunk)
        feed.end()
        for thread in threads { thread.join() }
        return feed.results
    }
}

/// Chunks of items on their way to the threads that work on them.
private final class ChunkFeed<Item: Sendable, Result: Sendable>: Sendable {
    private let progress = Monitor(Progress())

    private struct Progress {
        var offered: [[Item]] = []
        var hasEnded = false
        var claimed = 0
        /// The results of each chunk: none before it is finished.
        var finished: [[Result]] = []
    }

    /// All results, in the order of the items.
    var results: [Result] { progress.when({ _ in true }) { Array($0.finished.joined()) } }

    func offer(_ chunk: [Item]) {
        progress.when({ _ in true }) { progress in
            progress.offered.append(chunk)
            progress.finished.append([])
        }
        progress.wakeAll()
    }

    /// Nothing more will be offered.
    func end() {
        progress.when({ _ in true }) { $0.hasEnded = true }
        progress.wakeAll()
    }

    /// The next chunk to work on, and which it is. Waits for one, unless there are no more.
    func claim() -> (Int, [Item])? {
        progress.when({ $0.claimed < $0.offered.count || $0.hasEnded }) { progress in
            guard progress.claimed < progress.offered.count else { return nil }
            defer { progress.claimed += 1 }
            return (progress.claimed, progress.offered[progress.claimed])
        }
    }

    func finish(_ chunk: Int, _ results: [Result]) {
        progress.when({ _ in true }) { $0.finished[chunk] = results }
    }
}

/// Who works on what: chunks of neighbouring items are claimed in order, finished in any, and taken in order.
private final class ChunkQueue<Result: Sendable>: Sendable {
    let chunkCount: Int
    private let itemCount: Int
    private let chunkSize: Int
    /// How many chunks may be claimed that are not consumed.
    private let lookAhead: Int
    private let progress = Monitor(Progress())

    private struct Progress {
        var claimed = 0
        var consumed = 0
        /// The chunks that are finished and not taken yet.
        var finished: [Int: [Result]] = [:]
    }

    init(itemCount: Int, chunkSize: Int, lookAhead: Int) {
        self.itemCount = itemCount
        self.chunkSize = chunkSize
        self.lookAhead = lookAhead
        chunkCount = (itemCount + chunkSize - 1) / chunkSize
    }

    /// The indices of a chunk's items.
    func items(of chunk: Int) -> Range<Int> {
        chunk * chunkSize..<min((chunk + 1) * chunkSize, itemCount)
    }

    /// The next chunk to work on, or nil if there are no more. Waits where that would run too far ahead.
    func claim() -> Int? {
        progress.when({ $0.claimed == chunkCount || $0.claimed < $0.consumed + lookAhead }) { progress in
            guard progress.claimed < chunkCount else { return nil }
            defer { progress.claimed += 1 }
            return progress.claimed
        }
    }

    func finish(_ chunk: Int, _ results: [Result]) {
        let isAwaited = progress.when({ _ in true }) { progress in
            progress.finished[chunk] = results
            return chunk == progress.consumed
        }
        if isAwaited { progress.wakeAll() }
    }

    /// The results of a chunk, as soon as they are there. All chunks before it have been consumed.
    func take(_ chunk: Int) -> [Result] {
        progress.when({ _ in true }) { $0.consumed = chunk }
        progress.wakeAll()
        return progress.when({ $0.finished[chunk] != nil }) { $0.finished.removeValue(forKey: chunk)! }
    }
}
