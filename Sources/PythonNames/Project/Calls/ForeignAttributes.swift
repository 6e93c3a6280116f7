/// What is known of the attributes of values from outside of a project.
package struct ForeignAttributes: Sendable {
    /// The names of attributes that values from outside have: `x.get` may be any of theirs, whatever x is.
    package var names: Set<String>
    /// All attributes of some classes, their bases' included.
    package var ofClasses: [QualifiedName: Set<String>]
    /// Functions whose first argument is the name of an attribute, or of a method that they call.
    package var lookups: Set<QualifiedName>

    /// From its parts.
    package init(
        names: Set<String> = [], ofClasses: [QualifiedName: Set<String>] = [:], lookups: Set<QualifiedName> = []
    ) {
        self.lookups = lookups
        self.names = names
        self.ofClasses = ofClasses
    }
}
