import Glibc

/// Where the tested sources and the programs built from them are.
package enum Checkout {
    /// The folder with `Package.swift`, absolute.
    package static let root = folder(of: #filePath, up: 3)

    /// The folder with the `segue` that was built together with the tests, absolute.
    package static let segueFolder: String = {
        var path = [CChar](repeating: 0, count: 4096)
        // The test bundle; on Linux it is a program of its own.
        let length = unsafe readlink("/proc/self/exe", &path, path.count)
        precondition(length > 0, "no /proc")
        return folder(of: String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self), up: 1)
    }()

    /// That `segue` itself.
    package static let segue: String = {
        let path = "\(segueFolder)/segue"
        precondition(unsafe access(path, X_OK) == 0, "no \(path): the test target must depend on 'segue'")
        return path
    }()

    /// The folder `steps` above a path.
    private static func folder(of path: String, up steps: Int) -> String {
        path.split(separator: "/").dropLast(steps).map { "/" + $0 }.joined()
    }
}
