import Project

/// Asks about one change after the other, until all are answered or somebody has enough.
struct Chooser {
    private let material: any ReviewMaterial
    private let file: AnswersFile?
    private var face: any ReviewFace
    private var session: ReviewSession
    private var editor = ResultEditor()
    /// What becomes of the change in question, and whether it has parts: found once.
    private var shown: (item: ReviewItem, edit: Answer.Edit?, files: [FileChange])?

    /// How a review ended.
    enum End {
        case finished([String: Answer])
        case discarded
    }

    /// - Parameters:
    ///   - answers: those of an earlier session.
    ///   - file: where answers are kept; nil where they are not.
    init(
        _ material: any ReviewMaterial, answers: [String: Answer], keptIn file: AnswersFile?, face: any ReviewFace
    ) {
        self.material = material
        self.file = file
        self.face = face
        session = ReviewSession(material.items, answers: answers)
    }

    mutating func run() -> End {
        defer { face.leave() }
        while true {
            look()
            face.show(session, shown?.files ?? [])
            let before = session.answers
            let request: ReviewSession.Request
            switch face.next(session) {
            case .redraw: continue
            case .interrupt: request = session.interrupt()
            case .press(let key): request = session.press(key)
            }
            if session.answers != before { refuseClashes(since: before) }
            if let trouble = file?.add(session.takeRecords()) { session.say(trouble) }
            switch request {
            case .nothing: break
            case .edit: edit()
            case .split:
                material.split(session.position)
                session.split(into: material.items)
            case .join:
                material.join()
                session.join(into: material.items)
            case .explain: session.show(material.explanation(of: session.position))
            case .finish: return .finished(session.answers)
            case .discard:
                file?.discard()
                return .discarded
            }
        }
    }

    /// Looks at the change in question.
    private mutating func look() {
        guard let item = session.item else {
            shown = nil
            return
        }
        let edit = session.edits[item.fingerprint]
        if let shown, shown.item == item, shown.edit == edit { return }
        if shown?.item != item { editor.forgetDrafts() }
        shown = (item, edit, Composition.files(of: session.position, edit, material))
        session.canSplit = material.canSplit(session.position)
    }

    // MARK: Edits

    private mutating func edit() {
        guard let (item, before, present) = shown else { return }
        let alone = material.files(making: [session.position])
        switch editor.edit(alone, from: present, in: face.terminal) {
        case .refused(let reason): session.say(reason)
        case .unedited:
            if before != nil { session.edited(nil) }
            session.say(before == nil ? "nothing was edited" : "the change is as it was proposed again")
        case .edited(let edit) where edit == before: session.say("nothing was edited")
        case .edited(let edit):
            let files = Composition.files(of: session.position, edit, material)
            guard files.contains(where: { $0.old != $0.new }) else {
                return session.say("that takes the whole change back: 'n' skips it")
            }
            var answers = session.answers
            answers[item.fingerprint] = .apply(edit)
            if let clash = clash(in: answers, around: [item]) { return session.say("not taken: \(clash)") }
            session.edited(edit)
            session.say("edited: 'y' applies it as it is now")
        }
    }

    /// What was edited, and comments, do not go together with changes of the same lines: the last answer says which counts.
    private mutating func refuseClashes(since before: [String: Answer]) {
        let new = session.items.filter { session.answers[$0.fingerprint] != before[$0.fingerprint] }
        guard let clash = clash(in: session.answers, around: new) else { return }
        session.refuse(because: "not possible: \(clash)")
    }

    /// Why answers do not go together in the files of some changes, if they do not.
    private func clash(in answers: [String: Answer], around items: [ReviewItem]) -> String? {
        let paths = Set(items.flatMap(\.paths))
        let near = Set(session.items.filter { !paths.isDisjoint(with: $0.paths) }.map(\.fingerprint))
        let concerned = answers.filter { near.contains($0.key) }
        guard concerned.values.contains(where: \.isWritten) else { return nil }
        return Composition(concerned, of: material).clashes.first.map { clash in
            "\(material.items[clash.item].place): \(clash.reason)"
        }
    }
}
