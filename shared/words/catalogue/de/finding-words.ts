/** What a person reads of a finding, in a language other than the catalogue's English. */
export interface FindingWords {
  readonly title: string
  readonly fix: string
}

export function finding(title: string, fix: string): FindingWords {
  return { title, fix }
}
