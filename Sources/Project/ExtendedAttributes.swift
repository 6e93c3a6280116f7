import Glibc

/// What hangs on a file besides its contents and mode: access control lists, security labels, notes of users.
enum ExtendedAttributes {
    /// Gives `copy` every attribute of `original` that it does not have already.
    ///
    /// - Returns: false, with `errno` set, if one of them cannot be read or set.
    static func copy(from original: Int32, to copy: Int32) -> Bool {
        let list = unsafe bytes { unsafe flistxattr(original, $0, $1) }
        // A file system without attributes has none to keep.
        guard let list else { return errno == ENOTSUP }
        return list.split(separator: 0).allSatisfy { name in
            unsafe withSystemPath(Array(name)) { name in
                guard let value = unsafe bytes({ unsafe fgetxattr(original, name, $0, $1) }) else { return false }
                // Labels that the system gives by itself may be beyond our rights to set.
                if unsafe bytes({ unsafe fgetxattr(copy, name, $0, $1) }) == value { return true }
                return unsafe fsetxattr(copy, name, value, value.count, 0) == 0
            }
        }
    }

    /// The bytes that `read` gives, which returns how many there are when called without a buffer.
    private static func bytes(_ read: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
        let size = read(nil, 0)
        if size <= 0 { return size == 0 ? [] : nil }
        var bytes = [UInt8](repeating: 0, count: size)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read($0.baseAddress, $0.count) }
        return count < 0 ? nil : Array(bytes[..<count])
    }
}
