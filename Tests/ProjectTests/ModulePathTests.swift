import Project
import TestSupport
import Testing

/// Which module a file is. Each row: the files that there are, the first of which is asked about, and its name.
@Suite struct ModulePathTests {
    @Test(arguments: [
        ("x.py", "x"), ("app/x.py", "x"), ("app/x.py app/__init__.py", "app.x"),
        ("a/b/x.py a/b/__init__.py", "b.x"), ("a/b/x.py a/__init__.py a/b/__init__.py", "a.b.x"),
        // A folder without an `__init__.py` ends the row.
        ("a/b/x.py a/__init__.py", "x"),
        ("app/__init__.py", "app package"), ("a/b/__init__.py a/__init__.py", "a.b package"),
        ("app/__main__.py app/__init__.py", "app.__main__"), ("__main__.py", "__main__"),
        // The src layout.
        ("src/app/x.py src/app/__init__.py", "app.x"), ("src/x.py", "x"),
        ("src/app/x.py", "x"), ("src/app/x.py pyproject.toml", "app.x"), ("src/x.py setup.py", "x"),
        ("src/ns/app/x.py src/ns/app/__init__.py setup.cfg", "ns.app.x"),
        ("src/my-app/x.py pyproject.toml", "x"), ("src/2/x.py pyproject.toml", "x"),
        ("src/x.py src/__init__.py pyproject.toml", "src.x"),
        ("src/a/src/b/x.py pyproject.toml src/a/setup.py", "b.x"),
        // Stubs.
        ("app/x.pyi app/__init__.py", "app.x stub"), ("app/x.pyi app/__init__.pyi", "app.x stub"),
        ("app-stubs/x.pyi app-stubs/__init__.pyi", "app.x stub"), ("app/__init__.pyi", "app package stub"),
        ("window.pyw", "window"), ("script", "script"), ("my-script.py", "my-script"),
        ("a.b.py", nil), (".py", ""),
    ])
    func names(files: String, expected: String?) {
        let folder = TemporaryFolder()
        let files = files.split(separator: " ").map(String.init)
        for file in files { folder.write("", to: file) }
        #expect(described("\(folder.path)/\(files[0])") == expected)
        #expect(described("\(folder.path)/./no/../\(files[0])") == expected)
    }

    @Test func whatIsNoModule() {
        #expect(ModulePath(of: Array("/tmp/".utf8) + [0xFF] + Array("/x.py".utf8)) == nil)
        #expect(described("/__init__.py") == nil)
        #expect(described("") == nil)
    }
}

private func described(_ path: String) -> String? {
    ModulePath(of: Array(path.utf8)).map { module in
        module.name + (module.isPackage ? " package" : "") + (module.isStub ? " stub" : "")
    }
}
