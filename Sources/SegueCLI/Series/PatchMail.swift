import Patches

/// A patch as `git format-patch` writes it and `git am` takes it.
struct PatchMail {
    let author: String
    let date: PatchDate
    /// From 1.
    let number: Int
    /// Of how many.
    let count: Int
    let message: PatchMessage
    let files: [FilePatch]

    /// `0007-clock-wait-clock.wait-becomes-await-aclock.wait.patch`
    var fileName: String { "\(Self.padded(number, to: 4))-\(message.slug).patch" }

    var text: [UInt8] {
        let place = count == 1 ? "" : " \(Self.padded(number, to: String(count).count))/\(count)"
        let head = """
            From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001
            From: \(Self.encodedName(author))
            Date: \(date.mail)
            Subject: [PATCH\(place)] \(Self.encoded(message.subject))
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            \(message.body)---

            """
        return Array(head.utf8) + DiffStat(files, width: 72).text + [0x0A] + files.flatMap(\.text)
            + Array("-- \nsegue \(Invocation.version)\n\n".utf8)
    }

    /// With zeros in front.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Only the name in front of the address is text.
    private static func encodedName(_ author: String) -> String {
        guard let bracket = author.lastIndex(of: "<") else { return encoded(author) }
        let name = author[..<bracket].drop { $0 == " " }
        return encoded(name.last == " " ? String(name.dropLast()) : String(name)) + " " + author[bracket...]
    }

    /// What a header may hold (RFC 2047): ASCII as it is, anything else by its bytes.
    private static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
        let bytes = text.utf8.map { byte -> String in
            let isPlain =
                byte < 0x7F && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
            return isPlain
                ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return "=?UTF-8?q?\(bytes.joined())?="
    }
}
