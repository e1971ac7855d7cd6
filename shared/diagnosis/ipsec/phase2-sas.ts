import type { Course } from './course'

/** The phase 2 SAs that stand: the number that pluto or charon gives each, and the SPI that charon sends with. */
export type Phase2Sas = Map<string, string>

/** pluto: `"hl1"[2] 198.51.100.1 #14: …`; charon: `CHILD_SA hl1{14}`. */
const OWN_NUMBER = /" ?[^#"]{0,60}#(\d{1,10}):|\bCHILD_SA (\S{1,80}\{\d{1,10}\})/
const OWN_SPI = /\b([\da-f]{8})_o\b/
const DELETED =
  /delet(?:e|ing) [\w ]{1,20} State #(\d{1,10})|\bclosing CHILD_SA (\S{1,80}\{\d{1,10}\})/i
const DELETED_SPI = /received DELETE for ESP CHILD_SA with SPI ([\da-f]{8})\b/

export function noteUp(sas: Phase2Sas, text: string): void {
  const number = OWN_NUMBER.exec(text)?.slice(1).find(Boolean)
  if (number !== undefined) sas.set(number, OWN_SPI.exec(text)?.[1] ?? '')
}

/** Whether the last SA that was seen to come up is deleted. */
export function isLastDeleted(sas: Phase2Sas, text: string): boolean {
  const spi = DELETED_SPI.exec(text)?.[1]
  const number =
    spi === undefined
      ? DELETED.exec(text)?.slice(1).find(Boolean)
      : [...sas].find(([, own]) => own === spi)?.[0]
  return number !== undefined && sas.delete(number) && sas.size === 0
}

/** Whether what came up in this log carried nothing in all its time. */
export function hasCarriedNothing({ seen }: Course): boolean {
  const isEmpty = seen['carried-nothing'] > 0 && seen['esp-sent'] + seen['esp-received'] === 0
  return isEmpty && seen['child-up'] > 0
}
