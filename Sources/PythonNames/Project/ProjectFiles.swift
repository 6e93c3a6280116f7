/// A file of a project: where it is, and what the names in it mean.
package struct ProjectFile: Sendable {
    /// The absolute path.
    package let path: [UInt8]
    /// What messages call it.
    package let title: String
    /// The names in it.
    package let names: ModuleNames

    /// From its parts.
    package init(path: [UInt8], title: String, names: ModuleNames) {
        self.path = path
        self.title = title
        self.names = names
    }
}

/// The files of a project, each read when somebody first asks for it.
///
/// Whoever converts a file has one of its own: what it is asked for says which files matter.
package protocol ProjectFiles: Sendable {
    /// The longest module that a dotted name begins with, and the words behind it.
    ///
    /// - Parameter path: the file that imports it.
    func module(beginning name: QualifiedName, importedBy path: [UInt8]) -> (file: ProjectFile, rest: [String])?

    /// The sources in which a word stands, in the order of their paths; nil where they are too many to be read.
    func files(mentioning word: String) -> [ProjectFile]?

    /// All sources and stubs in which a word stands, in the order of their paths, however many they are.
    func everyFile(mentioning word: String) -> [ProjectFile]

    /// All sources and stubs of the project, in the order of their paths.
    func everyFile() -> [ProjectFile]

    /// The files in which a word stands and that cannot be parsed, as messages call them: nobody knows what they do with it.
    func unreadableFiles(mentioning word: String) -> [String]

    /// The file at an absolute path; nil where there is none that can be parsed.
    func file(at path: [UInt8]) -> ProjectFile?

    /// Whether the file at an absolute path is one of those that were given to be converted: others are only read.
    func mayChange(_ path: [UInt8]) -> Bool

    /// The outermost package around the file at an absolute path, if it gives its types away (PEP 561: `py.typed`).
    func typedPackage(around path: [UInt8]) -> String?
}
