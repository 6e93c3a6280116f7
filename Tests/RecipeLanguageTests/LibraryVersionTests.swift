import RecipeLanguage
import Testing

/// Which version of a library a requirement asks for.
struct LibraryVersionTests {
    @Test(arguments: [
        ("aweb>=3.9", "aweb", "3.9"),
        ("AWeb_Fast[speed, more] >= 3.9, < 4", "aweb-fast", "3.9"),
        ("aweb>=3.9,>=3.10", "aweb", "3.10"),
        ("aweb==3.9.*", "aweb", "3.9"),
        ("aweb~=3.9.1", "aweb", "3.9.1"),
        ("aweb>3.9; python_version >= '3.8'", "aweb", "3.9"),
        ("aweb===3.9", "aweb", "3.9"),
        ("aweb<4", "aweb", "0"),
        ("aweb", "aweb", nil),
        ("aweb!=3.9", "aweb", nil),
    ])
    func lowest(text: String, name: String, version: String?) throws {
        let requirement = try #require(LibraryRequirement(text))
        #expect(requirement.name == name)
        #expect(requirement.lowest == version.flatMap { LibraryVersion($0) })
    }

    @Test(arguments: [
        "", ">=3.9", "a b", "aweb=3.9", "aweb>=", "aweb>=3.9,", "-r other.txt", "aweb[", "aweb @ https://a.b",
    ])
    func isNone(text: String) { #expect(LibraryRequirement(text) == nil) }

    @Test func order() throws {
        let versions = ["0", "1.2", "1.2.1", "1.10", "2.0rc1", "2.1", "10"].map { LibraryVersion($0) }
        let known = versions.compactMap { $0 }
        #expect(known.count == versions.count)
        #expect(known == known.sorted())
        #expect(LibraryVersion("2") == LibraryVersion("2.0.0"))
        #expect(LibraryVersion("x") == nil)
    }
}
