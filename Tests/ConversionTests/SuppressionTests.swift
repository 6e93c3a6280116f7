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

    private static let comment = "  # segue: skip[time-sleep] the device is slow"

    @Test(arguments: [
        Row("    time.sleep(1)\n", "    time.sleep(1)\(comment)\n"),
        Row("    time.sleep(1)  # why\r\n", "    time.sleep(1)  # why\(comment)\r\n"),
        Row("    time.sleep(1)", "    time.sleep(1)\(comment)"),
        Row("    f(\n        time.sleep(1),\n        2)\n", "    f(\n        time.sleep(1),\(comment)\n        2)\n"),
        Row("    f(time.sleep(1), '''\n''')\n", "    f(time.sleep(1), '''\n''')\(comment)\n"),
        Row("    f(time.sleep(1)) + \\\n        2\n", "    f(time.sleep(1)) + \\\n        2\(comment)\n"),
        Row("    if time.sleep(1):\n        pass\n", "    if time.sleep(1):\(comment)\n        pass\n"),
        Row("    f'''{time.sleep(1)}\n'''\n", "    f'''{time.sleep(1)}\n'''\(comment)\n"),
        Row("    f(); time.sleep(1); f()\n", "    f(); time.sleep(1); f()\(comment)\n"),
    ])
    func standsWhereItSkips(row: Row) throws {
        let code = Self.head + row.before
        let tree = try #require(Self.tree(of: code))
        let call = try #require(code.utf8.firstRange(of: "time.sleep(1)".utf8))
        let start = code.utf8.distance(from: code.startIndex, to: call.lowerBound)
        let range = TextRange(start: UInt32(start), end: UInt32(start + 13))
        let edit = Suppression.edit(skipping: range, for: ["time-sleep"], because: "the device\nis slow", in: tree)
        let text = try #require(Fix.merging([edit])).applied(to: tree.source.text)
        let after = String(decoding: text, as: UTF8.self)
        #expect(after == Self.head + row.after)
        #expect(Self.tree(of: after)?.kinds == tree.kinds)
        let converted = try #require(ConvertedFile.checked(text, by: "time-sleep"))
        #expect(!converted.isChanged)
        let line = after[..<after.firstRange(of: "  # segue")!.lowerBound].count { $0.isNewline } + 1
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
