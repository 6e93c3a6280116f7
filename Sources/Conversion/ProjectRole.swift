package import PythonNames

/// What a file is in its project: which module, what it reaches through other modules, and what they want of it.
///
/// Knows no files: what has to be looked up elsewhere is asked of whoever knows them.
package struct ProjectRole: Sendable {
    /// A string by which something puts another thing in the place of one that a module uses: `"app.clock.wait"`.
    package struct Replacement: Sendable {
        /// The dotted name.
        package let name: QualifiedName
        /// Where it stands, for the user.
        package let place: String

        /// From what was found.
        package init(name: QualifiedName, place: String) {
            self.name = name
            self.place = place
        }
    }

    /// By which name the file is imported, where that is known: relative imports are resolved by it.
    package var module: ModuleIdentity?
    /// The file's absolute path, where it has one.
    package var path: [UInt8]?
    /// The project's files, for what has to be known of others than this one; nil where the file is judged by itself.
    package var files: (any ProjectFiles)?
    /// The modules through which the file may reach what recipes speak of; nil if there are none.
    package var project: ProjectNames?
    /// The recipes that do not run in the file, by their names.
    package var leftOut: Set<String> = []
    /// What tests put in place of what the file uses.
    package var replacements: [Replacement] = []
    /// Whether another file may import a name from this module. Slow, and so asked last.
    package var isImportedElsewhere: @Sendable (_ name: String) -> Bool = { _ in false }

    /// That of a file by itself.
    package init(module: ModuleIdentity? = nil) { self.module = module }

    /// The test that puts something in the place of what is replaced; nil if there is none.
    func replacement(of target: QualifiedName) -> Replacement? {
        replacements.first { $0.name.lastWord == target.lastWord }
    }
}
