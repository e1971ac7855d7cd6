import type { CallInput, CallName, CallOutput, Inspection, Practice } from '../shared/contract'
import { ok, type Result } from '../shared/result'
import type { Site } from '../shared/site'
import {
  BUSY_PRACTICE,
  SAMPLE_CA_INSPECTION,
  SAMPLE_INSPECTION,
  SAMPLE_PRACTICE,
  sampleFile
} from './fake-bridge-samples'
import { SAMPLE_WATCH } from './fake-bridge-samples-live'
import { SAMPLE_DIAGNOSIS, sampleFleet } from './fake-bridge-samples-rooms'

type Maybe<T> = T | Promise<T>
export type Calls = {
  readonly [N in CallName]: (input: CallInput<N>) => Maybe<Result<CallOutput<N>>>
}
/** The calls about one thing, as `practice` of `practice.start`. */
type CallsOf<Thing extends string> = Pick<Calls, Extract<CallName, `${Thing}.${string}`>>

export interface CallOptions {
  readonly site?: Site | null
  readonly settings?: CallOutput<'settings.read'>
  /** Rows of the list of machines that is chosen. */
  readonly machines?: number
}

/** Changes the practice endpoint and tells it to those who listen. */
type ChangePractice = (part: Partial<Practice>) => void

/** An answer to each call, made of samples. */
export function fakeCalls(options: CallOptions, changePractice: ChangePractice): Calls {
  return {
    ...siteCalls(options.site ?? null),
    ...settingsCalls(options.settings),
    ...FILE_CALLS,
    ...PAPER_CALLS,
    ...CERTIFICATE_CALLS,
    ...practiceCalls(changePractice),
    ...DIAGNOSE_CALLS,
    ...TUNNEL_CALLS,
    ...fleetCalls(options.machines)
  }
}

const NAMED = ok({ name: 'HeartLab Connect - GE E95 - Room 1' })

function siteCalls(site: Site | null): CallsOf<'site'> {
  return {
    'site.open': () => ok({ site }),
    'site.save': () => ok({ savedAt: '2026-11-22T06:04:00.000Z' }),
    'site.import': () => ok({ site }),
    'site.export': () => NAMED
  }
}

function settingsCalls(
  settings: CallOptions['settings'] = { theme: 'system', language: 'en' }
): CallsOf<'app' | 'settings'> {
  return {
    'app.info': () =>
      ok({ version: '0.1.0', platform: 'browser', runtime: 'fake', practice: true }),
    'settings.read': () => ok(settings),
    'settings.save': () => ok({})
  }
}

const FILE_CALLS: CallsOf<'file' | 'folder'> = {
  'file.choose': ({ purpose }) => ok({ file: chosenFile(purpose) }),
  'folder.choose': () => ok({ folder: { id: 'folder-1', name: 'Documents/HeartLab kits' } })
}

function chosenFile(purpose: CallInput<'file.choose'>['purpose']) {
  if (purpose === 'server-ca') return sampleFile('ca', 'HeartLab Server CA.pem', 1284)
  if (purpose === 'client-certificate') return sampleFile('client', 'GE E95 - Room 1.p12')
  return sampleFile('list', purpose === 'devices' ? 'machines.csv' : 'dcmtk.log')
}

const PAPER_CALLS: CallsOf<'report' | 'bundle' | 'print' | 'clipboard'> = {
  'report.save': () => NAMED,
  'bundle.save': () => NAMED,
  'print.page': () => ok({}),
  'clipboard.write': () => ok({})
}

const REPACKED = sampleFile('repacked', 'GE E95 - Room 1-scanner.p12')

const CERTIFICATE_CALLS: CallsOf<'certificate' | 'kit'> = {
  'certificate.inspect': ({ as, fileId }) => ok(inspectionOf(as, fileId)),
  'certificate.create': ({ aeTitle }) =>
    ok({
      certificate: sampleFile('made', `${aeTitle}.p12`),
      serverCa: sampleFile('made-ca', 'ca.pem'),
      until: '2028-11-22T00:00:00Z'
    }),
  'certificate.repack': () => ok({ certificate: REPACKED }),
  'kit.verify': () =>
    ok({
      holds: true,
      lines: [{ id: 'kit.whole', values: { name: 'GE E95 - Room 1', files: 5 } }]
    })
}

function inspectionOf(as: 'client' | 'ca', fileId: string): Inspection {
  if (as === 'ca') return SAMPLE_CA_INSPECTION
  if (fileId !== REPACKED.id) return SAMPLE_INSPECTION
  return { ...SAMPLE_INSPECTION, file: REPACKED.name, verdict: 'ok', findings: [] }
}

function practiceCalls(change: ChangePractice): CallsOf<'practice'> {
  const changed = (part: Partial<Practice>) => {
    change(part)
    return ok({})
  }
  return {
    'practice.start': ({ bind, allowAnonymous }) => {
      change({ ...BUSY_PRACTICE, bind, allowAnonymous })
      return ok({ port: 11112 })
    },
    'practice.stop': () => changed(SAMPLE_PRACTICE),
    'practice.identity': () => changed({ identities: BUSY_PRACTICE.identities }),
    'practice.allow-anonymous': ({ allow }) => changed({ allowAnonymous: allow }),
    'practice.watch': ({ deviceId }) => changed({ watch: deviceId ? SAMPLE_WATCH : null }),
    'practice.save-ca': ({ format }) => ok({ name: `HeartLab Server CA.${format}` }),
    'practice.use-ca': () => ok({ file: sampleFile('practice-ca', 'Practice Server CA.pem') })
  }
}

const DIAGNOSE_CALLS: CallsOf<'diagnose'> = {
  'diagnose.text': () => ok(SAMPLE_DIAGNOSIS),
  'diagnose.file': () => ok(SAMPLE_DIAGNOSIS)
}

const TUNNEL_CALLS: CallsOf<'tunnel'> = {
  'tunnel.routes': () => ok({ findings: [] }),
  'tunnel.save': ({ what }) => ok({ name: `heartlab-tunnel-${what}.txt` }),
  'tunnel.config': ({ gateway }) =>
    ok({
      text: `! ${gateway}\ncrypto ikev2 proposal HEARTLAB\n encryption aes-cbc-256`,
      notes: []
    })
}

function fleetCalls(
  machines: number | undefined
): CallsOf<'fleet' | 'labels' | 'renewals' | 'table'> {
  return {
    'fleet.take': ({ name, bytes }) => ok({ file: sampleFile('list', name, bytes.length) }),
    'fleet.read': () => ok(sampleFleet(machines)),
    'labels.save': () => ok({ name: 'heartlab-labels.pdf' }),
    'renewals.save': () => ok({ name: 'heartlab-renewals.ics' }),
    'table.save': () => ok({ name: 'heartlab-machines.csv' })
  }
}
