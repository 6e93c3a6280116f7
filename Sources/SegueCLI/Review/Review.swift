import Conversion
import Project

/// Who decides which changes `fix` makes: somebody at a terminal, answers of an earlier review, or nobody.
struct Review: Sendable {
    static let options = [
        Option("--interactive", short: "i", "ask about each change: apply or skip; '?' lists the keys", in: .choice),
        Option(
            "--answers", "FILE",
            "take answers from FILE, a line of JSON for each change; with -i also keep new ones there",
            in: .choice, completion: .paths),
        Option(
            "--yes", "ask nobody: apply what is safe, with --review everything, but for what the answers say",
            in: .choice),
        Option("--plain", "ask line by line, without moving the cursor: for screen readers", in: .choice),
    ]

    /// Whether changes are chosen at all; if not, all that are safe are made.
    let isWanted: Bool
    private let asks: Bool
    private let appliesRest: Bool
    private let includesReview: Bool
    private let isPlain: Bool
    private let answersPath: String?
    /// The words by which a review goes on, behind `segue fix`.
    private let words: String
    private let allowsDirty: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        let isInteractive = arguments.has("--interactive")
        answersPath = arguments.value(of: "--answers")
        appliesRest = arguments.has("--yes")
        includesReview = arguments.has(Option.review.name)
        isPlain = arguments.has("--plain") || Environment.isTerminalDumb
        words = arguments.words.map { ShellWord.typed($0).shown }.joined(separator: " ")
        allowsDirty = arguments.has(WritingOptions.allowDirty.name)
        isWanted = answersPath != nil || isInteractive && !appliesRest
        asks = isInteractive && !appliesRest && Terminal.isThere
        if arguments.has("--plain"), !isInteractive {
            throw UsageError(message: "'--plain' says how '--interactive' asks: it goes with that")
        }
        if isWanted, arguments.paths.contains(Array("-".utf8)) {
            let option = isInteractive ? "--interactive" : "--answers"
            throw UsageError(message: "'-' is standard input, and '\(option)' goes with files")
        }
        if isInteractive, !asks, answersPath == nil, !appliesRest {
            throw UsageError(
                message: "'--interactive' asks at a terminal, and there is none: "
                    + "'--answers FILE' takes answers that were given before, '--yes' applies what is safe")
        }
    }

    // MARK: Choosing

    /// What was decided.
    struct Decision {
        /// What is to be written, in the order of the files.
        var files: [FileChange] = []
        /// For each change that is made, which of the files it is in: they are written together or not at all.
        var groups: [[Int]] = []
        var applied = 0
        var skipped = 0
        var suppressed = 0
        var open = 0
        /// By the fingerprints of changes.
        var answers: [String: Answer] = [:]
        /// Whether somebody threw all answers away.
        var isDiscarded = false
        /// What there is to say before the summary.
        var remarks: [String] = []
    }

    /// Asks, where somebody is there to be asked.
    ///
    /// - Throws: if the file of the answers cannot be used.
    func decision(on material: any ReviewMaterial) throws(UsageError) -> Decision {
        let file: AnswersFile? = try answersPath.map { path throws(UsageError) in
            try AnswersFile(path, isWritten: asks)
        }
        var decision = Decision()
        var answers = known(file, of: material, &decision)
        if asks, !material.items.isEmpty {
            let farewell = "\nsegue: stopped, and nothing was written; \(goingOn())\n"
            let face: any ReviewFace = isPlain ? PlainFace(farewell: farewell) : ScreenFace(farewell: farewell)
            var chooser = Chooser(material, answers: answers, keptIn: file, face: face)
            switch chooser.run() {
            case .finished(let given): answers = given
            case .discarded:
                decision.isDiscarded = true
                return decision
            }
        } else if appliesRest {
            for item in material.items where answers[item.fingerprint] == nil && (item.isSafe || includesReview) {
                answers[item.fingerprint] = .apply(nil)
            }
        }
        return decided(answers, on: material, decision)
    }

    /// What there is to say once it is over; nil if there is nothing left to decide.
    ///
    /// - Parameter written: the paths of files that git finds changed then, which is our own doing.
    func advice(on decision: Decision, written: [[UInt8]]) -> String? {
        asks && decision.open > 0 && !decision.isDiscarded ? goingOn(after: written) : nil
    }

    /// `go on with: segue fix -i src`
    private func goingOn(after written: [[UInt8]] = []) -> String {
        let keeping = answersPath == nil ? " ('--answers FILE' keeps answers from one time to the next)" : ""
        let isDirty = !allowsDirty && written.contains { WorkTree.repository(of: $0) != nil }
        return "go on with: segue fix \(isDirty ? "\(WritingOptions.allowDirty.name) " : "")\(words)\(keeping)"
    }

    /// The answers of the file that mean something still.
    private func known(
        _ file: AnswersFile?, of material: any ReviewMaterial, _ decision: inout Decision
    ) -> [String: Answer] {
        guard let file else { return [:] }
        while let whole = material.items.indices.first(where: {
            file.splits.contains(material.items[$0].fingerprint) && material.canSplit($0)
        }) {
            material.split(whole)
        }
        if let remark = file.remark { decision.remarks.append(remark) }
        let proposed = Set(material.items.map(\.fingerprint))
        var answers = file.answers.filter { proposed.contains($0.key) }
        let old = file.answers.count - answers.count
        if old > 0 {
            decision.remarks.append(
                "\(answersPath!): \(Tally.count(old, "answer")) about changes that are not proposed (any more)")
        }
        _ = settled(&answers, of: material, &decision)
        return answers
    }

    /// What is to be written; answers that do not go together with others are left out, and told.
    private func settled(
        _ answers: inout [String: Answer], of material: any ReviewMaterial, _ decision: inout Decision
    ) -> Composition {
        while true {
            let composition = Composition(answers, of: material)
            if composition.clashes.isEmpty { return composition }
            for clash in composition.clashes {
                let item = material.items[clash.item]
                answers[item.fingerprint] = nil
                decision.remarks.append("\(item.place): the answer cannot be used: \(clash.reason)")
            }
        }
    }

    private func decided(
        _ answers: [String: Answer], on material: any ReviewMaterial, _ before: Decision
    ) -> Decision {
        var decision = before
        var answers = answers
        decision.files = settled(&answers, of: material, &decision).files
        decision.answers = answers
        for (number, item) in material.items.enumerated() {
            switch answers[item.fingerprint] {
            case nil: decision.open += 1
            case .apply: decision.applied += 1
            case .skip: decision.skipped += 1
            case .suppress: decision.suppressed += 1
            }
            guard answers[item.fingerprint]?.isApplied == true else { continue }
            let paths = Set(material.files(making: [number]).map(\.path))
            decision.groups.append(decision.files.indices.filter { paths.contains(decision.files[$0].path) })
        }
        return decision
    }
}
