/** An error of the system, told with what failed; its code (`ENOSPC`, `EACCES`) is kept. */
export function failed(what: string, cause: unknown): Error {
  const {message, code} = cause as NodeJS.ErrnoException
  return Object.assign(new Error(`${what} failed: ${message}`, {cause}), code !== undefined && {code})
}
