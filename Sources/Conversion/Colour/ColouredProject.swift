package import PythonSyntax
internal import SourceText

/// A file of which some functions turn: before any recipe has been at work in them.
package struct ColouredFile: Sendable {
    /// The file as it is.
    package let old: SyntaxTree
    /// All edits that colour asks for.
    let fix: Fix
    /// The file with these edits.
    package let tree: SyntaxTree
    /// What is said of them, at places of the old file.
    let sites: [Site]

    /// What colour does to the file, and then a conversion of its result, as one.
    func followed(by next: FileConversion) -> FileConversion {
        let sites = (sites + next.sites.map { $0.before(fix) }).inOrder
        guard let following = next.fix else {
            return FileConversion(sites: sites, fix: fix, result: tree.source.text)
        }
        return FileConversion(
            sites: sites, fix: fix.followed(by: following, of: old.source.text), result: next.result)
    }
}

/// What becomes of the functions of a project.
package struct ColouredProject: Sendable {
    /// The files in which something turns, by their absolute paths.
    package let files: [[UInt8]: ColouredFile]
    /// The functions that turn for what stands in them, and the recipes for which they do.
    let roots: [FunctionPlace: Set<String>]
    /// Why others stay as they are.
    let obstacles: [FunctionPlace: Site.Outcome]
    /// Functions that would turn, but for a fault.
    let faults: [FunctionPlace: String]
    /// Functions that somebody named, and that stay as they are: what is said of them, by the absolute paths of their files.
    package let stayed: [[UInt8]: [Site]]
    /// What turns together, by the numbers that sites have.
    package let changes: [ColourChange]

    /// The comments that have kept functions from turning, by the paths of their files: where each begins.
    private let usedSkips: [[UInt8]: Set<UInt32>]

    init(
        _ spread: ColourSpread, roots: [ColourSpread.Root], changes: ChangesOfFiles, usedSkips: [[UInt8]: Set<UInt32>],
        bridges: Bridges
    ) {
        self.usedSkips = usedSkips
        files = changes.files
        self.changes = changes.changes
        self.roots = spread.liveRoots.reduce(into: [:]) { $0[$1.function.place] = $1.recipes }
        faults = changes.faults
        obstacles = roots.reduce(into: [:]) { obstacles, root in
            guard !spread.turned.contains(Turn(function: root.function)) else { return }
            obstacles[root.function.place] = Self.obstacle(of: root, in: spread, bridges)
        }
        stayed = roots.reduce(into: [:]) { [obstacles] stayed, root in
            guard root.recipes.isEmpty, let obstacle = obstacles[root.function.place] else { return }
            let site = Site(
                range: root.function.node.rangeOfName, recipe: "make-async", rule: "make-async", outcome: obstacle)
            stayed[root.function.place.path, default: []].append(site)
        }
    }

    /// Nothing turns, for a reason that is everybody's.
    package init(leaving candidates: [PromotionCandidate], because reason: String) {
        (files, roots, faults, stayed, changes, usedSkips) = ([:], [:], [:], [:], [], [:])
        obstacles = candidates.reduce(into: [:]) { $0[$1.function] = .refused(reason) }
    }

    private static func obstacle(
        of root: ColourSpread.Root, in spread: ColourSpread, _ bridges: Bridges
    ) -> Site.Outcome {
        guard let (functions, blocker) = spread.chain(from: Turn(function: root.function)) else {
            return .refused("in a sync function that no coroutine calls ('--promote always' turns it)")
        }
        let chain = functions.map(\.title).joined(separator: " \u{2190} ")
        let title = root.function.title
        guard blocker.isForReview else {
            let offer = blocker.isFence ? bridges.offer(for: functions).map { "; \($0)" } ?? "" : ""
            return .refused(
                "'\(title)' cannot become async: \(chain) (\(blocker.place.text)): \(blocker.reason)\(offer)")
        }
        return .review("'\(title)' becomes async", note: "\(chain) (\(blocker.place.text)): \(blocker.reason)")
    }
}

// MARK: What came of it

extension ColouredProject {
    /// The functions that turned for nothing, or for only a part of what stands in them, with what became of their sites.
    ///
    /// - Parameter conversions: of the files in which something turned, by their absolute paths.
    package func failures(in conversions: [[UInt8]: FileConversion]) -> [FunctionPlace: [Site]] {
        var failures: [FunctionPlace: [Site]] = [:]
        for (place, reason) in faults {
            let range = TextRange(at: place.start)
            failures[place] = [Site(range: range, recipe: "", rule: "", outcome: .refused(reason))]
        }
        let byPath = Dictionary(grouping: roots.filter { !$0.value.isEmpty }, by: \.key.path)
        for (path, roots) in byPath {
            guard let file = files[path], let conversion = conversions[path] else { continue }
            let functions = FunctionRanges(of: file.old)
            let sites = Dictionary(grouping: conversion.sites) { functions.innermost(at: $0.range.start) }
            for (place, recipes) in roots {
                let own = (sites[place.start] ?? []).filter { recipes.contains($0.recipe) }
                if !own.areAllConverted { failures[place] = own }
            }
        }
        return failures
    }

    /// A conversion whose sites say why the function around them stays as it is, and why one does that somebody named.
    ///
    /// - Parameters:
    ///   - path: the file's absolute path.
    ///   - failures: what became of sites in functions that turned in vain.
    package func explaining(
        _ conversion: FileConversion, ofFileAt path: [UInt8], _ failures: [FunctionPlace: [Site]]
    ) -> FileConversion {
        let sites = conversion.sites.map { site -> Site in
            guard let function = site.syncFunction else { return site }
            let place = FunctionPlace(path: path, start: function.start)
            if let attempt = failures[place] {
                return attempt.outcome(of: site).map(site.becoming) ?? site
            }
            return obstacles[place].map(site.becoming) ?? site
        }
        let used = usedSkips[path] ?? []
        let told = sites.filter { $0.rule != UnusedSkips.rule || !used.contains($0.range.start) }
        let all = (told + (stayed[path] ?? [])).inOrder
        return FileConversion(sites: all, fix: conversion.fix, result: conversion.result)
    }
}

extension [Site] {
    /// Why something among them is not converted.
    var firstRefusal: String {
        for site in self {
            switch site.outcome {
            case .refused(let reason): return reason
            case .review(_, let note): return note
            default: continue
            }
        }
        return "something in it cannot be converted"
    }

    /// Whether something was converted, and nothing left.
    fileprivate var areAllConverted: Bool {
        var isAny = false
        for site in self {
            switch site.outcome {
            case .converted: isAny = true
            case .refused, .review: return false
            case .reported, .noted, .skipped: break
            }
        }
        return isAny
    }

    /// What became of a site when its function had turned: of one that was converted, what kept another from it.
    fileprivate func outcome(of site: Site) -> Site.Outcome? {
        let attempt = first { $0.recipe == site.recipe && $0.range.start == site.range.start && !$0.isNote }
        switch attempt?.outcome {
        case .refused?, .review?: return attempt?.outcome
        default: break
        }
        for other in self {
            switch other.outcome {
            case .refused(let reason):
                return .refused("its function stays sync, as something else in it cannot be converted: \(reason)")
            case .review(_, let note):
                guard case .converted(let what)? = attempt?.outcome else { continue }
                return .review(what, note: note)
            default: continue
            }
        }
        return nil
    }
}

/// Where the functions of a file are.
private struct FunctionRanges {
    /// In source order: what is within comes behind what is around it.
    private let ranges: [TextRange]

    init(of tree: SyntaxTree) { ranges = tree.nodes(of: .functionDefinition).map(\.range) }

    /// Where the innermost function around an offset begins.
    func innermost(at offset: UInt32) -> UInt32? {
        ranges.last { $0.start <= offset && offset < $0.end }?.start
    }
}
