import Conversion

/// Which sites of a project are converted, and from which functions colour spreads.
struct Choice: Sendable {
    /// By the paths of files, as they were given.
    private(set) var sites: [[UInt8]: Set<SiteKey>] = [:]
    private(set) var roots: Set<FunctionPlace> = []

    /// What one or several changes hold.
    mutating func add(_ keys: [[UInt8]: Set<SiteKey>], roots: Set<FunctionPlace>) {
        sites.merge(keys) { $0.union($1) }
        self.roots.formUnion(roots)
    }

    func selection(of path: [UInt8]) -> Selection { Selection(sites[path] ?? []) }
}
