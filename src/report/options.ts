/** Options of {@link renderReport}. */
export interface ReportOptions {
  /** The page's title. Default: `What the news says`. */
  readonly title?: string
}
