import type { Course } from './course'

/** The phase 2 SAs that stand, by the number that pluto gives each. */
export type Phase2Sas = Set<string>

/** pluto: `"hl1"[2] 198.51.100.1 #14: …`. */
const OWN_NUMBER = /" ?[^#"]{0,60}#(\d{1,10}):/
const DELETED = /delet(?:e|ing) [\w ]{1,20} State #(\d{1,10})/i

export function noteUp(sas: Phase2Sas, text: string): void {
  const number = OWN_NUMBER.exec(text)?.[1]
  if (number !== undefined) sas.add(number)
}

/** Whether the last SA that was seen to come up is deleted. */
export function isLastDeleted(sas: Phase2Sas, text: string): boolean {
  const number = DELETED.exec(text)?.[1]
  return number !== undefined && sas.delete(number) && sas.size === 0
}

/** Whether what came up in this log carried nothing in all its time. */
export function hasCarriedNothing({ seen }: Course): boolean {
  const isEmpty = seen['carried-nothing'] > 0 && seen['esp-sent'] + seen['esp-received'] === 0
  return isEmpty && seen['child-up'] > 0
}
