import SourceText

/// The bytes that a test writes as a string: each character, at most U+00FF, stands for one byte.
func bytes(_ string: String) -> [UInt8] {
    string.unicodeScalars.map { UInt8($0.value) }
}

/// The text of a file that CPython reads, or the message of its refusal.
func textOrMessage(_ file: String) -> String {
    switch Source.decoding(bytes(file)) {
    case .success(let source): String(decoding: source.text, as: UTF8.self)
    case .failure(let failure): failure.message
    }
}

let byteOrderMark = "\u{EF}\u{BB}\u{BF}"
