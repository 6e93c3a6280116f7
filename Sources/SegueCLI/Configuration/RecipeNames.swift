import Conversion
import RecipeLanguage
import Synchronization

/// What the names of recipes in comments stand for. Each is looked up once.
final class RecipeNames: Sendable {
    private let shelf: RecipeShelf
    private let known = Mutex<[String: NamedRecipes]>([:])

    init(_ shelf: RecipeShelf) { self.shelf = shelf }

    @Sendable func recipes(_ name: String) -> NamedRecipes {
        known.withLock { known in
            if let answer = known[name] { return answer }
            let answer = answer(name)
            known[name] = answer
            return answer
        }
    }

    private func answer(_ name: String) -> NamedRecipes {
        guard shelf.names.contains(name) else {
            return .unknown(suggestion: Spelling.suggestion(for: name, among: shelf.names))
        }
        // A recipe that is wrong is itself: whoever runs it hears of that.
        let parts = (try? shelf.parts(of: shelf.recipe(name))) ?? []
        return .recipes(parts.isEmpty ? [name] : parts.map(\.name))
    }
}
