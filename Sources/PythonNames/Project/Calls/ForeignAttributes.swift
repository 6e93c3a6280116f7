internal import PythonSyntax

/// What is known of the attributes of values from outside of a project.
package struct ForeignAttributes: Sendable {
    /// The names of attributes that values from outside have: `x.get` may be any of theirs, whatever x is.
    package var names: Set<String> = []
    /// All attributes of some classes, their bases' included.
    package var ofClasses: [QualifiedName: Set<String>] = [:]
    /// Functions whose arguments are names of attributes, or of a method that they call.
    package var lookups: Set<QualifiedName> = []
    /// Types that say only what can be done with a value, as those of Python's own modules for annotations do.
    package var structuralTypes: Set<QualifiedName> = []
    /// Functions and mappings that give modules by their names.
    package var givesModules: Set<QualifiedName> = []
    /// Functions that give objects of the program which they were not seen to be given.
    package var restoring: Set<QualifiedName> = []
    /// Functions that give all attributes of a value.
    package var listing: Set<QualifiedName> = []
    /// Functions that put what they are given into their first argument.
    package var filling: Set<QualifiedName> = []
    /// The names of methods that are called of whatever somebody from outside is given.
    package var calledByOthers: Set<String> = []
    /// Functions that run the examples of docstrings.
    package var runningExamples: Set<QualifiedName> = []
    /// Functions that give a function which calls their first argument, with arguments of their own.
    package var binding: Set<QualifiedName> = []
    /// Functions and methods that keep what they are given, or show it, and call none of its methods.
    package var keeping: Set<QualifiedName> = []
    /// Functions and methods that keep keyword arguments as attributes of what they, or their objects, give.
    package var keepingKeywords: Set<QualifiedName> = []
    /// Classes whose instances hold what they are given, and what is put into them, as lists do.
    package var holding: Set<QualifiedName> = []
    /// The same of mappings, which may make what is missing by something that they are given.
    package var mapping: Set<QualifiedName> = []

    /// Of nothing.
    package init() {}
}

extension CallGraph {
    /// `app.state.notify = notify`: an attribute of what is not the project's own, from where others take it by ways that
    /// nobody follows.
    func isKeptOutside(_ attribute: Node, in file: ProjectFile) -> Bool {
        origins.origins(of: attribute.child(0), in: file).contains { origin in
            switch origin {
            case .opaque, .foreign, .foreignInstance, .plain, .text, .builtin, .function, .lambda: true
            case .part(let bag), .bag(let bag): isForeign(bag)
            default: false
            }
        }
    }
}
