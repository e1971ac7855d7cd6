/**
 * Letters and digits that stand in the same place on English, German and French keyboards, or are at least
 * never mistaken for one another: a scanner's keyboard may be any of them, and the password is typed blind.
 */
const ALPHABET = 'bcdefghjknprstuvx23456789'
const LENGTH = 16
/** Octets from here on would favour the first letters. */
const FAIR = 256 - (256 % ALPHABET.length)

/** A password of 74 bits, to be read aloud and typed once. */
export function strongPassword(): string {
  let password = ''
  while (password.length < LENGTH)
    for (const octet of crypto.getRandomValues(new Uint8Array(LENGTH)))
      if (octet < FAIR && password.length < LENGTH)
        password += ALPHABET.charAt(octet % ALPHABET.length)
  return password
}
