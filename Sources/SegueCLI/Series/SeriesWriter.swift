import Conversion
import Patches
import Project

/// Writes the changes of a proposal as patches that go one on top of the other, or as commits.
struct SeriesWriter {
    let series: PatchSeries
    /// What each recipe does, by its name.
    let titles: [String: String]
    let date: PatchDate

    /// Makes a patch file of each change, and prints their names.
    func write(to folder: PatchFolder) throws(FileError) {
        let author = GitRepository.author ?? "segue <segue@localhost>"
        for (index, step) in series.steps.enumerated() {
            let mail = PatchMail(
                author: author, date: date, number: index + 1, count: series.steps.count, message: message(of: step),
                files: step.files.compactMap {
                    FilePatch(path: WorkTree.path(of: $0.path), old: $0.old, new: $0.new)
                })
            StandardStream.output.write(try folder.add(mail.text, as: mail.fileName) + [0x0A])
            warn(of: step, mail.fileName)
        }
    }

    /// Makes a commit of each change on a new branch, and prints their names. The work tree stays as it is.
    func commit(in repository: GitRepository, on branch: String) throws(UsageError) {
        var last = try repository.head()
        var lines: [String] = []
        for step in series.steps {
            let message = message(of: step)
            last = try repository.commit(step.files, "\(message.subject)\n\n\(message.body)", upon: last, at: date)
            lines.append("\(last.prefix(12)) \(message.subject)\n")
        }
        try repository.makeBranch(branch, at: last)
        StandardStream.output.write(lines.joined())
    }

    private func message(of step: PatchSeries.Step) -> PatchMessage {
        PatchMessage(
            change: step.change, title: titles[step.change.recipe],
            needed: step.needs.map {
                "\(PatchMail.padded($0 + 1, to: 4)) \(PatchMessage.subject(of: series.steps[$0].change))"
            })
    }

    /// Mail programs, and 'git am' as it is, take CR LF for a line end of the mail's.
    private func warn(of step: PatchSeries.Step, _ name: String) {
        let carriageReturn = UInt8(ascii: "\r")
        guard step.files.contains(where: { $0.old.contains(carriageReturn) || $0.new.contains(carriageReturn) }) else {
            return
        }
        StandardStream.error.write(
            "\(name): it has lines that end in CR LF: 'git am --keep-cr' keeps these, and "
                + "'hg import --config patch.eol=auto'\n")
    }
}
