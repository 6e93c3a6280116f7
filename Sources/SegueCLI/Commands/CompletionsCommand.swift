/// `segue completions`: a script by which a shell completes Segue's command lines.
struct CompletionsCommand: Command {
    static let name = "completions"
    static let synopsis = "(bash | zsh | fish)"
    static let summary = "Print a script by which your shell completes command lines."
    static let options: [Option] = []
    static let operand = Completion.words(Shell.allCases.map(\.rawValue))
    static let examples = [
        Example("eval \"$(segue completions bash)\"", "in ~/.bashrc"),
        Example("eval \"$(segue completions zsh)\"", "in ~/.zshrc, below 'autoload -U compinit && compinit'"),
        Example("segue completions fish > ~/.config/fish/completions/segue.fish", "once"),
    ]

    private enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    private let shell: Shell

    init(_ arguments: Arguments) throws(UsageError) {
        let words = Shell.allCases.map(\.rawValue)
        guard arguments.paths.count == 1 else { throw UsageError(message: "one of \(words.listed("and")) is needed") }
        let word = arguments.paths[0].shown
        guard let shell = Shell(rawValue: word) else {
            throw UsageError(
                message: "there is \(words.listed("and")), not '\(word)'\(Spelling.suggestion(for: word, among: words))"
            )
        }
        self.shell = shell
    }

    func run() -> ExitCode {
        switch shell {
        case .bash: StandardStream.output.write(Completions.bash)
        case .zsh: StandardStream.output.write(Completions.zsh)
        case .fish: StandardStream.output.write(Completions.fish)
        }
        return .done
    }
}
