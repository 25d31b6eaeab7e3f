/** Longest address that is read, in UTF-16 code units. */
const MAX_LENGTH = 2000

/** An address made absolute; nothing if it is not of the web, or cannot be made absolute. */
export function readAddress(value: string | undefined, base?: string): string | undefined {
  const text = value?.trim()
  if (text === undefined || text === '' || text.length > MAX_LENGTH) return undefined
  try {
    const {protocol, href, username, password} = base === undefined ? new URL(text) : new URL(text, base)
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : undefined
  } catch {
    return undefined
  }
}

/**
 * What tells a page from others of the web: host and path, without scheme, "www", index file and closing slash. Addresses of home pages
 * give nothing: sites put them where an article's should stand.
 */
export function pageKey(address: string | undefined): string | undefined {
  const url = readAddress(address)
  if (url === undefined) return undefined
  const {hostname, pathname, search} = new URL(url)
  const path = pathname.replace(/\/(?:index|default)\.\w{1,5}$/, '/').replace(/\/$/, '')
  // Where the path is the same for all pages, the query tells them apart.
  const query = /^\/?[\w/]{0,60}\.(?:php|html?|aspx?|jsp|cgi)$/.test(path) ? search : ''
  return path === '' && search.length < 4 ? undefined : `${hostOf(hostname)}${path}${path === '' ? search : query}`.toLowerCase()
}

/** The host of an address without "www", or nothing. */
export function hostOfAddress(address: string | undefined): string | undefined {
  const url = readAddress(address)
  return url === undefined ? undefined : hostOf(new URL(url).hostname)
}

function hostOf(hostname: string): string {
  return hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '')
}
