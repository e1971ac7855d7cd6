import { describe, expect, it } from 'vitest'
import type { Tunnel } from '../../../shared/ipsec/plan'
import type { Report } from '../../../shared/report/report'
import { agreedPlan, cloudConfig, probeFromSite, whyNoLab } from '../../peers/tunnel-lab'
import { useTunnelLab } from './running-lab'

/*
 * The probe in front of strongSwan: every group of the guide in both phases, every cipher and hash, and
 * manners. The limits on half-open negotiations are those that strongSwan ships.
 */
const missing = whyNoLab()
const { phase1, phase2, tunnels } = agreedPlan()

type Phase = readonly [encryption: string, integrity: string, dhGroup: number, swan: string]

/** One tunnel whose two phases differ, so that each row tries two sets. */
const ROWS: readonly (readonly [Phase, Phase])[] = [
  [
    ['AES256', 'SHA2-256', 2, 'aes256-sha256-modp1024'],
    ['AES128', 'SHA1', 24, 'aes128-sha1-modp2048s256']
  ],
  [
    ['AES128', 'SHA1', 14, 'aes128-sha1-modp2048'],
    ['AES256', 'SHA2-512', 5, 'aes256-sha512-modp1536']
  ],
  [
    ['AES256', 'SHA2-384', 15, 'aes256-sha384-modp3072'],
    ['AES256-GCM-16', 'SHA2-256', 19, 'aes256gcm16-ecp256']
  ],
  [
    ['AES256', 'SHA2-512', 16, 'aes256-sha512-modp4096'],
    ['AES128-GCM-16', 'SHA2-256', 20, 'aes128gcm16-ecp384']
  ],
  [
    ['AES128-GCM-16', 'SHA2-256', 17, 'aes128gcm16-prfsha256-modp6144'],
    ['AES256', 'SHA2-256', 21, 'aes256-sha256-ecp521']
  ],
  [
    ['AES256-GCM-16', 'SHA2-384', 18, 'aes256gcm16-prfsha384-modp8192'],
    ['AES128', 'SHA2-256', 14, 'aes128-sha256-modp2048']
  ],
  [
    ['AES128', 'SHA2-256', 19, 'aes128-sha256-ecp256'],
    ['AES256', 'SHA2-384', 18, 'aes256-sha384-modp8192']
  ],
  [
    ['AES256-GCM-16', 'SHA2-512', 20, 'aes256gcm16-prfsha512-ecp384'],
    ['AES256', 'SHA2-256', 17, 'aes256-sha256-modp6144']
  ],
  [
    ['AES256', 'SHA2-256', 21, 'aes256-sha256-ecp521'],
    ['AES256', 'SHA1', 2, 'aes256-sha1-modp1024']
  ],
  [
    ['AES128', 'SHA2-512', 22, 'aes128-sha512-modp1024s160'],
    ['AES256', 'SHA2-256', 16, 'aes256-sha256-modp4096']
  ],
  [
    ['AES256', 'SHA1', 23, 'aes256-sha1-modp2048s224'],
    ['AES256', 'SHA2-256', 15, 'aes256-sha256-modp3072']
  ],
  [
    ['AES128-GCM-16', 'SHA1', 24, 'aes128gcm16-prfsha1-modp2048s256'],
    ['AES128', 'SHA2-384', 22, 'aes128-sha384-modp1024s160']
  ],
  [
    ['AES256', 'SHA2-256', 14, 'aes256-sha256-modp2048'],
    ['AES256', 'SHA2-256', 23, 'aes256-sha256-modp2048s224']
  ]
]

function phaseOf([encryption, integrity, dhGroup]: Phase, like: Tunnel['phase1']) {
  return { ...like, encryption, integrity, dhGroup }
}

describe.skipIf(missing !== null)(
  `the probe before strongSwan (${missing ?? 'in the lab'})`,
  () => {
    const { lab, daemons } = useTunnelLab()
    const first = tunnels.slice(0, 1)

    function probe(change: Partial<Tunnel> = {}, authenticate = true): Report {
      return probeFromSite(lab(), agreedPlan({ tunnels: first, ...change }), { authenticate })
    }

    it.each(ROWS)('comes up, is renewed and deleted: %j, %j', (one, two) => {
      daemons().cloud1.load(cloudConfig(1, { proposals: one[3], esp: two[3] }))
      const report = probe({ phase1: phaseOf(one, phase1), phase2: phaseOf(two, phase2) })
      expect(report.findings.map(({ id, status }) => `${id} ${status}`)).toEqual([
        'tunnel-1:sa-init-500 pass',
        'tunnel-1:sa-init-4500 pass',
        'tunnel-1:ike-auth pass',
        'tunnel-1:pfs pass'
      ])
      const log = daemons().cloud1.log()
      expect(log).toContain('received DELETE for IKE_SA')
      expect(log).not.toContain('INIT_CONTACT')
      expect(daemons().cloud1.control('--list-sas').out).toBe('')
    })

    it('answers a wrong public value for the group with the group that is right', () => {
      daemons().cloud1.load(cloudConfig(1, { proposals: 'aes256-sha256-ecp384-modp2048' }))
      const report = probe({ phase1: { ...phase1, dhGroup: 19 } }, false)
      expect([report.cause, report.confidence]).toEqual(['dh-group-mismatch', 'certain'])
      expect(report.findings[0]?.fix?.what).toContain('group to 20')
    })

    it('may be asked ten times in a row: no limit is met, and the verdict stays', () => {
      for (let round = 1; round <= 10; round += 1) {
        const { verdict } = probe({}, round % 2 === 1)
        expect(`${round} ${verdict}`).toBe(`${round} pass`)
      }
    })

    it('tells a key that nobody has apart from nothing, and names no cause as certain', () => {
      const report = probe({ tunnels: first.map((one) => ({ ...one, psk: 'another.key' })) })
      expect(report.candidates.map(({ cause, confidence }) => `${cause} ${confidence}`)).toEqual([
        'psk-mismatch likely',
        'id-mismatch possible',
        'auth-type-mismatch possible'
      ])
    })
  }
)
