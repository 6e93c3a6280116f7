import SourceText

/// A log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), with one run.
struct SarifLog: Encodable {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let originalUriBaseIds = [
            rootName: Description(description: Message(text: "The folder in which Segue was started."))
        ]
        let invocations: [Invoked]
        let results: [Result]
    }

    struct Tool: Encodable {
        let driver: Driver
    }

    struct Driver: Encodable {
        let name = "Segue"
        let semanticVersion = Invocation.version
        let rules: [Rule]
    }

    struct Rule: Encodable {
        let id: String
        let shortDescription: Message
    }

    struct Message: Encodable {
        let text: String
    }

    struct Description: Encodable {
        let description: Message
    }

    struct Invoked: Encodable {
        let executionSuccessful: Bool
        let toolExecutionNotifications: [Notification]
    }

    struct Notification: Encodable {
        let level = "error"
        let message: Message
        let locations: [Location]
    }

    struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Message
        let locations: [Location]
        let partialFingerprints: [String: String]
        let properties: Properties
    }

    struct Properties: Encodable {
        let outcome: String
    }

    struct Location: Encodable {
        let physicalLocation: Physical
    }

    struct Physical: Encodable {
        let artifactLocation: Artifact
        let region: Region?
    }

    struct Artifact: Encodable {
        let uri: String
        let uriBaseId: String?
    }

    struct Region: Encodable {
        let startLine, startColumn: Int
        var endLine: Int?
        var endColumn: Int?
    }

    fileprivate static let rootName = "%SRCROOT%"

    /// - Parameter titles: what recipes do, by their names.
    init(_ files: [FileRecord], titles: [String: String]) {
        let sites = files.flatMap(\.sites)
        let failures = files.flatMap(\.failures)
        let recipes = Set(sites.map(\.recipe)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(recipes, recipes.indices))
        let rules = recipes.map { Rule(id: $0, shortDescription: Message(text: titles[$0] ?? $0)) }
        let notifications = failures.map { failure in
            let region =
                failure.line > 0 ? Region(startLine: failure.line, startColumn: max(1, failure.column)) : nil
            return Notification(
                message: Message(text: failure.message), locations: [Location(failure.path, region)])
        }
        let results = sites.map { site in
            let region = Region(
                startLine: site.start.line, startColumn: site.start.column, endLine: site.end.line,
                endColumn: site.end.column)
            return Result(
                ruleId: site.recipe, ruleIndex: numbers[site.recipe]!, level: site.isAdvice ? "note" : "warning",
                message: Message(text: site.message), locations: [Location(site.path, region)],
                partialFingerprints: ["segueSite/v1": site.fingerprint],
                properties: Properties(outcome: site.kind.rawValue))
        }
        runs = [
            Run(
                tool: Tool(driver: Driver(rules: rules)),
                invocations: [
                    Invoked(executionSuccessful: failures.isEmpty, toolExecutionNotifications: notifications)
                ],
                results: results)
        ]
    }
}

extension SarifLog.Location {
    fileprivate init(_ path: [UInt8], _ region: SarifLog.Region?) {
        let path = path.fromHere
        let isAbsolute = path.first == UInt8(ascii: "/")
        let uri = (isAbsolute ? "file://" : "") + path.percentEncoded
        physicalLocation = .init(
            artifactLocation: .init(uri: uri, uriBaseId: isAbsolute ? nil : SarifLog.rootName), region: region)
    }
}

extension [UInt8] {
    /// As a path in a URI (RFC 3986): what is not unreserved, and no slash, by its bytes.
    fileprivate var percentEncoded: String {
        map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                String(UnicodeScalar(byte))
            case _ where "-._~/".utf8.contains(byte): String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
