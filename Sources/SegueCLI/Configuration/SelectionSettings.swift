import Project

/// What options and settings say of which files are converted.
extension Configuration {
    func selection(_ arguments: Arguments) throws(UsageError) -> FileSelection {
        var selection = FileSelection(respectsGitignore: !arguments.has(Option.noGitignore.name))
        let patterns = arguments.values(of: Option.exclude.name)
        if let vain = patterns.first(where: { !PathPatterns.canMatch($0) }) {
            throw UsageError(message: "'--exclude': '\(vain)' matches nothing", showsSynopsis: false)
        }
        let here = SettingsSearch.folders(upwardsFrom: Array(".".utf8)).first
        let own = here.map { patterns.isEmpty ? [] : [PathPatterns(patterns, from: $0)] } ?? []
        selection.exclusions = exclusions + own
        selection.excludesNamedFiles = arguments.has(Option.forceExclude.name)
        return selection
    }
}

extension Option {
    static let selection = [noGitignore, exclude, forceExclude]

    static let noGitignore = Option("--no-gitignore", "take files that git ignores, too", in: .files)
    static let exclude = Option(
        "--exclude", "PATTERN", "leave files out, as a line of .gitignore would; may be given several times",
        in: .files)
    static let forceExclude = Option("--force-exclude", "leave out what is excluded even where it is named", in: .files)
}
