import PythonNames

/// A family in one line.
enum FamilyText {
    static func of(_ name: String, in project: MarkedProject) -> String {
        let graph = CallGraph(project, declarations: TypeDeclarations())
        let function = graph.function(named: name)[0]
        let family = graph.family(of: function.definition, in: function.file)
        let members = family.members.map { "\($0.file.title) \($0.definition.pathWords.joined(separator: "."))" }
        let bases = family.foreignBases.map { "foreign \($0)" }
        return (members + bases + (family.unknownBase.map { ["unknown \($0)"] } ?? [])).joined(separator: "; ")
    }
}
