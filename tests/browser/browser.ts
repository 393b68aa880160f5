/** A real Chromium for tests: found on the machine, installed in CI, or skipped loudly. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a browser, or nothing. */
function find(): string | undefined {
  const own = process.env.CHROMIUM
  if (own) return own
  for (const directory of (process.env.PATH ?? '').split(':')) {
    for (const name of NAMES) if (existsSync(`${directory}/${name}`)) return `${directory}/${name}`
  }
  return PLACES.find((place) => existsSync(place))
}

/** Debian's browser, where tests must not skip. */
function install(): string | undefined {
  try {
    const options = { stdio: 'inherit' as const }
    execFileSync('apt-get', ['update', '-q'], options)
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options)
  } catch (error) {
    console.warn(`Chromium could not be installed: ${String(error)}`)
  }
  return find()
}

/** Path of the browser to test with; nothing where there is none, which has then been said. */
export const browserPath: string | undefined = find() ?? (process.env.CI ? install() : undefined)

if (!browserPath) {
  console.warn(
    [
      '',
      '*** SKIPPED: tests in a real browser, for want of one. ***',
      'Install Chromium or Chrome (Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chrome npm test',
      '',
    ].join('\n'),
  )
}

/** Start the browser, with a profile of its own that goes away with it. */
export async function launch(): Promise<Browser> {
  if (!browserPath) throw new Error('There is no browser')
  return chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
