import PythonNames
import Testing

/// Who uses a function, anywhere in a project.
@Suite struct CallGraphTests {
    @Test(arguments: CallRows.names + CallRows.methods + CallRows.implicit + CallRows.receivers)
    func uses(row: CallRows.Row) throws {
        let project = try MarkedProject(row.project)
        #expect(project.uses(of: row.function) == project.marks, "\(row.function) in\n\(row.project)")
    }

    @Test(arguments: CallRows.handedOver)
    func usesOfWhatIsHandedOver(row: CallRows.Row) throws {
        let project = try MarkedProject(row.project)
        #expect(project.uses(of: row.function, following: true) == project.marks, "\(row.function) in\n\(row.project)")
    }

    @Test(arguments: CallRows.families + CallRows.hidden)
    func family(function: String, family: String, project text: String) throws {
        #expect(try FamilyText.of(function, in: MarkedProject(text)) == family, "\(function) in\n\(text)")
    }
}
