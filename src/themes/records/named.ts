/** Somebody or something that is counted by name and type. */
export interface Named {
  /** The name. */
  readonly name: string
  /** The type of entity. */
  readonly type: string
}

/** What makes two counts one. */
export function keyOf({type, name}: Named): string {
  return `${type} ${name}`
}
