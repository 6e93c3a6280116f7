import Glibc
import Project
import TestSupport
import Testing

@Suite struct AtomicWriteTests {
    private let folder = TemporaryFolder()
    private let old = Array("old\n".utf8)
    private let new = Array("new and longer\n".utf8)

    private func path(_ name: String) -> [UInt8] { Array("\(folder.path)/\(name)".utf8) }
    private func output(_ command: String) -> String { String(decoding: folder.run(command).output, as: UTF8.self) }

    @Test func keepsModeAndOwnerAndLeavesNothingBehind() throws {
        folder.write(old, to: Array("f.py".utf8))
        folder.run("chmod 6751 f.py; [ $(id -u) != 0 ] || { chown 12:34 f.py; chmod 6751 f.py; }")
        let before = output("stat -c '%a %u %g' f.py")
        try AtomicWrite.replace(path: path("f.py"), with: new, expecting: old)
        #expect(output("cat f.py") == "new and longer\n")
        #expect(output("stat -c '%a %u %g' f.py") == before)
        #expect(output("ls -A") == "f.py\n")
    }

    @Test func keepsExtendedAttributes() throws {
        folder.write(old, to: Array("f.py".utf8))
        let set = folder.run(#"python3 -c "import os; os.setxattr('f.py', 'user.note', b'kept')""#)
        if set.status != 0 { return }  // Not every file system has them.
        try AtomicWrite.replace(path: path("f.py"), with: new, expecting: old)
        #expect(output(#"python3 -c "import os; print(os.getxattr('f.py', 'user.note'))""#) == "b'kept'\n")
    }

    @Test func writesThroughLinks() throws {
        folder.write(old, to: Array("real/f.py".utf8))
        folder.run("ln -s real/f.py one; ln -s one two")
        try AtomicWrite.replace(path: path("two"), with: new, expecting: old)
        #expect(output("readlink two one; cat real/f.py; ls -A real") == "one\nreal/f.py\nnew and longer\nf.py\n")
    }

    @Test func refusesAFileThatHasChanged() {
        folder.write("other\n", to: "f.py")
        #expect(throws: FileError(path: path("f.py"), reason: .hasChanged)) {
            try AtomicWrite.replace(path: path("f.py"), with: new, expecting: old)
        }
        #expect(output("cat f.py; ls -A") == "other\nf.py\n")
    }

    @Test func refusesWhatIsMissing() {
        #expect(throws: FileError(path: path("f.py"), reason: .system("cannot open", ENOENT))) {
            try AtomicWrite.replace(path: path("f.py"), with: new, expecting: old)
        }
        #expect(output("ls -A") == "")
    }

    @Test func emptyContentsAreContents() throws {
        folder.write(old, to: Array("f.py".utf8))
        try AtomicWrite.replace(path: path("f.py"), with: [], expecting: old)
        try AtomicWrite.replace(path: path("f.py"), with: new, expecting: [])
        #expect(output("cat f.py") == "new and longer\n")
    }

    // In a process of its own: who runs the tests may be root, whom no mode stops.
    @Test func refusesReadOnlyFoldersAndFiles() async {
        await #expect(processExitsWith: .success) {
            let folder = TemporaryFolder()
            folder.write("old\n", to: "locked/f.py")
            folder.write("old\n", to: "open/f.py")
            folder.run("chmod 755 .; chmod 555 locked; chmod 777 open; chmod 444 open/f.py; chmod 666 locked/f.py")
            folder.run("[ $(id -u) != 0 ] || chown -R 65534:65534 .")
            if geteuid() == 0 { precondition(setgid(65534) == 0 && setuid(65534) == 0) }
            precondition(message(folder, "locked/f.py") == "cannot write in its folder: Permission denied")
            precondition(message(folder, "open/f.py") == "cannot write: Permission denied")
            checkUntouched(folder)
        }
    }

    @Test func aDiskThatFillsUpChangesNothing() async {
        await #expect(processExitsWith: .success) {
            let folder = TemporaryFolder()
            folder.write("old\n", to: "locked/f.py")
            folder.write("old\n", to: "open/f.py")
            // The nearest to a full disk that needs no disk: no file may grow beyond 8 bytes.
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 8, rlim_max: 8)
            precondition(unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            precondition(message(folder, "open/f.py") == "cannot write: File too large")
            checkUntouched(folder)
        }
    }
}

private func message(_ folder: TemporaryFolder, _ name: String) -> String? {
    do {
        let path = Array("\(folder.path)/\(name)".utf8)
        try AtomicWrite.replace(path: path, with: Array("new and longer\n".utf8), expecting: Array("old\n".utf8))
        return nil
    } catch {
        return error.message
    }
}

private func checkUntouched(_ folder: TemporaryFolder) {
    let output = folder.run("cat locked/f.py open/f.py; ls -A locked open").output
    precondition(output == Array("old\nold\nlocked:\nf.py\n\nopen:\nf.py\n".utf8))
}
