/// `segue man`: the manual page.
struct ManCommand: Command {
    static let name = "man"
    static let synopsis = ""
    static let summary = "Print the manual page, for 'man -l -'."
    static let options: [Option] = []
    static let operand = Completion.nothing
    static let examples = [Example("segue man | man -l -", "read it"), Example("segue man > segue.1", "to install it")]

    init(_ arguments: Arguments) throws(UsageError) {
        if !arguments.paths.isEmpty { throw UsageError(message: "it takes no path") }
    }

    func run() -> ExitCode {
        StandardStream.output.write(ManualPage.text)
        return .done
    }
}
