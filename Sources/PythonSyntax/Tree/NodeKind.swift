/// The kinds of nodes. Each line names the children, in source order: `x?` is a slot that may hold `.empty`,
/// `[x]` a child that may be missing, `x*` any number of them. Names, operators and keywords are tokens of the node, not children.
public enum NodeKind: UInt8, Sendable, CaseIterable {
    /// A slot that holds nothing. It has no tokens.
    case empty

    case module  // statement*
    case block  // statement*; a suite, without its colon and layout

    // Compound statements
    case decorated  // decorator* (functionDefinition | classDefinition)
    case decorator  // expression
    case functionDefinition  // typeParameters? parameters returns? block; begins at `async` or `def`
    case classDefinition  // typeParameters? arguments? block
    case ifStatement  // test block (block | ifStatement | empty)
    case whileStatement  // test block block?
    case forStatement  // target iterable block block?; may begin at `async`
    case tryStatement  // block exceptHandler* block? block?: else, finally
    case tryStarStatement  // block exceptHandler* block? block?: with `except*`
    case exceptHandler  // type? block
    case withStatement  // withItem* block; may begin at `async`
    case withItem  // expression [target]
    case matchStatement  // subject matchCase*
    case matchCase  // pattern guard? block

    // Simple statements
    case expressionStatement  // expression
    case assignment  // target* value
    case augmentedAssignment  // target value
    case annotatedAssignment  // target annotation [value]
    case typeAlias  // name typeParameters? value
    case returnStatement  // [value]
    case raiseStatement  // [exception [cause]]
    case deleteStatement  // target*
    case assertStatement  // test [message]
    case importStatement  // importAlias*
    case importFromStatement  // importAlias*
    case importAlias  // no children: `a.b as c`, or `*`
    case globalStatement, nonlocalStatement  // no children
    case passStatement, breakStatement, continueStatement

    // Expressions
    case name
    case number, string, bytes  // adjacent literals are one node
    case formattedString  // replacementField*, and literal text in the tokens between
    case templateString  // replacementField*
    case replacementField  // value [formatSpecification]
    case formatSpecification  // replacementField*
    case trueLiteral, falseLiteral, noneLiteral, ellipsis
    case namedExpression  // name value
    case booleanOperation  // operand operand+
    case comparison  // operand operand+
    case binaryOperation  // left right
    case unaryOperation  // operand
    case conditional  // value test otherwise
    case lambda  // parameters body
    case awaitExpression  // operand
    case yieldExpression  // [value]
    case yieldFromExpression  // value
    case attribute  // value; the name is the last token
    case subscription  // value index
    case slice  // lower? upper? step?
    case call  // callee arguments
    case starred  // value
    case tuple, list, set  // element*
    case dictionary  // (dictionaryItem | dictionaryUnpacking)*
    case dictionaryItem  // key value
    case dictionaryUnpacking  // value
    case listComprehension, setComprehension, generator  // element comprehensionClause+
    case dictionaryComprehension  // (dictionaryItem | dictionaryUnpacking) comprehensionClause+
    case comprehensionClause  // target iterable condition*; may begin at `async`

    // Parts of calls and definitions
    case arguments  // (expression | starred | keywordArgument | doubleStarred)*; with its parentheses
    case keywordArgument  // value
    case doubleStarred  // value
    case parameters  // parameters and markers; with the parentheses of a function, without any in a lambda
    case parameter, starParameter, doubleStarParameter  // annotation? default?
    case positionalOnlyMarker, keywordOnlyMarker  // a lone `/` or `*`
    case typeParameters  // (typeVariable | typeVariableTuple | parameterSpecification)+; with its brackets
    case typeVariable, typeVariableTuple, parameterSpecification  // bound? default?

    // Patterns
    case valuePattern  // expression
    case singletonPattern  // no children: None, True, False
    case capturePattern  // no children; the wildcard `_` too
    case asPattern  // pattern; the name is the last token
    case starPattern  // no children
    case orPattern  // pattern pattern+
    case sequencePattern  // pattern*
    case mappingPattern  // mappingPatternItem* [mappingPatternRest]
    case mappingPatternItem  // key pattern
    case mappingPatternRest  // no children
    case classPattern  // class pattern* keywordPattern*
    case keywordPattern  // pattern
}
