import { useMemo } from 'react'
import type { Diagnosis } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { useDiagnosisWords } from './use-diagnosis-words'

const AROUND = 2

interface Line {
  readonly number: number
  readonly text: string
  readonly says: readonly string[]
}

/** The lines that told the cause, lit, each with what it says and with its neighbours. */
export function LitLines({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const say = useSay()
  const { phrase } = useDiagnosisWords()
  const logText = useApp((state) => state.logText)
  const lines = useMemo(() => linesToShow(logText, diagnosis), [logText, diagnosis])
  if (lines.length === 0) return null
  return (
    <div className="evidence log-lines" role="group" tabIndex={0} aria-label={say('log.lines')}>
      {lines.map(({ number, text, says }) => (
        <div className="log-line" key={number} data-lit={says.length > 0 ? '' : undefined}>
          <span>{number}</span>
          <span lang="en">{text}</span>
          {says.map((what) => (
            <span className="log-says" key={what}>
              {phrase(what)}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

function linesToShow(text: string, { evidence }: Diagnosis): readonly Line[] {
  const all = text.split(/\r\n|\n|\r/)
  const shown = new Map<number, Line>()
  for (const { line } of evidence)
    for (let number = line - AROUND; number <= line + AROUND; number++) {
      const neighbour = all[number - 1]
      if (text !== '' && neighbour !== undefined)
        shown.set(number, { number, text: neighbour, says: [] })
    }
  for (const { line, text: own, says } of evidence) {
    const before = shown.get(line)?.says ?? []
    shown.set(line, { number: line, text: own, says: [...before, says] })
  }
  return [...shown.values()].sort((a, b) => a.number - b.number)
}
