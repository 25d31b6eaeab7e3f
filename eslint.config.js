import {dirname, relative, resolve, sep} from 'node:path'
import jsdoc from 'eslint-plugin-jsdoc'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import {noRecursion} from './lint/no-recursion.js'
import {noWordObjects} from './lint/no-word-objects.js'

/** The modules in the order of their dependence: each imports only from those before it, and only through their door. */
const ORDER = ['model', 'document', 'language', 'entities', 'quotes', 'themes', 'corpus', 'exchange', 'source', 'fields', 'html', 'markdown', 'retext', 'node', 'report', 'cli']

const source = resolve(import.meta.dirname, 'src')

const moduleOrder = {
  meta: {type: 'problem', schema: [], messages: {
    order: '`{{from}}` must not import from `{{to}}`: it comes later in the order {{order}}.',
    door: "Import from `{{to}}` through its door, `{{to}}/index.ts`.",
  }},
  create(context) {
    const [from] = relative(source, context.filename).split(sep)
    const check = (node) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return
      const target = relative(source, resolve(dirname(context.filename), specifier)).split(sep)
      const [to] = target
      if (to === from || from === 'index.ts' && target.length === 2 && target[1] === 'index.ts') return
      if (ORDER.indexOf(to) > ORDER.indexOf(from)) context.report({node, messageId: 'order', data: {from, to, order: ORDER.join(' <- ')}})
      // A folder inside a module may have a door of its own (`language/lexicons`).
      else if (target.at(-1) !== 'index.ts') context.report({node, messageId: 'door', data: {to}})
    }
    return {ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check}
  },
}

const bans = [
  {selector: ':matches(CallExpression, NewExpression) > SpreadElement', message: 'Spreading a list into a call overflows the stack on long lists: loop.'},
  {selector: 'CallExpression[callee.property.name="apply"]', message: 'apply spreads a list into a call, which overflows the stack on long lists: loop.'},
  {selector: ':function :matches(CallExpression, NewExpression)[callee.name="RegExp"]', message: 'A regex that is made of what the text says can be made to backtrack: write it out, or build it when the module is loaded.'},
  {selector: ':matches(WhileStatement, DoWhileStatement, ForStatement, ForOfStatement) CallExpression[callee.property.name=/^(shift|unshift)$/]', message: 'shift is linear each time: keep an index.'},
  {selector: 'ForInStatement', message: 'for…in reads what an object inherits: use Object.entries.'},
  {selector: 'CallExpression[callee.property.name="splice"]', message: 'splice is linear each time: build a new list.'},
  {selector: 'MemberExpression[property.name=/^toLocale/]', message: 'Results must not depend on the locale.'},
  {selector: 'MemberExpression[property.name="localeCompare"]', message: 'Results must not depend on the locale.'},
  {selector: 'MemberExpression[object.name="Intl"]', message: 'Results must not depend on the locale.'},
  {selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Results must be deterministic.'},
  {selector: 'MemberExpression[object.name="Math"][property.name=/^(?:a?(?:sin|cos|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log1p|log2|log10|pow)$/]', message: 'How exact these are is up to the engine: use those of `model`.'},
  {selector: 'BinaryExpression[operator="**"]:not([left.value=2])', message: 'How exact powers are is up to the engine, but for those of two: multiply.'},
  {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Results must not depend on the clock.'},
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Results must not depend on the clock.'},
]

export default tseslint.config(
  {ignores: ['dist', 'lint/*.d.ts', 'coverage', 'docs/api', 'node_modules', 'reports', '.stryker-tmp']},
  ...tseslint.configs.recommendedTypeChecked,
  {
    plugins: {regexp},
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['*.config.js', 'lint/*.js', 'scripts/*.mjs']}, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      // Regexes meet hostile text: none may backtrack. How one is spelt is its author's choice.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-invalid-regexp': 'error',
      'regexp/no-useless-assertions': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {jsdoc, nutgraf: {rules: {'module-order': moduleOrder, 'no-recursion': noRecursion, 'no-word-objects': noWordObjects}}},
    rules: {
      'nutgraf/module-order': 'error',
      'nutgraf/no-recursion': 'error',
      'nutgraf/no-word-objects': 'error',
      'no-restricted-syntax': ['error', ...bans],
      'max-lines': ['error', {max: 320}],
      'jsdoc/require-jsdoc': ['error', {
        publicOnly: true,
        require: {ClassDeclaration: true, FunctionDeclaration: true},
        contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSPropertySignature', 'ExportNamedDeclaration > VariableDeclaration'],
      }],
    },
  },
  // Word lists are as long as their language.
  {files: ['src/**/*.generated.ts', 'src/language/lexicons/*.ts'], rules: {'max-lines': 'off'}},
  {files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked},
)
