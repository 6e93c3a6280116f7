package import RecipeLanguage

/// How far sync functions are turned.
package struct PromotionOptions: Sendable {
    package var policies: [String: PromotionPolicy] = [:]
    package var policy: PromotionPolicy?
    package var makeAsync: [String] = []
    package var fences: [String] = []
    package var includesPublic = false
    package init() {}
    package func policy(for recipe: Recipe) -> PromotionPolicy { policy ?? policies[recipe.name] ?? recipe.promotion ?? .reached }
}
