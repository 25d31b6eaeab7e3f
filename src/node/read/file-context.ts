import type {ReadOptions} from '../types.ts'
import type {CountBytes} from './files.ts'
import type {ReadSettings} from './options.ts'
import type {Sidecars} from './sidecars.ts'
import type {ZstdThread} from './zstd-thread.ts'

/** How files are read. */
export interface FileContext {
  /** What the options say, with defaults. */
  readonly settings: ReadSettings
  /** The caller's options. */
  readonly options: ReadOptions
  /** Finds what stands beside documents. */
  readonly sidecars: Sidecars
  /** Unpacks zstd. */
  readonly zstd: ZstdThread
  /** Is told of the bytes that are read. */
  readonly count: CountBytes
}
