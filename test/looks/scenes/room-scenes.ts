import { BUSY_PRACTICE, SAMPLE_PRACTICE } from '../../../renderer/fake-bridge-samples'
import { SAMPLE_DIAGNOSIS } from '../../../renderer/fake-bridge-samples-rooms'
import type { Diagnosis, Practice } from '../../../shared/contract'
import { ok, problem } from '../../../shared/result'
import { clinic } from '../plans'
import { never, type Scene, type Scenes } from '../scene'

const practice = (change: Partial<Practice>): Scene => ({
  fake: { site: clinic('endpoint'), practice: { ...BUSY_PRACTICE, ...change } },
  before: (app) => app.enter('practice')
})

const LOG = [
  'I: Requesting Association',
  'F: Association Rejected:',
  'F: Reason: Called AE Title Not Recognized',
  'I: Peer aborted Association (or never connected), 203.0.113.20 port 11112, after 30012 milliseconds'
].join('\n')

const read = (diagnosis: Partial<Diagnosis> = {}, other = ''): Scene => ({
  fake: {
    site: clinic('endpoint'),
    calls: { 'diagnose.text': () => ok({ ...SAMPLE_DIAGNOSIS, ...diagnosis }) }
  },
  before: async (app) => {
    app.enter('diagnose')
    app.writeLog(LOG)
    if (other) app.writeOtherLog(other)
    await app.readLog()
  }
})

const TIMELINE: NonNullable<Diagnosis['timeline']> = {
  clockAheadMs: 183_000,
  matches: 4,
  entries: [
    {
      side: 'this',
      line: 1,
      at: '18:55:01.114',
      text: 'F: Association Rejected:',
      says: 'the association is refused',
      lit: false
    },
    {
      side: 'other',
      line: 211,
      at: '18:55:01.140',
      text: '2026-11-22 18:58:04,140 WARN [pool-7] AssociationImpl - VIVID_E95_R1->HEARTLAP(12) << A-ASSOCIATE-RJ[result: 1 - rejected-permanent, source: 1 - service-user, reason: 7 - called-AE-title-not-recognized]',
      says: 'the association is refused: the called AE title is not known here',
      lit: true
    },
    {
      side: 'this',
      line: 3,
      at: null,
      text: 'F: Reason: Called AE Title Not Recognized',
      says: 'the server does not know the called AE title',
      lit: true
    }
  ]
}

/** The rooms beside the road: practising, reading logs. */
export const ROOM_SCENES: Scenes = {
  'practice-off': {
    fake: { site: clinic('endpoint'), practice: SAMPLE_PRACTICE },
    before: (app) => app.enter('practice')
  },
  'practice-starting': practice({ state: 'starting', port: null }),
  'practice-failed': practice({
    state: 'failed',
    problem: problem(
      'in-use',
      { id: 'refusal.port-in-use', values: { port: 11112 } },
      { next: { id: 'refusal.stop-or-other-port' }, detail: 'EADDRINUSE' }
    ).problem
  }),
  'practice-on': practice({}),
  'practice-on-empty': practice({ identities: [], studies: [], events: [], bind: '127.0.0.1' }),
  'practice-on-many': practice({
    identities: Array.from({ length: 12 }, (_, at) => ({
      ...BUSY_PRACTICE.identities[0]!,
      name: `Vivid E95 – Intensivstation, Bettplatz ${at + 1}`,
      aeTitle: `VIVID_ICU_${at + 1}`,
      enabled: at % 3 !== 0
    })),
    events: Array.from({ length: 40 }, (_, at) => ({
      at: `2026-11-22T06:0${Math.floor(at / 10)}:${String(10 + at)}.000Z`,
      event: 'tls',
      said: {
        id: 'event.tls' as const,
        values: { version: 'TLS 1.2', subject: `CN=VIVID_ICU_${at}, O=Musterklinik` }
      }
    }))
  }),
  'diagnose-empty': { fake: { site: clinic('endpoint') }, before: (app) => app.enter('diagnose') },
  'diagnose-reading': {
    fake: { site: clinic('endpoint'), calls: { 'diagnose.text': () => never } },
    before: (app) => {
      app.enter('diagnose')
      app.writeLog(LOG)
      void app.readLog()
    }
  },
  'diagnose-read': read(),
  'diagnose-both-sides': read({ timeline: TIMELINE }, '2026-11-22 18:58:04,140 WARN …'),
  'diagnose-unknown': read({
    cause: 'unknown',
    confidence: 'possible',
    candidates: [],
    evidence: [],
    next: 'Send the log to HeartLab Support.'
  }),
  'diagnose-problem': {
    fake: {
      site: clinic('endpoint'),
      calls: {
        'diagnose.text': () =>
          problem(
            'unreadable',
            { id: 'refusal.log-unreadable' },
            { next: { id: 'refusal.check-rights' } }
          )
      }
    },
    before: async (app) => {
      app.enter('diagnose')
      app.writeLog(LOG)
      await app.readLog()
    }
  }
}
