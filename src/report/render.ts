import type {DocumentAnalysis} from '../corpus/index.ts'
import type {CorpusSummary} from '../themes/index.ts'
import type {ReportOptions} from './options.ts'

export function renderReport(summary: CorpusSummary, analyses: Iterable<DocumentAnalysis>, options: ReportOptions = {}): string {
  throw new Error(`not yet: ${summary.documents} ${String(analyses)} ${options.title}`)
}
