import Foundation
import Glibc

/// A folder of its own for a test, gone with its last reference.
package final class TemporaryFolder: Sendable {
    /// Absolute.
    package let path: String
    /// Where programs that run in it keep what they have to remember: beside it.
    package var statePath: String { path + ".state" }

    /// Makes an empty folder below `/tmp`.
    package init() {
        var template = Array("/tmp/segue-test-XXXXXX".utf8CString)
        precondition(unsafe mkdtemp(&template) != nil, "cannot make a folder in /tmp")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for left in [path, statePath] where unsafe access(left, F_OK) == 0 {
            // Starting a program for it would take most of the time of many a test; but who may not, has to.
            if (try? FileManager.default.removeItem(atPath: left)) == nil {
                Shell.execute("chmod -R u+rwx '\(left)'; rm -rf '\(left)'")
            }
        }
    }

    /// Writes a file, and the folders that it needs. `name` is relative, its bytes are taken as they are.
    package func write(_ bytes: [UInt8], to name: [UInt8]) {
        Files.write(bytes, to: Array("\(path)/".utf8) + name)
    }

    /// The same for text.
    package func write(_ text: String, to name: String) {
        write(Array(text.utf8), to: Array(name.utf8))
    }

    /// The bytes of a file, or nil if there is none.
    package func read(_ name: [UInt8]) -> [UInt8]? {
        Files.read(Array("\(path)/".utf8) + name)
    }

    /// The same for a name in UTF-8.
    package func read(_ name: String) -> [UInt8]? {
        read(Array(name.utf8))
    }

    /// Runs a command line in the folder, away from the settings of whoever runs the test; `output` is what it
    /// writes to either stream.
    @discardableResult package func run(_ command: String) -> (status: Int32, output: [UInt8]) {
        let settings = "export HOME=/nonexistent XDG_CONFIG_HOME=/nonexistent XDG_STATE_HOME=\(statePath) LC_ALL=C"
        return Shell.execute("exec 2>&1; cd \(path) && \(settings) && { \(command) ; }")
    }
}
