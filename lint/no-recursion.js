/**
 * Functions that call themselves, directly, from a callback inside them, or by way of others of the same file: on a tree or a text that a
 * stranger made deep, they overflow the stack. Where the depth is bounded, the reason goes into a comment that turns the rule off.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noRecursion = {
  meta: {type: 'problem', schema: [], messages: {
    recursion: '`{{name}}` comes back to itself ({{path}}): loop over a list of what is left, or say in a comment what bounds the depth.',
  }},
  create(context) {
    const {sourceCode} = context
    /** Each function by the variable or the method's name that it is known by. */
    const functions = new Map()
    /** The calls of each: what is called or handed over to be called, and where. One way back is told of each function. */
    const calls = new Map()

    const nameOf = (node) => {
      const {parent} = node
      if (node.type === 'FunctionDeclaration') return node.id && variableOf(node.id)
      if (parent.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'Identifier') return variableOf(parent.id)
      if ((parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') && parent.value === node) return methodOf(parent.key)
      return undefined
    }
    const methodOf = (key) => key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? `${key.type === 'PrivateIdentifier' ? '#' : ''}${key.name}` : undefined
    const variableOf = (identifier) => {
      for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
        const found = scope.set.get(identifier.name)
        if (found) return found
      }
      return undefined
    }
    /** What an expression names, if it may be a function of this file. */
    const targetOf = (node) => {
      if (node.type === 'Identifier') return variableOf(node)
      const isOwn = node.type === 'MemberExpression' && !node.computed && node.object.type === 'ThisExpression'
      return isOwn ? methodOf(node.property) : undefined
    }

    const stack = []
    const enter = (node) => {
      const name = nameOf(node)
      if (name !== undefined) functions.set(name, node)
      stack.push(name ?? stack.at(-1))
    }
    const call = (node) => {
      const from = stack.at(-1)
      if (from === undefined) return
      const found = calls.get(from) ?? []
      for (const part of [node.callee, ...node.arguments]) {
        const to = targetOf(part)
        if (to !== undefined) found.push({to, node: part})
      }
      calls.set(from, found)
    }

    /** The names by which one comes from a function to another, or nothing. */
    const pathBetween = (from, to) => {
      const before = new Map([[from, undefined]])
      const queue = [from]
      for (const at of queue) {
        if (at === to) {
          const path = []
          for (let step = at; step !== undefined; step = before.get(step)) path.unshift(step.name ?? step)
          return path
        }
        for (const {to: next} of calls.get(at) ?? []) {
          if (!functions.has(next) || before.has(next)) continue
          before.set(next, at)
          queue.push(next)
        }
      }
      return undefined
    }

    return {
      ':function': enter,
      ':function:exit': () => { stack.pop() },
      CallExpression: call,
      NewExpression: call,
      'Program:exit'() {
        for (const [from, found] of calls) {
          for (const {to, node} of found) {
            const path = functions.has(to) ? pathBetween(to, from) : undefined
            if (!path) continue
            context.report({node, messageId: 'recursion', data: {name: from.name ?? from, path: [from.name ?? from, ...path].join(' > ')}})
            break
          }
        }
      },
    }
  },
}
