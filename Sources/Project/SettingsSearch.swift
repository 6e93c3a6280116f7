internal import Glibc

/// Finds the settings of a project: files with a fixed name, in the working folder or above it.
package enum SettingsSearch {
    /// The folders in which a project's settings may lie: a folder, and those above it up to the root of its repository;
    /// without a repository only the folder itself.
    ///
    /// - Returns: the absolute paths, the innermost first, each with a slash at its end.
    package static func folders(upwardsFrom folder: [UInt8]) -> [[UInt8]] {
        guard let here = resolved(folder) else { return [] }
        let folders = folders(from: here)
        let root = folders.firstIndex { exists(".git", in: $0) } ?? 0
        return folders[...root].map { Array($0) + [UInt8(ascii: "/")] }
    }

    /// The path of the file of a name in a folder, which has a slash at its end; nil if there is none.
    package static func file(_ name: String, in folder: [UInt8]) -> [UInt8]? {
        exists(name, in: folder.dropLast()) ? folder + Array(name.utf8) : nil
    }

    /// The innermost folder around files and folders, with a slash at its end; nil where there are none.
    package static func folder(around paths: [[UInt8]]) -> [UInt8]? {
        let slash = UInt8(ascii: "/")
        let folders = paths.compactMap { path -> ArraySlice<UInt8>? in
            guard let path = resolved(path), let status = status(of: path) else { return nil }
            return status.isFolder
                ? (path.last == slash ? path : path + [slash])[...] : path[...path.lastIndex(of: slash)!]
        }
        return folders.dropFirst().reduce(folders.first) { common, folder in
            guard let common else { return nil }
            let count = zip(common, folder).prefix { $0 == $1 }.count
            return common[...common[..<count].lastIndex(of: slash)!]
        }.map { Array($0) }
    }

    /// The files of a folder, with a slash at its end, whose names begin and end so, in the order of their names.
    package static func files(in folder: [UInt8], from beginning: String, to ending: String) -> [[UInt8]] {
        guard let listing = try? FolderListing(of: folder, endings: [Array(ending.utf8)]) else { return [] }
        return listing.entries.filter { !$0.isFolder && $0.name.starts(with: beginning.utf8) }.map { folder + $0.name }
    }

    /// The nearest folder, a given one or above it, in which there is a file of one of some names.
    package static func folder(from folder: [UInt8], with names: [String]) -> [UInt8]? {
        guard let path = resolved(folder) else { return nil }
        return folders(from: path).first { folder in names.contains { exists($0, in: folder) } }.map { Array($0) }
    }

    /// A folder and those around it, the innermost first, without slashes at their ends.
    private static func folders(from folder: [UInt8]) -> [ArraySlice<UInt8>] {
        let ends = [folder.count] + folder.indices.reversed().filter { folder[$0] == UInt8(ascii: "/") }
        return ends.map { folder[..<$0] }
    }

    private static func path(of name: String, in folder: ArraySlice<UInt8>) -> [UInt8] {
        Array(folder) + Array("/\(name)".utf8)
    }

    private static func exists(_ name: String, in folder: ArraySlice<UInt8>) -> Bool {
        status(of: path(of: name, in: folder)) != nil
    }
}
