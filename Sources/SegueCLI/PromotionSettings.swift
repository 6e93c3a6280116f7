import Conversion
import Project
import PythonNames
import PythonSyntax
import RecipeLanguage

/// What options and settings say of sync functions that are to become async.
extension RecipeShelf {
    func promotion(_ arguments: Arguments) throws(UsageError) -> PromotionOptions {
        var options = PromotionOptions()
        options.policies = try policies(configuration.promotion)
        options.policy = configuration.promotion.general
        for rule in configuration.fileRules {
            options.filePolicies.append(
                FilePolicy(
                    policy: rule.promotion.general, policies: try policies(rule.promotion), holds: rule.files.hold))
        }
        if arguments.has(Option.promote.name) {
            let policy = try arguments.choice(of: Option.promote.name, default: PromotionPolicy.reached)
            (options.policy, options.policies, options.filePolicies) = (policy, [:], [])
        }
        for word in configuration.makeAsync where CodeName(word.text) == nil {
            throw configuration.fault(
                "'make-async' has functions with their modules, \(CodeName.example), not \"\(word.text)\"", at: word)
        }
        for text in arguments.values(of: Option.makeAsync.name) where CodeName(text) == nil {
            throw UsageError(
                message: "'--make-async' takes a function with its module, \(CodeName.example), not '\(text)'")
        }
        options.makeAsync = configuration.makeAsync.map(\.text) + arguments.values(of: Option.makeAsync.name)
        for word in configuration.fences {
            do throws(UsageError) {
                options.fences.append(try Fence(word.text, from: configuration.file!.folder))
            } catch {
                throw configuration.fault("'fences': \(error.message)", at: word)
            }
        }
        for text in arguments.values(of: Option.fence.name) {
            do throws(UsageError) {
                options.fences.append(try Fence(text, from: Array(".".utf8)))
            } catch {
                throw UsageError(message: "'--fence': \(error.message)", showsSynopsis: false)
            }
        }
        options.includesPublic = configuration.includesPublic || arguments.has(Option.includesPublic.name)
        return options
    }

    /// By recipes that have rules: what is said of one that is made of others is said of these.
    private func policies(_ setting: PromotionSetting) throws(UsageError) -> [String: PromotionPolicy] {
        var policies: [String: PromotionPolicy] = [:]
        for (word, policy) in setting.byRecipe {
            let name = word.text
            guard names.contains(name) else {
                throw configuration.fault(
                    "'promote': there is no recipe '\(name)'\(Spelling.suggestion(for: name, among: names))", at: word)
            }
            for part in try parts(of: recipe(name)) where part.name == name || policies[part.name] == nil {
                policies[part.name] = policy
            }
        }
        return policies
    }
}

extension PromotionPolicy {
    static let choice = allCases.map(\.rawValue).listed("or")

    static func suggestion(_ text: String) -> String { Spelling.suggestion(for: text, among: allCases.map(\.rawValue)) }
}

extension Fence {
    /// - Parameter folder: from where on paths are read.
    fileprivate init(_ text: String, from folder: [UInt8]) throws(UsageError) {
        if let name = CodeName(text) {
            self.init(text, module: name.module, words: name.words)
            return
        }
        guard let folder = ModuleSearch.absolute(folder), !text.isEmpty, let pattern = PathPattern(text, from: folder)
        else { throw UsageError(message: "'\(text)' matches nothing") }
        let isModule = text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(\.isWord)
        if isModule, pattern.isMissing {
            self.init(text, module: text, words: [])
        } else if pattern.isMissing {
            throw UsageError(message: "there is no file or folder '\(text)'")
        } else {
            self.init(text) { pattern.holds($0) }
        }
    }
}

/// `shop.api:Pool.close`: how people name a function or class of a project.
struct CodeName {
    let module: String
    let words: [String]

    static let example = "such as shop.api:load"

    init?(_ text: String) {
        let halves = text.split(separator: ":", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        let words = halves.map { $0.split(separator: ".", omittingEmptySubsequences: false) }
        guard words.joined().allSatisfy(\.isWord) else { return nil }
        module = String(halves[0])
        self.words = words[1].map(String.init)
    }
}

extension Substring {
    fileprivate var isWord: Bool {
        first?.isNumber == false && allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
    }
}

extension ProjectReading {
    /// - Throws: if what was told of promotion names code that is not there.
    func checkNames(in options: PromotionOptions) throws(UsageError) {
        for text in options.makeAsync {
            guard let name = CodeName(text) else { continue }
            try check(name, isFunction: true)
        }
        for fence in options.fences {
            guard let code = fence.code else { continue }
            if let name = CodeName(fence.text) {
                try check(name, isFunction: false)
            } else if !modules.contains(where: { $0.name.isWithin(QualifiedName(code.module)) }) {
                throw missing(code.module)
            }
        }
    }

    private func check(_ name: CodeName, isFunction: Bool) throws(UsageError) {
        let files = modules.filter { $0.name.text == name.module }.compactMap { file(at: $0.path) }
        guard !files.isEmpty else { throw missing(name.module) }
        let definitions = files.flatMap { file in
            let functions = file.names.tree.nodes(of: .functionDefinition)
            return functions.map { Definition(names: file.names, node: $0) } + (isFunction ? [] : file.names.classes)
        }
        let known = definitions.map { $0.andEnclosing.reversed().map(\.word).joined(separator: ".") }
        let text = name.words.joined(separator: ".")
        guard !known.contains(text) else { return }
        let kind = isFunction ? "function" : "function or class"
        throw UsageError(
            message: "'\(name.module)' has no \(kind) '\(text)'\(Spelling.suggestion(for: text, among: known))",
            showsSynopsis: false)
    }

    private func missing(_ module: String) -> UsageError {
        let suggestion = Spelling.suggestion(for: module, among: modules.map(\.name.text))
        return UsageError(message: "there is no module '\(module)'\(suggestion)", showsSynopsis: false)
    }
}

extension Option {
    static let promotion = [promote, makeAsync, fence, includesPublic]

    static let promote = Option(
        "--promote", "WHICH", "which sync functions become async: \(PromotionPolicy.choice) (default: as recipes say)",
        in: .promotion, completion: .words(PromotionPolicy.allCases.map(\.rawValue)))
    static let makeAsync = Option(
        "--make-async", "NAME", "make this function async, such as shop.api:load; may be given several times",
        in: .promotion)
    static let fence = Option(
        "--fence", "WHAT",
        "leave this sync: a path, a glob, shop.api, or shop.api:Pool.close; may be given several times",
        in: .promotion, completion: .paths)
    static let includesPublic = Option("--public", "make functions of the public API async, too", in: .promotion)
}
