import Testing
import TestSupport

/// A folder of `golden/projects`:
///
///     before/       the files of a project
///     after/        those that change, as they become
///     report.txt    what `segue check` says of the project
///     recipe.py     the recipe; `time-sleep` where there is none
struct ProjectCase: CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    /// Relative to `golden`.
    var folder: String { "projects/\(name)" }

    /// What the command line says besides the command.
    var options: String {
        let own = Golden.names(in: folder, ending: ".py").contains("recipe")
        return "--recipe \(own ? Shell.quoted("\(Checkout.root)/golden/\(folder)/recipe.py") : "time-sleep")"
    }

    /// Folders without `before` belong to other tests.
    static let all = Golden.folders(in: "projects").map(ProjectCase.init).filter {
        !Golden.folders(in: $0.folder).filter { $0 == "before" }.isEmpty
    }
}

/// `golden/projects`: what becomes of several modules that import from each other.
struct GoldenProjectTests {
    @Test(arguments: ProjectCase.all) func reports(project: ProjectCase) {
        let copy = ProjectCopy(of: project)
        for jobs in [1, 3] {
            let outcome = copy.run("check \(project.options) --jobs \(jobs)")
            #expect(String(decoding: outcome.errors, as: UTF8.self).isEmpty || outcome.output.isEmpty)
            Golden.expect(outcome.output, in: "\(project.folder)/report.txt")
        }
    }

    @Test(arguments: ProjectCase.all) func converts(project: ProjectCase) {
        let copy = ProjectCopy(of: project)
        _ = copy.run("fix \(project.options)")
        let first = copy.contents
        let after = "\(project.folder)/after/"
        for (file, bytes) in first where bytes != copy.before[file] {
            Golden.expect(bytes, in: after + file)
        }
        let unchanged = Files.below("\(Checkout.root)/golden/\(project.folder)").filter { $0.hasPrefix("after/") }
            .map { String($0.dropFirst("after/".count)) }.filter { first[$0] == nil || first[$0] == copy.before[$0] }
        #expect(unchanged == [], "these do not change")
        _ = copy.run("fix \(project.options)")
        #expect(copy.contents == first, "a second run changes more")
    }
}

/// The files of a case in a folder of their own.
private struct ProjectCopy {
    let before: [String: [UInt8]]
    private let folder = TemporaryFolder()

    init(of project: ProjectCase) {
        let original = "\(Checkout.root)/golden/\(project.folder)/before"
        let files = Files.below(original).map { ($0, Files.read("\(original)/\($0)") ?? []) }
        before = Dictionary(uniqueKeysWithValues: files)
        for (file, bytes) in files { folder.write(bytes, to: Array(file.utf8)) }
    }

    func run(_ command: String) -> Shell.Outcome {
        Shell.run("\(Shell.quoted(Checkout.segue)) \(command)", in: folder.path)
    }

    var contents: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: Files.below(folder.path).map { ($0, folder.read($0) ?? []) })
    }
}
