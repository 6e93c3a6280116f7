/// Reads files such as `setup.cfg`, as `configparser` of Python's library does, but for what it refuses: that is left out.
package enum INIText {
    /// A line `[name]`, and what stands below it.
    package struct Section: Sendable {
        /// What stands between the brackets.
        package let name: String
        /// Its keys, in small letters, in order.
        package internal(set) var entries: [Entry] = []

        /// The values of a key, a line each; nil if there is none.
        package subscript(key: String) -> Entry? { entries.last { $0.key == key } }
    }

    /// A key with its value.
    package struct Entry: Sendable {
        /// In small letters.
        package let key: String
        /// The line that it stands on, from 1.
        package let line: Int
        /// The lines of its value, without those that are empty, and without comments.
        package internal(set) var lines: [String]
    }

    /// The sections of a text, in order.
    package static func read(_ bytes: [UInt8]) -> [Section] {
        var sections: [Section] = []
        // The indentation of the last key: what stands further in goes on with its value.
        var indentation: Int?
        let lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let text = line.trimmed
            guard let first = text.first, first != "#", first != ";" else { continue }
            let depth = line.prefix(while: \.isWhitespace).count
            if let indentation, depth > indentation, !sections.isEmpty {
                let last = sections[sections.count - 1].entries.count - 1
                sections[sections.count - 1].entries[last].lines += [text.withoutComment].filter { !$0.isEmpty }
            } else if first == "[", let end = text.lastIndex(of: "]") {
                sections.append(Section(name: String(text[..<end].dropFirst())))
                indentation = nil
            } else if let sign = text.firstIndex(where: { $0 == "=" || $0 == ":" }), !sections.isEmpty {
                let value = text[sign...].dropFirst().trimmed.withoutComment
                let key = text[..<sign].trimmed.lowercased()
                sections[sections.count - 1].entries.append(
                    Entry(key: key, line: number + 1, lines: value.isEmpty ? [] : [value]))
                indentation = depth
            } else {
                indentation = nil
            }
        }
        return sections
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// A comment begins with a `#` behind a blank: people write them though Python would read them as part of the value.
    fileprivate var withoutComment: String {
        let start = ranges(of: "#").first {
            $0.lowerBound == startIndex || self[index(before: $0.lowerBound)].isWhitespace
        }
        return String(start.map { self[..<$0.lowerBound].trimmed } ?? self)
    }
}
