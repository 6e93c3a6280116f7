import Project
import SegueCLI
import Testing

/// What is shown of a review, row by row.
struct ReviewPageTests {
    private static let item = ReviewItem(
        fingerprint: "1", recipe: "clock-to-aclock", paths: ["src/api.py", "src/b.py"], line: 3,
        conversions: ["clock.wait becomes await aclock.wait"], reviews: ["others may run meanwhile"],
        chain: ["main (src/b.py:1)", "load (src/api.py:2)"])
    private static let safe = ReviewItem(
        fingerprint: "2", recipe: "jobs", paths: ["c.py"], line: 1,
        conversions: (1...7).map { "job \($0) becomes another" })
    private static let files = [
        FileChange(
            path: Array("src/api.py".utf8), old: Array("import clock\n\nclock.wait(1)\nend = 1".utf8),
            new: Array("import aclock\n\nawait aclock.wait(1)\nend = 1".utf8))
    ]

    private static func page(_ prepare: (inout ReviewSession) -> Void = { _ in }) -> ReviewPage {
        var session = ReviewSession([item, safe])
        prepare(&session)
        return ReviewPage(session, files: session.position == 0 ? files : [])
    }

    @Test func tellsEverythingOfAChange() {
        let (top, middle, bottom) = Self.page().rows(of: 200)
        #expect(top.map(\.text) == ["(1/2) clock-to-aclock  src/api.py:3  review  2 files"])
        #expect(
            middle.map(\.text) == [
                "clock.wait becomes await aclock.wait", "review: others may run meanwhile",
                "turns: main (src/b.py:1) > load (src/api.py:2)", "src/api.py", "@@ -1,4 +1,4 @@", "-import clock",
                "+import aclock", " ", "-clock.wait(1)", "+await aclock.wait(1)", " end = 1",
                "\\ No newline at end of file",
            ])
        #expect(bottom.map(\.text) == ["Apply what needs a review? [y,n,!,j,e,S,w,/,?,q,Q] "])
    }

    @Test func tellsWhatWasAnswered() {
        func header(_ keys: [Key]) -> String {
            Self.page { session in for key in keys { _ = session.press(key) } }.header.text
        }
        #expect(header([.character("j")]) == "(2/2) jobs  c.py:1  safe")
        #expect(
            header([.character("y"), .character("k")])
                == "(1/2) clock-to-aclock  src/api.py:3  review  2 files  applied")
        #expect(
            header([.character("n"), .character("k")])
                == "(1/2) clock-to-aclock  src/api.py:3  review  2 files  skipped")
        #expect(header([.character("n"), .character("n")]) == "(2/2) all answered")
    }

    @Test func manyConversionsAreNotAllListed() {
        let page = Self.page { _ = $0.press(.character("j")) }
        #expect(page.story.map(\.text) == (1...5).map { "job \($0) becomes another" } + ["and 2 more"])
    }

    @Test func endTellsHowManyAreMade() {
        let page = Self.page { session in for key in ["y", "n"] as [Character] { _ = session.press(.character(key)) } }
        let (_, middle, bottom) = page.rows(of: 80)
        #expect(middle.map(\.text) == ["1 change to be made", "1 change skipped"])
        #expect(bottom.map(\.text) == ["Write that? [y,k,u,/,?,q,Q] "])
    }

    @Test(arguments: [1, 2, 7, 20, 39, 80]) func isNeverWiderThanTheScreen(width: Int) {
        let prompts: [[Key]] = [[], [.character("?")], [.character("/"), .character("本")], [.character("x")]]
        for keys in prompts {
            let page = Self.page { session in for key in keys { _ = session.press(key) } }
            let (top, middle, bottom) = page.rows(of: width)
            // A wide character does not fit into one column.
            #expect((top + middle + bottom).allSatisfy { $0.width <= max(width, 2) })
        }
    }

    @Test func narrowScreensLoseNothing() {
        let (wide, narrow) = (Self.page().rows(of: 500), Self.page().rows(of: 20))
        func letters(_ rows: [StyledText]) -> String { rows.map(\.text).joined().filter { $0 != " " } }
        #expect(letters(wide.top) == letters(narrow.top))
        #expect(letters(wide.middle) == letters(narrow.middle))
        #expect(letters(wide.bottom) == letters(narrow.bottom))
        #expect(narrow.top.map(\.text) == ["(1/2)", "  clock-to-aclock", "  src/api.py:3", "  review  2 files"])
    }

    @Test func whatDiffersWithinALineStandsOut() {
        let line = Self.page().diff.first { $0.text == "+await aclock.wait(1)" }
        #expect(line?.pieces.map(\.text) == ["+", "await a", "clock.wait(1)"])
        #expect(line?.pieces.map(\.style) == [.added, .addedPart, .added])
    }

    @Test func questionsShowWhatIsTyped() {
        let page = Self.page { session in for key in "S a\u{1B}".map(Key.character) { _ = session.press(key) } }
        #expect(page.prompt.text == "Reason:  a^[")
    }

    // MARK: Screens

    private static let tall = (
        top: [StyledText("top")], middle: (1...9).map { StyledText("\($0)") }, bottom: [StyledText("ask")]
    )

    @Test func whatDoesNotFitIsScrolled() {
        var screen = ReviewScreen()
        func rows() -> [String] { screen.rows(of: Self.tall, columns: 80, height: 6).map(\.text) }
        #expect(rows() == ["top", "1", "2", "3", "-- 3/9: space --", "ask"])
        let steps: [(Key, String)] = [
            (.down, "2"), (.character(" "), "4"), (.pageDown, "6"), (.pageDown, "7"), (.down, "7"), (.up, "6"),
            (.pageUp, "4"), (.home, "1"), (.up, "1"), (.end, "7"),
        ]
        for (key, first) in steps {
            let isScrolled = screen.scroll(by: key)
            #expect(isScrolled)
            #expect(rows()[1] == first)
        }
        let isScrolled = screen.scroll(by: .character("y"))
        #expect(!isScrolled)
    }

    @Test(arguments: 1...20) func aScreenIsNeverOverfull(height: Int) {
        var screen = ReviewScreen()
        let rows = screen.rows(of: Self.tall, columns: 80, height: height)
        #expect(rows.count <= height)
        #expect(rows.last?.text == "ask")
        if height >= 11 { #expect(rows.count == 11) }
    }
}
