internal import PythonNames
internal import PythonSyntax

struct Fences {
    init(_ options: PromotionOptions, files: any ProjectFiles) {}
    func reason(against function: Definition, in file: ProjectFile) -> String? { nil }
}

