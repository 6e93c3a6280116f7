internal import SourceText

/// Gathers what is converted in a project into changes: what is decided together is one.
package struct ChangeSearch: Sendable {
    /// A site, by the numbers of its file and its place there.
    package struct Member: Hashable, Comparable, Sendable {
        /// The number of its file.
        package let file: Int
        /// Which of the converted sites of the file it is.
        package let site: Int

        package static func < (left: Member, right: Member) -> Bool {
            (left.file, left.site) < (right.file, right.site)
        }
    }

    /// In order.
    package let files: [ChangedFile]
    private let colour: [ColourChange]
    private var leaders: [Member: Member] = [:]

    /// - Parameter colour: what turns together, by the numbers that sites have.
    package init(_ files: [ChangedFile], colour: [ColourChange]) {
        self.init(forced: files, colour)
        joinNested()
        joinLater()
    }

    /// Only what has to be converted together.
    private init(forced files: [ChangedFile], _ colour: [ColourChange]) {
        self.files = files
        self.colour = colour
        for member in members { leaders[member] = member }
        joinTied()
        joinColoured()
    }

    /// The same with one change in parts that may do without each other; nil where it has none.
    package func splitting(_ group: [Member]) -> ChangeSearch? {
        var search = ChangeSearch(forced: files, colour)
        let own = Set(group)
        guard search.groups.count(where: { own.contains($0[0]) }) > 1 else { return nil }
        for other in groups where other != group {
            for member in other { search.join(other[0], member) }
        }
        return search
    }

    /// All sites that may be decided on, in order.
    private var members: [Member] {
        files.indices.flatMap { file in
            files[file].sites.indices.filter { !isLoose(file, $0) }.map { Member(file: file, site: $0) }
        }
    }

    /// Whether it goes along with whatever is converted: what leads it is no site.
    private func isLoose(_ file: Int, _ index: Int) -> Bool {
        let site = files[file].sites[index]
        return site.ties.isFollower
            && !files[file].sites.contains { !$0.ties.isFollower && !$0.ties.places.isDisjoint(with: site.ties.places) }
    }

    // MARK: Joining

    /// Makes one change of two.
    package mutating func join(_ one: Member, _ other: Member) {
        let (first, second) = (leader(of: one), leader(of: other))
        leaders[max(first, second)] = min(first, second)
    }

    private func leader(of member: Member) -> Member {
        var at = member
        while let next = leaders[at], next != at { at = next }
        return at
    }

    /// Makes one change of all that share something.
    private mutating func join<Key: Hashable>(_ members: [(member: Member, keys: [Key])]) {
        var first: [Key: Member] = [:]
        for (member, keys) in members {
            for key in keys {
                if let known = first[key] { join(known, member) } else { first[key] = member }
            }
        }
    }

    private func site(_ member: Member) -> Site { files[member.file].sites[member.site] }

    /// Functions, and constructs that are unfolded, are converted as a whole.
    private mutating func joinTied() {
        join(
            members.map { member in
                (member, site(member).ties.places.map { Place(file: member.file, offset: $0) })
            })
    }

    /// What turns together is one change, with all that recipes do in these functions.
    private mutating func joinColoured() {
        let numbers = colour.enumerated().reduce(into: [FunctionPlace: Int]()) { numbers, change in
            for function in change.element.functions { numbers[function] = change.offset }
        }
        join(members.map { ($0, colourChange(of: $0, numbers).map { [$0] } ?? []) })
    }

    private func colourChange(of member: Member, _ numbers: [FunctionPlace: Int]) -> Int? {
        let file = files[member.file]
        let site = site(member)
        if let number = site.ties.colourChange { return number }
        guard let path = file.absolutePath, let start = file.function(around: site) else { return nil }
        return numbers[FunctionPlace(path: path, start: start)]
    }

    /// What stands in other code that is converted goes with it.
    private mutating func joinNested() {
        for (number, file) in files.enumerated() {
            var around: [Int] = []
            for index in file.sites.indices where !isLoose(number, index) {
                let range = file.sites[index].range
                around.removeAll { file.sites[$0].range.end <= range.start }
                for outer in around where file.sites[outer].range.overlaps(range) {
                    join(Member(file: number, site: outer), Member(file: number, site: index))
                }
                around.append(index)
            }
        }
    }

    /// What is found in new code goes with what may have made that.
    private mutating func joinLater() {
        for (number, file) in files.enumerated() {
            let functions = file.sites.map(file.function(around:))
            for index in file.sites.indices where file.sites[index].ties.isLater && !isLoose(number, index) {
                for other in file.sites.indices where functions[other] == functions[index] && !isLoose(number, other) {
                    join(Member(file: number, site: other), Member(file: number, site: index))
                }
            }
        }
    }

    // MARK: Where they are

    /// A function of a file; without an offset the module's own level.
    package struct Place: Hashable, Sendable {
        let file: Int
        let offset: UInt32?
    }

    /// The innermost function that a site is in.
    package func function(around member: Member) -> Place {
        Place(file: member.file, offset: files[member.file].function(around: site(member)))
    }

    /// The innermost function that a place of a file is in.
    package func function(around key: SiteKey, in file: Int) -> Place {
        Place(file: file, offset: files[file].function(around: key.range))
    }

    // MARK: What came of it

    /// The sites of each change, in the order of the first ones.
    package var groups: [[Member]] {
        var places: [Member: Int] = [:]
        var groups: [[Member]] = []
        for member in members {
            let leader = leader(of: member)
            if let place = places[leader] {
                groups[place].append(member)
            } else {
                places[leader] = groups.count
                groups.append([member])
            }
        }
        return groups
    }

    /// By what the sites of a change are known, by the paths of their files.
    package func keys(of group: [Member]) -> [[UInt8]: Set<SiteKey>] {
        group.reduce(into: [:]) { keys, member in
            keys[files[member.file].path, default: []].insert(SiteKey(site(member)))
        }
    }

    /// The functions from which colour spreads in a change.
    package func roots(of group: [Member]) -> Set<FunctionPlace> {
        coloured(group).reduce(into: []) { $0.formUnion($1.roots) }
    }

    private func coloured(_ group: [Member]) -> [ColourChange] {
        Set(group.compactMap { site($0).ties.colourChange }).sorted().map { colour[$0] }
    }

    /// The changes as people look at them.
    ///
    /// - Parameter groups: the sites of each, and what recipes say of it besides.
    package func changes(of groups: [(members: [Member], notes: [String])]) -> [Change] {
        groups.map { group, notes in
            let first = group[0]
            let coloured = coloured(group)
            var reviews: [String] = []
            for review in group.flatMap({ site($0).reviews }) + coloured.flatMap(\.reviews)
            where !reviews.contains(review) { reviews.append(review) }
            return Change(
                fingerprint: files[first.file].fingerprints[first.site], recipe: site(first).recipe,
                sites: group.map { files[$0.file].placed(site($0)) }, reviews: reviews,
                notes: notes.filter { !reviews.contains($0) }, chain: coloured.flatMap(\.chain))
        }
    }
}
