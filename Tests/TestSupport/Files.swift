import Glibc
import Project

/// Whole files, read and written by tests. A file that cannot be written ends the run: that is never what is tested.
package enum Files {
    /// The bytes of a file, or nil if it cannot be read.
    package static func read(_ path: [UInt8]) -> [UInt8]? {
        try? SourceFile.read(path)
    }

    /// The same for a path in UTF-8.
    package static func read(_ path: String) -> [UInt8]? {
        read(Array(path.utf8))
    }

    /// Writes a file, and the folders that it needs.
    ///
    /// - Parameter path: absolute.
    package static func write(_ bytes: [UInt8], to path: [UInt8]) {
        for (offset, byte) in path.enumerated().dropFirst() where byte == UInt8(ascii: "/") {
            unsafe mkdir(path[..<offset].map { CChar(bitPattern: $0) } + [0], 0o777)
        }
        let file = unsafe fopen(path.map { CChar(bitPattern: $0) } + [0], "we")
        unsafe precondition(file != nil, "cannot write \(String(decoding: path, as: UTF8.self))")
        precondition(unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count)
        unsafe fclose(file!)
    }

    /// The files at or below a folder, hidden ones too, as paths relative to it, in the order of their bytes.
    package static func below(_ folder: String) -> [String] {
        // With a slash behind it, a folder that is a link is entered too.
        lines(of: "find \(Shell.quoted(folder))/ -type f -printf '%P\\n'")
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What is in a folder, hidden files too, by name; nothing if there is no such folder.
    package static func names(in folder: String) -> [String] {
        lines(of: "[ ! -e \(Shell.quoted(folder)) ] || LC_ALL=C ls -A \(Shell.quoted(folder))")
    }

    private static func lines(of command: String) -> [String] {
        let outcome = Shell.execute("cd \(Shell.quoted(Checkout.root)) && \(command)")
        precondition(outcome.status == 0, "\(command): exit code \(outcome.status)")
        return outcome.output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
