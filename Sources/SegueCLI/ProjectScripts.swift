/// Which functions a project says that installed commands, or other programs, call: its entry points.
struct ProjectScripts {
    let files: PackagingFiles

    /// `shop.cli:main`
    var all: Set<String> {
        Set(files.all.flatMap { place, lines in Self.texts(in: lines, place).compactMap(Self.function) })
    }

    /// What may name a function in a file.
    private static func texts(in lines: PackagingFiles.Lines, _ place: PackagingFiles.Place) -> [Substring] {
        switch place {
        case .pyproject:
            return lines.inTables { $0.contains("scripts") || $0.contains("entry-points") || $0.contains("plugins") }
                .flatMap(\.quoted)
        case .cfg: return lines.inTables { $0 == "[options.entry_points]" }.map(\.behindKey)
        case .script: return lines.flatMap(\.quoted).map(\.behindKey)
        case .requirements, .pytest, .tox: return []
        }
    }

    /// `shop.cli:main` of `shop.cli:main[extra]`; nil for any other text.
    private static func function(_ text: Substring) -> String? {
        let name = text.prefix { $0 != "[" }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        }
        return parts.count == 2 && isName ? String(name) : nil
    }
}

extension PackagingFiles.Lines {
    /// The lines below the heads that fit.
    fileprivate func inTables(_ fits: (Substring) -> Bool) -> [Substring] {
        var isInside = false
        return filter { line in
            guard line.hasPrefix("["), line.hasSuffix("]") else { return isInside }
            isInside = fits(line)
            return false
        }
    }
}

extension Substring {
    /// `shop.cli:main` of `shop=shop.cli:main`.
    fileprivate var behindKey: Substring {
        firstIndex(of: "=").map { self[index(after: $0)...] } ?? self
    }
}
