import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

/** Where a browser may be. */
const PLACES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser's path; nothing where none is installed. */
export const chromiumPath = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place))

/** A headless browser that asks the network for nothing of its own; nothing where none is installed. */
export async function launchChromium(): Promise<Browser | undefined> {
  if (chromiumPath === undefined) return undefined
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}
