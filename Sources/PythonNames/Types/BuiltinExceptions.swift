/// Which of Python's own exceptions is derived from which (library reference, "Exception hierarchy").
enum BuiltinExceptions {
    /// `OSError` of `IOError`, which is that class by another name.
    static func mainName(of name: QualifiedName) -> QualifiedName {
        ["builtins.IOError", "builtins.EnvironmentError"].contains(name) ? "builtins.OSError" : name
    }

    /// The class right above one; nil of what is no builtin exception, and of the first of them.
    static func base(of name: QualifiedName) -> QualifiedName? {
        guard let word = BuiltinTypes.word(of: name), word != "BaseException" else { return nil }
        if let base = bases[word] { return QualifiedName("builtins.\(base)") }
        let isException = ["Error", "Warning"].contains(where: word.hasSuffix)
        guard isException else { return nil }
        return word.hasSuffix("Warning") && word != "Warning" ? "builtins.Warning" : "builtins.Exception"
    }

    /// All but those whose base is `Exception`, or `Warning`, and shows in their names.
    private static let bases: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "BaseException": "BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit",
            "Exception": "ExceptionGroup StopAsyncIteration StopIteration",
            "ArithmeticError": "FloatingPointError OverflowError ZeroDivisionError",
            "ImportError": "ImportCycleError ModuleNotFoundError",
            "LookupError": "IndexError KeyError",
            "NameError": "UnboundLocalError",
            "OSError": """
            BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError \
            IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
            """,
            "ConnectionError": "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError",
            "RuntimeError": "NotImplementedError PythonFinalizationError RecursionError",
            "SyntaxError": "IndentationError",
            "IndentationError": "TabError",
            "ValueError": "UnicodeError",
            "UnicodeError": "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
        ].flatMap { base, words in words.split(separator: " ").map { (String($0), base) } })
}
