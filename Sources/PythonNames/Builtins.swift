/// The names of CPython 3.15's `builtins` module, and those that every module has.
package enum Builtins {
    /// All of them.
    package static let names: Set<String> = Set(
        """
        ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError \
        BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError \
        ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception \
        ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError \
        ImportCycleError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError \
        KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError \
        NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError \
        ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError \
        RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError \
        TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError \
        UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __build_class__ \
        __debug__ __import__ __lazy_import__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr \
        classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float \
        format frozendict frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license \
        list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round \
        sentinel set setattr slice sorted staticmethod str sum super tuple type vars zip
        """.split(separator: " ").map(String.init))
}
