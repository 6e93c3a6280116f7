import Testing
import TestSupport

/// What Mercurial makes of patches (`Tests/Oracle/imported.sh` says what is proved): of a few cases, for it starts slowly.
struct MercurialTests {
    @Test(arguments: ["renamed", "old-doubles", "colour/changes-in-three-parts", "colour/stub-files-follow"])
    func projects(name: String) {
        let project = ProjectCase(name: name)
        let folder = TemporaryFolder()
        for (file, bytes) in project.before { folder.write(bytes, to: Array(file.utf8)) }
        check(folder, project.options)
    }

    /// What a patch has to carry: a byte order mark, CR LF, bytes that are no UTF-8, a last line without an end, a mode, a name
    /// with a blank. (Mercurial reads no names that git quotes, and takes the CR from a last line without LF.)
    @Test func oddFiles() {
        let code = "import time\n\n\nasync def wait():\n    time.sleep(1)\n"
        let folder = TemporaryFolder()
        folder.write("\u{FEFF}\(code)", to: "bom.py")
        folder.write(
            code.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"), to: "crlf.py")
        folder.write(
            Array("# coding: latin-1\n# caf".utf8) + [0xE9, 0x0A] + Array(code.utf8), to: Array("latin.py".utf8))
        folder.write(String(code.dropLast()), to: "open end.py")
        folder.write(code, to: "below/-.py")
        check(folder, "--recipe time-sleep", before: "chmod +x below/-.py;")
    }

    private func check(_ folder: TemporaryFolder, _ options: String, before preparation: String = "") {
        let script = Shell.quoted("\(Checkout.root)/Tests/Oracle/imported.sh")
        let programs = "\(Shell.quoted(Checkout.segue)) \(Shell.quoted(Pythons.mercurial))"
        let outcome = Shell.run("\(preparation) sh \(script) \(programs) \(options) .", in: folder.path)
        let lines = String(decoding: outcome.output + outcome.errors, as: UTF8.self).split(separator: "\n")
        #expect(
            lines.count == 1 && lines[0].hasSuffix(" patches") && lines[0] != "0 patches",
            "\(lines.joined(separator: "\n"))")
    }
}
