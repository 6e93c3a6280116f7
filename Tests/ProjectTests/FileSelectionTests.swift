import Project
import TestSupport
import Testing

@Suite struct FileSelectionTests {
    @Test func foldersComeInTheOrderOfWholePaths() {
        let folder = TemporaryFolder()
        let names = ["a/x.py", "a-b.py", "a.py", "a/b/c.py", "a0/z.py", "B.py", ".hidden/h.py", "é.py"]
        for name in names + ["b.txt", "s.pyi"] { folder.write("", to: name) }
        #expect(found(in: folder) == sorted(names))
        #expect(found(in: folder, FileSelection(includesStubs: true)).contains("s.pyi"))
    }

    @Test func namedPathsKeepTheirOrderAndTheirSpelling() {
        let folder = TemporaryFolder()
        for name in ["b/x.py", "a.txt", "b/y.py"] { folder.write("", to: name) }
        let paths = ["a.txt", "missing.py", "b/", "b/x.py", "b/../a.txt"].map { "\(folder.path)/\($0)" }
        let files = FileSelection().files(at: paths.map { Array($0.utf8) })
        let missing = "\(paths[1]): cannot open: No such file or directory"
        #expect(files.map(describe) == [paths[0], missing, "\(folder.path)/b/x.py", "\(folder.path)/b/y.py"])
    }

    @Test func namesNeedNotBeText() {
        let folder = TemporaryFolder()
        let name = Array("f/".utf8) + [0xFF, 0x0A] + Array(".py".utf8)
        folder.write([], to: name)
        let files = FileSelection().files(at: [Array("\(folder.path)/f".utf8)])
        #expect(files == [.success(Array("\(folder.path)/".utf8) + name)])
    }

    @Test func linksAreFollowedOnlyIfNamed() {
        let folder = TemporaryFolder()
        folder.write("", to: "real/x.py")
        folder.run("ln -s real linked; ln -s real/x.py linked.py; ln -s nowhere dangling.py; ln -s . real/loop")
        #expect(found(in: folder) == ["real/x.py"])
        #expect(found(in: folder, at: "linked") == ["linked/x.py"])
        #expect(found(in: folder, at: "linked.py") == ["linked.py"])
    }

    @Test func foreignFoldersAreLeftOutUnlessAllIsAskedFor() {
        let folder = TemporaryFolder()
        let foreign = ["__pycache__/x.py", "a/node_modules/x.py", "env/lib/x.py", "a/.tox/x.py"]
        for name in foreign + ["venv/x.py", "a/x.py", "env/pyvenv.cfg"] { folder.write("", to: name) }
        #expect(found(in: folder) == ["a/x.py", "venv/x.py"])
        #expect(found(in: folder, FileSelection(respectsGitignore: false)).count == 6)
        #expect(found(in: folder, at: "env") == ["env/lib/x.py"], "a folder that is named is walked")
    }

    @Test func rulesReachFromTheRepositorysRoot() {
        let folder = TemporaryFolder()
        folder.run("git init -q .; git init -q a/inner")
        folder.write("skipped.py\n/a/b/top.py\n", to: ".gitignore")
        folder.write("excluded.py\n", to: ".git/info/exclude")
        folder.write("!skipped.py\n", to: "a/b/c/.gitignore")
        for name in ["skipped", "top", "excluded", "kept"] {
            for place in ["a/b", "a/b/c", "a/inner"] { folder.write("", to: "\(place)/\(name).py") }
        }
        #expect(found(in: folder, at: "a/b") == ["a/b/c/kept.py", "a/b/c/skipped.py", "a/b/c/top.py", "a/b/kept.py"])
        #expect(found(in: folder, at: "a/inner").count == 4)
        #expect(found(in: folder, at: "a").filter { $0.hasPrefix("a/inner") }.count == 4, "a repository of its own")
        #expect(found(in: folder, at: "a/b/skipped.py") == ["a/b/skipped.py"], "a file that is named is taken")
    }

    @Test func rulesHoldWithoutARepository() {
        let folder = TemporaryFolder()
        for name in ["a/x.py", "a/y.py"] { folder.write("", to: name) }
        folder.write("y.py\n", to: "a/.gitignore")
        #expect(found(in: folder) == ["a/x.py"])
    }

    // Names of few letters, so that random patterns match often.
    @Test(arguments: 0..<40) func agreesWithGit(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let folder = TemporaryFolder()
        folder.run("git init -q .")
        let names = ["a", "b", "ab", "ba", "a b", "a-b", "aab", "a]", "1", "é", "a\\", "!a", "#a"]
        func place() -> String {
            (0..<Int.random(in: 0...3, using: &random)).map { _ in names.randomElement(using: &random)! + "/" }.joined()
        }
        for _ in 0..<120 { folder.write("", to: place() + names.randomElement(using: &random)! + ".py") }
        for file in [".gitignore", place() + ".gitignore", place() + ".gitignore", ".git/info/exclude"] {
            let lines = (0..<6).map { _ in randomRule(names, &random) }
            folder.write(lines.joined(separator: seed % 2 == 0 ? "\n" : "\r\n"), to: file)
        }
        let listed = folder.run("git ls-files -z -co --exclude-standard").output
            .split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        let rules = folder.run("grep -r '' --include=.gitignore . ; cat .git/info/exclude").output
        #expect(
            found(in: folder) == sorted(listed.filter { $0.hasSuffix(".py") }),
            "\(String(decoding: rules, as: UTF8.self))")
    }

    @Test(arguments: [
        ("[[:digit:]].py", ["1.py"]),
        ("[^[:alpha:]]*.py", ["-.py", "1.py", "]b.py"]),
        ("[[:nothing:]].py", []),
        ("[]-]*.py", ["-.py", "]b.py"]),
        ("[a-b]b.py", ["ab.py"]),
        ("[z-a].py", []),
        ("[1-].py", ["-.py", "1.py"]),
        ("[a\\]]b.py", ["]b.py", "ab.py"]),
        ("[!a]b.py", ["]b.py"]),
        ("[a", []),
        ("a\\", []),
        ("\\1.py", ["1.py"]),
        ("ab.py  ", ["ab.py"]),
        ("ab.py\\ ", []),
        ("\u{FEFF}1.py", ["1.py"]),
        ("???.py", []),
        ("**", ["-.py", "1.py", "]b.py", "ab.py"]),
    ])
    func readsBracketsAsGitDoes(rule: String, ignored: [String]) {
        let folder = TemporaryFolder()
        folder.run("git init -q .")
        let names = ["-.py", "1.py", "]b.py", "ab.py"]
        for name in names { folder.write("", to: name) }
        folder.write(rule, to: ".gitignore")
        let kept = names.filter { !ignored.contains($0) }
        #expect(found(in: folder) == kept)
        let output = folder.run("git ls-files -o --exclude-standard '*.py'").output
        #expect(output == Array(kept.map { $0 + "\n" }.joined().utf8), "git itself")
    }

    @Test func noPatternTakesForever() {
        let folder = TemporaryFolder()
        let name = String(repeating: "a", count: 200) + ".py"
        folder.write("", to: name)
        let rules = String(repeating: "*a", count: 90) + "b\n" + String(repeating: "**/", count: 500) + "b\n"
        folder.write(rules, to: ".gitignore")
        #expect(found(in: folder) == [name])
    }
}

/// What is found at a path in the folder, without the folder's own path.
private func found(
    in folder: TemporaryFolder, at path: String = "", _ selection: FileSelection = FileSelection()
) -> [String] {
    let start = path.isEmpty ? folder.path : "\(folder.path)/\(path)"
    return selection.files(at: [Array(start.utf8)]).map { String(describe($0).dropFirst(folder.path.count + 1)) }
}

private func describe(_ file: Result<[UInt8], FileError>) -> String {
    switch file {
    case .success(let path): String(decoding: path, as: UTF8.self)
    case .failure(let error): "\(String(decoding: error.path, as: UTF8.self)): \(error.message)"
    }
}

/// By bytes, as Python sorts text.
private func sorted(_ paths: [String]) -> [String] {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func randomRule(_ names: [String], _ random: inout SeededGenerator) -> String {
    let globs = ["*", "?", "**", "[ab]", "[!a]", "a*", "*b", "*.py", "a*.py", "?b.py", "[a-b]*", "\\a", "\\*"]
    let pieces = names + globs
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in pieces.randomElement(using: &random)! }
    let ends = [
        ("", ""), ("/", ""), ("", "/"), ("!", ""), ("!/", "/"), ("**/", ""), ("", "/**"), ("", "/*"), ("", " "),
    ]
    let (start, end) = ends.randomElement(using: &random)!
    return start + parts.joined(separator: "/") + end
}
