import { finding, type CertFinding, type Severity, type WindowsVersion } from '../finding'
import { derivationOf, schemeText, type PbeScheme } from '../pbe-scheme'
import type { Pkcs12Mac, Pkcs12Structure } from '../pkcs12-structure'

/** What is known of a container: from outside, and from inside where it could be opened. */
export interface JudgedContainer {
  readonly structure: Pkcs12Structure
  readonly schemes: readonly PbeScheme[]
  readonly bareKey: boolean
  readonly windows: WindowsVersion | undefined
}

const FEW_ITERATIONS = 1
/** What Windows and .NET stop at since 2023; this program does not run more either. */
const MANY_ITERATIONS = 600_000
/** Minutes on a scanner. */
const HOPELESS_ITERATIONS = 10_000_000

/** Whether the scanner's Windows can read the container, and how well it protects the key. */
export function judgeContainer(judged: JudgedContainer): readonly CertFinding[] {
  return [
    ...judgeIterations(judged),
    ...judgeSalts(judged),
    ...judgeMac(judged),
    ...judgeSchemes(judged),
    ...judgeWindows(judged),
    ...(judged.structure.indefinite
      ? [finding('p12-ber-indefinite', 'warn', 'indefinite lengths')]
      : [])
  ]
}

/** Windows before 10 version 1709 knows the encryption of PKCS#12 v1 and a SHA-1 check only. */
function judgeWindows({ structure, schemes, windows }: JudgedContainer): readonly CertFinding[] {
  const modern = schemes.filter((one) => one.kind === 'pbes2').map(schemeText)
  const { mac } = structure
  if (mac?.kind === 'pbmac1') modern.unshift('PBMAC1')
  if (mac?.kind === 'hmac' && mac.hash !== 'sha1' && mac.hash !== 'md5')
    modern.unshift(`MAC with ${mac.hash.toUpperCase()}`)
  if (modern.length === 0 || windows === '10-1709' || windows === '11') return []
  const severity = windows === undefined ? 'warn' : 'error'
  return [finding('p12-not-legacy-windows', severity, [...new Set(modern)].join(', '))]
}

function judgeSchemes({ schemes, bareKey, windows }: JudgedContainer): readonly CertFinding[] {
  const findings: CertFinding[] = []
  const old = schemes.find((one) => one.kind === 'pbes1' && one.cipher.startsWith('rc'))
  const mixed = schemes.find((one) => one.kind === 'pbes2' && one.cipher === 'rc2-cbc')
  if (old) findings.push(finding('p12-rc2', 'warn', schemeText(old)))
  if (mixed) {
    const severity = windows === '7' || windows === '10-1607' ? 'error' : 'warn'
    findings.push(finding('p12-pbes2-rc2', severity, schemeText(mixed)))
  }
  if (bareKey) findings.push(finding('p12-unencrypted', 'warn', 'the private key is not encrypted'))
  return findings
}

function judgeMac({ structure, schemes, windows }: JudgedContainer): readonly CertFinding[] {
  const { mac } = structure
  if (mac === undefined) {
    const severity: Severity = schemes.length > 0 ? 'error' : 'warn'
    return [finding('p12-no-mac', severity, 'no MAC')]
  }
  if (mac.kind !== 'pbmac1') return []
  const severity = windows === undefined || windows === '11' ? 'warn' : 'error'
  return [finding('p12-pbmac1', severity, `PBMAC1 with ${mac.hash.toUpperCase()}`)]
}

function judgeSalts({ structure, schemes }: JudgedContainer): readonly CertFinding[] {
  const salts = [saltOf(structure.mac), ...schemes.map((one) => derivationOf(one)?.salt)]
  return salts.some((salt) => salt?.length === 0)
    ? [finding('p12-empty-salt', 'warn', 'a salt of no octets')]
    : []
}

function judgeIterations({ structure, schemes }: JudgedContainer): readonly CertFinding[] {
  const ofMac = iterationsOfMac(structure.mac)
  const all = [ofMac, ...schemes.map((one) => derivationOf(one)?.iterations)]
  const counts = all.filter((one) => one !== undefined)
  const most = Math.max(...counts)
  const least = Math.min(...counts)
  if (counts.length > 0 && most > MANY_ITERATIONS) {
    const severity = most > HOPELESS_ITERATIONS ? 'error' : 'warn'
    return [finding('p12-iterations', severity, `${most} rounds; not tried`)]
  }
  return counts.length > 0 && least <= FEW_ITERATIONS
    ? [finding('p12-iterations', 'warn', `${least} rounds`)]
    : []
}

function saltOf(mac: Pkcs12Mac | undefined): Uint8Array | undefined {
  return mac?.kind === 'hmac' ? mac.salt : mac?.kind === 'pbmac1' ? mac.kdf.salt : undefined
}

function iterationsOfMac(mac: Pkcs12Mac | undefined): number | undefined {
  return mac?.kind === 'hmac'
    ? mac.iterations
    : mac?.kind === 'pbmac1'
      ? mac.kdf.iterations
      : undefined
}
