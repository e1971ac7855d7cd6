import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { havePeer } from '../../peers/have-peer'
import { allowedPlans, severalPlans, textFor } from './gateway-plans'

/*
 * The generated text in front of the real program. charon runs in a network namespace of its own, so
 * that the connections that it starts at once reach nobody. Needs root, charon-systemd, swanctl.
 */

const able =
  havePeer('charon-systemd') &&
  havePeer('swanctl') &&
  spawnSync('unshare', ['-n', 'true']).status === 0

describe.skipIf(!able)('strongSwan itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'swan-'))
  const socket = `unix://${join(folder, 'vici')}`
  let charon: ChildProcess

  beforeAll(async () => {
    const settings = join(folder, 'strongswan.conf')
    writeFileSync(settings, settingsFor(socket))
    charon = spawn('unshare', ['-n', 'charon-systemd'], {
      env: { ...process.env, STRONGSWAN_CONF: settings },
      stdio: 'ignore'
    })
    for (let waited = 0; waited < 5000 && !existsSync(join(folder, 'vici')); waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })

  afterAll(async () => {
    const ended = new Promise((resolve) => charon.once('exit', resolve))
    charon.kill()
    await ended
    rmSync(folder, { recursive: true })
  })

  function load(text: string) {
    const file = join(folder, 'swanctl.conf')
    writeFileSync(file, text)
    const args = ['--load-all', '--clear', '--file', file, '--uri', socket]
    return spawnSync('swanctl', args, { encoding: 'utf8' })
  }

  it('loads both tunnels and both keys of every allowed plan, in one file', () => {
    const plans = allowedPlans()
    // Names of their own, and nothing begun: four hundred key exchanges would take minutes.
    const texts = plans.map((plan, index) =>
      textFor('strongswan', plan)
        .replaceAll('heartlab-', `plan-${index}-`)
        .replaceAll('start_action = start', 'start_action = none')
    )
    const { status, stdout } = load(texts.join('\n'))
    expect(stdout).toContain(`successfully loaded ${2 * plans.length} connections`)
    expect(stdout.match(/loaded ike secret/g)).toHaveLength(2 * plans.length)
    expect(status).toBe(0)
  })

  it('loads plans of one to eight networks a side as they are', () => {
    for (const plan of severalPlans()) {
      const { status, stdout } = load(textFor('strongswan', plan))
      expect(stdout).toContain('successfully loaded 2 connections')
      expect(status).toBe(0)
    }
  })

  it('loads the file that OPNsense’s sheet offers', () => {
    const sheet = textFor('opnsense')
    const file = sheet.slice(sheet.indexOf('connections {'), sheet.indexOf('Rollback:'))
    const { status, stdout } = load(file)
    expect(stdout).toContain('successfully loaded 2 connections')
    expect(stdout.match(/loaded ike secret/g)).toHaveLength(2)
    expect(status).toBe(0)
  })

  it('would refuse a proposal that it does not know', () => {
    const text = textFor('strongswan').replace('aes256-sha256-modp2048', 'aes257-sha256-modp2048')
    expect(load(text).status).not.toBe(0)
  })
})

function settingsFor(socket: string): string {
  return `charon-systemd {
  port = 0
  port_nat_t = 0
  load = random nonce openssl hmac kdf sha1 sha2 aes gcm pem x509 pubkey kernel-netlink socket-default vici
  plugins {
    vici {
      socket = ${socket}
    }
  }
}
`
}
