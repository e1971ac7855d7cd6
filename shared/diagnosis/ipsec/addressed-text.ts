import { plainText } from '../plain-text'

/** `x.x.x.x`, `A.A.A.A`, `198.51.x.x`, `*.*.*.*`, `<peer>`: an address that somebody made unreadable before he showed the log. */
const REDACTED =
  /(?<![\w.*])(?!\d{1,3}(?:\.\d{1,3}){3}(?![\w*]))(?:(?:[xX*]{1,3}|[A-Z]|\d{1,3})\.){3}(?:[xX*]{1,3}|[A-Z]|\d{1,3})(?![\w.*])|<(?:[\w-]{1,20}[ _-])?(?:peer|remote|gateway|ip|address)(?:[ _-][\w-]{1,20})?>/gi

/** The line as its daemon wrote it, with a number for each spelling of an address that was made unreadable. */
export function addressedText(line: string): string {
  return plainText(line).replace(REDACTED, (spelling) => {
    const parts = spelling.startsWith('<') ? Array<string>(4).fill(spelling) : spelling.split('.')
    return parts.map(numberFor).join('.')
  })
}

/** Three digits that no address has. */
function numberFor(part: string): string {
  if (/^\d+$/.test(part)) return part
  const sum = [...part].reduce((value, letter) => (value * 31 + letter.charCodeAt(0)) % 700, 0)
  return String(300 + sum)
}
