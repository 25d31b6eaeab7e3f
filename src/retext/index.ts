/**
 * Plugins for unified: a parser for news, and the transform that reads quotations, entities and themes.
 *
 * @packageDocumentation
 */
export {retextNewsEnglish} from './parser.ts'
export {retextNutgraf as default, retextNutgraf} from './plugin.ts'
export type {NutgrafFileData, NutgrafNodeData, RetextNutgrafOptions} from './types.ts'
