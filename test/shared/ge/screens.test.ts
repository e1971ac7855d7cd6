import { describe, expect, it } from 'vitest'
import { instructionsFor } from '../../../shared/ge/instructions'
import { MODEL_FAMILIES } from '../../../shared/ge/models'
import type { Part, Screen, TreeNode, MenuEntry } from '../../../shared/ge/screen'
import { SCREEN_IDS } from '../../../shared/ge/screen-ids'
import { screenFor } from '../../../shared/ge/screens'
import { screenValues, windowsThumbprint } from '../../../shared/ge/values'
import { looksDifferent } from '../../../shared/ge/looks-different'
import { CONNECTION_MODES, type ConnectionMode } from '../../../shared/site'
import { actsFor, STEPS } from '../../../shared/wizard/acts'
import { screensOf } from '../../../shared/wizard/reach'
import { LANGUAGES } from '../../../shared/words/messages'
import { say, sayThis } from '../../../shared/words/say'
import { aDevice, aSite } from '../wizard/plan'

const EVERY = SCREEN_IDS.flatMap((id) => CONNECTION_MODES.map((mode) => [id, mode] as const))

function siteWith(mode: ConnectionMode) {
  const site = aSite()
  return { ...site, endpoint: { ...site.endpoint, mode } }
}

function valuesWith(mode: ConnectionMode) {
  const serverCa = {
    issuedTo: 'HeartLab Server CA',
    issuedBy: 'HeartLab Server CA',
    validUntil: '2035-01-01T00:00:00Z',
    sha1: '9c:41:7e:0a:55:b1:d2:c3:e4:f5:06:17:28:39:4a:5b:6c:7d:02:d8'
  }
  return screenValues(siteWith(mode), aDevice(), { serverCa })
}

function keysOf(screen: Screen): readonly string[] {
  return ['window', ...screen.parts.flatMap(partKeys)]
}

function partKeys(part: Part): readonly string[] {
  switch (part.kind) {
    case 'columns':
      return part.columns.flatMap((column) => column.flatMap(partKeys))
    case 'buttons':
      return part.buttons.map(({ key }) => key)
    case 'table':
      return part.rows.map(({ key }) => key)
    case 'tree':
      return part.nodes.flatMap(nodeKeys)
    case 'menu':
      return [part.key, ...(part.open?.entries ?? []).flatMap(entryKeys)]
    case 'field':
      return [part.key, ...(part.button ? [part.button.key] : [])]
    case 'text':
      return part.key ? [part.key] : []
    default:
      return [part.key]
  }
}

function nodeKeys(node: TreeNode): readonly string[] {
  return [...(node.key ? [node.key] : []), ...(node.nodes ?? []).flatMap(nodeKeys)]
}

function entryKeys(entry: MenuEntry): readonly string[] {
  return [...(entry.key ? [entry.key] : []), ...(entry.entries ?? []).flatMap(entryKeys)]
}

function lineOf(id: Screen['id'], mode: ConnectionMode, label: string) {
  const lines = instructionsFor(screenFor(id, mode), valuesWith(mode))
  return lines.find((line) => line.label.includes(label))
}

describe('the scanner’s screens', () => {
  it.each(EVERY)('%s lights only what is drawn (%s)', (id, mode) => {
    const screen = screenFor(id, mode)
    const keys = keysOf(screen)
    expect(new Set(keys).size, 'each key once').toBe(keys.length)
    for (const line of screen.todo) for (const key of line.keys) expect(keys).toContain(key)
  })

  it.each(EVERY)('%s says each line in every language, none twice (%s)', (id, mode) => {
    for (const language of LANGUAGES) {
      const lines = instructionsFor(screenFor(id, mode), valuesWith(mode))
      const said = lines.map(({ text }) => sayThis(language, text))
      expect(new Set(said).size).toBe(said.length)
      expect(said.join('')).not.toMatch(/undefined|[{}]/)
    }
  })

  it('each belong to a step', () => {
    const shown = new Set(STEPS.flatMap(({ screens }) => screens))
    expect([...shown].sort()).toEqual([...SCREEN_IDS].sort())
  })

  it.each(CONNECTION_MODES)('are shown once each on the road of a Vivid (%s)', (mode) => {
    const road = actsFor(mode, 'vivid').flatMap(({ steps }) =>
      steps.flatMap((step) => screensOf(step, mode, 'vivid'))
    )
    expect(road).toEqual([...new Set(road)])
  })

  it('each say what to do when they look different, and whom to ask, for every family', () => {
    for (const id of SCREEN_IDS)
      for (const family of MODEL_FAMILIES) {
        const hints = looksDifferent(id, family)
        expect(hints.length).toBeGreaterThanOrEqual(3)
        expect(say('en', hints.at(-1)!)).toContain('biomedical engineer')
      }
  })
})

describe('DicomStorage › Properties', () => {
  it('has the four values of this site to copy, in the order of the dialog', () => {
    const lines = instructionsFor(
      screenFor('dicom-storage', 'authenticated'),
      valuesWith('authenticated')
    )
    expect(
      lines.filter(({ copyable }) => copyable).map(({ label, value }) => [label, value])
    ).toEqual([
      ['IP Address', '203.0.113.20'],
      ['Name', 'HeartLab PACS'],
      ['AE Title', 'HEARTLAB'],
      ['Port Number', '11112']
    ])
  })

  it('has all six options on with authenticated TLS', () => {
    const { tls, verifyServer, provideCertificate } = valuesWith('authenticated')
    expect([tls, verifyServer, provideCertificate]).toEqual([true, true, true])
    expect(lineOf('dicom-storage', 'authenticated', 'Provide Client')?.act).toBe('tick')
    expect(lineOf('dicom-storage', 'authenticated', 'Allow Multiframe')?.act).toBe('tick')
  })

  it('leaves only Provide Client Certificate off with anonymous TLS', () => {
    const { tls, verifyServer, provideCertificate } = valuesWith('anonymous')
    expect([tls, verifyServer, provideCertificate]).toEqual([true, true, false])
    expect(lineOf('dicom-storage', 'anonymous', 'Provide Client')?.act).toBe('untick')
    expect(lineOf('dicom-storage', 'anonymous', 'Verify Server')?.act).toBe('tick')
  })

  it('leaves all TLS options off inside the tunnel, and keeps what is sent', () => {
    const { tls, verifyServer, provideCertificate } = valuesWith('plain')
    expect([tls, verifyServer, provideCertificate]).toEqual([false, false, false])
    expect(lineOf('dicom-storage', 'plain', 'Transport Layer Security')?.act).toBe('untick')
    expect(lineOf('dicom-storage', 'plain', 'Allow SR')?.act).toBe('tick')
  })
})

describe('the dataflow', () => {
  it('has LocalArchiveService on both sides, and DicomStorage last in the outputs', () => {
    const [columns] = screenFor('dataflow-configure', 'authenticated').parts
    if (columns?.kind !== 'columns') throw new Error('inputs and outputs stand side by side')
    const [inputs, outputs] = columns.columns.map(([part]) =>
      part?.kind === 'table' ? part.rows.map(({ cells }) => cells[0]) : []
    )
    expect(inputs).toEqual(['LocalArchiveService'])
    expect(outputs).toEqual(['LocalArchiveService', 'DicomStorage'])
  })
})

describe('the values', () => {
  it('write a thumbprint in Windows’ groups, whatever its separators', () => {
    const grouped = '9C417E0A 55B1D2C3 E4F50617 28394A5B 6C7D02D8'
    expect(valuesWith('authenticated')['serverCa.thumbprint']).toBe(grouped)
    expect(windowsThumbprint('9c417e0a 55b1d2c3e4f5061728394a5b6c7d02d8')).toBe(grouped)
  })

  it('are empty where the plan does not know them, and are not copied then', () => {
    const site = { ...aSite(), endpoint: { ...aSite().endpoint, port: null, host: '' } }
    const values = screenValues(site, null)
    expect(values['endpoint.port']).toBe('')
    expect(values['device.aeTitle']).toBe('')
    const lines = instructionsFor(screenFor('dicom-storage', 'authenticated'), values)
    expect(lines.filter(({ copyable }) => copyable).map(({ label }) => label)).toEqual([
      'Name',
      'AE Title'
    ])
  })

  it('name the files as they lie on the drive', () => {
    const names = { folder: 'E95', certificate: 'ROOM1.p12', serverCa: 'HEARTLAB.crt' }
    const values = screenValues(aSite(), aDevice(), { names })
    expect(values['drive.certificatePath']).toBe('E:\\E95\\ROOM1.p12')
    expect(values['drive.serverCaFile']).toBe('HEARTLAB.crt')
  })

  it('never hold the administrator’s password', () => {
    const screen = screenFor('login', 'authenticated')
    const password = screen.parts.find((part) => part.kind === 'field' && part.key === 'password')
    expect(password).toMatchObject({ value: '', look: 'secret' })
    const line = instructionsFor(screen, valuesWith('authenticated')).find(
      ({ label }) => label === 'Password'
    )
    expect(line?.value).toBeNull()
  })
})
