import Testing
import TestSupport

/// The README's line for GNU parallel, run as it stands there. (Not run where there is no parallel and no Debian.)
struct BatchTests {
    private static let path = "\(Checkout.segueFolder):\(Pythons.folder):$PATH"

    @Test(.enabled(if: Shell.run("PATH=\(path); command -v parallel").status == 0))
    func everyServiceHasItsReport() throws {
        let readme = String(decoding: Golden.read("../README.md"), as: UTF8.self)
        let line = try #require(readme.split(separator: "\n").first { $0.hasPrefix("parallel ") })
        let folder = TemporaryFolder()
        folder.write("import time\n\n\nasync def wait():\n    time.sleep(1)\n", to: "services/a/a.py")
        folder.write("def wait(:\n    import time; time.sleep(1)\n", to: "services/b/b.py")

        let outcome = Shell.run(
            """
            export PATH=\(Self.path) HOME=\(folder.path)
            \(line)
            """,
            in: folder.path)

        // Of two jobs one could not read a file.
        #expect(outcome.status == 1, "\(String(decoding: outcome.errors, as: UTF8.self))")
        #expect(
            String(decoding: folder.read("services/a/a.py") ?? [], as: UTF8.self).contains("await asyncio.sleep(1)"))
        func report(_ service: String) -> String {
            String(decoding: folder.read("services/\(service)/segue.jsonl") ?? [], as: UTF8.self)
        }
        #expect(report("a").contains(#""converted":1"#) && report("a").contains(#""type":"summary""#))
        #expect(report("b").contains(#""type":"error""#) && report("b").contains(#""filesNotRead":1"#))
    }
}
