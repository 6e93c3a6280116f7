import TestSupport
import Testing

/// The README tells of every setting that there is, and of none besides.
struct ConfigurationKeyTests {
    @Test func readmeHasEveryKey() throws {
        let readme = String(decoding: Golden.read("../README.md"), as: UTF8.self)
        let start = try #require(readme.firstRange(of: "\n## Configuration\n")).upperBound
        let table = readme[start...].split(separator: "\n").drop { !$0.hasPrefix("| key |") }.dropFirst(2)
        let told = table.prefix { $0.hasPrefix("|") }.compactMap { $0.split(separator: "`").dropFirst().first }
        #expect(Set(told).count == told.count)
        #expect(told.map(String.init) == keys)
    }

    /// `segue config` shows them all; what is no key is refused.
    private var keys: [String] {
        let outcome = TemporaryFolder().run("\(Shell.quoted(Checkout.segue)) config")
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.map { String($0.prefix { $0 != " " }) }
    }

    /// The example has only what is understood, and nearly all of it.
    @Test func readmeExampleIsRead() throws {
        let readme = String(decoding: Golden.read("../README.md"), as: UTF8.self)
        let start = try #require(readme.firstRange(of: "```toml\n")).upperBound
        let example = readme[start...].prefix(upTo: readme[start...].firstRange(of: "```")!.lowerBound)
        let folder = TemporaryFolder()
        folder.write(String(example), to: "pyproject.toml")
        folder.write(Self.recipe, to: "tools/recipes/my_recipe.py")
        folder.write("", to: "shop/legacy/a.py")
        let outcome = Shell.run("\(Shell.quoted(Checkout.segue)) config", in: folder.path)
        #expect(String(decoding: outcome.errors, as: UTF8.self).isEmpty)
        let origins = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").filter {
            $0.contains("# pyproject.toml:")
        }
        #expect(origins.count == 7)
    }

    private static let recipe = """
        \"\"\"Wait.\"\"\"

        import clocks

        from segue import replaces


        @replaces(clocks.wait)
        def wait(seconds):
            return clocks.pause(seconds)
        """
}
