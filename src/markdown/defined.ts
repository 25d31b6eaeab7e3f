/** A list that knows at once whether it holds a string. micromark looks labels up in lists, once for every bracket. */
export class LabelList extends Array<string> {
  readonly #labels = new Set<string>()

  override push(...labels: string[]): number {
    for (const label of labels) this.#labels.add(label)
    return this.#labels.size
  }

  override includes(label: string): boolean {
    return this.#labels.has(label)
  }
}
