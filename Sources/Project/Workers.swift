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

    /// One piece of work on a thread with a stack of 64 MB: the main thread's is small.
    package static func onDeepThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result {
        var result: Result?
        inOrder([()], jobs: 1, scratch: {}, work: { _, _ in work() }, consume: { result = $1 })
        return result!
    }

    /// Works on items while the calling thread still finds them, in `jobs` threads as `inOrder` has them.
    ///
    /// - Parameters:
    ///   - work: is given the item's index, too. Of most items nothing need be kept: nil, and nothing is.
    ///   - find: calls its argument with each item.
    /// - Returns: the results that are kept, in the order of the items.
    package static func results<Item: Sendable, Scratch, Result: Sendable>(
        jobs: Int = defaultCount,
        scratch: @escaping @Sendable () -> Scratch,
        work: @escaping @Sendable (Int, Item, inout Scratch) -> Result?,
        find: ((Item) -> Void) -> Void
    ) -> [Result] {
        precondition(jobs >= 1, "no work without a worker")
        keepFreedMemory()
        let feed = ChunkFeed<Item, Result>()
        let threads = (0..<jobs).map { _ in
            DeepThread {
                var scratch = scratch()
                while let (number, chunk) = feed.claim() {
                    let results = zip(chunk.first..., chunk.items).compactMap { work($0, $1, &scratch) }
                    if !results.isEmpty { feed.finish(number, results) }
                }
            }
        }
        var chunk = ChunkFeed<Item, Result>.Chunk(first: 0)
        find { item in
            chunk.items.append(item)
            let count = chunk.first + chunk.items.count
            // Few items are shared out one by one, many by the dozen: a lock is taken for each chunk.
            guard chunk.items.count >= min(64, 1 + count / 64) else { return }
            feed.offer(chunk)
            chunk = .init(first: count)
        }
        feed.offer(chunk)
        feed.end()
        for thread in threads { thread.join() }
        return feed.results
    }
}

/// Chunks of items on their way to the threads that work on them.
private final class ChunkFeed<Item: Sendable, Result: Sendable>: Sendable {
    struct Chunk {
        /// The index of the first item among all.
        let first: Int
        var items: [Item] = []
    }

    private let progress = Monitor(Progress())

    private struct Progress {
        /// Nil for those that are claimed.
        var offered: [Chunk?] = []
        var hasEnded = false
        var claimed = 0
        /// By the number of the chunk.
        var finished: [Int: [Result]] = [:]
    }

    /// All results, in the order of the items.
    var results: [Result] {
        progress.when({ _ in true }) { progress in
            progress.finished.keys.sorted().flatMap { progress.finished[$0]! }
        }
    }

    func offer(_ chunk: Chunk) {
        progress.when({ _ in true }) { $0.offered.append(chunk) }
        progress.wakeAll()
    }

    /// Nothing more will be offered.
    func end() {
        progress.when({ _ in true }) { $0.hasEnded = true }
        progress.wakeAll()
    }

    /// The next chunk to work on, and its number. Waits for one, unless there are no more.
    func claim() -> (Int, Chunk)? {
        progress.when({ $0.claimed < $0.offered.count || $0.hasEnded }) { progress in
            guard progress.claimed < progress.offered.count else { return nil }
            defer { progress.claimed += 1 }
            // Whoever works on it frees it: freed at the end, by one thread, tens of thousands of items are felt.
            return progress.offered[progress.claimed].take().map { (progress.claimed, $0) }
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
