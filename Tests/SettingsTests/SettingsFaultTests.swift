import Settings
import Testing

/// What is wrong with a text is said with its line and column, from 1, in characters.
struct SettingsFaultTests {
    struct Row: CustomTestStringConvertible {
        let text: String
        let fault: String
        var testDescription: String { fault }

        init(_ text: String, _ fault: String) { (self.text, self.fault) = (text, fault) }
    }

    @Test(arguments: [
        Row("a = 1\nb 2", "2:3: '=' stands behind a key, and '2' stands here"),
        Row("a =\n", "1:4: a value is expected, and the line ends"),
        Row("a = 1 2", "1:7: a line ends behind its value, and '2' stands here"),
        Row("é = 1", "1:1: a key is expected, and 'é' stands here"),
        Row("'é' = [1 2]", "1:10: ',' or ']' stands behind a value of a list, and '2' stands here"),
        Row("a = [\n  1,\n  x\n]", "3:3: a value is expected, and 'x' stands here"),
        Row("a = {b = 1,}", "1:12: a key is expected, and '}' stands here"),
        Row("a = {b = 1\n}", "1:11: ',' or '}' stands behind a value of a table, and the line ends"),
        Row("a = 1\n[a]", "2:2: 'a' has a value already"),
        Row("[a]\n[b]\n [a]", "3:3: the table 'a' is there already"),
        Row("a.b = 1\na.b = 2", "2:3: 'b' has a value already"),
        Row("[a.b]\n[a]\nb.c = 1", "3:1: the table 'b' has a head of its own: nothing is added to it here"),
        Row("[a]\n[[a]]", "2:3: 'a' is one table already, and no list of tables"),
        Row("[a", "1:3: ']' ends the head of a table, and the file ends"),
        Row("a = \"b\n", "1:5: the string has no \" at its end"),
        Row("a = '''b\n", "1:5: the string has no ''' at its end"),
        Row("a = \"\\x\"", "1:6: there is no such escape: a backslash itself is '\\\\'"),
        Row("a = \"\\u12\"", "1:6: the escape needs 4 hexadecimal digits"),
        Row("a = \"\\ud800\"", "1:6: there is no character of this number"),
        Row("a = \"\u{1}\"", "1:6: a string has no control characters: write an escape"),
        Row("# \u{1}", "1:3: a comment has no control characters"),
        Row("a = 1979-02-29", "1:5: there is no such day"),
        Row("a = 9223372036854775808", "1:5: the number does not fit into 64 bits"),
        Row("a = " + String(repeating: "[", count: 200), "1:104: values stand in each other too deeply"),
        Row(
            Array(repeating: "a", count: 200).joined(separator: ".") + " = 1",
            "1:1: tables stand in each other too deeply"),
    ])
    func ofTOML(row: Row) {
        expect(row.fault) { () throws(SettingFault) in _ = try TOMLText.read(Array(row.text.utf8)) }
    }

    @Test(arguments: [
        Row("{\"a\": 1,\n 2}", "2:2: a key in double quotes is expected, and '2' stands here"),
        Row("{\"a\" 1}", "1:6: ':' stands behind a key, and '1' stands here"),
        Row("{\"a\": 1, \"a\": 2}", "1:10: 'a' has a value already"),
        Row("[1, 2", "1:6: ',' or ']' stands behind a value of a list, and the file ends"),
        Row("[1]]", "1:4: the value is over, and ']' stands here"),
        Row("[\"é\\x\"]", "1:4: there is no such escape: a backslash itself is '\\\\'"),
        Row("{\"a\": \"b}", "1:7: the string has no \" at its end"),
        Row("", "1:1: a value is expected, and the file ends"),
    ])
    func ofJSON(row: Row) {
        expect(row.fault) { () throws(SettingFault) in _ = try JSONText.read(Array(row.text.utf8)) }
    }

    @Test func whatIsNoTextIsRefused() {
        expect("2:2: this is no UTF-8") { () throws(SettingFault) in _ = try TOMLText.read([0x61, 0x0A, 0x61, 0xFF]) }
    }

    private func expect(_ fault: String, _ read: () throws(SettingFault) -> Void) {
        do throws(SettingFault) {
            try read()
            Issue.record("it is read")
        } catch {
            #expect("\(error.place.line):\(error.place.column): \(error.message)" == fault)
        }
    }
}

/// `setup.cfg` as `configparser` reads it, with what people write besides.
struct INITests {
    @Test func sectionsKeysAndLinesAreFound() {
        let text = """
            ; a comment
            stray = 1
            [Options]
            Python_Requires = >=3.8  # the old machines
            install_requires =
                aweb>=3.9
                # not this one

                other
              ; nor this
            [tool:pytest]
            mode: auto#1

              on=
            empty =
            """
        let sections = INIText.read(Array(text.utf8))
        #expect(sections.map(\.name) == ["Options", "tool:pytest"])
        #expect(sections[0].entries.map(\.key) == ["python_requires", "install_requires"])
        #expect(sections[0]["python_requires"]?.lines == [">=3.8"])
        #expect(sections[0]["python_requires"]?.line == 4)
        #expect(sections[0]["install_requires"]?.lines == ["aweb>=3.9", "other"])
        #expect(sections[1]["mode"]?.lines == ["auto#1", "on="])
        #expect(sections[1]["empty"]?.lines == [])
        #expect(sections[1]["missing"] == nil)
    }
}
