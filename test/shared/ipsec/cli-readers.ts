/*
 * How each command line reads a word, written from its documentation and not from our quoting: a key
 * that comes out of these as it went in arrives on the firewall as HeartLab gave it.
 */

/** Junos, PAN-OS, FortiOS and swanctl: a backslash takes the next character as it is. */
export function readBackslashed(text: string): string {
  return between(text, '"').replace(/\\(.)/gsu, '$1')
}

/** Cisco IOS and ASA, and FortiOS: Ctrl-V before a character; a bare `?` asks for help instead. */
export function readAfterCtrlV(text: string): string {
  if (/(?<!\u0016)\?/.test(text)) throw new Error('the CLI prints its help')
  return text.replace(/\u0016(.)/gsu, '$1')
}

/** RouterOS scripting: `$` begins a variable, `?` asks for help, a backslash takes them as they are. */
export function readRouterOs(text: string): string {
  const inside = between(text, '"')
  if (/(?<!\\)(?:\\\\)*[$?]/.test(inside)) throw new Error('a variable, or help')
  return inside.replace(/\\(.)/gsu, '$1')
}

/** A POSIX shell's word out of single-quoted parts and escaped characters. */
export function readShellWord(text: string): string {
  const parts = text.match(/'[^']*'|\\[^]/g) ?? []
  if (parts.join('') !== text) throw new Error('more than one word')
  return parts.map((part) => (part.startsWith("'") ? part.slice(1, -1) : part.slice(1))).join('')
}

/** PowerShell: all kinds of single quotes end the string, two in a row stand for the first. */
export function readPowerShell(text: string): string {
  let word = ''
  for (let at = 1; at < text.length; at++) {
    const here = text.charAt(at)
    if (!/['‘’‚‛]/.test(here)) word += here
    else if (/['‘’‚‛]/.test(text.charAt(at + 1))) word += text.charAt(at++)
    else if (at === text.length - 1) return word
    else throw new Error('the string ends early')
  }
  throw new Error('the string does not end')
}

/** ipsec.secrets(5): from a quote to the next one of its kind. */
export function readSecret(text: string): string {
  const quote = text.charAt(0)
  const end = text.indexOf(quote, 1)
  if (end !== text.length - 1) throw new Error('the secret ends early')
  return text.slice(1, end)
}

function between(text: string, quote: string): string {
  const closes = new RegExp(`^${quote}(?:[^${quote}\\\\]|\\\\.)*${quote}$`, 'su')
  if (!closes.test(text)) throw new Error('the string ends early or late')
  return text.slice(1, -1)
}
