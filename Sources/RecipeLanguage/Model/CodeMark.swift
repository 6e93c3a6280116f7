extension String {
    /// Another name for what a recipe calls so: `timeout·2`, the second thing that `timeout` stands for.
    ///
    /// A middle dot may stand in an identifier of Python (Other_ID_Continue), and nobody writes one.
    func marked(_ number: Int) -> String { "\(self)·\(number)" }

    /// What the recipe calls it: `timeout` of `timeout·2`. Of code, the code as the recipe has it.
    package var unmarked: String {
        guard contains("·") else { return self }
        var result = ""
        var isMark = false
        for character in self {
            if character == "·" {
                isMark = true
            } else if !isMark || !character.isASCII || !character.isNumber {
                isMark = false
                result.append(character)
            }
        }
        return result
    }
}
