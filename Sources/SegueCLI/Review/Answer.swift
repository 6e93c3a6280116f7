/// What somebody decided about a change.
package enum Answer: Hashable, Sendable {
    /// It is made; where it was edited, as somebody edited it.
    case apply(Edit?)
    case skip
    /// It is not made, and a comment in the code says so for good.
    case suppress(reason: String)

    /// What somebody wrote into the result of a change.
    package struct Edit: Hashable, Sendable {
        /// Of files that the change makes: what differs from what it makes of them by itself, as a unified diff.
        package let patches: [FilePatch]

        /// - Parameter patches: at least one.
        package init(_ patches: [FilePatch]) { self.patches = patches }
    }

    /// What differs in one file.
    package struct FilePatch: Hashable, Sendable, Codable {
        /// Of the file, from the root of its repository on, or from the working folder.
        package let path: String
        /// Hunks, without a header.
        package let patch: String

        /// - Parameters: what the properties of these names say.
        package init(path: String, patch: String) {
            self.path = path
            self.patch = patch
        }
    }

    /// Whether the change is made.
    package var isApplied: Bool { if case .apply = self { true } else { false } }

    /// Whether the files are not just what the chosen changes make of them.
    var isWritten: Bool {
        switch self {
        case .apply(nil), .skip: false
        case .apply, .suppress: true
        }
    }

    /// How a page says it: `applied`.
    package var participle: String {
        switch self {
        case .apply(nil): "applied"
        case .apply: "applied as edited"
        case .skip: "skipped"
        case .suppress: "suppressed"
        }
    }
}

/// An answer as a line of a file keeps it. The last one about a change counts.
package struct AnswerRecord: Hashable, Sendable, Codable {
    /// The words of `answer`.
    enum Word: String, Codable, CaseIterable {
        case apply, skip, suppress
        /// It was taken apart: answers are about its parts.
        case split
        /// It is whole again.
        case join
        /// An answer before it was taken back.
        case open
    }

    /// The fingerprint of the change.
    package let change: String
    let answer: Word
    private var reason: String?
    private var edits: [Answer.FilePatch]?
    /// For those who read the file: what the answer was about.
    private var recipe: String?
    private var place: String?

    /// - Parameter answer: nil where one was taken back.
    package init(of item: ReviewItem, _ answer: Answer?) {
        change = item.fingerprint
        recipe = item.recipe
        place = item.place
        switch answer {
        case nil: self.answer = .open
        case .skip: self.answer = .skip
        case .apply(let edit):
            self.answer = .apply
            edits = edit?.patches
        case .suppress(let reason):
            self.answer = .suppress
            self.reason = reason
        }
    }

    /// A change that was taken apart.
    package init(splitting item: ReviewItem) { self.init(.split, item) }

    /// A change that was taken apart, and is whole again.
    package init(joining item: ReviewItem) { self.init(.join, item) }

    private init(_ word: Word, _ item: ReviewItem) {
        change = item.fingerprint
        answer = word
        recipe = item.recipe
        place = item.place
    }

    /// Nil where there is none any more.
    package var meaning: Answer? {
        switch answer {
        case .open, .split, .join: nil
        case .skip: .skip
        case .apply: .apply((edits ?? []).isEmpty ? nil : Answer.Edit(edits!))
        case .suppress: .suppress(reason: reason ?? "")
        }
    }
}
