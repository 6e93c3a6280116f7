import Testing
import TestSupport

/// Projects that are written by chance, turned async up to their entry points, and run: both sides must print the same
/// (`Tests/Oracle/coloured_by_chance.py` says how). A Segue that refuses all of it is noticed, too.
struct ColouredByChanceTests {
    @Test func projectsDoTheSame() throws {
        let python = Pythons.environment
        let command =
            "\(Shell.quoted(python)) Tests/Oracle/coloured_by_chance.py --segue \(Shell.quoted(Checkout.segue))"
            + " --seed 1 --count 12 --least 25"
        let outcome = Shell.run(command)
        let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
        #expect(outcome.status == 0, "\(text)")
        print("coloured by chance: \(text.split(separator: "\n").last ?? "")")
    }
}
