import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printJson, printJsonLine } from '../../electron/cli/print-json'
import { tellIdentities, type Made } from '../../electron/cli/tell-identities'
import { problem } from '../../shared/result'
import { bundleEntries } from '../../shared/report/bundle'
import type { SaidReport } from '../../shared/report/report'
import { emptyDevice, emptySite } from '../../shared/site'

const said = { id: 'refusal.the-drive' } as const
const folder = new URL('../../electron/cli/', import.meta.url)

describe('what a command prints as JSON', () => {
  it('never holds what the window says in its own language, however deep', () => {
    const out: string[] = []
    const io = { out: (text: string) => void out.push(text) }
    for (const print of [printJson, printJsonLine]) print(io, { kept: [{ said, fix: { said } }] })
    expect(out.map((text) => JSON.parse(text) as unknown)).toEqual(
      Array(2).fill({ kept: [{ fix: {} }] })
    )
  })

  it('leaves it out of an identity that could not be made', () => {
    const out: string[] = []
    const io = { out: (text: string) => void out.push(text), err: () => undefined }
    const row = { row: 1, name: '', aeTitle: 'A', model: '', room: '', extra: {} }
    const { problem: noRoom } = problem('disk-full', said)
    const made: Made = {
      ca: { folder: '', created: false },
      caFiles: [],
      outcomes: [{ status: 'failed', row, problem: noRoom }],
      password: '',
      refused: 0
    }
    tellIdentities({ values: { json: true }, positionals: [] }, made, io)
    expect(out.join()).toContain('disk-full')
    expect(out.join()).not.toContain('"said"')
  })

  it('goes through one place, but for what is no answer: a schema, a key, a document', () => {
    const apart = ['print-json.ts', 'json-schema.ts', 'kit-place.ts', 'report.ts']
    const own = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !apart.includes(name))
      .filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('JSON.stringify'))
    expect(own).toEqual([])
  })
})

describe('the plan in a support bundle', () => {
  it('has its last proof in English alone', () => {
    const nothing = { cause: null, fix: null, evidence: [], needs: [], tookMs: 0 }
    const summary = 'English'
    const lastProof: SaidReport = {
      ...{ tool: 'heartlab-connect', schema: 1, version: '1', at: '2026-11-22', tookMs: 0 },
      ...{ verdict: 'fail', cause: null, whose: null, confidence: 'certain', target: {} },
      candidates: [],
      findings: [{ ...nothing, id: 'tcp-connect', title: '', status: 'fail', summary, said }]
    }
    const site = { ...emptySite('s', 'now'), devices: [{ ...emptyDevice('1'), lastProof }] }
    const maker = { version: '1', at: '', runtime: '', names: [] }
    const plan = bundleEntries(site, maker).find(({ name }) => name === 'site.json')
    expect(plan?.content).toContain('English')
    expect(plan?.content).not.toContain('"said"')
  })
})
