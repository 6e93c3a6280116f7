import Conversion
import Project

/// Where the work of a migration lies: how many sites each recipe, file or folder has, and what becomes of them.
struct PlanTable {
    /// By what sites are counted.
    enum Division: String, CaseIterable {
        case recipe, file, directory
    }

    /// What becomes of some sites.
    private struct Count {
        var converted = 0
        var reviewable = 0
        var refused = 0
        var findings = 0
        var files: Set<[UInt8]> = []

        var sites: Int { converted + reviewable + refused + findings }
        var numbers: [Int] { [sites, converted, reviewable, refused, findings, files.count] }

        mutating func add(_ site: Site, of path: [UInt8]) {
            switch site.outcome {
            case .converted: converted += 1
            case .review: reviewable += 1
            case .refused: refused += 1
            case .reported: findings += 1
            case .noted, .skipped: return
            }
            files.insert(path)
        }
    }

    private static let headings = ["sites", "convert", "to review", "stay", "findings", "files"]

    private let division: Division
    private var rows: [String: Count] = [:]
    private var all = Count()
    private var reasons: [String: Int] = [:]

    init(by division: Division) { self.division = division }

    mutating func add(_ report: ConversionRun.Report) {
        guard case .converted(_, let conversion) = report.outcome else { return }
        for site in conversion.sites where !site.isNote && !site.isSkipped {
            rows[title(of: site, in: report.path), default: Count()].add(site, of: report.path)
            all.add(site, of: report.path)
            if case .refused(let reason) = site.outcome { reasons[reason.withoutParticulars, default: 0] += 1 }
        }
    }

    private func title(of site: Site, in path: [UInt8]) -> String {
        switch division {
        case .recipe: return site.recipe
        case .file: return path.shown
        case .directory:
            guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "." }
            return slash == 0 ? "/" : Array(path[..<slash]).shown
        }
    }

    /// Those with the most sites first, then one row for all; how far a run comes; and why sites stay, the commonest reason
    /// first. Empty where there is no site.
    var text: String {
        guard all.sites > 0 else { return "" }
        let sorted = rows.sorted { ($1.value.sites, $0.key) < ($0.value.sites, $1.key) }
        let lines =
            [("", Self.headings)] + (sorted + [("all", all)]).map { ($0.key, $0.value.numbers.map(String.init)) }
        let nameWidth = max(division.rawValue.count, lines.map(\.0.count).max()!)
        var text = ""
        for (number, (name, cells)) in lines.enumerated() {
            let title = number == 0 ? division.rawValue : name
            text += title + String(repeating: " ", count: nameWidth - title.count)
            for (heading, cell) in zip(Self.headings, cells) { text += "  " + cell.padded(to: heading.count) }
            text += "\n"
        }
        return text + "\n" + progress + reasonLines
    }

    /// `80% of 120 sites would be converted, 5% after a review`
    private var progress: String {
        let review = all.reviewable == 0 ? "" : ", \(percent(all.reviewable)) after a review"
        return "\(percent(all.converted)) of \(Tally.count(all.sites, "site")) would be converted\(review)\n"
    }

    private var reasonLines: String {
        guard !reasons.isEmpty else { return "" }
        let width = max(4, String(reasons.values.max()!).count + 2)
        let sorted = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let lines = sorted.map { "\(String($0.value).padded(to: width))  \($0.key)\n" }
        return "\n\(Tally.count(all.refused, "site")) would stay:\n" + lines.joined()
    }

    /// Rounded down: only all is 100%.
    private func percent(_ count: Int) -> String { "\(count * 100 / all.sites)%" }
}

extension String {
    /// With blanks in front.
    fileprivate func padded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

    /// A reason as several sites share it: without names, lines, and the place that only passes it on.
    fileprivate var withoutParticulars: String {
        var text = self
        let passed = " cannot be: "
        while text.hasPrefix("line "), let colon = text.firstRange(of: passed) {
            text = String(text[colon.upperBound...])
        }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        return parts.enumerated().map { number, part in
            // What is quoted is a name, unless it is an option.
            number % 2 == 1 && number + 1 < parts.count && !part.hasPrefix("-") ? "\u{2026}" : String(part)
        }.joined(separator: "'")
    }
}
