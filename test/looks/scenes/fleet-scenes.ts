import { SAMPLE_DRIVES } from '../../../renderer/fake-bridge-samples'
import { SAMPLE_SEEN, sampleFleet } from '../../../renderer/fake-bridge-samples-rooms'
import type { FakeOptions } from '../../../renderer/fake-bridge'
import type { AppState } from '../../../renderer/store/app'
import type { FleetOutcome, FleetRow } from '../../../shared/contract'
import { ok, problem } from '../../../shared/result'
import { clinic, hospital, withoutDevice } from '../plans'
import { never, type Scene, type Scenes } from '../scene'

/** A list as a hospital's spreadsheet has it: long names, some rows wrong. */
const LIST = {
  ...sampleFleet(60),
  source: 'Geräteliste Kardiologie 2026 – Stand November (final) v3.csv',
  headings: ['Gerätebezeichnung', 'AE-Titel (DICOM)', 'Modell', 'Raum / Station', 'Inventarnummer'],
  columns: ['name', 'aeTitle', 'model', 'room', null],
  rows: sampleFleet(60).rows.map((row) => ({
    ...row,
    certificate: row.row === 2 ? 'kinderkardiologie-ebene-2-linker-platz.p12' : null,
    name: row.name && `${row.name}, linker Untersuchungsplatz`,
    room: `Kinderkardiologie, Ebene ${row.row}`
  }))
} satisfies ReturnType<typeof sampleFleet>

const GOOD = {
  ...LIST,
  rows: LIST.rows.map((row) => ({
    ...row,
    name: row.name || 'Vivid S70 – Reserve',
    aeTitle: `ECHO_${row.row}_KARDIO`,
    model: 'Vivid E95',
    certificate: null
  }))
}

/** The second row names a P12 file that is not beside the list. */
const LOST = {
  ...SAMPLE_SEEN,
  row: 2,
  problems: SAMPLE_SEEN.problems.map((problem) => ({ ...problem, row: 2 }))
}

type Then = (app: AppState) => void | Promise<void>
const nothing: Then = () => undefined

const fleet = (fake: FakeOptions, then: Then, press?: readonly string[]): Scene => ({
  fake: { site: hospital(), ...fake },
  before: async (app) => {
    app.enter('fleet')
    await then(app)
  },
  press
})

const list = (
  rows: typeof LIST | typeof GOOD,
  fake: FakeOptions,
  then: Then = nothing,
  press?: readonly string[]
) =>
  fleet(
    {
      ...fake,
      calls: { 'fleet.read': () => ok(rows), ...fake.calls },
      jobs: { 'fleet.inspect': () => Promise.resolve(ok({ clients: [LOST] })), ...fake.jobs }
    },
    async (app) => {
      app.openFleetTab('list')
      await app.chooseList()
      await then(app)
    },
    press
  )

const { problem: DRIVE_FULL } = problem('disk-full', {
  id: 'refusal.is-full',
  values: { what: { id: 'refusal.the-drive' } }
})

function outcome({ row, aeTitle }: FleetRow, at: number): FleetOutcome {
  const failed = at % 11 === 4
  return {
    row,
    status: failed ? 'failed' : at % 7 === 3 ? 'unchanged' : 'written',
    folder: aeTitle,
    problem: failed ? DRIVE_FULL : null,
    certificate: failed
      ? null
      : { sha1: 'ab'.repeat(20), notAfter: '2028-11-22T00:00:00Z', file: null }
  }
}

const into =
  (way: 'folders' | 'drive-each' | 'one-drive'): Then =>
  async (app) => {
    app.openMaking()
    app.pickFleetWay(way)
    if (way === 'folders') await app.chooseFleetFolder()
    if (way === 'one-drive') app.pickFleetDrive('usb-1')
  }

const making =
  (way: 'folders' | 'drive-each', isAwaited: boolean): Then =>
  async (app) => {
    await into(way)(app)
    const made = app.makeFleet()
    if (isAwaited) await made
  }

const preparing = (count: number, isOver: boolean): FakeOptions => ({
  jobs: {
    'fleet.prepare': ({ rows }, emit) => {
      const outcomes = rows.slice(0, count).map(outcome)
      emit({ done: count, of: rows.length, outcomes })
      return isOver ? Promise.resolve(ok({})) : never
    }
  }
})

const allWritten: FakeOptions = {
  jobs: {
    'fleet.prepare': ({ rows }, emit) => {
      emit({ done: rows.length, of: rows.length, outcomes: rows.map((row) => outcome(row, 0)) })
      return Promise.resolve(ok({}))
    }
  }
}

const tab =
  (open: 'machines' | 'list' | 'renewals'): Then =>
  (app) =>
    app.openFleetTab(open)

/** Many machines: the plan's own, a list that comes in, kits that are made, what ends when. */
export const FLEET_SCENES: Scenes = {
  'fleet-none': fleet({ site: withoutDevice('endpoint') }, tab('machines')),
  'fleet-two': fleet({ site: clinic('endpoint') }, tab('machines')),
  'fleet-machines': fleet({}, tab('machines')),
  'fleet-labels': fleet({}, tab('machines'), ['.fleet-part .foot-end .action']),
  'fleet-renewals': fleet({}, tab('renewals')),
  'fleet-no-renewals': fleet({ site: withoutDevice('endpoint') }, tab('renewals')),
  'fleet-bring': fleet({}, tab('list')),
  'fleet-paste': fleet({}, tab('list'), ['.paste-cells summary']),
  'fleet-list-unread': fleet(
    {
      calls: {
        'fleet.read': () =>
          problem(
            'unreadable',
            { id: 'refusal.list-no-text' },
            { next: { id: 'refusal.save-as-csv' } }
          )
      }
    },
    async (app) => {
      app.openFleetTab('list')
      await app.chooseList()
    }
  ),
  'fleet-list': list(LIST, {}),
  'fleet-list-good': list(GOOD, {}),
  'fleet-list-how-read': list(LIST, {}, nothing, ['.how-read summary']),
  'fleet-list-row': list(LIST, {}, nothing, ['#fleet-2-certificate']),
  'fleet-list-inspecting': fleet(
    {
      calls: { 'fleet.read': () => ok(LIST) },
      jobs: {
        'fleet.inspect': (_, emit) => {
          emit({ value: 0.4 })
          return never
        }
      }
    },
    async (app) => {
      app.openFleetTab('list')
      void app.chooseList()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  ),
  'fleet-make-drive-each': list(GOOD, {}, into('drive-each')),
  'fleet-make-folders': list(GOOD, {}, into('folders')),
  'fleet-make-one-drive': list(GOOD, {}, into('one-drive')),
  'fleet-make-own-passphrase': list(GOOD, {}, async (app) => {
    await into('folders')(app)
    app.pickFleetIssuer('own')
    app.askPassphrase(
      problem('wrong-password', { id: 'refusal.ca-locked' }, { field: 'caPassphrase' }).problem
    )
  }),
  'fleet-running': list(GOOD, preparing(23, false), making('folders', false)),
  'fleet-stopped': list(GOOD, preparing(23, true), making('folders', true)),
  'fleet-failed': list(GOOD, preparing(60, true), making('folders', true)),
  'fleet-done': list(GOOD, allWritten, making('folders', true)),
  'fleet-drive-insert': list(GOOD, {}, making('drive-each', false)),
  'fleet-drive-writing': list(GOOD, preparing(0, false), async (app) => {
    await making('drive-each', false)(app)
    app.writeToDrive('usb-1')
  }),
  'fleet-drive-take-out': list(GOOD, { ...allWritten, drives: SAMPLE_DRIVES }, async (app) => {
    await making('drive-each', false)(app)
    app.writeToDrive('usb-1')
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
}
