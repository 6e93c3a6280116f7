import Conversion
import PythonSyntax
import SourceText
import TestSupport
import Testing

/// A comment that `Suppression` writes skips the site for which it was written, and the code stays what it was.
struct SuppressionTests {
    struct Row: CustomTestStringConvertible {
        let before: String
        let after: String
        var testDescription: String { before }

        init(_ before: String, _ after: String) { (self.before, self.after) = (before, after) }
    }

    private static let comment = "# segue: skip[time-sleep] the device is slow"

    @Test(arguments: [
        Row("    time.sleep(1)\n", "    \(comment)\n    time.sleep(1)\n"),
        Row("    time.sleep(1)", "    \(comment)\n    time.sleep(1)"),
        Row(
            "    # why\n    x = [\n        time.sleep(1)]\n",
            "    # why\n    \(comment)\n    x = [\n        time.sleep(1)]\n"),
        Row("    if time.sleep(1):\n        pass\n", "    if time.sleep(1):  \(comment)\n        pass\n"),
        Row(
            "    if f:\n        pass\n    elif time.sleep(1):  # why\n        pass\n",
            "    if f:\n        pass\n    elif time.sleep(1):  # why  \(comment)\n        pass\n"),
        Row(
            "    with f(\n        time.sleep(1),\n        2):\n        pass\n",
            "    with f(\n        time.sleep(1),  \(comment)\n        2):\n        pass\n"),
        Row(
            "    while f(time.sleep(1), '''\n'''):\n        pass\n",
            "    while f(time.sleep(1), '''\n'''):  \(comment)\n        pass\n"),
        Row(
            "    while f(time.sleep(1)) + \\\n            2:\n        pass\n",
            "    while f(time.sleep(1)) + \\\n            2:  \(comment)\n        pass\n"),
        Row(
            "    while f'''{time.sleep(1)}\n''':\n        pass\n",
            "    while f'''{time.sleep(1)}\n''':  \(comment)\n        pass\n"),
        Row("    f(); time.sleep(1); f()\n", "    f(); time.sleep(1); f()  \(comment)\n"),
        Row("    if f: time.sleep(1)\n", "    if f: time.sleep(1)  \(comment)\n"),
        Row(
            "    @f(time.sleep(1))\n    def g():\n        pass\n",
            "    \(comment)\n    @f(time.sleep(1))\n    def g():\n        pass\n"),
    ])
    func standsWhereItSkips(row: Row) throws {
        let code = Self.head + row.before
        let tree = try #require(Self.tree(of: code))
        let call = try #require(code.utf8.firstRange(of: "time.sleep(1)".utf8))
        let start = code.utf8.distance(from: code.startIndex, to: call.lowerBound)
        let range = TextRange(start: UInt32(start), end: UInt32(start + 13))
        let edits = Suppression.edits(
            skipping: [(range, "time-sleep")], because: "the device\nis slow", in: tree)
        let text = try #require(Fix.merging(edits)).applied(to: tree.source.text)
        let after = String(decoding: text, as: UTF8.self)
        #expect(after == Self.head + row.after)
        #expect(Self.tree(of: after)?.kinds == tree.kinds)
        let converted = try #require(ConvertedFile.checked(text, by: "time-sleep"))
        #expect(!converted.isChanged)
        let line = after[..<after.firstRange(of: "# segue")!.lowerBound].count { $0.isNewline } + 1
        #expect(
            converted.sites.map { String($0.drop { $0 != " " }.dropFirst()) } == [
                "skipped on line \(line): the device is slow"
            ])
    }

    private static let head = "import time\n\n\nasync def poll(f):\n"

    private static func tree(of code: String) -> SyntaxTree? {
        (try? Source.decoding(Array(code.utf8)).get()).map(SyntaxTree.parse)
    }
}
