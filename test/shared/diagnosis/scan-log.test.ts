import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logScanner } from '../../../shared/diagnosis/scan-log'

const RULES = [
  { needle: 'proposal', pattern: /\bno proposal chosen\b/i },
  { needle: 'proposal', pattern: /proposal \d{2} of 4\b/i },
  { needle: '4500', pattern: /port 4500 (?:blocked|closed)/ },
  { needle: '809', pattern: /\berror 809$/ },
  { needle: 'dpd' },
  { needle: 'established', pattern: /^.{0,60}\bchild_sa\b/i },
  { needle: '[ike]', pattern: /\d\[ike\]/i }
]
type Rule = (typeof RULES)[number]

const KEPT = 24

/** What the scan keeps, found the slow way: every rule asked of every line. */
function askedOneByOne(lines: readonly string[]): readonly string[] {
  return RULES.flatMap((rule, place) => {
    const hits = lines.flatMap((line, index) => (says(rule, line) ? [index + 1] : []))
    return [...hits.slice(0, KEPT), ...hits.slice(KEPT).slice(-KEPT)].map(
      (line) => `${place}:${line}`
    )
  }).sort()
}

function says({ needle, pattern }: Rule, line: string): boolean {
  return line.toLowerCase().includes(needle) && (pattern?.test(line) ?? true)
}

function scanned(lines: readonly string[], pieceLength: number): readonly string[] {
  const scan = logScanner(RULES)()
  const bytes = new TextEncoder().encode(lines.join('\n'))
  for (let at = 0; at < bytes.length; at += pieceLength)
    scan.read(bytes.subarray(at, at + pieceLength))
  scan.end()
  return scan.store
    .hits()
    .map(({ rule, line }) => `${RULES.indexOf(rule)}:${line}`)
    .sort()
}

const time = fc.constantFrom(
  '',
  '10:00:01 ',
  '2026-11-22 10:00:02.809 ',
  'Nov 22 23:59:59 gw ',
  '13[IKE] ',
  '00:11:22:33:44:55 '
)
const said = fc.constantFrom(
  'no proposal chosen',
  'No Proposal Chosen for peer',
  'proposal 12 of 4',
  'proposal 13 of 4 ',
  'proposal 13 of 5',
  'port 4500 blocked',
  'port 4500 open',
  'error 809',
  'error 810',
  'sending DPD request',
  'CHILD_SA hl1 established',
  'nothing of note',
  ''
)
const logLine = fc.tuple(time, said).map(([when, what]) => `${when}${what}`)

describe('a scan that remembers the shapes of lines', () => {
  it('finds what a look at every line finds, however the log comes', () => {
    fc.assert(
      fc.property(
        fc.array(logLine, { maxLength: 200 }),
        fc.integer({ min: 1, max: 4000 }),
        (lines, pieceLength) => {
          expect(scanned(lines, pieceLength)).toEqual(askedOneByOne(lines))
        }
      ),
      { numRuns: 150 }
    )
  })

  it('finds it among more shapes than it can remember, and in lines too long to be remembered', () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => {
      const end = index % 997 === 0 ? 'no proposal chosen' : `proposal ${index % 90} of 4`
      return `10:${String(index % 60).padStart(2, '0')}:01 spi ${index} ${'x'.repeat(index % 1500)} ${end}`
    })
    expect(scanned(lines, 65_536)).toEqual(askedOneByOne(lines))
  })

  it('reads the number of an error that stands before the time', () => {
    const lines = ['error 810 10:00:01', 'port 4500 closed 10:00:02', 'port 4501 closed 10:00:03']
    expect(scanned([...lines, ...lines], 1000)).toEqual(['2:2', '2:5'])
  })

  it('asks each rule anew of lines that hold too many needles to be remembered', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word-${index + 10}`)
    const rules = words.flatMap((needle) => [
      { needle, pattern: /word/ },
      { needle: `${needle} w`, pattern: /none/ },
      { needle: 'wor', pattern: /none/ }
    ])
    const scan = logScanner(rules)()
    const line = `10:00:01 ${words.join(' ')} w`
    scan.read(new TextEncoder().encode([line, 'x', line, '', line].join('\n')))
    scan.end()
    const hitLines = scan.store.hits().map((hit) => hit.line)
    for (const number of [1, 3, 5])
      expect(hitLines.filter((hit) => hit === number)).toHaveLength(words.length)
  })

  it('tells digits apart that are no time', () => {
    const lines = ['00:11:22:33 error 809', '00:11:22:33 error 810', '10:00:01 error 809']
    expect(scanned(lines, 1000)).toEqual(['3:1', '3:3'])
  })
})
