import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'

interface Print {
  readonly received: number
  readonly sent: number
}

/** The last print of each SA’s counters, and one that shows how it went on sending without an answer. */
export interface CounterGrowth {
  readonly last: Map<string, Print>
  silent: Witness | null
}

export function noGrowth(): CounterGrowth {
  return { last: new Map(), silent: null }
}

/** Both counters of one SA in one line: pluto’s traffic status, `ipsec statusall` of charon. */
const PRINTS: readonly RegExp[] = [
  /#(?<sa>\d{1,10}): "[^"\s]{1,80}".{0,80}, type=ESP,.{0,80}\binBytes=(?<received>\d{1,15}), outBytes=(?<sent>\d{1,15})/,
  /(?<sa>\S{1,80}\{\d{1,10}\}):.{0,160}?(?<received>\d{1,15}) bytes_i\b.{0,60}? (?<sent>\d{1,15}) bytes_o\b/
]

/** An SA that is printed again: what it received did not grow while what it sent did. */
export function noteGrowth(growth: CounterGrowth, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event !== 'esp-sent') return
  const found = PRINTS.map((print) => print.exec(hit.text)?.groups).find(Boolean)
  const { sa, received, sent } = found ?? {}
  if (sa === undefined) return
  const now = { received: Number(received), sent: Number(sent) }
  const before = growth.last.get(sa)
  growth.last.set(sa, now)
  if (!before || (now.sent === before.sent && now.received === before.received)) return
  const isSilent = now.sent > before.sent && now.received === before.received
  const says = 'the tunnel goes on sending, and nothing comes back'
  growth.silent = isSilent ? { ...witnessOf(hit), says } : null
}

export function judgeGrowth({ silent }: CounterGrowth, blames: Book): void {
  if (!silent) return
  blames.blame('natt-udp4500-blocked', 60, silent, false)
  blames.blame('routing-conflict', 58, silent, false)
  blames.blame('dpd-timeout', 56, silent, false)
}
