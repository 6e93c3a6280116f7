import PythonNames
import PythonSyntax
import Testing

/// Which function a method's name leads to.
@Suite struct MethodTests {
    private static let classes = """
        # base.py
        class Base:
          def run(self): pass
          def stop(self): pass
          kind = 1
        # app.py
        from base import Base
        import web
        class A(Base):
          def run(self): pass
        class B(Base):
          def stop(self): pass
        class D(A, B): pass
        class E(web.View):
          def own(self): pass
        class F(A, web.View): pass
        class G(Base, A): pass
        class H(B):
          def __init__(self): self.stop = 1
        class Loop(Loop): pass
        class I(Base[int], object): pass
        class J(make()): pass

        """

    @Test(arguments: [
        ("app.A", "run", "app.A.run"), ("app.A", "stop", "base.Base.stop"), ("app.D", "run", "app.A.run"),
        // C3: B goes before their common base.
        ("app.D", "stop", "app.B.stop"), ("app.E", "own", "app.E.own"), ("app.F", "run", "app.A.run"),
        ("app.I", "run", "base.Base.run"),
        ("app.F", "stop", "- a base of 'app.F' is not known"), ("app.E", "run", "- a base of 'app.E' is not known"),
        ("app.J", "run", "- a base of 'app.J' is not known"), ("app.Loop", "run", "- a base of 'app.Loop' is not known"),
        ("app.G", "run", "- the bases of 'app.G' have no common order"),
        ("app.A", "walk", "- 'app.A' has no 'walk'"),
        ("app.A", "kind", "- 'kind' of 'base.Base' is not just one function"),
        ("app.H", "stop", "- 'stop' is assigned to on line 13"),
    ])
    func methodsOfClasses(owner: String, name: String, expected: String) throws {
        let names = try Project(Self.classes).names
        let definition = try #require(names.definition(of: QualifiedName(owner)))
        #expect(line(names.method(name, of: definition)) == expected)
    }

    @Test(arguments: [
        ("class X(Base):\n  def f(self): «self.run»()", "base.Base.run"),
        ("class X(Base):\n  def f(this):\n    def g(): «this.run»()", "base.Base.run"),
        ("class X(Base):\n  @classmethod\n  def f(cls): «cls.run»", "base.Base.run"),
        ("class X(Base):\n  def run(self): «super().run»()", "base.Base.run"),
        ("class X(Base):\n  def run(self): «super(X, self).run»()", "base.Base.run"),
        ("class X:\n  def __p(self): «self.__p»()", "m.X.__p"),
        ("class X(Base):\n  @staticmethod\n  def f(self): «self.run»()", "- not a method of 'self' or 'super()'"),
        ("class X(Base):\n  def f(self):\n    self = g()\n    «self.run»()", "- not a method of 'self' or 'super()'"),
        ("class X(Base):\n  def f(a, self): «self.run»()", "- not a method of 'self' or 'super()'"),
        ("class X(Base):\n  def f(*self): «self.run»()", "- not a method of 'self' or 'super()'"),
        ("def f(self): «self.run»()", "- not a method of 'self' or 'super()'"),
        ("def super(): pass\nclass X(Base):\n  def f(self): «super().run»", "- not a method of 'self' or 'super()'"),
        ("class X(Base): pass\ndef f(x: X): «x.run»", "- not a method of 'self' or 'super()'"),
        // A subclass may put its other base in between.
        (
            "class X(Base):\n  def run(self): «super().run»\nclass Y(Base):\n  def run(self): pass\nclass Z(X, Y): pass",
            "- 'm.Z' may put another class in between"
        ),
        ("class X(Base):\n  def f(self): «self.run»\nX.run = g", "- 'run' is assigned to on line 4"),
    ])
    func methodsOfReceivers(program: String, expected: String) throws {
        let project = try Project(Self.classes + "# m.py\nfrom base import Base\n" + program)
        let file = project.marked
        #expect(line(project.names.method(of: file.first, in: file.names)) == expected, "\(program)")
    }

    @Test func basesAndSubclasses() throws {
        let names = try Project(Self.classes).names
        func definition(_ name: QualifiedName) throws -> Definition { try #require(names.definition(of: name)) }
        #expect(names.bases(of: try definition("app.F")).map(line) == ["app.A", "web.View"])
        #expect(names.bases(of: try definition("app.J")).map(line) == ["- not a name"])
        #expect(
            names.subclasses(of: try definition("base.Base")).map(\.word) == ["A", "B", "D", "H", "I"])
        #expect(names.overrides(of: "run", in: try definition("base.Base")).map(\.qualifiedName) == ["app.A.run"])
    }
}

private func line(_ answer: MethodAnswer) -> String {
    switch answer {
    case .found(let definition): definition.qualifiedName.text
    case .unknown(let doubt): "- \(doubt)"
    }
}
