import Testing
import TestSupport

/// Runs the real program on each case of `golden/cli`; `CommandLineCase` says how a case is written.
struct CommandLineTests {
    @Test(arguments: Golden.names(in: "cli", ending: ".txt"))
    func behaves(name: String) throws {
        let file = "cli/\(name).txt"
        let commandLine = try #require(CommandLineCase(Golden.read(file)), "no section 'run'")
        Golden.expect(commandLine.run(), in: file)
    }
}
