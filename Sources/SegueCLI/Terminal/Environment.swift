import Glibc

/// The variables that a program is started with.
enum Environment {
    /// What a variable is set to, if it is set.
    static func value(of name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// Whether the terminal can only be written to line by line.
    static var isTerminalDumb: Bool { ["dumb", ""].contains(value(of: "TERM") ?? "") }
}
