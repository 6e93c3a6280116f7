// A libFuzzer target: any bytes through decoding and parsing. Not part of the package: run.sh builds it.
import PythonSyntax
import SourceText

/// Stops the program where a law is broken; libFuzzer then keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard case .success(let source) = Source.decoding(bytes) else { return 0 }
    let tree = SyntaxTree.parse(source)
    for error in tree.errors {
        precondition(!error.message.isEmpty && !error.message.contains("\n"), "no line of text: \(error)")
        precondition(error.range.end <= source.text.count, "behind the end: \(error)")
    }
    guard tree.errors.isEmpty else { return 0 }
    if let violation = Verify.firstViolation(in: tree) { preconditionFailure("\(violation)") }
    precondition(!source.isReversible || PrintedSource.bytes(of: tree) == bytes, "the printed source is not the file")
    _ = Skeleton.text(of: tree)
    _ = TreeDump.text(of: tree)
    return 0
}
