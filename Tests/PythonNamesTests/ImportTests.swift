import PythonNames
import PythonSyntax
import Testing

@Suite struct ImportTests {
    @Test func importsSayWhatTheyBindAndWhen() throws {
        let program = try MarkedNames(
            """
            import a.b, c as d
            from . import e
            from m import *
            if TYPE_CHECKING:
                import f
            else:
                import g
            try:
                from h.i import j as k
            except ImportError:
                with x: import l
            def n():
                import o
            """)
        let imports = program.names.imports.map { entry in
            let placement: [(Import.Placement, String)] = [
                (.conditional, "conditional"), (.attempt, "attempt"), (.typeChecking, "typeChecking"),
            ]
            let words = placement.filter { entry.placement.contains($0.0) }.map(\.1)
            return ([entry.qualifiedName.text, entry.localName ?? "*", "\(entry.scope.kind)"] + words).joined(
                separator: " ")
        }
        #expect(
            imports == [
                "a a module", "c d module", ".e e module", "m * module", "f f module typeChecking",
                "g g module conditional", "h.i.j k module attempt", "l l module conditional attempt", "o o function",
            ])
        #expect(
            program.names.imports.map(\.isUnconditional) == [true, true, true, true] + Array(repeating: false, count: 5)
        )
        #expect(program.names.starImports.count == 1)
    }

    @Test func referencesToAnImport() throws {
        let program = try MarkedNames(
            """
            import time
            time.sleep(1)
            def f(time): return time
            def g(a: time.T = time.x):
                return [time for _ in y]
            __all__ = ["f", "time"]
            __all__ += ("g",)
            __all__.extend(["h"])
            __all__.append("i")
            """)
        #expect(program.names.references(to: program.names.imports[0]).count == 4)
        #expect(program.names.exports.names.map(\.name) == ["f", "time", "g", "h", "i"])
        #expect(program.names.exports.isComplete)
    }

    @Test(arguments: [
        ("__all__ = [x for x in y]", true, false), ("__all__ = a.__all__ + ['b']", true, false), ("x = 1", false, true),
        ("__all__ = ['a']\n__all__.remove('a')", true, false), ("__all__: list = ['a'] + ['b']", true, true),
    ])
    func exports(program: String, isPresent: Bool, isComplete: Bool) throws {
        let exports = try MarkedNames(program).names.exports
        #expect(exports.isPresent == isPresent && exports.isComplete == isComplete)
    }

    @Test func stringsThatMention() throws {
        let program = try MarkedNames(
            """
            "time to go"
            x = "time.sleep(1)", "runtime.x", {"time": 1}
            patch("shop.time.sleep")
            def f(a: "Optional[time.T]", b: list["time.T"]): pass
            """)
        let mentions = program.names.strings(mentioning: "time")
        #expect(
            mentions.map(\.words) == [["time"], ["shop", "time", "sleep"], ["Optional", "time", "T"], ["time", "T"]])
        #expect(mentions.map(\.isAnnotation) == [false, false, true, true])
    }
}
