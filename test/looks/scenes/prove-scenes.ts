import { BUSY_PRACTICE, SAMPLE_PRACTICE } from '../../../renderer/fake-bridge-samples'
import { SAMPLE_WATCH } from '../../../renderer/fake-bridge-samples-live'
import { NOTHING_SEEN } from '../../../shared/ge/live-check-seen'
import type { Practice } from '../../../shared/contract'
import { ok, problem } from '../../../shared/result'
import type { Device, Site } from '../../../shared/site'
import { clinic, clinicOn, ECHOED, PROVEN, REFUSED, STOPPED, WARNED, withoutDevice } from '../plans'
import { watched as judged } from '../../renderer/watched'
import { never, type Scene, type Scenes } from '../scene'

const done = (...steps: readonly string[]) =>
  Object.fromEntries(
    steps.map((step) => [step, { state: 'done' as const, at: '2026-11-22T06:04:00.000Z' }])
  )

const ALL_DONE = {
  progress: done(
    'identity',
    'client-certificate-file',
    'usb-drive',
    'before-you-go',
    'client-certificate',
    'trusted-root',
    'tcp-ip',
    'dataflow',
    'dicom-storage',
    'connectivity-check',
    'prove',
    'study-list'
  )
}

const watched = (site: Site, watch: Practice['watch']): Scene => ({
  fake: { site, practice: { ...BUSY_PRACTICE, watch } }
})

const WAITING: Practice['watch'] = { ...judged(NOTHING_SEEN), lastAt: null }

const US = 'Ultrasound Image Storage'
const CLIP = 'Ultrasound Multi-frame Image Storage'
const SR = 'Comprehensive SR Storage'

const WHOLE = judged({
  ...NOTHING_SEEN,
  spoke: 'tls',
  hello: { versions: ['TLS 1.2'], suites: 12, serverName: null },
  agreed: { version: 'TLS 1.2', suite: 'ECDHE-RSA-AES256-GCM-SHA384' },
  certificate: {
    subject: 'CN=VIVID_E95_R1',
    commonName: 'VIVID_E95_R1',
    issuer: 'CN=HeartLab Client CA',
    sha256: '9c417e0b6dd1a2f4570b8e21c3d4925f7a0902d8c3d4925f7a0902d89c417e0b',
    notBefore: '2026-11-20T00:00:00Z',
    notAfter: '2028-11-20T00:00:00Z',
    fault: null
  },
  request: { calling: 'VIVID_E95_R1', called: 'HEARTLAB', abstractSyntaxes: [US, CLIP, SR] },
  echoed: true,
  arrived: { count: 3, clip: CLIP, report: SR, privateReport: SR }
})

/** Inside a tunnel: the endpoint's port without TLS is the one that counts. */
const plain = (watch: NonNullable<Practice['watch']>, lastAt = watch.lastAt): Scene => ({
  fake: {
    site: clinicOn('plain', 'live-check'),
    practice: { ...BUSY_PRACTICE, port: 41_234, plainPort: 11_112, watch: { ...watch, lastAt } }
  }
})

const PLAIN_SLIP = judged(
  { ...NOTHING_SEEN, spoke: 'tls', hello: { versions: ['TLS 1.0'], suites: 9, serverName: null } },
  'anonymous'
)

const handOver = (change: Partial<Device>): Scene => ({
  fake: { site: clinic('hand-over', change) }
})
const proof = (lastProof: Device['lastProof']): Scene => ({
  fake: { site: clinic('prove', { ...ALL_DONE, lastProof }) }
})
const FINISH = '.page-foot .foot-end > .action:last-child'

/** Acts 6 and 7: the ladder, the scanner's own proof, HeartLab's list, the hand-over. */
export const PROVE_SCENES: Scenes = {
  'prove-before': { fake: { site: clinic('prove') } },
  'prove-no-device': { fake: { site: withoutDevice('prove') } },
  'prove-blocked': { fake: { site: clinic('prove', { aeTitle: '' }) }, press: [FINISH] },
  'prove-running': {
    fake: {
      site: clinic('prove', ALL_DONE),
      jobs: {
        'probe.run': (_, emit) => {
          for (const finding of PROVEN.findings.slice(0, 5))
            emit({ rung: finding.id, state: 'done', finding })
          emit({ rung: 'association', state: 'running', finding: null })
          return never
        }
      }
    },
    before: (app) => {
      app.allowStudies(true)
      void app.climb()
    }
  },
  'prove-passed': proof(PROVEN),
  'prove-echoed': proof(ECHOED),
  'prove-warned': proof(WARNED),
  'prove-refused': proof(REFUSED),
  'prove-stopped': proof(STOPPED),
  'prove-problem': {
    fake: {
      site: clinic('prove', ALL_DONE),
      jobs: {
        'probe.run': () =>
          Promise.resolve(
            problem(
              'wrong-password',
              { id: 'refusal.password-wrong' },
              { next: { id: 'refusal.check-password' } }
            )
          )
      }
    },
    before: async (app) => void (await app.climb())
  },
  'live-off': { fake: { site: clinic('live-check'), practice: SAMPLE_PRACTICE } },
  'live-failed': {
    fake: {
      site: clinic('live-check'),
      practice: {
        ...SAMPLE_PRACTICE,
        state: 'failed',
        problem: problem(
          'in-use',
          { id: 'refusal.port-in-use', values: { port: 11112 } },
          { next: { id: 'refusal.stop-or-other-port' } }
        ).problem
      }
    }
  },
  'live-not-watching': watched(clinic('live-check'), null),
  'live-waiting': watched(clinic('live-check'), WAITING),
  'live-wrong': watched(clinic('live-check'), SAMPLE_WATCH),
  'live-whole': watched(clinic('live-check'), WHOLE),
  'live-plain': plain(judged(NOTHING_SEEN, 'plain'), null),
  'live-plain-wrong': plain(judged({ ...NOTHING_SEEN, spoke: 'tls' }, 'plain')),
  'live-anonymous': watched(clinicOn('anonymous', 'live-check'), PLAIN_SLIP),
  'live-no-device': { fake: { site: withoutDevice('live-check') } },
  'study-list': { fake: { site: clinic('study-list', ALL_DONE) } },
  'hand-over-nothing-done': handOver({ progress: {} }),
  'hand-over-not-proven': handOver({ ...ALL_DONE, progress: { ...ALL_DONE.progress, ...{} } }),
  'hand-over-refused': handOver({ ...ALL_DONE, lastProof: REFUSED }),
  'hand-over-echoed': handOver({ ...ALL_DONE, lastProof: ECHOED }),
  'hand-over-proven': handOver({ ...ALL_DONE, lastProof: PROVEN }),
  'hand-over-finished': { ...handOver({ ...ALL_DONE, lastProof: PROVEN }), press: [FINISH] },
  'hand-over-not-finished': { ...handOver({ progress: {} }), press: [FINISH] },
  'hand-over-no-device': { fake: { site: withoutDevice('hand-over') } },
  'hand-over-wipe': {
    ...handOver({ ...ALL_DONE, lastProof: PROVEN }),
    before: (app) => app.pickTarget({ kind: 'drive', id: 'usb-1' }),
    press: ['.action.danger']
  },
  'hand-over-wiping': {
    fake: {
      site: clinic('hand-over', { ...ALL_DONE, lastProof: PROVEN }),
      jobs: {
        'kit.wipe': (_, emit) => {
          emit({ value: 0.4, title: { id: 'kit.wiping' }, description: 'VIVID_E95_R1.p12' })
          return never
        }
      }
    },
    before: (app) => {
      app.pickTarget({ kind: 'drive', id: 'usb-1' })
      void app.wipeKit()
    }
  },
  'hand-over-wiped': {
    fake: {
      site: clinic('hand-over', { ...ALL_DONE, lastProof: PROVEN }),
      jobs: {
        'kit.wipe': () => Promise.resolve(ok({ removed: 5, says: { id: 'kit.wipe-limits' } }))
      }
    },
    before: async (app) => {
      app.pickTarget({ kind: 'drive', id: 'usb-1' })
      await app.wipeKit()
    }
  }
}
