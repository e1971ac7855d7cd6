import { encode } from 'uqr'
import { labelCodeText, labelSvg, type LabelFacts } from '../../../shared/kit/label'
import type { Language } from '../../../shared/words/messages'

/** A printable label with its QR code, as SVG; what the code says is in `labelCodeText`. */
export function makeLabel(facts: LabelFacts, language: Language = 'en'): string {
  const code = encode(labelCodeText(facts, language), { ecc: 'M', border: 2 })
  return labelSvg(facts, code.data, language)
}
