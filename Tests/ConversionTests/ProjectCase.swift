import Testing
import TestSupport

/// A folder of `golden/projects`, or of a group of cases in it:
///
///     before/       the files of a project
///     after/        those that change, as they become
///     report.txt    what `segue check` says of the project
///     recipe.py     the recipe; `time-sleep` where there is none, and `options.txt` names none
///     options.txt   what the command line says besides the command; on a second line the paths, if not the whole folder
///     run           the oldest Python that runs it, and `to` the newest; what is run, `main.py` or `-m shop`; and, a line
///                   each, the packages that it needs: both sides must print the same (`Tests/Oracle/behaviour.py`)
struct ProjectCase: CustomTestStringConvertible {
    /// `demo`, or `colour/await_in_subscript`.
    let name: String

    var testDescription: String { name }

    /// Relative to `golden`.
    var folder: String { "projects/\(name)" }

    /// What the command line says besides the command and the paths.
    var options: String {
        let own = Golden.names(in: folder, ending: ".py").contains("recipe")
        let recipe = "--recipe \(own ? Shell.quoted("\(Checkout.root)/golden/\(folder)/recipe.py") : "time-sleep")"
        let given = optionLines.first ?? ""
        return given.contains("--recipe ") ? given : "\(recipe) \(given)"
    }

    /// The files that are converted; all that are there if empty.
    var paths: String { optionLines.dropFirst().first ?? "" }

    /// The project, by path.
    var before: [String: [UInt8]] { files(in: "before") }

    /// What changes in it, by path.
    var after: [String: [UInt8]] { files(in: "after") }

    /// Folders without `before` are groups, or belong to other tests.
    static let all = Golden.folders(in: "projects").flatMap { name in
        let own = ProjectCase(name: name)
        return own.isCase
            ? [own] : Golden.folders(in: own.folder).map { ProjectCase(name: "\(name)/\($0)") }.filter(\.isCase)
    }

    private var isCase: Bool { Golden.folders(in: folder).contains("before") }

    private var optionLines: [String] {
        String(decoding: Golden.read("\(folder)/options.txt"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func files(in side: String) -> [String: [UInt8]] {
        let original = "\(Checkout.root)/golden/\(folder)/\(side)"
        guard Golden.folders(in: folder).contains(side) else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: Files.below(original).map { ($0, Files.read("\(original)/\($0)") ?? []) })
    }
}
