import Conversion
import SourceText

/// Finds changes that can be made alone: what does not convert exactly its own sites is made one with what it needs.
struct Parting {
    typealias Group = [ChangeSearch.Member]

    private(set) var search: ChangeSearch
    private(set) var groups: [Group] = []
    private(set) var parts: [Proposal.Part] = []
    /// Of each part a number that those share which touch the same files, or are led to each other by such.
    private(set) var clusters: [Int] = []
    private let remaking: Remaking
    private let sources: [[UInt8]: Source]
    /// The numbers of files, by their paths.
    private let numbers: [[UInt8]: Int]
    private let whole: [[UInt8]: FileConversion]
    /// What was found to hold, by the first sites of groups and their numbers of sites.
    private var trials: [Group: Trial] = [:]

    /// What came of making one group alone.
    private struct Trial: Sendable {
        /// The files that change.
        let paths: Set<[UInt8]>
        /// What recipes say of it.
        let notes: [String]
        /// Sites that should have been converted, and others that were.
        let odd: [(path: [UInt8], key: SiteKey)]
    }

    /// - Parameter whole: what becomes of each file if everything is made.
    init(
        _ search: ChangeSearch, of whole: [[UInt8]: FileConversion], _ remaking: Remaking, _ sources: [[UInt8]: Source]
    ) {
        self.whole = whole
        self.search = search
        self.remaking = remaking
        self.sources = sources
        numbers = search.files.enumerated().reduce(into: [:]) { $0[$1.element.path] = $1.offset }
        part()
    }

    /// The same with one change in its parts; nil where none of them can do without the others.
    func splitting(_ index: Int) -> Parting? {
        guard let split = search.splitting(groups[index]) else { return nil }
        var parting = self
        parting.search = split
        parting.part()
        return parting.groups.count > groups.count ? parting : nil
    }

    /// Joins groups until each can be made alone.
    private mutating func part() {
        while true {
            groups = search.groups
            parts = groups.map { Proposal.Part(keys: search.keys(of: $0), roots: search.roots(of: $0)) }
            tryEach()
            guard let index = groups.indices.first(where: { !trials[groups[$0]]!.odd.isEmpty }), join(index) else {
                break
            }
        }
        for index in groups.indices { parts[index].paths = trials[groups[index]]!.paths }
        clusters = Self.clusters(of: parts)
    }

    private static func clusters(of parts: [Proposal.Part]) -> [Int] {
        var numbers: [[UInt8]: Int] = [:]
        var leaders = Array(parts.indices)
        func leader(of number: Int) -> Int {
            var at = number
            while leaders[at] != at { at = leaders[at] }
            leaders[number] = at
            return at
        }
        for (index, part) in parts.enumerated() {
            for path in part.paths {
                if let known = numbers[path] { leaders[leader(of: index)] = leader(of: known) }
                numbers[path] = index
            }
        }
        return parts.indices.map(leader)
    }

    /// In the order of the parts.
    var changes: [Change] { search.changes(of: groups.map { ($0, trials[$0]!.notes) }) }

    private mutating func tryEach() {
        for index in wholeGroups {
            let conversions = whole.filter { parts[index].keys[$0.key] != nil }
            trials[groups[index]] = Trial(paths: Set(conversions.keys), notes: conversions.notes, odd: [])
        }
        let open = groups.indices.filter { trials[groups[$0]] == nil }
        let results = remaking.forEach(open.map { Choice([parts[$0]]) }) { [remaking, sources] choice in
            let conversions = remaking.conversions(of: choice, sources)
            return Trial(
                paths: Set(conversions.filter { $0.value.fix != nil }.keys), notes: conversions.notes,
                odd: choice.oddities(in: conversions))
        }
        for (index, trial) in zip(open, results) { trials[groups[index]] = trial }
    }

    /// Those that are all there is in their files: they have been made already.
    private var wholeGroups: [Int] {
        let owners = groups.indices.reduce(into: [Int: Set<Int>]()) { owners, index in
            for member in groups[index] { owners[member.file, default: []].insert(index) }
        }
        return groups.indices.filter { index in
            parts[index].roots.isEmpty && groups[index].allSatisfy { owners[$0.file]!.count == 1 }
        }
    }

    /// Makes a group one with others: those in the same functions, else those in the same files, else all.
    ///
    /// - Returns: whether there was any other.
    private mutating func join(_ index: Int) -> Bool {
        let all = groups.indices.filter { $0 != index }
        let nearest = [groupsInSameFunctions(as: index), groupsInSameFiles(as: index), all].first { !$0.isEmpty }
        guard let nearest else { return false }
        for other in nearest { search.join(groups[index][0], groups[other][0]) }
        return true
    }

    private func groupsInSameFunctions(as index: Int) -> [Int] {
        let places = Set(
            trials[groups[index]]!.odd.compactMap { odd in
                numbers[odd.path].map { search.function(around: odd.key, in: $0) }
            })
        return groups.indices.filter { other in
            other != index && groups[other].contains { places.contains(search.function(around: $0)) }
        }
    }

    private func groupsInSameFiles(as index: Int) -> [Int] {
        let files = Set(groups[index].map(\.file))
        return groups.indices.filter { other in other != index && groups[other].contains { files.contains($0.file) } }
    }
}

extension [[UInt8]: FileConversion] {
    /// What recipes say of all files, each sentence once, in the order of the files.
    fileprivate var notes: [String] {
        let sites = sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { $0.value.sites }
        return sites.reduce(into: []) { notes, site in
            if case .noted(let text) = site.outcome, !notes.contains(text) { notes.append(text) }
        }
    }
}
