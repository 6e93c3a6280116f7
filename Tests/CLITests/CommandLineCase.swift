import TestSupport

/// One file of `golden/cli`: what the case shows, then sections, each under a line that begins with `=== `:
///
///     === file a.py            a file that is there at the start
///     === run                  what `sh` runs in the folder of these files; `segue` is in the PATH
///     === stdout
///     === stderr               left out where it is empty
///     === exit 1
///     === afterwards a.py      a file that the run made or changed
///     === gone a.py            a file that the run removed
///
/// A section's text ends with a newline; where it does not, a last line says `\ no newline at end`.
struct CommandLineCase {
    /// What the case shows.
    private let summary: [UInt8]
    private let files: [(name: String, bytes: [UInt8])]
    private let command: [UInt8]

    /// Nil if the file has no section `run`.
    init?(_ file: [UInt8]) {
        let sections = Section.reading(file)
        guard let run = sections.first(where: { $0.heading == "run" }) else { return nil }
        summary = sections[0].body
        command = run.body
        files = sections.filter { $0.heading.hasPrefix("file ") }.map { (String($0.heading.dropFirst(5)), $0.body) }
    }

    /// Runs the command; the whole file as it should be.
    ///
    /// - Parameter variables: what else is in its environment.
    func run(with variables: String = "") -> [UInt8] {
        let folder = TemporaryFolder()
        for file in files { folder.write(file.bytes, to: Array(file.name.utf8)) }
        let settings = """
            PATH=\(Shell.quoted(Checkout.segueFolder)):$PATH HOME=/nonexistent XDG_STATE_HOME=\(folder.statePath) LC_ALL=C \
            SWIFT_BACKTRACE=enable=no \(variables)
            """
        let outcome = Shell.run("export \(settings)\n\(String(decoding: command, as: UTF8.self))", in: folder.path)

        var sections = [Section("", summary)] + files.map { Section("file \($0.name)", $0.bytes) }
        sections += [Section("run", command), Section("stdout", outcome.output)]
        if !outcome.errors.isEmpty { sections.append(Section("stderr", outcome.errors)) }
        sections.append(Section("exit \(outcome.status)", []))
        return (sections + changes(in: folder)).flatMap(\.text)
    }

    private func changes(in folder: TemporaryFolder) -> [Section] {
        let before = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
        let after = Files.below(folder.path)
        let changed = after.filter { before[$0] != folder.read($0) }.map {
            Section("afterwards \($0)", folder.read($0) ?? [])
        }
        return changed + files.filter { !after.contains($0.name) }.map { Section("gone \($0.name)", []) }
    }
}

/// A heading and the bytes below it; the first section of a file has none.
private struct Section {
    let heading: String
    let body: [UInt8]

    private static let mark = Array("=== ".utf8)
    private static let noNewline = Array("\\ no newline at end\n".utf8)

    init(_ heading: String, _ body: [UInt8]) {
        self.heading = heading
        self.body = body
    }

    static func reading(_ file: [UInt8]) -> [Section] {
        var sections = [Section("", [])]
        for line in file.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let last = sections[sections.count - 1]
            if line.starts(with: mark) {
                sections.append(Section(String(decoding: line.dropFirst(mark.count), as: UTF8.self), []))
            } else if line + [0x0A] == noNewline[...] {
                sections[sections.count - 1] = Section(last.heading, last.body.dropLast())
            } else {
                sections[sections.count - 1] = Section(last.heading, last.body + line + [0x0A])
            }
        }
        return sections
    }

    /// As it stands in a file.
    var text: [UInt8] {
        let head = heading.isEmpty ? [] : Section.mark + Array("\(heading)\n".utf8)
        let isWhole = body.isEmpty || body.last == 0x0A
        return head + body + (isWhole ? [] : [0x0A] + Section.noNewline)
    }
}
