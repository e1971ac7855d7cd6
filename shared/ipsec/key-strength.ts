/*
 * How hard a pre-shared key is to guess, as a rough upper bound: what guessers try first (words,
 * names of products, years, runs on the keyboard, repeats) counts for little.
 */

/** Lower case; what stands in vendors' sample configurations and on lists of leaked passwords. */
const WORDS = [
  'password passphrase passwort kennwort passw0rd p4ssw0rd pa55word secret geheim admin root user guest login',
  'letmein welcome changeme default example sample test demo qwertz qwerty asdf monkey dragon master',
  'presharedkey preshared shared key psk vpn ipsec ikev2 ike tunnel gateway site remote local cloud',
  'heartlab heart echo cardio cardiology clinic hospital health medical dicom pacs ultrasound vivid',
  'cisco fortinet fortigate juniper netscreen paloalto pfsense opnsense strongswan libreswan mikrotik',
  'ubiquiti unifi sonicwall sophos watchguard checkpoint meraki windows microsoft amazon aws azure google',
  'spring summer autumn winter monday friday january december the quick brown fox jumps over the lazy quick dog',
  'correct horse battery staple london auckland sydney company network firewall router server secure security',
  'alpha bravo charlie delta one two three four five six seven eight nine zero first second'
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)

const GUESSABLE = new RegExp(`${WORDS.join('|')}|(?:19|20)\\d\\d`, 'gi')
const WORD_BITS = 6
const KEYBOARD = ['1234567890', 'qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm']

/** An upper bound of a key's strength in bits. */
export function keyBits(psk: string): number {
  const words = psk.match(GUESSABLE) ?? []
  const rest = psk.replace(GUESSABLE, ' ')
  const distinct = new Set(words.map((word) => word.toLowerCase()))
  return distinct.size * WORD_BITS + surprises(rest) * bitsPerCharacter(rest)
}

function bitsPerCharacter(text: string): number {
  const alphabet =
    (/[a-z]/.test(text) ? 26 : 0) +
    (/[A-Z]/.test(text) ? 26 : 0) +
    (/\d/.test(text) ? 10 : 0) +
    (/[._]/.test(text) ? 2 : 0)
  // A long text of few characters is no draw from the whole alphabet.
  return Math.log2(Math.max(2, Math.min(alphabet, new Set(text).size ** 2 / 2)))
}

function surprises(text: string): number {
  return [...text].reduce((sum, _, index) => sum + surprise(text, index), 0)
}

/** 0 to 1: how little a character follows from those before it. */
function surprise(text: string, index: number): number {
  const here = text.charAt(index)
  if (here === ' ') return 0
  if (isNeighbour(text.charAt(index - 1), here)) return 0.2
  if (isNeighbour(text.charAt(index - 2), here)) return 0.5
  const pair = text.slice(index - 1, index + 1)
  return index > 1 && text.slice(0, index - 1).includes(pair) ? 0.3 : 1
}

/** The same again, the next in the alphabet or in counting, or the next key of the keyboard. */
function isNeighbour(before: string, here: string): boolean {
  if (before === '') return false
  const step = here.charCodeAt(0) - before.charCodeAt(0)
  if (Math.abs(step) <= 1) return true
  const [a, b] = [before.toLowerCase(), here.toLowerCase()]
  return KEYBOARD.some((row) => row.includes(a + b) || row.includes(b + a))
}
