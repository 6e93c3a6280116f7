import Project

/// A folder `CASE` beside a user's recipe: `before.py`, and `after.py` unless the file is to stay as it is.
struct GoldenCase: Sendable {
    /// The path of `before.py`, whether there is one or not.
    let before: [UInt8]
    /// The path of `after.py`, if there is one.
    let after: [UInt8]?

    /// The cases of a recipe, in the order of their names: those in its folder, or in that of its file's name.
    static func all(beside recipe: String) -> [GoldenCase] {
        let folder = Array("\(recipe.hasSuffix(".py") ? recipe.dropLast(3) : recipe[...])/".utf8)
        var folders: [[UInt8]] = []
        var files: Set<[UInt8]> = []
        for case .success(let path) in FileSelection(respectsGitignore: false).files(at: [folder]) {
            let parts = path.dropFirst(folder.count).split(separator: UInt8(ascii: "/"))
            guard parts.count == 2, parts[1] == names.before[...] || parts[1] == names.after[...] else { continue }
            files.insert(path)
            let place = folder + parts[0] + Array("/".utf8)
            if folders.last != place { folders.append(place) }
        }
        return folders.map { place in
            let after = place + names.after
            return GoldenCase(before: place + names.before, after: files.contains(after) ? after : nil)
        }
    }

    private static let names = (before: Array("before.py".utf8), after: Array("after.py".utf8))
}
