import {ParseEnglish} from 'parse-english'
import type {TokenizeSentence} from '../tree.ts'
import {createScanner} from './scan.ts'

/**
 * Makes the function that turns a sentence of `text` into an nlcst `SentenceNode` whose leaves hold every character of it.
 *
 * Our scanner makes the nodes, with their positions in the whole text; ParseEnglish's own rewrites of a sentence ('twas, rock
 * 'n' roll, w/o) then run over those sentences in which the scanner saw something for them to do.
 *
 * Ask for a text's sentences in their order: a single quotation mark that stays open counts for the sentences after it.
 */
export function createSentenceTokenizer(text: string): TokenizeSentence {
  const scan = createScanner(text)
  const {tokenizeSentencePlugins} = new ParseEnglish()

  return (start, end, pointAt) => {
    const {sentence, rewrite} = scan(start, end, pointAt)
    if (rewrite) for (const plugin of tokenizeSentencePlugins) plugin(sentence)
    return sentence
  }
}
