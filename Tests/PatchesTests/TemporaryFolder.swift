import Glibc

/// A folder of its own for a test, gone with its last reference.
final class TemporaryFolder: Sendable {
    /// Absolute.
    let path: String

    init() {
        var template = Array("/tmp/segue-test-XXXXXX".utf8CString)
        precondition(unsafe mkdtemp(&template) != nil, "cannot make a folder in /tmp")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { shell("chmod -R u+rwx '\(path)'; rm -rf '\(path)'") }

    /// Writes a file, and the folders that it needs. `name` is relative, its bytes are taken as they are.
    func write(_ bytes: [UInt8], to name: [UInt8]) {
        let location = Array(path.utf8) + [UInt8(ascii: "/")] + name
        for (offset, byte) in location.enumerated().dropFirst() where byte == UInt8(ascii: "/") {
            unsafe mkdir(location[..<offset].map { CChar(bitPattern: $0) } + [0], 0o777)
        }
        let file = unsafe fopen(location.map { CChar(bitPattern: $0) } + [0], "w")
        unsafe precondition(file != nil, "cannot write \(String(decoding: location, as: UTF8.self))")
        precondition(unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count)
        unsafe fclose(file!)
    }

    func write(_ text: String, to name: String) {
        write(Array(text.utf8), to: Array(name.utf8))
    }

    /// The bytes of a file, or nil if there is none.
    func read(_ name: [UInt8]) -> [UInt8]? {
        let location = Array(path.utf8) + [UInt8(ascii: "/")] + name
        guard let file = unsafe fopen(location.map { CChar(bitPattern: $0) } + [0], "r") else { return nil }
        defer { unsafe fclose(file) }
        return unsafe contents(of: file)
    }

    /// Runs a command line in the folder, away from the settings of whoever runs the test.
    @discardableResult func run(_ command: String) -> (status: Int32, output: [UInt8]) {
        shell("cd '\(path)' && export HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent LC_ALL=C && { \(command) ; }")
    }
}

/// Runs a command line; `output` is what it writes to either stream.
@discardableResult private func shell(_ command: String) -> (status: Int32, output: [UInt8]) {
    guard let pipe = unsafe popen("exec 2>&1; \(command)", "r") else { preconditionFailure("cannot run a shell") }
    let output = unsafe contents(of: pipe)
    return (unsafe pclose(pipe) >> 8, output)
}

private func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
}
