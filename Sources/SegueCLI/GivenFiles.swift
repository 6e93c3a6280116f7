import Project
import Synchronization

/// The files of a run, by their absolute paths: how they were given, and in which order. Made when somebody asks.
final class GivenFiles: Sendable {
    private let files: [ProjectScan.Entry]
    private let places = Mutex<[[UInt8]: Place]?>(nil)

    private struct Place {
        let number: Int
        let path: [UInt8]
    }

    init(_ files: [ProjectScan.Entry]) { self.files = files }

    /// Whether the file at an absolute path is one of them. A stub goes along with what it describes.
    func contains(_ absolute: [UInt8]) -> Bool { place(of: absolute) != nil }

    /// An absolute path as it was given, or found below a folder that was.
    func path(of absolute: [UInt8]) -> [UInt8] { place(of: absolute)?.path ?? WorkingFolder.shown(absolute) }

    /// Whether a path comes before another one.
    func areInOrder(_ path: [UInt8], _ other: [UInt8]) -> Bool {
        let one = place(of: ModuleSearch.absolute(path) ?? path)?.number ?? Int.max
        let two = place(of: ModuleSearch.absolute(other) ?? other)?.number ?? Int.max
        return one == two ? path.lexicographicallyPrecedes(other) : one < two
    }

    private func place(of absolute: [UInt8]) -> Place? {
        places.withLock { places in
            let known = places ?? Self.places(of: files)
            places = known
            if let place = known[absolute] { return place }
            guard absolute.suffix(4).elementsEqual(".pyi".utf8) else { return nil }
            return known[Array(absolute.dropLast())].map { place in
                Place(number: place.number, path: place.path + absolute.suffix(1))
            }
        }
    }

    private static func places(of files: [ProjectScan.Entry]) -> [[UInt8]: Place] {
        var places: [[UInt8]: Place] = [:]
        for (number, file) in files.enumerated() {
            let path =
                switch file {
                case .success(let path): path
                case .failure(let error): error.path
                }
            let absolute = ModuleSearch.absolute(path) ?? path
            places[absolute] = places[absolute] ?? Place(number: number, path: path)
        }
        return places
    }
}
