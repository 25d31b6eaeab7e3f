import ts from 'typescript'

/**
 * Objects that are asked for a word which the text chose: `counts['constructor']` finds what every object has. A Map finds nothing, and
 * so does an object that is first asked whether the property is its own (`Object.hasOwn(counts, word) ? counts[word] : 0`). Keys whose
 * type lists them all are no words of a text.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noWordObjects = {
  meta: {type: 'problem', schema: [], messages: {
    map: 'Every object has a `constructor`: use a Map for what is asked for by a word.',
  }},
  create(context) {
    const {sourceCode} = context
    const {parserServices: types} = sourceCode
    const checker = types.program.getTypeChecker()
    const isOwn = (node) => {
      const question = `Object.hasOwn(${sourceCode.getText(node.object).replace(/ as .*$/s, '')}, ${sourceCode.getText(node.property)})`
      return sourceCode.getAncestors(node).some((each) => each.type === 'ConditionalExpression' && sourceCode.getText(each.test).includes(question))
    }
    return {
      'MemberExpression[computed=true]'(node) {
        if (!(types.getTypeAtLocation(node.property).flags & ts.TypeFlags.String) || isOwn(node)) return
        const type = checker.getNonNullableType(types.getTypeAtLocation(node.object))
        if (type.getStringIndexType() && !checker.isArrayLikeType(type)) context.report({node, messageId: 'map'})
      },
    }
  },
}
