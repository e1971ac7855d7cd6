import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Profile } from '../../electron/app/services'
import { openSiteDesk } from '../../electron/app/site-desk'
import { openFileDesk } from '../../electron/engine/plan/file-desk'
import { emptyTunnel } from '../../shared/ipsec/plan'
import { emptySite } from '../../shared/site'
import { scratchFolder } from '../engine/certs/own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())
let profile = {} as Profile
let round = 0
beforeEach(() => {
  const folder = join(scratch.path, `profile-${++round}`)
  profile = {
    siteFile: join(folder, 'site.json'),
    secretsFile: join(folder, 'sealed.json')
  } as Profile
})

const KEY = 'CanaryKey-one'
const tunnel = { ...emptyTunnel(), tunnels: [{ ip: '198.51.100.1', psk: KEY }] }
const site = { ...emptySite('s', '2026-11-22T00:00:00Z'), tunnel }

/** A key store that turns the text round: enough to see that what is kept went through it. */
const keyStore = {
  isReal: true,
  seal: (text: string) => [...text].reverse().join(''),
  open: (sealed: string): string | null => [...sealed].reverse().join('')
}

function open(secretBox: typeof keyStore) {
  const now = () => new Date('2026-11-22')
  return openSiteDesk({ profile, secretBox, desk: openFileDesk(), now })
}

async function keysAfterReopening(secretBox: typeof keyStore) {
  const opened = await open(secretBox).open()
  return opened.ok ? opened.value?.tunnel?.tunnels.map(({ psk }) => psk) : opened.problem
}

describe('the pre-shared keys of a saved site', () => {
  it('rest sealed by the key store, and come back with it', async () => {
    expect((await open(keyStore).save(site)).ok).toBe(true)
    expect(readFileSync(profile.siteFile, 'utf8')).not.toContain(KEY)
    expect(readFileSync(profile.secretsFile, 'utf8')).not.toContain(KEY)
    expect(await keysAfterReopening(keyStore)).toEqual([KEY])
  })

  it('rest nowhere without a key store, and live as long as the window', async () => {
    const desk = open({ ...keyStore, isReal: false })
    await desk.save(site)
    expect(readFileSync(profile.siteFile, 'utf8')).not.toContain(KEY)
    expect(existsSync(profile.secretsFile)).toBe(false)
    expect(desk.current()?.tunnel?.tunnels[0]?.psk).toBe(KEY)
    expect(await keysAfterReopening({ ...keyStore, isReal: false })).toEqual([''])
  })

  it('that cannot be kept are a problem that is told, no fault of ours', async () => {
    mkdirSync(dirname(profile.secretsFile))
    mkdirSync(profile.secretsFile)
    const saved = await open(keyStore).save(site)
    expect(saved.ok ? null : saved.problem.code).toBe('unwritable')
  })
})
