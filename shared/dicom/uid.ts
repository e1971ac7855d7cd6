/**
 * Is this a UID of PS3.5 9.1: at most 64 characters, digits and dots, no empty component and no
 * leading zero in a component of more than one digit? Padding must be taken off before.
 */
export function isValidUid(text: string): boolean {
  return text.length <= 64 && /^(0|[1-9]\d*)(\.(0|[1-9]\d*))+$/.test(text)
}

/** A UID under 2.25 from the 128 bits of a UUID (PS3.5 B.2), given as text with or without dashes. */
export function uidFromUuid(uuid: string): string {
  return `2.25.${BigInt(`0x${uuid.replaceAll('-', '')}`).toString()}`
}
