import FoundationEssentials

// usage: RecipeEmbedder OUTPUT FOLDER FILE...
// Writes a Swift file that holds each recipe's path below FOLDER and its text.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fatalError("usage: RecipeEmbedder OUTPUT FOLDER FILE...") }
let folder = arguments[2] + "/"

/// More `#` than any recipe would put behind a quote.
let fence = "########"

var text =
    "/// Written by RecipeEmbedder from the files under `Recipes/`.\nlet embeddedRecipes: [(path: String, text: String)] = [\n"
for file in arguments.dropFirst(3) {
    let recipe = try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    precondition(file.hasPrefix(folder), "\(file) is not under \(folder)")
    text += "    (\"\(file.dropFirst(folder.count))\", \(fence)\"\"\"\n\(recipe)\n\"\"\"\(fence)),\n"
}
text += "]\n"
try Data(text.utf8).write(to: URL(filePath: arguments[1]))
