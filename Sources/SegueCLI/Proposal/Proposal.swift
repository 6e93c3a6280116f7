import Conversion
import Project
import PythonSyntax
import SourceText
import Synchronization

/// All changes that a run proposes, and what files become if some of them are made.
///
/// To choose is to convert again, with only the chosen sites: groups, imports, colour and the proof are right by themselves.
final class Proposal: Sendable {
    /// In the order of files and places. Each can be made alone, and in any company.
    let changes: [Change]
    /// What becomes of every file if all are made, in the order of files: what cannot be read and what is not converted, too.
    let reports: [ConversionRun.Report]
    private let remaking: Remaking
    private let parting: Parting
    private let sources: [[UInt8]: Source]
    private let known = Mutex<[Set<Int>: [[UInt8]: FileConversion]]>([:])

    /// A change as it is made.
    struct Part: Sendable {
        let keys: [[UInt8]: Set<SiteKey>]
        let roots: Set<FunctionPlace>
        /// The files that it changes.
        var paths: Set<[UInt8]> = []
    }

    /// - Parameter alone: what becomes of each file by itself.
    convenience init(of alone: [ConversionRun.Report], _ remaking: Remaking) {
        let (reports, colour) = remaking.everything(alone)
        let sources = reports.reduce(into: [[UInt8]: Source]()) { sources, report in
            if case .converted(let source, _) = report.outcome, report.isChanged { sources[report.path] = source }
        }
        let whole = reports.reduce(into: [[UInt8]: FileConversion]()) { whole, report in
            if case .converted(_, let conversion) = report.outcome, report.isChanged { whole[report.path] = conversion }
        }
        let files = remaking.forEach(reports.filter(\.isChanged), ChangedFile.init).compactMap { $0 }
        self.init(
            reports, remaking, Parting(ChangeSearch(files, colour: colour), of: whole, remaking, sources), sources)
    }

    private init(
        _ reports: [ConversionRun.Report], _ remaking: Remaking, _ parting: Parting, _ sources: [[UInt8]: Source]
    ) {
        self.reports = reports
        self.remaking = remaking
        self.parting = parting
        self.sources = sources
        changes = parting.changes
    }

    /// The same with the parts of a change in its place, which may be made without each other; nil where it has none. All
    /// other changes are what they were.
    func split(_ change: Int) -> Proposal? {
        parting.splitting(change).map { Proposal(reports, remaking, $0, sources) }
    }

    private var parts: [Part] { parting.parts }

    // MARK: Choosing

    /// What the files become if exactly these are made, in the order of files; files that stay are left out.
    func files(making chosen: Set<Int>) -> [FileChange] {
        let conversions = remaking.forEach(clusters(of: chosen)) { self.conversions(making: $0) }
        let all = conversions.reduce(into: [:]) { $0.merge($1) { $1 } }
        return all.filter { $0.value.fix != nil }.sorted { remaking.areInOrder($0.key, $1.key) }.map {
            path, conversion in
            let source = sources[path]!
            return FileChange(path: path, old: source.bytes, new: conversion.bytes(of: source))
        }
    }

    /// A file that changes, as it is now.
    func source(of path: [UInt8]) -> Source? { sources[path] }

    /// A change with those of some others that touch its files, and the files of these, and so on.
    func company(of change: Int, among chosen: Set<Int>) -> Set<Int> {
        chosen.filter { parting.clusters[$0] == parting.clusters[change] }
    }

    /// Chosen changes that have nothing to do with each other, each lot by itself.
    private func clusters(of chosen: Set<Int>) -> [Set<Int>] {
        Dictionary(grouping: chosen) { parting.clusters[$0] }.values.map(Set.init)
    }

    /// `PATH:LINE: what` of each site that is converted or not, otherwise than it was chosen: none, if all is right.
    func oddities(making chosen: Set<Int>) -> [String] {
        let conversions = remaking.forEach(clusters(of: chosen)) { self.conversions(making: $0) }
        let choice = Choice(chosen.map { parts[$0] })
        return choice.oddities(in: conversions.reduce(into: [:]) { $0.merge($1) { $1 } }).map { path, key in
            "\(path.shown): \(key.recipe) at \(key.range.start)..<\(key.range.end)"
        }
    }

    private static let mostKnown = 256

    private func conversions(making chosen: Set<Int>) -> [[UInt8]: FileConversion] {
        if let found = known.withLock({ $0[chosen] }) { return found }
        let found = remaking.conversions(of: Choice(chosen.map { parts[$0] }), sources)
        known.withLock { known in
            // What is asked for next has little to do with what was asked for long ago.
            if known.count >= Self.mostKnown { known = [:] }
            known[chosen] = found
        }
        return found
    }
}

extension Choice {
    init(_ parts: [Proposal.Part]) {
        self.init()
        for part in parts { add(part.keys, roots: part.roots) }
    }

    /// Sites that should have been converted, and others that were.
    func oddities(in conversions: [[UInt8]: FileConversion]) -> [(path: [UInt8], key: SiteKey)] {
        Set(conversions.keys).union(sites.keys).flatMap { path in
            let converted = (conversions[path]?.sites ?? []).filter(\.isConverted)
            let own = Set(converted.filter { !$0.ties.isFollower }.map(SiteKey.init))
            let wanted = sites[path] ?? []
            let odd = wanted.subtracting(converted.map(SiteKey.init)).union(own.subtracting(wanted))
            return odd.map { (path, $0) }
        }
    }
}

extension ChangedFile {
    /// Nil where nothing changes.
    fileprivate init?(_ report: ConversionRun.Report) {
        guard case .converted(let source, let conversion) = report.outcome else { return nil }
        self.init(
            path: report.path, lastingPath: WorkTree.path(of: report.path),
            absolutePath: ModuleSearch.absolute(report.path), tree: SyntaxTree.parse(source), conversion: conversion)
    }
}
