import Project
import TestSupport
import Testing

@Suite struct SourceFileTests {
    @Test func oneBufferServesManyFiles() throws {
        let folder = TemporaryFolder()
        var buffer: [UInt8] = []
        for size in [0, 1, 100_000, 5, 0, 70_000, 100_000] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            folder.write(bytes, to: Array("f".utf8))
            try SourceFile.read(Array("\(folder.path)/f".utf8), into: &buffer)
            #expect(buffer == bytes)
        }
    }

    @Test func filesThatDoNotKnowTheirSizeAreReadToTheEnd() throws {
        #expect(try SourceFile.read(Array("/proc/self/maps".utf8)).last == UInt8(ascii: "\n"))
    }

    @Test func refusesWhatIsNoSource() {
        let folder = TemporaryFolder()
        folder.run("mkdir folder; mkfifo pipe; truncate -s 4G large; ln -s nowhere dangling")
        #expect(message(folder, "folder") == "is a folder, not a file")
        #expect(message(folder, "pipe") == "is not a regular file")
        #expect(message(folder, "large") == "is 4 GB or larger")
        #expect(message(folder, "dangling") == "cannot open: No such file or directory")
        #expect(message(folder, "dangling/f") == "cannot open: No such file or directory")
    }

    private func message(_ folder: TemporaryFolder, _ name: String) -> String? {
        do {
            _ = try SourceFile.read(Array("\(folder.path)/\(name)".utf8))
            return nil
        } catch {
            return error.message
        }
    }
}
