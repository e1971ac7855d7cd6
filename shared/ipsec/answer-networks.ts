import type { AnswerDraft, DicomPair } from './answer-draft'
import { dicomWay, tunnelIndex } from './answer-labels'
import type { AnswerLine } from './answer-lines'
import { isIpv4, networkOfMask, readNetwork } from './ipv4'

/** Every network that stands anywhere: `10.100.0.0/16`, or with a mask as firewalls write it. */
export function readNetworks(lines: readonly AnswerLine[], draft: AnswerDraft): void {
  for (const { text } of lines) {
    for (const [cidr] of text.matchAll(/\d+\.\d+\.\d+\.\d+\/\d{1,2}(?![\d/]|\.\d)/g))
      if (readNetwork(cidr)) draft.remoteCidrs.add(cidr)
    for (const [, address = '', mask = ''] of text.matchAll(WITH_MASK)) {
      const network = networkOfMask(address, mask)
      if (network && readNetwork(network)) draft.remoteCidrs.add(network)
    }
  }
}

const WITH_MASK =
  /(\d+\.\d+\.\d+\.\d+)[\s/,(]+(?:(?:sub)?net ?mask|mask|maske)?[\s:]*(255\.\d+\.\d+\.\d+)/gi

/** `10.100.0.10:11112`, `10.100.0.10 port 104`, `10.100.0.10, TCP 11112`. */
const PAIR =
  /(\d+\.\d+\.\d+\.\d+)(?::|[\s,;|]*\(?\b(?:tcp|port)[\s/:=]*|\s*[\t|]\s*)(\d{2,5})\b(?![./])/gi
const PORT_ALONE = /\bport\b\D{0,20}\b(\d{2,5})\b/i
const ADDRESS_ALONE = /(?<![\d.])(\d+\.\d+\.\d+\.\d+)(?![\d/]|\.\d)/

/**
 * DICOM's addresses with their ports, on one line or on two below a heading. Gives the lines that
 * are about something else: DICOM's addresses are no tunnel's.
 */
export function readDicom(lines: readonly AnswerLine[], draft: AnswerDraft): readonly AnswerLine[] {
  let way: ReturnType<typeof dicomWay> = null
  let waiting: string | null = null
  return lines.filter(({ text }) => {
    const said = dicomWay(text)
    way = tunnelIndex(text) === null ? (said ?? way) : said
    const pairs = pairsIn(text)
    if (said !== null) draft[said].push(...pairs)
    if (said !== null && pairs.length > 0) return false
    const port = way && waiting ? PORT_ALONE.exec(text)?.[1] : undefined
    if (way && waiting && port) draft[way].push({ ip: waiting, port: Number(port) })
    waiting = port || way === null ? null : (ADDRESS_ALONE.exec(text)?.[1] ?? waiting)
    return port === undefined
  })
}

function pairsIn(text: string): readonly DicomPair[] {
  return [...text.matchAll(PAIR)].flatMap(([, ip = '', port = '']) =>
    isIpv4(ip) ? [{ ip, port: Number(port) }] : []
  )
}
