/** The CN of a distinguished name, or the whole name where it has none. */
export function commonNameOf(name: string): string {
  return /(?:^|[,/]\s*)CN\s*=\s*((?:\\.|[^,])+)/i.exec(name)?.[1]?.trim() ?? name
}

/** `14 Mar 2028` in the person's language; text that is no time stays as it is. */
export function dayOf(time: string, language: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  return date.toLocaleDateString(language, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** Windows shows a thumbprint in groups; so do we, to be compared by eye. */
export function groupedThumbprint(hex: string): string {
  const digits = hex.replace(/[^0-9a-f]/gi, '').toUpperCase()
  return digits.match(/.{1,8}/g)?.join(' ') ?? ''
}
