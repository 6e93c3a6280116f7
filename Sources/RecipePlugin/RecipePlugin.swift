import Foundation
import PackagePlugin

/// Turns every file under `Recipes/` into one Swift file of string literals for `RecipeBook`.
@main
struct RecipePlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Recipes")
        let recipes = try recipeFiles(in: folder)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRecipes.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(recipes.count) recipes",
                executable: try context.tool(named: "RecipeEmbedder").url,
                arguments: [output.path, folder.path] + recipes.map(\.path),
                inputFiles: recipes,
                outputFiles: [output])
        ]
    }

    private func recipeFiles(in folder: URL) throws -> [URL] {
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var files: [URL] = []
        while let file = enumerator?.nextObject() as? URL {
            if file.pathExtension == "py" { files.append(file) }
        }
        return files.sorted { $0.path < $1.path }
    }
}
