/// A review from its first question to its end: at which change one is, what was answered, and what a key does.
///
/// Knows no terminal, no files and no code: it takes keys, and says what is to be done where it cannot do that itself.
package struct ReviewSession: Sendable {
    /// What a key asks of others.
    package enum Request: Hashable, Sendable {
        case nothing
        /// The result of the change in question.
        case edit
        /// The change in question, into its parts.
        case split
        /// The parts of the change that was split last, into that again.
        case join
        /// The change in question.
        case explain
        /// The end, with what was chosen.
        case finish
        /// The end, with nothing.
        case discard
    }

    /// What keys are about.
    package enum Mode: Hashable, Sendable {
        case choosing
        /// A line of text is being written.
        case asking(Question, String)
        /// Something is shown instead of the change, until any key is pressed.
        case reading([String])
        /// Whether all answers are to be thrown away.
        case confirming
    }

    /// For what a line of text is asked.
    package enum Question: Hashable, Sendable {
        case reason
        case search
    }

    /// In the order in which they are asked about; never empty.
    package private(set) var items: [ReviewItem]
    /// Which change is in question: behind the last one, once all are answered.
    package private(set) var position = 0
    /// By fingerprints.
    package private(set) var answers: [String: Answer]
    /// What was written into results of changes, whether or not these have been answered.
    package private(set) var edits: [String: Answer.Edit] = [:]
    /// What keys are about now.
    package private(set) var mode = Mode.choosing
    /// What is to be said of the last key.
    package private(set) var message = ""
    /// Whether the change in question has independent parts.
    package var canSplit = false

    private var past: [Step] = []
    private var unsaved: [AnswerRecord] = []
    private var lastSearch = ""

    /// What one key changed, and what was there before.
    private struct Step {
        let fingerprint: String?
        let verb: String
        let answers: [(fingerprint: String, before: Answer?)]
        var edit: (fingerprint: String, before: Answer.Edit?)?
        var isSplit = false
    }

    /// - Parameters:
    ///   - items: at least one.
    ///   - answers: those of an earlier session, by fingerprints.
    package init(_ items: [ReviewItem], answers: [String: Answer] = [:]) {
        self.items = items
        self.answers = answers
        for (fingerprint, answer) in answers {
            if case .apply(let edit?) = answer { edits[fingerprint] = edit }
        }
        position = firstOpen(from: 0)
    }

    // MARK: What there is

    /// The change in question; nil behind the last one.
    package var item: ReviewItem? { position < items.count ? items[position] : nil }

    /// What was answered about a change.
    package func answer(to item: ReviewItem) -> Answer? { answers[item.fingerprint] }

    /// The places of the changes that are to be made.
    package var chosen: Set<Int> { Set(items.indices.filter { answer(to: items[$0])?.isApplied == true }) }

    /// How many have no answer yet.
    package var openCount: Int { items.count { answer(to: $0) == nil } }

    /// Whether anything was answered since the session began.
    package var hasNewAnswers: Bool { !past.isEmpty }

    /// The keys that make sense now, in the order of the help.
    package var offered: [ReviewKey] { ReviewKey.allCases.filter(makesSense) }

    private func makesSense(_ key: ReviewKey) -> Bool {
        let others = items.indices.filter { $0 != position && answer(to: items[$0]) == nil }.map { items[$0] }
        return switch key {
        case .skip, .edit, .suppress, .explain: item != nil
        case .applyFile, .skipFile: item.map { item in others.contains { $0.paths.contains(item.paths[0]) } } ?? false
        case .applyRecipe, .skipRecipe: item.map { item in others.contains { $0.recipe == item.recipe } } ?? false
        case .applySafe: others.contains(where: \.isSafe)
        case .back: position > 0
        case .forth: position + 1 < items.count || item != nil && openCount == 0
        case .undo: !past.isEmpty
        case .split: item != nil && canSplit
        case .search: items.count > 1
        case .apply, .help, .quit, .discard: true
        }
    }

    /// What has been answered since the last time it was asked for, in order: what a file is to keep.
    package mutating func takeRecords() -> [AnswerRecord] {
        defer { unsaved = [] }
        return unsaved
    }

    // MARK: Keys

    /// Does what a key means.
    package mutating func press(_ key: Key) -> Request {
        message = ""
        switch mode {
        case .choosing: return choose(key)
        case .reading: mode = .choosing
        case .asking(let question, let text): write(key, behind: text, for: question)
        case .confirming:
            mode = .choosing
            if key == .character("y") { return .discard }
        }
        return .nothing
    }

    /// The end, whatever is being asked: what Ctrl-C does.
    package mutating func interrupt() -> Request {
        mode = .choosing
        return .finish
    }

    private mutating func choose(_ key: Key) -> Request {
        switch key {
        case .left: return perform(.back)
        case .right: return perform(.forth)
        case .enter: return enter()
        case .character(let character):
            if let key = ReviewKey(rawValue: character) { return perform(key) }
            message = "'\(character)' is no key here: '?' lists those that are"
        case .control("d"): return .finish
        case .escape: break
        default: message = "that is no key here: '?' lists those that are"
        }
        return .nothing
    }

    /// Enter alone never applies what needs a review.
    private mutating func enter() -> Request {
        if items.contains(where: { answer(to: $0)?.isApplied == true && !$0.isSafe }), item == nil {
            message = "some of what was chosen needed a review: 'y' writes it"
        } else if item?.isSafe ?? true {
            return perform(.apply)
        } else {
            message = "this change needs a review: 'y' applies it, 'n' skips it"
        }
        return .nothing
    }

    private mutating func perform(_ key: ReviewKey) -> Request {
        guard makesSense(key) else {
            message = "'\(key.rawValue)' does nothing here: '?' lists the keys that do"
            return .nothing
        }
        switch key {
        case .apply:
            guard let item else { return .finish }
            give(to: [item], "apply") { .apply($0) }
        case .skip: give(to: [item!], "skip") { _ in .skip }
        case .applyFile: giveAll("apply", in: item!.paths[0], where: isInFile(item!.paths[0])) { .apply($0) }
        case .skipFile: giveAll("skip", in: item!.paths[0], where: isInFile(item!.paths[0])) { _ in .skip }
        case .applyRecipe: giveAll("apply", in: item!.recipe, where: isOf(item!.recipe)) { .apply($0) }
        case .skipRecipe: giveAll("skip", in: item!.recipe, where: isOf(item!.recipe)) { _ in .skip }
        case .applySafe: applySafe()
        case .back: position -= 1
        case .forth: position += 1
        case .undo:
            if past[past.count - 1].isSplit { return .join }
            undo()
        case .suppress: mode = .asking(.reason, "")
        case .search: mode = .asking(.search, "")
        case .help: mode = .reading(help)
        case .edit: return .edit
        case .split: return .split
        case .explain: return .explain
        case .quit: return .finish
        case .discard:
            guard hasNewAnswers else { return .discard }
            mode = .confirming
        }
        return .nothing
    }

    /// A line for each key that makes sense.
    package var help: [String] {
        offered.map { "\($0.rawValue)  \($0.meaning(for: item))" } + [
            "Enter  applies a change that is safe, and no other"
        ]
    }

    // MARK: Answers

    private func isInFile(_ path: String) -> (ReviewItem) -> Bool { { $0.paths.contains(path) } }
    private func isOf(_ recipe: String) -> (ReviewItem) -> Bool { { $0.recipe == recipe } }

    /// Answers the change in question, and all open ones of a sort.
    private mutating func giveAll(
        _ verb: String, in what: String, where isMeant: (ReviewItem) -> Bool, _ answer: (Answer.Edit?) -> Answer
    ) {
        let meant = items.indices.filter { index in
            index == position || isMeant(items[index]) && self.answer(to: items[index]) == nil
        }.map { items[$0] }
        give(to: meant, verb, answer)
        tell(verb, meant, "in \(what)")
    }

    private mutating func applySafe() {
        let meant = items.filter { $0.isSafe && answer(to: $0) == nil }
        give(to: meant, "apply") { .apply($0) }
        tell("apply", meant, "that \(meant.count == 1 ? "is" : "are") safe")
    }

    private mutating func tell(_ verb: String, _ meant: [ReviewItem], _ which: String) {
        let count = Tally.count(meant.count, "change")
        message = "\(verb): \(count) \(which)"
        let reviewable = meant.count { !$0.isSafe }
        if verb == "apply", reviewable > 0 { message += ", \(reviewable) to review among them" }
        message += " ('u' takes it back)"
    }

    private mutating func give(to meant: [ReviewItem], _ verb: String, _ answer: (Answer.Edit?) -> Answer) {
        past.append(
            Step(
                fingerprint: item?.fingerprint, verb: verb,
                answers: meant.map { ($0.fingerprint, answers[$0.fingerprint]) }))
        for item in meant { set(answer(edits[item.fingerprint]), for: item) }
        if let item, self.answer(to: item) == nil { return }
        position = firstOpen(from: position + 1)
    }

    private mutating func set(_ answer: Answer?, for item: ReviewItem) {
        answers[item.fingerprint] = answer
        unsaved.append(AnswerRecord(of: item, answer))
    }

    /// The first change without an answer from a place on, and else from the start; behind the last one if there is none.
    private func firstOpen(from start: Int) -> Int {
        let open = items.indices.filter { answer(to: items[$0]) == nil }
        return open.first { $0 >= start } ?? open.first ?? items.count
    }

    private mutating func undo() {
        let step = past.removeLast()
        for (fingerprint, before) in step.answers {
            guard let item = items.first(where: { $0.fingerprint == fingerprint }) else { continue }
            set(before, for: item)
        }
        if let (fingerprint, before) = step.edit { edits[fingerprint] = before }
        position = items.firstIndex { $0.fingerprint == step.fingerprint } ?? position
        let count = step.answers.count > 1 ? " of \(Tally.count(step.answers.count, "change"))" : ""
        message = "taken back: \(step.verb)\(count)"
    }

    // MARK: Lines of text

    private mutating func write(_ key: Key, behind text: String, for question: Question) {
        switch key {
        case .character(let character): mode = .asking(question, text + String(character))
        case .backspace: mode = .asking(question, String(text.dropLast()))
        case .control("u"): mode = .asking(question, "")
        case .escape, .control("d"): mode = .choosing
        case .enter:
            mode = .choosing
            switch question {
            case .reason: suppress(because: text)
            case .search: search(for: text)
            }
        default: break
        }
    }

    private mutating func suppress(because text: String) {
        let reason = text.split(separator: " ").joined(separator: " ")
        guard let item, !reason.isEmpty else {
            message = "not suppressed: the comment needs a reason"
            return
        }
        give(to: [item], "suppress") { _ in .suppress(reason: reason) }
    }

    /// Goes to the next change that mentions a text; no text stands for the last one.
    private mutating func search(for text: String) {
        if !text.isEmpty { lastSearch = text }
        guard !lastSearch.isEmpty else { return }
        let order = items.indices.map { (position + 1 + $0) % items.count }
        guard let found = order.first(where: { items[$0].mentions(lastSearch) }) else {
            message = "no change mentions '\(lastSearch)'"
            return
        }
        if found == position {
            message = "no other change mentions '\(lastSearch)'"
        } else if found < position, item != nil {
            message = "from the start again"
        }
        position = found
    }
}

// MARK: What others did

extension ReviewSession {
    /// Shows something instead of the change.
    package mutating func show(_ lines: [String]) { mode = .reading(lines) }

    /// Says something of what was asked for.
    package mutating func say(_ message: String) { self.message = message }

    /// The result of the change in question was edited. It is not answered by that: what it is now has to be seen first.
    package mutating func edited(_ edit: Answer.Edit?) {
        guard let item else { return }
        let before = edits[item.fingerprint]
        past.append(
            Step(
                fingerprint: item.fingerprint, verb: "edit", answers: [(item.fingerprint, answers[item.fingerprint])],
                edit: (item.fingerprint, before)))
        edits[item.fingerprint] = edit
        if answers[item.fingerprint] != nil { set(nil, for: item) }
    }

    /// Gives the changes of which one has been split, the parts in its place.
    package mutating func split(into items: [ReviewItem]) {
        if let item {
            past.append(
                Step(
                    fingerprint: item.fingerprint, verb: "split",
                    answers: [(item.fingerprint, answers[item.fingerprint])],
                    edit: (item.fingerprint, edits[item.fingerprint]), isSplit: true))
            // A part may be called as the whole was: what was said of that is not said of it.
            answers[item.fingerprint] = nil
            edits[item.fingerprint] = nil
            unsaved.append(AnswerRecord(splitting: item))
        }
        message = "split into \(Tally.count(items.count - self.items.count + 1, "change"))"
        self.items = items
    }

    /// Gives the changes as they were before the last one was split.
    package mutating func join(into items: [ReviewItem]) {
        guard let step = past.last, step.isSplit else { return }
        for part in self.items where !items.contains(part) { answers[part.fingerprint] = nil }
        self.items = items
        if let whole = items.first(where: { $0.fingerprint == step.fingerprint }) {
            unsaved.append(AnswerRecord(joining: whole))
        }
        undo()
    }

    /// Takes back what the last key answered, because it does not go together with other answers.
    package mutating func refuse(because reason: String) {
        guard !past.isEmpty else { return }
        undo()
        // It never was an answer that anybody needs to know of.
        unsaved = []
        message = reason
    }
}
