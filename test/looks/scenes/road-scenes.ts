import { SAMPLE_INSPECTION, SAMPLE_DRIVES } from '../../../renderer/fake-bridge-samples'
import type { Inspection } from '../../../shared/contract'
import { ok, problem } from '../../../shared/result'
import { clinic, clinicOn, hospital, withoutDevice } from '../plans'
import { never, type Scene, type Scenes } from '../scene'

const at = (step: string, then: Omit<Scene, 'fake'> = {}): Scene => ({
  fake: { site: clinic(step) },
  ...then
})

const CONTINUE = '.page-foot .foot-end > .action:last-child'
const NOT_DONE = { progress: {}, certificate: null, certificateUntil: undefined }

const inspected = (change: Partial<Inspection>): Scene => ({
  fake: {
    site: clinic('client-certificate-file'),
    calls: { 'certificate.inspect': () => ok({ ...SAMPLE_INSPECTION, ...change }) }
  }
})

type Finding = Inspection['findings'][number]
const finding = (code: string, severity: Finding['severity'], title: string): Finding => ({
  code,
  severity,
  title,
  fix: 'Let HeartLab Connect write a copy of the same certificate that this Windows can open.',
  evidence: 'PBES2, AES-256-CBC, HMAC-SHA-256, 600000 iterations'
})

const MANY: readonly Finding[] = [
  finding('name-not-ae-title', 'error', 'The certificate is not this scanner’s'),
  finding('expires-soon', 'warn', 'The certificate ends in 21 days'),
  finding('p12-not-legacy-windows', 'warn', 'Windows of this scanner may say: wrong password'),
  finding('p12-iterations', 'warn', 'Opening takes Windows very long'),
  finding('weak-key', 'warn', 'The key is shorter than HeartLab asks for'),
  finding('chain-incomplete', 'info', 'The file brings no CA')
]

/** Acts 1 to 4: endpoint, identity, certificates, drive. */
export const ROAD_SCENES: Scenes = {
  'start-empty': { fake: { site: null } },
  endpoint: at('endpoint'),
  'endpoint-anonymous': { fake: { site: clinicOn('anonymous', 'endpoint') } },
  'endpoint-plain': { fake: { site: clinicOn('plain', 'endpoint') } },
  'endpoint-problems': { fake: { site: null }, press: [CONTINUE] },
  'identity-none': { fake: { site: withoutDevice('identity') } },
  identity: at('identity'),
  'identity-problems': {
    fake: {
      site: clinic('identity', { name: '', aeTitle: 'VIVID T9 – ROOM 1 LEFT', model: 'Toaster' })
    },
    press: [CONTINUE]
  },
  'identity-waits': { fake: { site: { ...clinic('identity'), progress: {} } } },
  'client-certificate-none': { fake: { site: clinic('client-certificate-file', NOT_DONE) } },
  'client-certificate-no-device': { fake: { site: withoutDevice('client-certificate-file') } },
  'client-certificate-reading': {
    fake: { site: clinic('client-certificate-file'), calls: { 'certificate.inspect': () => never } }
  },
  'client-certificate': at('client-certificate-file'),
  'client-certificate-good': inspected({ findings: [], verdict: 'ok' }),
  'client-certificate-many': inspected({ findings: [...MANY], verdict: 'defect' }),
  'client-certificate-locked': inspected({
    findings: [finding('wrong-password', 'error', 'The password does not open this file')],
    certificates: [],
    verdict: 'defect'
  }),
  'client-certificate-repacked': at('client-certificate-file', {
    press: ['.verdict .action.primary']
  }),
  'client-certificate-unread': {
    fake: {
      site: clinic('client-certificate-file'),
      calls: {
        'certificate.inspect': () =>
          problem(
            'vanished',
            { id: 'refusal.file-moved' },
            { next: { id: 'refusal.drive-back-or-again' } }
          )
      }
    }
  },
  'client-certificate-make': at('client-certificate-file', { press: ['aside details summary'] }),
  'server-ca-none': {
    fake: {
      site: {
        ...clinic('server-ca'),
        endpoint: { ...clinic('server-ca').endpoint, serverCa: null },
        progress: {}
      }
    },
    press: [CONTINUE]
  },
  'server-ca': at('server-ca'),
  'server-ca-stale': {
    fake: {
      site: {
        ...clinic('server-ca'),
        progress: { 'server-ca': { state: 'stale', at: '2026-11-22T06:04:00.000Z' } }
      }
    }
  },
  'certificate-not-needed': { fake: { site: clinicOn('plain', 'client-certificate-file') } },
  'usb-waiting': {
    fake: { site: clinic('usb-drive'), drives: SAMPLE_DRIVES.filter(({ usable }) => !usable) }
  },
  'usb-drives': {
    fake: { site: clinic('usb-drive') },
    before: (app) => app.pickTarget({ kind: 'drive', id: 'usb-2' })
  },
  'usb-writing': {
    fake: {
      site: clinic('usb-drive'),
      jobs: {
        'kit.write': (_, emit) => {
          emit({ value: 0.6, title: { id: 'kit.writing' } })
          return never
        }
      }
    },
    before: (app) => {
      app.pickTarget({ kind: 'drive', id: 'usb-1' })
      void app.writeKit()
    }
  },
  'usb-written': {
    fake: { site: clinic('usb-drive') },
    before: async (app) => {
      app.pickTarget({ kind: 'drive', id: 'usb-1' })
      await app.writeKit()
      await app.verifyKit()
    }
  },
  'usb-broken': {
    fake: {
      site: clinic('usb-drive'),
      calls: {
        'kit.verify': () =>
          ok({
            holds: false,
            lines: [
              {
                id: 'kit.fault-of',
                values: {
                  name: 'GE E95 - Room 1',
                  fault: { id: 'kit.changed', values: { file: 'VIVID_E95_R1.p12' } }
                }
              }
            ]
          })
      }
    },
    before: async (app) => {
      app.pickTarget({ kind: 'drive', id: 'usb-1' })
      await app.writeKit()
      await app.verifyKit()
    }
  },
  'usb-failed': {
    fake: {
      site: clinic('usb-drive'),
      jobs: {
        'kit.write': () =>
          Promise.resolve(
            problem(
              'disk-full',
              { id: 'refusal.is-full', values: { what: { id: 'refusal.the-drive' } } },
              { next: { id: 'refusal.free-space' }, detail: 'ENOSPC' }
            )
          )
      }
    },
    before: async (app) => {
      app.pickTarget({ kind: 'drive', id: 'usb-1' })
      await app.writeKit()
    }
  },
  'usb-plain': { fake: { site: clinicOn('plain', 'usb-drive') } },
  'find-palette': { fake: { site: hospital() }, before: (app) => app.openFind(true) },
  'device-search': { fake: { site: hospital() }, press: ['.crumbs button'] },
  'device-menu': { ...at('endpoint'), press: ['.crumbs button'] },
  'settings-menu': { ...at('endpoint'), press: ['.header-end > button:last-child'] },
  'notice-with-next': {
    ...at('endpoint'),
    before: (app) =>
      app.tell(
        problem(
          'vanished',
          { id: 'refusal.file-moved' },
          { next: { id: 'refusal.drive-back-or-again' } }
        ).problem
      )
  },
  unsaved: {
    ...at('endpoint'),
    before: (app) =>
      app.noteSaved({
        state: 'unsaved',
        problem: problem('disk-full', { id: 'refusal.disk-full' }).problem
      })
  },
  'open-failed': {
    fake: {
      calls: {
        'site.open': () =>
          problem(
            'damaged',
            { id: 'refusal.site-damaged' },
            { next: { id: 'refusal.site-copy' }, detail: 'its schema number is missing' }
          )
      }
    }
  }
}
