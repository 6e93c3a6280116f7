import Glibc

/// Another program, run to its end.
package struct ChildProgram: Sendable {
    /// Its exit status; 128 and the signal's number where a signal ended it, 127 where there is no such program.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: [UInt8]

    /// Runs a program. Its standard input is empty.
    ///
    /// - Parameters:
    ///   - words: the program, which is looked for in `PATH`, and its arguments.
    ///   - showsErrors: whether what it writes to standard error goes to `output`, too, rather than nowhere.
    /// - Returns: nil if no program can be started.
    package static func run(_ words: [[UInt8]], showsErrors: Bool = false) -> ChildProgram? {
        let command = words.map(ShellWord.quoted).joined(separator: [UInt8(ascii: " ")])
        let streams = showsErrors ? " </dev/null 2>&1" : " </dev/null 2>/dev/null"
        let line = Array("exec ".utf8) + command + Array(streams.utf8)
        guard let pipe = unsafe withSystemPath(line, { unsafe popen($0, "er") }) else { return nil }
        var output: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = unsafe fread(&part, 1, part.count, pipe), count > 0 { output += part[..<count] }
        let status = unsafe pclose(pipe)
        return ChildProgram(status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, output: output)
    }
}
