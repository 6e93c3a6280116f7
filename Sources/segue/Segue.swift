import Glibc
import SegueCLI

@main
struct Segue {
    static func main() {
        let words = (1..<Int(CommandLine.argc)).map { index in
            unsafe Array(
                UnsafeRawBufferPointer(
                    start: CommandLine.unsafeArgv[index]!, count: strlen(CommandLine.unsafeArgv[index]!)))
        }
        exit(Invocation.run(words).rawValue)
    }
}
