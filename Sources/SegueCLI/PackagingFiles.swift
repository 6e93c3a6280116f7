import Project

/// The files in which a project says for packagers what it needs: those of the project that the working folder is part of.
///
/// Single lines are read: no TOML is parsed, and nothing executed. What cannot be read like that is not known.
struct PackagingFiles {
    enum Place: String, CaseIterable {
        case pyproject = "pyproject.toml"
        case cfg = "setup.cfg"
        case script = "setup.py"
        case requirements = "requirements.txt"
        case pytest = "pytest.ini"
        case tox = "tox.ini"
    }

    /// Without blanks and comments; in none of the places does a `#` mean anything else.
    typealias Lines = [Substring]

    /// The nearest folder's first, in the order in which one is believed. Beside `requirements.txt` stand others of such
    /// names: `requirements-dev.txt`.
    let all: [(place: Place, lines: Lines)]

    /// What stands on them, without quotes: `asyncio_mode=auto` in whatever file that is.
    var settings: Set<String> {
        Set(
            all.filter { $0.place != .script && $0.place != .requirements }.flatMap(\.lines).map { line in
                String(line.filter { $0 != "\"" && $0 != "'" })
            })
    }

    init() {
        let nearest = Place.allCases.compactMap { place in
            SettingsSearch.nearest(place.rawValue).map { (place, path: $0) }
        }
        let folders = Set(nearest.map { Array($0.path.prefix(through: $0.path.lastIndex(of: UInt8(ascii: "/"))!)) })
        let others = folders.flatMap { folder in
            SettingsSearch.files(in: folder, from: "requirements", to: ".txt").map { (Place.requirements, path: $0) }
        }
        let found = nearest.filter { $0.0 != .requirements } + others
        let depths = found.map { $0.path.count { $0 == UInt8(ascii: "/") } }
        let sorted = Set(depths).sorted(by: >).flatMap { depth in
            found.indices.filter { depths[$0] == depth }.map { found[$0] }
        }
        all = sorted.compactMap { place, path in
            (try? SourceFile.read(path)).map { (place, Self.lines(of: $0)) }
        }
    }

    private static func lines(of text: [UInt8]) -> Lines {
        String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).map { line in
            line.filter { $0 != " " && $0 != "\t" }.prefix { $0 != "#" }
        }
    }
}
