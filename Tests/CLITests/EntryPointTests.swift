import Testing
import TestSupport

/// Programs up to where they begin, and what others call of them: each of `golden/colour/entrypoints` is converted and run,
/// before and after. A case is written as those of `golden/cli`; `$PYTHON` has the libraries that programs run with.
struct EntryPointTests {
    @Test(arguments: Golden.names(in: "colour/entrypoints", ending: ".txt"))
    func turns(name: String) throws {
        let file = "colour/entrypoints/\(name).txt"
        let commandLine = try #require(CommandLineCase(Golden.read(file)), "no section 'run'")
        Golden.expect(commandLine.run(with: "PYTHON=\(Shell.quoted(Pythons.environment))"), in: file)
    }
}
