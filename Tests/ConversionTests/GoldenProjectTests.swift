import Testing
import TestSupport

/// `golden/projects`: what becomes of several modules that import from each other.
struct GoldenProjectTests {
    @Test(arguments: ProjectCase.all) func reports(project: ProjectCase) {
        let copy = ProjectCopy(of: project)
        let outcome = copy.run("check \(project.options) --jobs 1 \(project.paths)")
        #expect(String(decoding: outcome.errors, as: UTF8.self).isEmpty || outcome.output.isEmpty)
        Golden.expect(outcome.output, in: "\(project.folder)/report.txt")
    }

    @Test(arguments: ProjectCase.all) func converts(project: ProjectCase) {
        let copy = ProjectCopy(of: project)
        _ = copy.run("fix \(project.options) \(project.paths)")
        let first = copy.contents
        let after = "\(project.folder)/after/"
        for (file, bytes) in first where bytes != copy.before[file] {
            Golden.expect(bytes, in: after + file)
        }
        let unchanged = Files.below("\(Checkout.root)/golden/\(project.folder)").filter { $0.hasPrefix("after/") }
            .map { String($0.dropFirst("after/".count)) }.filter { first[$0] == nil || first[$0] == copy.before[$0] }
        #expect(unchanged == [], "these do not change")
        _ = copy.run("fix \(project.options) \(project.paths)")
        #expect(copy.contents == first, "a second run changes more")
    }

    @Test(arguments: ProjectCase.all.filter(\.paths.isEmpty))
    func theOrderOfFilesAndTheNumberOfWorkersAreNoMatter(project: ProjectCase) {
        let copy = ProjectCopy(of: project)
        let files = copy.before.keys.filter { $0.hasSuffix(".py") }.sorted(by: >).map(Shell.quoted)
        let paths = files.joined(separator: " ")
        let report = copy.run("check \(project.options) --jobs 3 \(paths)").output.split(separator: 0x0A)
        let expected = Golden.read("\(project.folder)/report.txt").split(separator: 0x0A)
        #expect(
            Set(report) == Set(expected), "\(String(decoding: Array(report.joined(separator: [0x0A])), as: UTF8.self))")
        _ = copy.run("fix \(project.options) --jobs 3 \(paths)")
        #expect(copy.contents == copy.before.merging(project.after) { $1 })
    }
}

/// The files of a case in a folder of their own.
private struct ProjectCopy {
    let before: [String: [UInt8]]
    private let folder = TemporaryFolder()

    init(of project: ProjectCase) {
        before = project.before
        for (file, bytes) in before { folder.write(bytes, to: Array(file.utf8)) }
    }

    func run(_ command: String) -> Shell.Outcome {
        Shell.run("\(Shell.quoted(Checkout.segue)) \(command)", in: folder.path)
    }

    var contents: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: Files.below(folder.path).map { ($0, folder.read($0) ?? []) })
    }
}
