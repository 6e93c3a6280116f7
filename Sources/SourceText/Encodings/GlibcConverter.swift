private import Glibc

/// A conversion descriptor of glibc's `iconv`. Knows character sets by glibc's names, not Python's.
@safe final class GlibcConverter {
    private let descriptor: iconv_t

    /// - Returns: nil if glibc does not know one of the two, or its module is not installed.
    init?(from source: String, to target: String) {
        guard let opened = unsafe iconv_open(target, source), unsafe opened != iconv_t(bitPattern: -1) else {
            return nil
        }
        unsafe descriptor = opened
    }

    deinit {
        _ = unsafe iconv_close(descriptor)
    }

    /// One character converted; nil if it is incomplete, unknown, or has only a look-alike on the other side.
    func convert(_ character: ArraySlice<UInt8>) -> [UInt8]? {
        var input = character.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        var unread = input.count
        var room = output.count
        let isConverted = unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { output in
                var source = input.baseAddress
                var target = output.baseAddress
                // Back to the initial state, whatever the last character left behind.
                _ = unsafe iconv(descriptor, nil, nil, nil, nil)
                // The second call hands out a character that is held back because a mark might follow.
                return unsafe iconv(descriptor, &source, &unread, &target, &room) == 0
                    && iconv(descriptor, nil, nil, &target, &room) == 0
            }
        }
        guard isConverted, unread == 0, room < output.count else { return nil }
        return output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
    }
}
