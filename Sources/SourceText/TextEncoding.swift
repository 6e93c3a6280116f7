/// Placeholder: being written.
public struct TextEncoding: Sendable {}
