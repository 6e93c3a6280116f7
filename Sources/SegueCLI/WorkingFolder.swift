import Glibc

/// The folder that a run was started in. Patches name files relative to it.
enum WorkingFolder {
    /// Empty where it has been removed: nothing is below it then.
    private static let path: [UInt8] = {
        guard let path = unsafe getcwd(nil, 0) else { return [] }
        defer { unsafe free(path) }
        return unsafe Array(UnsafeRawBufferPointer(start: path, count: strlen(path)))
    }()

    /// An absolute path as a message has it: from here on if it is below here.
    static func shown(_ path: [UInt8]) -> [UInt8] {
        if self.path.isEmpty { return path }
        let here = self.path + [UInt8(ascii: "/")]
        if path == self.path { return [UInt8(ascii: ".")] }
        return path.starts(with: here) ? Array(path.dropFirst(here.count)) : path
    }

    /// A path as a patch has it: without `./`, and from here on if it is below here. A patch never holds an absolute path.
    static func relative(_ given: [UInt8]) -> [UInt8] {
        Array(shown(given).withoutDot.drop { $0 == UInt8(ascii: "/") })
    }
}

extension [UInt8] {
    /// As text, with a sign of its own for what is none.
    var shown: String { String(decoding: self, as: UTF8.self) }

    /// A path as reports for other programs have it: from here on, without `./`.
    var fromHere: [UInt8] { self == Array("-".utf8) ? Array("stdin".utf8) : WorkingFolder.shown(self).withoutDot }

    /// A path without `./` in front.
    var withoutDot: [UInt8] {
        guard starts(with: Array("./".utf8)) else { return self }
        return Array(dropFirst(2).drop { $0 == UInt8(ascii: "/") }).withoutDot
    }
}
