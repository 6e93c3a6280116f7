import FoundationEssentials

/// What a run found, for other programs: files one after the other, and all together at the end.
struct MachineReport {
    private let format: ReportFormat
    /// Whether what is converted has been: it is nobody's problem any more then.
    private let isDone: Bool
    /// The titles of recipes.
    private let titles: [String: String]
    private var files: [FileRecord] = []

    /// Nil for the format that people read.
    init?(_ format: ReportFormat, isDone: Bool, titles: [String: String]) {
        guard format != .text else { return nil }
        self.format = format
        self.isDone = isDone
        self.titles = titles
    }

    mutating func add(_ file: FileRecord) {
        switch format {
        case .jsonl: JSONReport.lines(of: file).forEach { print($0, isPretty: false) }
        case .github: StandardStream.output.write(WorkflowCommands.text(of: file.open(isDone)))
        default: files.append(file)
        }
    }

    func finish(_ tally: Tally) {
        let open = files.map { $0.open(isDone) }
        switch format {
        case .text, .github: break
        case .json: print(JSONReport(files, tally), isPretty: true)
        case .jsonl: print(JSONReport.Summary(tally, isLine: true), isPretty: false)
        case .sarif: print(SarifLog(open, titles: titles), isPretty: true)
        case .gitlab: print(CodeQuality.issues(of: open), isPretty: true)
        case .rdjson: print(DiagnosticReport(open), isPretty: true)
        }
    }

    private func print(_ document: some Encodable, isPretty: Bool) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        // Strings and numbers only: nothing that could fail.
        let text = try! encoder.encode(document)
        StandardStream.output.write(Array(text) + [0x0A])
    }
}

extension FileRecord {
    /// Without what is no longer open.
    fileprivate func open(_ isDone: Bool) -> FileRecord { isDone ? filtering { $0.kind != .converted } : self }
}
