import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../shared/report/report'
import { endChild } from '../../peers/namespaces'
import {
  agreedPlan,
  cloudConfig,
  filterBetween,
  probeFromSite,
  reportFrom,
  returnNowhere,
  returnThrough,
  SCP_IP,
  translateSite,
  whyNoLab
} from '../../peers/tunnel-lab'
import { UP, useTunnelLab } from './running-lab'

/*
 * The guide's own validation on real IPsec: tunnels up, a study through them, one tunnel lost. The gateway's
 * configuration is the one that the product writes, unchanged; ESP is done in user space.
 */
const missing = whyNoLab('storescp')
const NO_MATTER = ['--calling', 'VIVID_E95_R1', '--called', 'HEARTLAB', '--plain'] as const

describe.skipIf(missing !== null)(`the way through the tunnel (${missing ?? 'in the lab'})`, () => {
  const { lab, daemons, bothUp, diagnosed } = useTunnelLab()
  let archive: ReturnType<ReturnType<typeof lab>['rooms']['vpc']['start']> | null = null

  afterEach(async () => {
    if (archive) await endChild(archive)
    archive = null
  })

  /** An archive in the cloud's network; gives the folder that it stores to. */
  function openArchive(): string {
    const folder = join(lab().folder, `archive-${Date.now()}`)
    mkdirSync(folder)
    const command = ['storescp', '-aet', 'HEARTLAB', '-od', folder, '11112']
    archive = lab().rooms.vpc.start(command, { stdio: 'ignore' })
    return folder
  }

  function storeFromLan(): Report {
    const to = ['--host', SCP_IP, '--port', '11112', ...NO_MATTER]
    return reportFrom(lab().rooms.lan, ['probe', ...to, '--store', 'us', '--timeout', '2'])
  }

  /** Bytes that left through a tunnel's newest child, as strongSwan counts them. */
  function sentThrough(number: 1 | 2): number {
    const listed = daemons().site.control('--list-sas', '--ike', `heartlab-${number}`).out
    return Math.max(
      0,
      ...[...listed.matchAll(/out +[0-9a-f]+, +(\d+) bytes/g)].map((hit) => Number(hit[1]))
    )
  }

  it('is not disturbed by the probe, not even by IKE_AUTH', async () => {
    openArchive()
    await bothUp()
    expect(probeFromSite(lab(), agreedPlan()).verdict).toBe('pass')
    expect(probeFromSite(lab(), agreedPlan(), { authenticate: false }).verdict).toBe('pass')
    expect(daemons().site.log()).not.toMatch(/received DELETE|giving up/)
    expect(storeFromLan().verdict).toBe('pass')
  })

  it('comes back by itself when the cloud ends it', async () => {
    const { site, cloud1 } = daemons()
    await bothUp()
    site.turnPage()
    cloud1.control('--terminate', '--ike', 'site')
    expect(await site.says(UP[0]), site.log()).toBe(true)
  })

  it('is seen through address translation', async () => {
    translateSite(lab().rooms)
    await bothUp()
    const report = probeFromSite(lab(), agreedPlan())
    expect(report.verdict).toBe('pass')
    const [first] = report.findings.filter(({ id }) => id === 'tunnel-1:sa-init-4500')
    expect(first?.summary).toContain('(NAT)')
  })

  it('is up while nothing finds the way back: the DICOM probe says so, the tunnel probe does not', async () => {
    openArchive()
    await bothUp()
    returnNowhere(lab().rooms)
    expect(probeFromSite(lab(), agreedPlan()).verdict).toBe('pass')
    expect(storeFromLan().cause).toBe('filtered')
  })

  it('swallows what is too large for the way: the store is named', async () => {
    openArchive()
    await bothUp()
    filterBetween(lab().rooms, 'udp dport 4500 meta length > 1200 drop')
    const report = storeFromLan()
    expect(report.findings.find(({ status }) => status === 'fail')?.id).toBe('store:us')
    expect(report.candidates.map(({ why }) => why).join(' ')).toContain('MTU')
  })

  it('drops at its renewal where only the PFS group differs, and the log names the group', async () => {
    const { site, cloud1 } = daemons()
    cloud1.load(cloudConfig(1, { esp: 'aes256-sha256-modp1536' }))
    await bothUp()
    site.control('--rekey', '--child', 'heartlab-1')
    expect(await site.says(/NO_PROP/), site.log()).toBe(true)
    expect((await diagnosed('site')).cause).toBe('dh-group-mismatch')
    expect((await diagnosed('site', 'cloud1')).cause).toBe('dh-group-mismatch')
  })

  it('stores a study through ESP, and again through the second tunnel when the first one dies', async () => {
    const { site, cloud1 } = daemons()
    const folder = openArchive()
    await bothUp()
    // With equal networks the newest policy is used: make that the first tunnel's.
    site.control('--terminate', '--ike', 'heartlab-1')
    site.control('--initiate', '--child', 'heartlab-1', '--timeout', '5')
    expect(storeFromLan().verdict).toBe('pass')
    expect(readdirSync(folder)).toHaveLength(1)
    expect(sentThrough(1)).toBeGreaterThan(100_000)
    // While the first was down, a packet that an earlier connection sends again may have gone there.
    expect(sentThrough(2)).toBeLessThan(10_000)

    await cloud1.crash()
    expect(await site.says(/giving up after/, 25_000), site.log()).toBe(true)
    expect((await diagnosed('site')).cause).toBe('dpd-timeout')
    returnThrough(lab().rooms, 2)
    expect(storeFromLan().verdict).toBe('pass')
    expect(readdirSync(folder)).toHaveLength(2)
    expect(sentThrough(2)).toBeGreaterThan(100_000)

    const report = probeFromSite(lab(), agreedPlan())
    expect(report.cause).toBe('no-response-udp500')
    expect(report.findings.filter(({ status }) => status === 'pass').map(({ id }) => id)).toEqual([
      'tunnel-2:sa-init-500',
      'tunnel-2:sa-init-4500',
      'tunnel-2:ike-auth',
      'tunnel-2:pfs'
    ])
  }, 60_000)
})
