import Project
import TestSupport
import Testing

/// Patterns of settings match as lines of a `.gitignore` in the folder of the settings do.
struct PathPatternsTests {
    @Test(arguments: [
        (["vendor/"], "/shop/vendor/a.py", true), (["vendor/"], "/shop/src/vendor/a.py", true),
        (["vendor/"], "/shop/vendor", false), (["/vendor"], "/shop/vendor", true),
        (["/vendor/"], "/shop/src/vendor/a.py", false), (["*_pb2.py"], "/shop/src/x_pb2.py", true),
        (["src/**/gen"], "/shop/src/a/b/gen/x.py", true), (["src/*.py"], "/shop/src/a/x.py", false),
        (["*.py", "!keep.py"], "/shop/src/keep.py", false), (["!keep.py", "*.py"], "/shop/src/keep.py", true),
        (["*"], "/other/a.py", false), (["*"], "/shopping/a.py", false), ([], "/shop/a.py", false),
    ])
    func hold(patterns: [String], path: String, isHeld: Bool) {
        #expect(PathPatterns(patterns, from: Array("/shop/".utf8)).hold(Array(path.utf8)) == isHeld)
    }

    @Test(arguments: [
        ("a", true), ("", false), ("# a", false), ("[a", false), ("a\\", false), ("a\nb", false), ("!a", true),
        ("/", false),
    ])
    func canMatch(pattern: String, isPossible: Bool) { #expect(PathPatterns.canMatch(pattern) == isPossible) }

    @Test func excludedFilesAreTakenOnlyWhereTheyAreNamed() {
        let folder = TemporaryFolder()
        for name in ["a.py", "gen/b.py", "src/gen/c.py", "src/d.py"] { folder.write("", to: name) }
        var selection = FileSelection()
        selection.exclusions = [PathPatterns(["gen/", "/a.py"], from: Array("\(folder.path)/".utf8))]
        func found(_ names: String...) -> [String] {
            selection.files(at: names.map { Array("\(folder.path)/\($0)".utf8) }).compactMap { try? $0.get() }.map {
                String(String(decoding: $0, as: UTF8.self).dropFirst(folder.path.count + 1))
            }
        }
        #expect(found("") == ["src/d.py"])
        #expect(found("a.py", "gen", "src") == ["a.py", "gen/b.py", "src/d.py"])
        selection.excludesNamedFiles = true
        #expect(found("a.py", "gen", "src", "src/gen/c.py") == ["src/d.py"])
    }
}
