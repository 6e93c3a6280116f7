import SegueCLI
import Testing

/// What keys do in a review, without a terminal and without code.
struct ReviewSessionTests {
    /// Keys, and what the session is then: an answer for each change (`y`, `n`, `S`, `e` for one that is applied as
    /// edited, `.` for none), and at which change it is.
    struct Row: CustomTestStringConvertible {
        let keys: String
        let state: String
        /// What the last key said, if that matters.
        let message: String?
        let request: ReviewSession.Request

        init(_ keys: String, _ state: String, _ message: String? = nil, request: ReviewSession.Request = .nothing) {
            (self.keys, self.state, self.message, self.request) = (keys, state, message, request)
        }

        var testDescription: String { keys }
    }

    static let rows = [
        // One after the other.
        Row("", "......@1"), Row("y", "y.....@2"), Row("n", "n.....@2"), Row("y n y", "yny...@4"),
        Row("y y y y y n", "yyyyyn@end"), Row("y y y y y n y", "yyyyyn@end", request: .finish),
        // Back and forth, without answers; those before stay open, and are asked about at the end.
        Row("j j", "......@3"), Row("j k", "......@1"), Row("Right Left Right", "......@2"),
        Row("j j j j y", "....y.@6"),
        Row("j j j j j y", ".....y@1"), Row("k", "......@1", "'k' does nothing here: '?' lists the keys that do"),
        Row("j j j j j j", "......@6", "'j' does nothing here: '?' lists the keys that do"),
        Row("y y y y y n k k j j", "yyyyyn@end"), Row("y k n", "n.....@2"),
        // All and none of a file: also what begins elsewhere and goes on in it.
        Row("a", "yyy...@4", "apply: 3 changes in a.py, 1 to review among them ('u' takes it back)"),
        Row("d", "nnn...@4", "skip: 3 changes in a.py ('u' takes it back)"), Row("n j a", "nyy...@4"),
        Row("y y y a", "yyy...@4", "'a' does nothing here: '?' lists the keys that do"), Row("y y y j d", "yyynnn@end"),
        Row("a y y d", "yyyyy.@6", "'d' does nothing here: '?' lists the keys that do"),
        // All and none of a recipe.
        Row("A", "yy.y.y@3", "apply: 4 changes in clock, 1 to review among them ('u' takes it back)"),
        Row("D", "nn.n.n@3"), Row("j j D", "..n.n.@4"), Row("n k A", "yy.y.y@3"),
        // What is safe; an answer that was given stays.
        Row("!", "y.yy.y@2", "apply: 4 changes that are safe ('u' takes it back)"), Row("n !", "n.yy.y@2"),
        Row("j !", "y.yy.y@2"), Row("! n n !", "ynyyny@end", "'!' does nothing here: '?' lists the keys that do"),
        Row("A j j !", "yyyy.y@5", "apply: 1 change that is safe ('u' takes it back)"),
        // Enter alone.
        Row("Enter", "y.....@2"),
        Row("Enter Enter", "y.....@2", "this change needs a review: 'y' applies it, 'n' skips it"),
        Row("Enter Enter Enter Enter", "y.....@2"),
        Row("! n n Enter", "ynyyny@end", request: .finish),
        Row("! n y Enter", "ynyyyy@end", "some of what was chosen needed a review: 'y' writes it"),
        // The last answer is taken back, one after the other.
        Row("y u", "......@1", "taken back: apply"), Row("y n u", "y.....@2"), Row("y n u u", "......@1"),
        Row("A u", "......@1", "taken back: apply of 4 changes"), Row("n k y u", "n.....@1"),
        Row("u", "......@1", "'u' does nothing here: '?' lists the keys that do"), Row("y y y y y n u", "yyyyy.@6"),
        Row("y j j u", "......@1"), Row("a d u u", "......@1"),
        // A comment needs a reason.
        Row("S l a t e r Enter", "S.....@2"), Row("S Enter", "......@1", "not suppressed: the comment needs a reason"),
        Row("S Space Space Enter", "......@1"), Row("S n o Escape", "......@1"), Row("S n o Escape n", "n.....@2"),
        Row("S n Backspace Enter", "......@1"), Row("S n o ^u Enter", "......@1"), Row("S x Enter u", "......@1"),
        // Search: recipes, files, code; small letters stand for both.
        Row("/ j o b s Enter", "......@3"), Row("/ j o b s Enter / Enter", "......@5"),
        Row("/ j o b s Enter / Enter / Enter", "......@3", "from the start again"), Row("/ c . p y Enter", "......@4"),
        Row("/ n a p p i n g Enter", "......@6"), Row("/ N a p Enter", "......@6"),
        Row("/ n A p Enter", "......@1", "no change mentions 'nAp'"),
        Row("/ z z Enter", "......@1", "no change mentions 'zz'"), Row("/ Enter", "......@1"),
        Row("/ n a p p Enter / Enter", "......@6", "no other change mentions 'napp'"), Row("/ y Escape y", "y.....@2"),
        // What others do.
        Row("e", "......@1", request: .edit), Row("w", "......@1", request: .explain),
        Row("s", "......@1", "'s' does nothing here: '?' lists the keys that do"),
        Row("j s", "......@2", request: .split),
        Row("? y", "......@1"), Row("? y y", "y.....@2"),
        // The end.
        Row("q", "......@1", request: .finish), Row("y q", "y.....@2", request: .finish),
        Row("^d", "......@1", request: .finish), Row("Q", "......@1", request: .discard), Row("y Q", "y.....@2"),
        Row("y Q y", "y.....@2", request: .discard), Row("y Q n", "y.....@2"), Row("y Q Enter y", "yy....@3"),
        // No keys.
        Row("x", "......@1", "'x' is no key here: '?' lists those that are"),
        Row("Tab", "......@1", "that is no key here: '?' lists those that are"), Row("Escape", "......@1", ""),
    ]

    @Test(arguments: rows) func does(row: Row) {
        var session = ReviewSession(Self.items)
        let request = Self.press(row.keys, in: &session)
        #expect(Self.state(of: session) == row.state)
        #expect(request == row.request)
        if let message = row.message { #expect(session.message == message) }
    }

    @Test(arguments: [
        ("", "y n e S w / ? q Q a d A D ! j"), ("j j j j j", "y n D A ! k e S w / ? q Q a d"),
        ("y y y y y", "y n k u e S w / ? q Q"), ("y y y y y n", "y k u / ? q Q"),
        ("j", "y n a d A D ! k j e s S w / ? q Q"), ("! j j j", "y n k j u e S w / ? q Q"),
    ]) func offersOnlyWhatMakesSense(keys: String, offered: String) {
        var session = ReviewSession(Self.items)
        _ = Self.press(keys, in: &session)
        session.canSplit = session.position == 1
        let expected = Set(offered.split(separator: " ").map(String.init))
        #expect(Set(session.offered.map { String($0.rawValue) }) == expected)
        // The help has a line for each of them, and for nothing else but Enter.
        #expect(
            session.help.map { String($0.prefix { $0 != " " }) } == session.offered.map { String($0.rawValue) } + [
                "Enter"
            ])
    }

    @Test func oneChangeHasNoOthers() {
        let session = ReviewSession([Self.items[0]])
        #expect(String(session.offered.map(\.rawValue)) == "yneSw?qQ")
    }

    @Test func answersOfAnEarlierSessionStay() {
        let session = ReviewSession(Self.items, answers: ["1": .apply(nil), "3": .skip, "9": .skip])
        #expect(Self.state(of: session) == "y.n...@2")
        #expect(!session.hasNewAnswers)
        let done = ReviewSession(
            Self.items, answers: Dictionary(uniqueKeysWithValues: "123456".map { (String($0), .skip) }))
        #expect(Self.state(of: done) == "nnnnnn@end")
    }

    @Test func everyAnswerIsKeptAndWhatIsTakenBackToo() {
        var session = ReviewSession(Self.items)
        _ = Self.press("y n u S x Enter y", in: &session)
        let kept = session.takeRecords().map { "\($0.change) \($0.meaning.map { "\($0)" } ?? "open")" }
        #expect(
            kept == [
                "1 apply(nil)", "2 skip", "2 open", "2 suppress(reason: \"x\")", "3 apply(nil)",
            ])
        #expect(session.takeRecords().isEmpty)
    }

    @Test func editsGoWithTheAnswerAndBack() {
        var session = ReviewSession(Self.items)
        let edit = Answer.Edit([Answer.FilePatch(path: "a.py", patch: "@@ -1 +1 @@\n-a\n+b\n")])
        session.edited(edit)
        #expect(Self.state(of: session) == "......@1")
        _ = Self.press("y", in: &session)
        #expect(Self.state(of: session) == "e.....@2")
        #expect(session.takeRecords().map(\.meaning) == [.apply(edit)])
        _ = Self.press("u u", in: &session)
        #expect(session.edits.isEmpty)
        _ = Self.press("y", in: &session)
        #expect(Self.state(of: session) == "y.....@2")
        // What an edit is made of an answer has to be answered again.
        _ = Self.press("k", in: &session)
        session.edited(edit)
        #expect(Self.state(of: session) == "......@1")
        // A change of many is applied with what was written into it.
        _ = Self.press("a", in: &session)
        #expect(Self.state(of: session) == "eyy...@4")
    }

    @Test func partsTakeTheWholesPlace() {
        var session = ReviewSession(Self.items)
        _ = Self.press("y", in: &session)
        let parts = [
            ReviewItem(fingerprint: "2a", recipe: "clock", paths: ["a.py"], line: 2),
            ReviewItem(fingerprint: "2b", recipe: "clock", paths: ["a.py"], line: 3),
        ]
        session.split(into: [Self.items[0]] + parts + Self.items[2...])
        #expect(Self.state(of: session) == "y......@2")
        #expect(session.message == "split into 2 changes")
        #expect(session.takeRecords().map(\.change) == ["1", "2"])
        _ = Self.press("n y", in: &session)
        #expect(Self.state(of: session) == "yny....@4")
        // What was split is whole again once the answers about its parts are taken back.
        _ = Self.press("u u", in: &session)
        #expect(session.press(.character("u")) == .join)
        session.join(into: Self.items)
        #expect(Self.state(of: session) == "y.....@2")
        #expect(session.message == "taken back: split")
    }

    @Test func whatDoesNotGoTogetherIsTakenBackAtOnce() {
        var session = ReviewSession(Self.items)
        _ = Self.press("y", in: &session)
        _ = session.takeRecords()
        _ = Self.press("A", in: &session)
        session.refuse(because: "no")
        #expect(Self.state(of: session) == "y.....@2")
        #expect(session.message == "no")
        #expect(session.takeRecords().isEmpty)
    }

    @Test func interruptIsTheEndWhateverIsAsked() {
        for keys in ["", "S x", "/ x", "?", "y Q"] {
            var session = ReviewSession(Self.items)
            _ = Self.press(keys, in: &session)
            #expect(session.interrupt() == .finish)
        }
    }

    // MARK: Changes that could be

    private static let items = [
        ReviewItem(fingerprint: "1", recipe: "clock", paths: ["a.py"], line: 1),
        ReviewItem(fingerprint: "2", recipe: "clock", paths: ["a.py"], line: 2, reviews: ["look"]),
        ReviewItem(fingerprint: "3", recipe: "jobs", paths: ["a.py"], line: 3),
        ReviewItem(fingerprint: "4", recipe: "clock", paths: ["b.py", "c.py"], line: 1),
        ReviewItem(fingerprint: "5", recipe: "jobs", paths: ["c.py"], line: 1, reviews: ["look"]),
        ReviewItem(fingerprint: "6", recipe: "clock", paths: ["c.py"], line: 2, code: ["    Napping()"]),
    ]

    private static let named: [String: Key] = [
        "Enter": .enter, "Escape": .escape, "Left": .left, "Right": .right, "Backspace": .backspace, "Tab": .tab,
        "Space": .character(" "),
    ]

    /// What the last key asks for; the second change can be split.
    private static func press(_ keys: String, in session: inout ReviewSession) -> ReviewSession.Request {
        var request = ReviewSession.Request.nothing
        for word in keys.split(separator: " ").map(String.init) {
            session.canSplit = session.position == 1
            let isControl = word.count == 2 && word.first == "^"
            request = session.press(named[word] ?? (isControl ? .control(word.last!) : .character(word.first!)))
        }
        return request
    }

    private static func state(of session: ReviewSession) -> String {
        let answers = session.items.map { item in
            switch session.answer(to: item) {
            case nil: "."
            case .apply(nil): "y"
            case .apply: "e"
            case .skip: "n"
            case .suppress: "S"
            }
        }
        return answers.joined() + "@" + (session.item == nil ? "end" : "\(session.position + 1)")
    }
}
