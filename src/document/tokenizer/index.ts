import type {Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {createPointAt, type PointAt} from '../points.ts'
import {addTokens, type AddToken} from '../tree-tokens.ts'
import type {TokenizeSentence} from '../tree.ts'
import {NodeSink} from './nodes.ts'
import {Recorder} from './record.ts'
import {createScanner} from './scan.ts'

/**
 * Makes the function that turns a sentence of `text` into an nlcst `SentenceNode` whose leaves hold every character of it.
 *
 * Our scanner finds the nodes; ParseEnglish's own rewrites of a sentence ('twas, rock 'n' roll, w/o) then run over those sentences in
 * which the scanner saw something for them to do.
 *
 * Ask for a text's sentences in their order: a single quotation mark that stays open counts for the sentences after it.
 */
export function createSentenceTokenizer(text: string): TokenizeSentence {
  const scan = createScanner(text)
  const nodes = new NodeSink(text)
  const rewrite = createRewriter()
  return (start, end, pointAt) => {
    nodes.begin(start, pointAt)
    const isRewritten = scan(start, end, nodes)
    const sentence = nodes.end(end)
    if (isRewritten) rewrite(sentence)
    return sentence
  }
}

/** Makes the function that gives `add` the tokens of a sentence of `text`: the children of what {@link createSentenceTokenizer} makes of it. */
export function createTokenReader(text: string, add: AddToken): (start: number, end: number) => void {
  const scan = createScanner(text)
  const record = new Recorder()
  const nodes = new NodeSink(text)
  const rewrite = createRewriter()
  let pointAt: PointAt | undefined
  return (start, end) => {
    if (!scan(start, end, record)) {
      record.takeTokens(add)
      return
    }
    nodes.begin(start, (pointAt ??= createPointAt(text)))
    record.replay(nodes)
    const sentence = nodes.end(end)
    rewrite(sentence)
    addTokens(sentence, add)
  }
}

/** Makes the function that applies ParseEnglish's rewrites to a sentence. */
function createRewriter(): (sentence: Sentence) => void {
  let plugins: readonly ((sentence: Sentence) => void)[] | undefined
  return (sentence) => {
    plugins ??= new ParseEnglish().tokenizeSentencePlugins
    for (const plugin of plugins) plugin(sentence)
  }
}
