import Testing
import TestSupport

/// Whatever ends a run, files are whole, and everything can be taken back. `Tests/Crash/crash.py` says how that is tried; run
/// by itself, it does so 500 times, and on more files.
struct CrashTests {
    @Test(arguments: ["--kills 20 --full 0 --edits 0", "--kills 0 --full 10 --edits 0", "--kills 0 --full 0 --edits 3"])
    func leavesEveryFileWhole(times: String) {
        let program = "\(Checkout.root)/Tests/Crash/crash.py"
        let outcome = Shell.run("python3 \(Shell.quoted(program)) \(Shell.quoted(Checkout.segue)) --files 60 \(times)")
        #expect(String(decoding: outcome.errors, as: UTF8.self) == "")
        #expect(outcome.status == 0)
    }
}
