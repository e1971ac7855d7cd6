import type { KeptSaying } from './kept-saying'
import type { WordId } from './messages'

/** What the rungs of the DICOM ladder are called, by their ids. */
const TITLES: Readonly<Record<string, WordId>> = {
  'name-lookup': 'proof.rung-name-lookup',
  'tcp-connect': 'proof.rung-tcp-connect',
  'tls-handshake': 'proof.rung-tls-handshake',
  'server-certificate': 'proof.rung-server-certificate',
  'client-certificate': 'proof.rung-client-certificate',
  association: 'proof.rung-association',
  contexts: 'proof.rung-contexts',
  echo: 'proof.rung-echo',
  'store:us': 'proof.rung-store-us',
  'store:us-multiframe': 'proof.rung-store-us-multiframe',
  'store:sr': 'proof.rung-store-sr',
  'store:sr-private': 'proof.rung-store-sr-private',
  'find-confirm': 'proof.rung-find-confirm',
  'tls-scan': 'proof.rung-tls-scan'
}

/** How rungs are spoken of: in which language, and what each one is called. */
export interface RungTeller {
  readonly say: (id: WordId, values?: Readonly<Record<string, string>>) => string
  readonly sayKept: (said: KeptSaying | undefined, english: string) => string
  /** Null for a rung that has no words of its own. */
  readonly titleOf: (id: string) => string | null
}

/** What a rung of the DICOM ladder is called; null for one of another version. */
export function rungTitles(say: (id: WordId) => string): RungTeller['titleOf'] {
  return (id) => {
    const words = Object.hasOwn(TITLES, id) ? TITLES[id] : undefined
    return words ? say(words) : null
  }
}

/** What was found at a rung: one that waits for another names it as the person reads it, not by its id. */
export function sayOfRung(
  { say, sayKept, titleOf }: RungTeller,
  said: KeptSaying | undefined,
  english: string
): string {
  const awaited = said?.id === 'rung.waits-for' ? titleOf(String(said.values?.rung)) : null
  return awaited === null ? sayKept(said, english) : say('proof.waits-for', { rung: awaited })
}
