import Conversion

/// Counts what a run did, for its exit code and its last line.
struct Tally {
    private(set) var converted = 0
    private(set) var refused = 0
    private(set) var reviewable = 0
    private(set) var findings = 0
    private(set) var skipped = 0
    private(set) var changedFiles = 0
    private(set) var unreadableFiles = 0
    private(set) var unwrittenFiles = 0

    /// - Parameter isWritten: whether what changed has got where it belongs.
    mutating func count(_ report: ConversionRun.Report.Outcome, isWritten: Bool = true) {
        switch report {
        case .untouched: break
        case .unreadable: unreadableFiles += 1
        case .converted(_, let conversion):
            if !isWritten { unwrittenFiles += 1 } else if conversion.fix != nil { changedFiles += 1 }
            for site in conversion.sites {
                switch site.outcome {
                case .converted: converted += isWritten ? 1 : 0
                case .review: reviewable += 1
                case .refused: refused += 1
                case .reported: findings += 1
                case .skipped: skipped += 1
                case .noted: break
                }
            }
        }
    }

    /// Whether no recipe had anything to say.
    var isIdle: Bool { converted + reviewable + refused + findings + unwrittenFiles == 0 }

    /// - Parameter isDone: whether what can be converted has been.
    func exitCode(isDone: Bool) -> ExitCode {
        if unreadableFiles + unwrittenFiles > 0 { return .unreadable }
        return refused + reviewable + findings > 0 || converted > 0 && !isDone ? .pending : .done
    }

    /// `12 sites in 3 files converted, 4 not converted ('segue check' says why)`
    func summary(_ verb: String) -> String {
        var parts: [String] = []
        if isIdle { parts.append("nothing to convert") }
        if converted > 0 {
            parts.append("\(Self.count(converted, "site")) in \(Self.count(changedFiles, "file")) \(verb)")
        }
        if reviewable > 0 {
            parts.append("\(Self.count(reviewable, "site")) to review ('--review' converts what needs a review, too)")
        }
        if skipped > 0 { parts.append("\(skipped) suppressed") }
        if findings > 0 { parts.append(Self.count(findings, "finding")) }
        if refused > 0 {
            let number = converted > 0 ? "\(refused)" : Self.count(refused, "site")
            parts.append("\(number) not converted ('segue check' says why)")
        }
        if unwrittenFiles > 0 { parts.append("\(Self.count(unwrittenFiles, "file")) not written") }
        if unreadableFiles > 0 { parts.append("\(Self.count(unreadableFiles, "file")) not readable") }
        return parts.joined(separator: ", ") + "\n"
    }

    /// `1 file`, `2 files`
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
