import { describe, expect, it } from 'vitest'
import { emptyDevice, emptySite, type Site } from '../../../shared/site'
import { emptyTunnel } from '../../../shared/ipsec/plan'
import { bundleEntries } from '../../../shared/report/bundle'
import { handOver } from '../../../shared/report/hand-over'
import { reportSchema, type Report, type SaidReport } from '../../../shared/report/report'
import { ticketText } from '../../../shared/report/ticket-text'
import { handOverToHtml } from '../../../shared/report/to-html'
import { handOverToJson } from '../../../shared/report/to-json'
import { handOverToText } from '../../../shared/report/to-text'
import { tongueOf } from '../../../shared/report/tongue-of'
import { say } from '../../../shared/words/say'
import { isEnglish } from '../words/is-english'

const MADE = { version: '9.9.9', at: '2026-11-22T03:00:00.000Z' }

export function provedReport(): Report {
  return {
    tool: 'heartlab-connect',
    schema: 1,
    version: '9.9.9',
    at: '2026-11-22T02:30:00.000Z',
    tookMs: 120,
    target: { host: '203.0.113.5', port: 11112, called: 'HEARTLAB', calling: 'VIVID1' },
    verdict: 'fail',
    cause: 'wrong-called-ae',
    whose: 'client',
    confidence: 'certain',
    candidates: [
      {
        cause: 'wrong-called-ae',
        confidence: 'certain',
        why: 'A-ASSOCIATE-RJ 1/1/7',
        fix: { where: 'ge:dataflow', what: 'Set AE Title.' }
      }
    ],
    findings: [
      {
        id: 'association',
        title: 'Association',
        status: 'fail',
        summary: 'Refused <b>here</b>',
        cause: 'wrong-called-ae',
        needs: [],
        evidence: [{ kind: 'pdu', result: 1, source: 1, reason: 7 }],
        fix: null,
        tookMs: 5
      },
      {
        id: 'store:us',
        title: 'Store US',
        status: 'pass',
        summary: 'stored',
        cause: null,
        needs: [],
        evidence: [{ kind: 'status', studyInstanceUid: '2.25.77', sopInstanceUid: '2.25.78' }],
        fix: null,
        tookMs: 9
      }
    ]
  }
}

/** As the window keeps it. */
function saidReport(): SaidReport {
  const report = provedReport()
  const [refused, ...rest] = report.findings
  const said = { id: 'rung.waits-for', values: { rung: 'echo' } }
  return { ...report, findings: [{ ...refused!, said }, ...rest] }
}

function hostileSite(): Site {
  const evil = `<script>alert("x")</script>'"&\u202e`
  const tunnel = emptyTunnel()
  return {
    ...emptySite('s1', MADE.at),
    name: evil,
    endpoint: {
      ...emptySite('s1', MADE.at).endpoint,
      calledAeTitle: 'HEARTLAB',
      host: evil,
      port: 11112
    },
    devices: [
      {
        ...emptyDevice('d1'),
        name: evil,
        aeTitle: 'VIVID1',
        room: evil,
        certificate: {
          id: 'f',
          name: 'VIVID1.p12',
          path: '/home/canary/VIVID1.p12',
          sha256: 'cd',
          bytes: 9
        },
        certificateUntil: '2027-01-01T00:00:00Z',
        progress: { 'usb-drive': { state: 'done', at: '2026-11-22T02:00:00Z' } },
        lastProof: saidReport()
      },
      { ...emptyDevice('d2'), name: 'Second', aeTitle: 'VIVID2' }
    ],
    tunnel: {
      ...tunnel,
      tunnels: [
        { ip: '198.51.100.1', psk: 'CanaryPsk1' },
        { ip: '198.51.100.2', psk: 'CanaryPsk2' }
      ]
    }
  }
}

describe('the hand-over document', () => {
  const doc = handOver(hostileSite(), MADE)
  const forms = [handOverToHtml(doc), handOverToText(doc), JSON.stringify(handOverToJson(doc))]

  it.each(forms)('holds values, steps, proof, test UIDs and scope, and no secret', (text) => {
    for (const part of [
      'HEARTLAB',
      'VIVID1',
      'wrong-called-ae',
      '2.25.77',
      '2.25.78',
      'not a medical device',
      '198.51.100.1',
      'Usb drive'
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/canary/i)
  })

  it('escapes every name in HTML and loads nothing', () => {
    const html = handOverToHtml(doc)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<b>here')
    expect(html).not.toContain('\u202e')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/(?:src|href)\s*=|url\(|@import/)
    expect(html).toContain("default-src 'none'")
    expect(html).toMatch(/background: #fff; color: #111/)
  })

  it('is a report document in JSON, with the worst verdict of its devices', () => {
    const json = handOverToJson(doc)
    expect(reportSchema.safeParse(json).success).toBe(true)
    expect(json.verdict).toBe('fail')
    expect(json.handOver.devices).toHaveLength(2)
  })

  it('is a paper in German for a German site, with what was found said in German', () => {
    const tongue = tongueOf('de')
    const site = hostileSite()
    const html = handOverToHtml(handOver(site, MADE, site.devices, tongue), tongue)
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('Der letzte Nachweis ist fehlgeschlagen')
    expect(html).toContain('Die Verbindung ist noch nicht nachgewiesen.')
    expect(html).toContain(say('de', 'proof.waits-for', { rung: 'Echo' }))
    const prose = html.replace(
      /<ul class="evidence"[^]*?<\/ul>|<style>[^]*?<\/style>|<[^>]*>/g,
      '\n'
    )
    expect(prose.split('\n').filter(isEnglish)).toEqual([])
  })

  it('says in JSON nothing that is for another language', () => {
    expect(JSON.stringify(handOverToJson(doc))).not.toContain('"said"')
    const maker = { ...MADE, runtime: 'test', names: [] }
    const proof = bundleEntries(hostileSite(), maker).find(({ name }) =>
      name.endsWith('proof.json')
    )
    expect(proof?.content).toContain('"summary"')
    expect(proof?.content).not.toContain('"said"')
  })

  it('keeps to the devices asked for and says when nothing is proved', () => {
    const site = hostileSite()
    const second = handOver(site, MADE, site.devices.slice(1))
    expect(handOverToText(second)).toContain('has not been proved')
    expect(handOverToText(second)).not.toContain('2.25.77')
    expect(handOverToJson(second).verdict).toBe('incomplete')
  })

  it('says what to change back', () => {
    expect(doc.changeBack.join(' ')).toMatch(
      /delete the test studies.*Wipe the USB drive.*pre-shared keys/s
    )
  })
})

describe('a report as a ticket', () => {
  it('has code, evidence, times and version on paste-able lines', () => {
    const text = ticketText(provedReport())
    expect(text).toContain('wrong-called-ae')
    expect(text).toContain('pdu: result 1, source 1, reason 7')
    expect(text).toContain('2026-11-22 02:30:00 UTC')
    expect(text).toContain('9.9.9')
  })
})
