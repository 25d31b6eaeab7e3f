/**
 * Asks the registry for advisories about what the package depends on, and for the signatures of what is installed: `npm run advisories`.
 * Fails on an advisory or a signature that is wrong; a registry that does not answer is said, and fails with `--must` only.
 */
import {spawnSync} from 'node:child_process'

const must = process.argv.includes('--must')
let failed = false

/** Runs npm, and gives what it said as JSON; nothing where it said none. */
function npm(...args) {
  const {stdout} = spawnSync('npm', [...args, '--json'], {encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32', env: {...process.env, npm_config_fetch_retries: '0'}})
  try {
    return JSON.parse(stdout)
  } catch {
    return undefined
  }
}

function tell(what, answer, isKnown, faults) {
  if (answer === undefined || !isKnown) {
    console.log(`${what}: NOT CHECKED, the registry gave no answer`)
    failed ||= must
  } else {
    console.log(`${what}: ${faults.length === 0 ? 'none' : faults.join(', ')}`)
    failed ||= faults.length > 0
  }
}

const audit = npm('audit', '--omit=dev')
tell('advisories about runtime dependencies', audit, audit?.vulnerabilities !== undefined, Object.keys(audit?.vulnerabilities ?? {}))
const signatures = npm('audit', 'signatures')
tell('wrong or missing signatures', signatures, Array.isArray(signatures?.invalid), [...(signatures?.invalid ?? []), ...(signatures?.missing ?? [])].map(({name, version}) => `${name}@${version}`))
process.exitCode = failed ? 1 : 0
