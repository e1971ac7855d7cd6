import type { Book } from '../book'
import type { Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import type { Course } from './course'
import { blameDifference } from './refusals'

/** Both sides’ proposals, each on a line of its own. */
export interface PrintedLists {
  received: Hit<IpsecRule> | null
  configured: Hit<IpsecRule> | null
  /** What is offered and what is allowed, beside each other, until it is known whether that fits. */
  compared: readonly [received: Hit<IpsecRule>, configured: Hit<IpsecRule>] | null
  /** Whether a proposal was found to fit before the lists were printed. */
  isChosen: boolean
}

export function noLists(): PrintedLists {
  return { received: null, configured: null, compared: null, isChosen: false }
}

/** A daemon that tells much prints both lists also where they fit: then it says so right before or after. */
export function compareLists(
  lists: PrintedLists,
  event: IkeEvent,
  hit: Hit<IpsecRule>,
  { counts, book }: Course & { readonly book: Book }
): void {
  if (event === 'received-proposals') lists.received = hit
  if (event === 'configured-proposals') lists.configured = hit
  if (event === 'received-proposals' || event === 'no-proposal') settleLists(lists, book)
  if (event === 'received-proposals') lists.isChosen = counts['proposal-fits'] > 0
  if (event === 'proposal-chosen') lists.compared = null
  if (event === 'listed') lengthen(lists, hit.text)
  const { received, configured } = lists
  if (!received || !configured) return
  if (!lists.isChosen) lists.compared = [received, configured]
  lists.received = lists.configured = null
}

export function settleLists(lists: PrintedLists, book: Book): void {
  if (lists.compared) blameDifference(book, ...lists.compared)
  lists.compared = null
}

/** Cisco prints its proposals under their heading, each on a line of its own: `Proposal 1:  AES-CBC-256 SHA256 …`. */
function lengthen(lists: PrintedLists, line: string): void {
  if (!/\bProposal\s{1,3}\d{1,3}\s{0,3}:/i.test(line)) return
  const longer = (list: Hit<IpsecRule>) => ({ ...list, text: `${list.text} ${line}` })
  if (lists.compared) lists.compared = [lists.compared[0], longer(lists.compared[1])]
  else if (lists.received) lists.received = longer(lists.received)
  else if (lists.configured) lists.configured = longer(lists.configured)
}
