/** All objects of a plain value, wherever they stand in it, without recursion. */
export function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const top = stack.pop()
    if (typeof top !== 'object' || top === null) continue
    if (!Array.isArray(top)) yield top as Record<string, unknown>
    for (const each of Object.values(top)) stack.push(each)
  }
}

/** Freezes a value and all that is in it, so that whoever would change it throws. */
export function deepFreeze<Value>(value: Value): Value {
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const top = stack.pop()
    // Views of memory cannot be frozen.
    if (typeof top !== 'object' || top === null || Object.isFrozen(top) || ArrayBuffer.isView(top)) continue
    Object.freeze(top)
    for (const each of Object.values(top)) stack.push(each)
  }
  return value
}
