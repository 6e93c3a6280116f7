import Settings
import TestSupport
import Testing

/// Settings files are what Python's own library makes of them: `tomllib` and `json`, right and wrong ones.
struct SettingsOracleTests {
    @Test(arguments: 0..<8) func generatedTextsAreWhatPythonReads(seed: Int) {
        let oracle = SettingsOracle()
        oracle.expectAgreement(on: oracle.generated(seed: seed, count: 2000), in: .toml)
    }

    @Test func projectsAreWhatPythonReads() {
        let oracle = SettingsOracle()
        oracle.expectAgreement(on: SettingsOracle.projects, in: .toml)
    }

    /// With a byte more, less or another one, most projects are wrong, and some mean something else.
    @Test(arguments: 0..<8) func damagedProjectsAreWhatPythonReads(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let damaged = SettingsOracle.projects.flatMap { text in (0..<20).map { _ in text.damaged(&random) } }
        SettingsOracle().expectAgreement(on: damaged, in: .toml)
    }

    @Test(arguments: 0..<8) func damagedJSONIsWhatPythonReads(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = Array(#"{"a": [1, -2.5e3, "x\n\u00e9", null], "b": {"c": true, "d": {}}, "e": 0, "é": false}"#.utf8)
        let damaged = (0..<2000).map { _ in text.damaged(&random) }
        SettingsOracle().expectAgreement(on: [text] + damaged, in: .json)
    }
}

/// Asks `Tests/Oracle/settings.py`.
private struct SettingsOracle {
    enum Language: String {
        case toml, json

        func read(_ text: [UInt8]) -> String {
            do throws(SettingFault) {
                return self == .toml ? try TOMLText.read(text).spelling : try JSONText.read(text).spelling
            } catch {
                return "error"
            }
        }
    }

    private let folder = TemporaryFolder()
    private let script = "python3 \(Shell.quoted("\(Checkout.root)/Tests/Oracle/settings.py"))"

    /// Those of the golden projects, and one with everything that TOML has.
    static let projects: [[UInt8]] = {
        let root = "\(Checkout.root)/golden"
        let golden = Files.below(root).filter { $0.hasSuffix("/pyproject.toml") }.compactMap {
            Files.read("\(root)/\($0)")
        }
        return golden + [Array(everything.utf8)]
    }()

    private static let everything = #"""
        # Everything that there is.
        "quoted key" = 'literal \ string'
        a.b . "c" = """
        two \
            lines\tand ""quotes"" """
        numbers = [+1, -0, 1_000, 0xDEAD_beef, 0o17, 0b1010, 3.14, -1e-3, 6.02_2E+23, inf, -nan]
        times = [1979-05-27, 07:32:00.25, 1979-05-27T07:32:00Z, 1979-05-27 00:32:00.999999-07:00]  # and
        nested = { point = { x = 1, y.z = [ [ "a" ], [] ] }, empty = {} }

        [project] # the project
        name = "shop"
        dependencies = [
            'a>=1', # one
            "b",
        ]
        [project.optional-dependencies]
        test = ['''c''']

        [[tool.segue.per-file]]
        files = ["tests/"]
        [tool.segue.per-file.promote]
        time-sleep = "never"
        [[tool.segue.per-file]]
        files = ["\u00e9\U0001F600"]
        """#

    func generated(seed: Int, count: Int) -> [[UInt8]] {
        var rest = folder.run("\(script) generate \(seed) \(count)").output[...]
        var texts: [[UInt8]] = []
        while let end = rest.firstIndex(of: 0x0A), let length = Int(String(decoding: rest[..<end], as: UTF8.self)) {
            texts.append(Array(rest[(end + 1)...].prefix(length)))
            rest = rest[(end + 1)...].dropFirst(length)
        }
        #expect(texts.count == count)
        return texts
    }

    func expectAgreement(on texts: [[UInt8]], in language: Language, sourceLocation: SourceLocation = #_sourceLocation)
    {
        folder.write(texts.flatMap { Array("\($0.count)\n".utf8) + $0 }, to: Array("texts".utf8))
        let output = folder.run("\(script) \(language.rawValue) <texts").output
        let answers = output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        #expect(answers.count == texts.count, sourceLocation: sourceLocation)
        #expect(answers.contains { $0 != "error" }, sourceLocation: sourceLocation)
        for (text, answer) in zip(texts, answers) where language.read(text) != answer {
            let shown = String(decoding: text, as: UTF8.self)
            Issue.record("\(shown)\nis \(language.read(text))\nand not \(answer)", sourceLocation: sourceLocation)
        }
    }
}

extension [UInt8] {
    fileprivate func damaged(_ random: inout SeededGenerator) -> [UInt8] {
        var text = self
        let place = Int.random(in: text.indices, using: &random)
        let byte = Array("\"'[]{}=,.#\n\r\t \\a1-_:\0\u{7F}".utf8).randomElement(using: &random)!
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text.remove(at: place)
        case 1: text[place] = byte
        default: text.insert(byte, at: place)
        }
        return text
    }
}

extension SettingTable {
    /// As `settings.py` writes it.
    fileprivate var spelling: String {
        "{" + entries.map { "\($0.key.spelling):\($0.value.spelling)" }.joined(separator: ",") + "}"
    }
}

extension SettingValue {
    fileprivate var spelling: String {
        switch content {
        case .text(let text): "s\(text.spelling)"
        case .integer(let number): "i\(number)"
        case .number(let number): number.isNaN ? "fnan" : "f\(String(number.bitPattern, radix: 16))"
        case .truth(let truth): truth ? "true" : "false"
        case .time(let time): "t\(time)"
        case .list(let list): "[\(list.map(\.spelling).joined(separator: ","))]"
        case .table(let table): table.spelling
        case .nothing: "null"
        }
    }
}

extension String {
    fileprivate var spelling: String {
        let characters = unicodeScalars.map { scalar in
            (" "..."~").contains(scalar) && scalar != "\"" && scalar != "\\"
                ? String(scalar) : "<\(String(scalar.value, radix: 16))>"
        }
        return "\"\(characters.joined())\""
    }
}
