import PythonSyntax
import SourceText
import Testing
import TestSupport

/// The engine knows no library by name: what Segue knows of one is in `Recipes/`.
struct LibraryNameTests {
    /// The words of libraries that recipes will be about, and of what is to come in their place.
    private static let words: Set<String> = [
        "asyncio", "gather", "sleep", "requests", "aiohttp", "httpx", "urllib", "threading", "multiprocessing",
        "subprocess",
        "anyio", "trio", "curio", "gevent", "eventlet", "freezegun", "sqlite3", "psycopg", "redis", "boto3",
    ]

    /// What a person is told that Segue is for.
    private static let allowed: [Substring: Set<String>] = ["SegueCLI": ["asyncio"]]

    @Test(arguments: SwiftFile.sources) func noWordOfALibrary(file: SwiftFile) {
        let words = Self.words.subtracting(Self.allowed[file.target] ?? [])
        for (number, line) in file.lines.enumerated() {
            let found = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.filter { words.contains(String($0)) }
            #expect(found.isEmpty, "\(file.path):\(number + 1)")
        }
    }

    /// Many modules are named by an English word, as `time` is; in quotes it is the module.
    @Test(arguments: SwiftFile.sources) func noNameThatRecipesUse(file: SwiftFile) {
        let found = RecipeNames.all.filter { ByteSearch.contains(word: Array($0.utf8), in: file.bytes) }
        let places = file.lines.indices.filter { line in found.contains { file.lines[line].contains($0) } }
        #expect(found.isEmpty, "\(file.path):\(places.map { $0 + 1 })")
    }
}

/// What the files below `Recipes/` import and use.
private enum RecipeNames {
    static let all = quotedModules.union(attributes)

    /// `"time"`, in each sort of quotes.
    private static let quotedModules = Set(modules.flatMap { name in ["'", "\"", "`"].map { $0 + name + $0 } })

    /// `time.sleep`
    private static let attributes = Set(
        trees.flatMap { tree in tree.nodes(of: .attribute).map { String(decoding: $0.bytes, as: UTF8.self) } }
            .filter { name in modules.contains { name.hasPrefix($0 + ".") } })

    private static let modules = Set(
        trees.flatMap { tree in
            tree.nodes(of: .importStatement).flatMap {
                $0.children.map { String(decoding: tree.spelling($0.firstToken), as: UTF8.self) }
            }
                + tree.nodes(of: .importFromStatement).map {
                    String(decoding: tree.spelling($0.firstToken + 1), as: UTF8.self)
                }
        }
        // A dot stands in front of another page of the recipe; builtins, and the names of types, are Python itself.
    ).subtracting(["segue", ".", "builtins", "collections", "typing", "typing_extensions"])

    private static let trees = Files.below("\(Checkout.root)/Recipes").filter { $0.hasSuffix(".py") }.compactMap {
        ParsedFile(Files.read("\(Checkout.root)/Recipes/\($0)") ?? []).tree
    }
}
