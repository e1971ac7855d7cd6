import { encode } from 'uqr'
import { labelCodeText, labelSvg, type LabelFacts } from '../../../shared/kit/label'

/** A printable label with its QR code, as SVG; what the code says is in `labelCodeText`. */
export function makeLabel(facts: LabelFacts): string {
  return labelSvg(facts, encode(labelCodeText(facts), { ecc: 'M', border: 2 }).data)
}
