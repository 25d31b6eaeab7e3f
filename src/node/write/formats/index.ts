export {csvEncoder, csvLines, type CsvOptions} from './csv.ts'
export {AT_ONCE, type Encoder} from './encoder.ts'
export {ndjsonEncoder} from './ndjson.ts'
export {loadParquet, parquetEncoder} from './parquet.ts'
