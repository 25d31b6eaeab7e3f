/**
 * Writes articles in the forms that newsrooms and search engines exchange: IPTC ninjs, or schema.org's NewsArticle with `--schema-org`;
 * one JSON object a line.
 *
 *     npx tsx examples/exchange.ts [--schema-org] [FILE...]
 */
import {analyzeDocument, toNewsArticle, toNinjs} from 'nutgraf'
import {readDocuments} from './input.ts'

const isSchemaOrg = process.argv.includes('--schema-org')
for (const document of readDocuments(process.argv.slice(2).filter((argument) => argument !== '--schema-org'))) {
  const analysis = analyzeDocument(document)
  console.log(JSON.stringify(isSchemaOrg ? toNewsArticle(document, analysis) : toNinjs(document, analysis)))
}
