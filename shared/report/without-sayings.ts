/**
 * For `JSON.stringify`: leaves out what is meant for the window's languages alone. The English beside it
 * is the public contract (docs/decisions/0033).
 */
export function withoutSayings(key: string, value: unknown): unknown {
  return key === 'said' ? undefined : value
}
