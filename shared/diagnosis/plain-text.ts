const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
  rsquo: "'"
}
/** HTML and XML by name or number, JSON by `\"` or number (docker writes `<` as `\u003c`), CSV by a doubled quote. */
const ESCAPED =
  /&(quot|apos|lt|gt|amp|nbsp|rsquo);|&#(\d{2,3});|&#x([0-9a-f]{2});|\\u00([0-9a-f]{2})|\\(["'/])|"(")/gi
const MAY_BE_ESCAPED = /[&\\]|""/

/** A line as its daemon wrote it, whatever page, table or record carried it here. */
export function plainText(line: string): string {
  if (!MAY_BE_ESCAPED.test(line)) return line
  return line.replace(
    ESCAPED,
    (_, name?: string, decimal?: string, hex?: string, unit?: string, quoted?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? ''
      if (decimal !== undefined) return String.fromCharCode(Number(decimal))
      const code = hex ?? unit
      return code === undefined ? (quoted ?? '"') : String.fromCharCode(Number.parseInt(code, 16))
    }
  )
}
