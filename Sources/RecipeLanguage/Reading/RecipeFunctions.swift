internal import PythonNames
internal import PythonSyntax

/// Functions without a decorator: new code calls them, and they stand there with what they decide.
extension RecipeParser {
    mutating func readFunction(_ definition: Node) {
        readName(of: definition)
        let form = function(definition)
        if form.isAsync {
            fault(definition, "a function of the recipe is no coroutine: 'await' stands where it is called")
        }
        if !form.annotation.isEmpty { fault(form.annotation, "a function of the recipe states no type") }
        let parameters = callParameters(of: form)
        if parameters.hasReceiver { fault(definition, "a function of the recipe has no 'self': give it a name") }
        if let resource = parameters.resources.min() {
            fault(definition, "'\(resource)' is a shared resource: what calls this function asks for it")
        }
        let body = afterSide(of: form, parameters, CodeRules(form: .function))
            .importing(namesOfDefaults(parameters.signature))
        let key = OwnFunction(page: page.name, name: form.name)
        if bodies[key] != nil { fault(definition, "'\(form.name)' stands twice") }
        if body.words.functions.values.contains(key) { fault(definition, "'\(form.name)' calls itself") }
        bodies[key] = RecipeFunction(name: form.name, signature: parameters.signature, body: body)
    }
}
