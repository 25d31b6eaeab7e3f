import type * as nutgraf from '../src/index.ts'

/** Something to be timed: what it is called, and how it is loaded. A process loads one task alone. */
export interface SpeedTask {
  /** What the table calls it. */
  readonly name: string
  /** Loads the library and gives what is done with each text. */
  readonly load: () => Promise<(text: string) => unknown>
}

/** The built package: what compiles sources on the fly adds to the cost of the functions that it compiles. */
const built = async (): Promise<typeof nutgraf> => (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof nutgraf

/** What the first row costs is 1. */
export const SPEED_TASKS: readonly SpeedTask[] = [
  {
    name: 'retext-english, parse',
    load: async () => {
      const [{unified}, {default: english}] = await Promise.all([import('unified'), import('retext-english')])
      const processor = unified().use(english)
      return (text) => processor.parse(text)
    },
  },
  {
    name: 'nutgraf, parseDocument and its tree',
    load: async () => {
      const {parseDocument} = await built()
      return (text) => parseDocument(text).tree
    },
  },
  {name: 'nutgraf, parseDocument, its tree not asked for', load: async () => (await built()).parseDocument},
  {
    name: 'nutgraf, entities',
    load: async () => {
      const {parseDocument, extractEntities} = await built()
      return (text) => extractEntities(parseDocument(text))
    },
  },
  {
    name: 'nutgraf, quotations (and the entities that they need)',
    load: async () => {
      const {parseDocument, extractQuotes} = await built()
      return (text) => extractQuotes(parseDocument(text))
    },
  },
  {
    name: 'nutgraf, themes: what a document adds to a corpus, without entities',
    load: async () => {
      const {parseDocument, mapDocument} = await built()
      return (text) => mapDocument(parseDocument(text), {entities: false})
    },
  },
  {
    name: 'nutgraf, all: entities, quotations, themes',
    load: async () => {
      const {parseDocument, analyzeDocument, mapDocument} = await built()
      return (text) => {
        const document = parseDocument(text)
        return [analyzeDocument(document), mapDocument(document)]
      }
    },
  },
  {
    name: 'compromise, people + places + organizations',
    load: async () => {
      const {default: nlp} = await import('compromise')
      return (text) => {
        const doc = nlp(text)
        return [doc.people().json(), doc.places().json(), doc.organizations().json()] as unknown[]
      }
    },
  },
  {
    name: 'compromise, quotations too',
    load: async () => {
      const {default: nlp} = await import('compromise')
      return (text) => {
        const doc = nlp(text)
        return [doc.quotations().json(), doc.people().json(), doc.places().json(), doc.organizations().json()] as unknown[]
      }
    },
  },
  {
    name: 'wink-nlp, sentences, parts of speech, named entities',
    load: async () => {
      const [{default: winkNLP}, {default: model}] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
      const wink = winkNLP(model)
      return (text) => wink.readDoc(text)
    },
  },
  {
    name: 'retext-keywords, with retext-pos',
    load: async () => {
      const [{unified}, {default: english}, {default: pos}, {default: keywords}, {VFile}] = await Promise.all([
        import('unified'), import('retext-english'), import('retext-pos'), import('retext-keywords'), import('vfile'),
      ])
      const processor = unified().use(english).use(pos).use(keywords)
      return (text) => {
        const file = new VFile(text)
        return processor.runSync(processor.parse(file), file)
      }
    },
  },
  {
    name: 'natural, sentences, words and parts of speech',
    load: async () => {
      // Not a dependency, not even of development: it reads `.env` and prints when it is imported.
      const name = 'natural'
      const {default: natural} = (await import(name)) as {default: NaturalParts}
      const sentences = new natural.SentenceTokenizer([])
      const words = new natural.TreebankWordTokenizer()
      const tagger = new natural.BrillPOSTagger(new natural.Lexicon('EN', 'NN', 'NNP'), new natural.RuleSet('EN'))
      return (text) => sentences.tokenize(text).map((sentence) => tagger.tag(words.tokenize(sentence)))
    },
  },
]

interface NaturalParts {
  readonly SentenceTokenizer: new (abbreviations: string[]) => {tokenize: (text: string) => string[]}
  readonly TreebankWordTokenizer: new () => {tokenize: (text: string) => string[]}
  readonly BrillPOSTagger: new (lexicon: object, rules: object) => {tag: (words: string[]) => unknown}
  readonly Lexicon: new (language: string, noun: string, name: string) => object
  readonly RuleSet: new (language: string) => object
}
