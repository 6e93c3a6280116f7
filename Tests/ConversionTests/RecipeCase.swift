import Testing
import TestSupport

/// A folder of `golden/recipes`:
///
///     before.py     what is converted
///     after.py      what it becomes; may be left out where it stays as it is
///     report.txt    what `segue check` says of it, `LINE:COL: MESSAGE`
///     run           the oldest Python that runs it, and `to` the newest, if both files are to be run and must do the same
///     served        marks files that are run against a web server, and must do the same (`Tests/Oracle/served.py`)
///     using         the versions of libraries that the project uses, one a line: `aweb==3.9`
struct RecipeCase: CustomTestStringConvertible {
    let recipe: String
    let name: String

    var testDescription: String { "\(recipe)/\(name)" }

    /// Relative to `golden`.
    var folder: String { "recipes/\(recipe)/\(name)" }

    /// The lines of `using`.
    var libraries: [String] {
        String(decoding: Golden.read("\(folder)/using"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    static let all = Golden.folders(in: "recipes").flatMap { recipe in
        Golden.folders(in: "recipes/\(recipe)").map { RecipeCase(recipe: recipe, name: $0) }
    }
}
