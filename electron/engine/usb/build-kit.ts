import { draftManifest, manifestText } from '../../../shared/kit/manifest'
import { CARD_PDF, MANIFEST_FILE, type KitFacts } from '../../../shared/kit/kit-facts'
import { paperToHtml } from '../../../shared/kit/paper-html'
import { paperToText } from '../../../shared/kit/paper-text'
import { stepList } from '../../../shared/kit/step-list'
import { valuesCard } from '../../../shared/kit/values-card'
import type { Language } from '../../../shared/words/messages'
import { sha256Of, type KitFiles } from './kit-files'
import { digestOf } from './read-kit-manifest'

export interface KitParts {
  readonly facts: KitFacts
  /** The client P12; null where the connection needs none. */
  readonly p12: Uint8Array | null
  /** The Server CA as PEM; null where there is none to carry. */
  readonly caPem: Uint8Array | null
  /** The values card as PDF, where somebody can print it. */
  readonly cardPdf: Uint8Array | null
  readonly createdAt: string
  /** Of the papers, which the person at the scanner reads. */
  readonly language: Language
}

/** The values card as the page that a window prints. */
export function cardHtml(facts: KitFacts, language: Language): string {
  return paperToHtml(valuesCard(facts, language))
}

/** All files of a kit. The manifest is the last, so that a kit cut short has none. */
export function buildKit({ facts, p12, caPem, cardPdf, createdAt, language }: KitParts): KitFiles {
  const card = valuesCard(facts, language)
  const steps = stepList(facts, language)
  const files = new Map<string, Uint8Array>()
  if (facts.certificate && p12) files.set(facts.certificate.file, p12)
  if (facts.serverCa && caPem) {
    files.set(facts.serverCa.pemFile, caPem)
    files.set(facts.serverCa.crtFile, caPem)
  }
  files.set('values.html', Buffer.from(paperToHtml(card)))
  files.set('values.txt', Buffer.from(paperToText(card)))
  if (cardPdf) files.set(CARD_PDF, cardPdf)
  files.set('steps.html', Buffer.from(paperToHtml(steps)))
  files.set('steps.txt', Buffer.from(paperToText(steps)))
  const listed = [...files].map(([name, bytes]) => ({
    name,
    bytes: bytes.length,
    sha256: sha256Of(bytes)
  }))
  const draft = draftManifest(facts, listed, createdAt)
  files.set(MANIFEST_FILE, Buffer.from(manifestText({ ...draft, digest: digestOf(draft) })))
  return files
}
