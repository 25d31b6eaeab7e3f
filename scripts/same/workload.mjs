/**
 * All that the library says of some files, as JSON. One function that needs nothing beside it: it is run as it stands in threads,
 * contexts and browsers.
 *
 * @param {Record<string, Function>} nutgraf The functions of `nutgraf`, `nutgraf/html`, `nutgraf/markdown` and `nutgraf/report`.
 * @param {readonly {id: string, format: string, file: string}[]} inputs The files.
 * @returns {Record<string, string>} What was found, by what it is.
 */
export function readAll(nutgraf, inputs) {
  const parsers = {text: nutgraf.parseDocument, html: nutgraf.parseHtml, markdown: nutgraf.parseMarkdown}
  const read = ({id, format, file}) => parsers[format](file, {id})
  const documents = inputs.map(read)
  const analyses = documents.map((document) => nutgraf.analyzeDocument(document, {text: true}))
  const partials = documents.map((document) => nutgraf.mapDocument(document))
  const summary = nutgraf.summarizeThemes(documents)

  // Other ways to the same results: each must give the same bytes.
  const same = (name, first, second) => {
    if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error(`Two ways to the same ${name} differ`)
  }
  for (let at = inputs.length - 1; at >= 0; at -= 3) {
    const document = read(inputs[at])
    nutgraf.extractKeyphrases(document)
    same('partial', partials[at], nutgraf.mapDocument(document))
    same('analysis', analyses[at], nutgraf.analyzeDocument(document, {text: true}))
  }
  same('summary', summary, nutgraf.finish(nutgraf.mergePartials(nutgraf.mergePartials(...partials.slice(30).reverse()), ...partials.slice(0, 30))))

  return {
    'trees, blocks and metadata': JSON.stringify(documents),
    sentences: JSON.stringify(documents.map((document) => nutgraf.sentences(document))),
    'analyses': JSON.stringify(analyses),
    'attitudes and refusals': JSON.stringify(documents.map((document) => nutgraf.extractQuotes(document, {level: 'attitude', refusals: true}))),
    'without models': JSON.stringify(documents.map((document) => nutgraf.extractQuotes(document, {model: false}))),
    keyphrases: JSON.stringify(documents.map((document) => nutgraf.extractKeyphrases(document, {explain: true}))),
    partials: JSON.stringify(partials),
    merged: JSON.stringify(nutgraf.mergePartials(...partials)),
    themes: JSON.stringify(summary),
    assigned: JSON.stringify(documents.map((document) => nutgraf.assignThemes(document, summary))),
    links: JSON.stringify(nutgraf.linkEntities(analyses)),
    'by speaker': JSON.stringify(nutgraf.quotesBy(analyses)),
    rows: JSON.stringify(analyses.map((analysis) => nutgraf.quoteRows(analysis))),
    exchange: JSON.stringify(documents.map((document, at) => [nutgraf.toNinjs(document, analyses[at]), nutgraf.toNewsArticle(document, analyses[at]), nutgraf.quoteRecord(document, analyses[at].quotes)])),
    slices: JSON.stringify(documents.flatMap((document, at) => (inputs[at].format === 'text' ? [] : analyses[at].quotes.map(({content}) => content.map((span) => nutgraf.sourceSlices(document, span)))))),
    report: JSON.stringify(nutgraf.renderReport(summary, analyses, {title: 'Same'})),
  }
}
