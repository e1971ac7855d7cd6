import * as z from 'zod/mini'
import { checkAeTitle, trimAeTitle } from '../../../shared/dicom/ae-title'
import { ok, problem, type Result } from '../../../shared/result'

/** What a device may ask the endpoint for; HeartLab calls them DIMSE request types. */
export const OPERATIONS = ['echo', 'store', 'find'] as const
export type Operation = (typeof OPERATIONS)[number]

const identitySchema = z.object({
  name: z.string(),
  aeTitle: z.string(),
  /** SHA-256 of the client certificate, lower-case hex; null where only anonymous TLS was set up. */
  fingerprint: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  enabled: z.boolean(),
  allowAnonymous: z.boolean(),
  operations: z.array(z.enum(OPERATIONS))
})

const documentSchema = z.object({ schema: z.literal(1), identities: z.array(identitySchema) })

/** A DICOM identity as HeartLab has it: a name, the device's AE title and the certificate bound to it. */
export type Identity = Readonly<z.infer<typeof identitySchema>>
export type IdentityList = readonly Identity[]

/** Reads the saved document; a damaged one is a problem, never an empty list. */
export function parseIdentities(text: string): Result<IdentityList> {
  try {
    return ok(documentSchema.parse(JSON.parse(text)).identities)
  } catch {
    return problem(
      'damaged',
      { id: 'refusal.identities-damaged' },
      { next: { id: 'refusal.identities-damaged-next' } }
    )
  }
}

export function formatIdentities(identities: IdentityList): string {
  return `${JSON.stringify({ schema: 1, identities }, null, 2)}\n`
}

export function identityOf(identities: IdentityList, aeTitle: string): Identity | undefined {
  return identities.find((each) => each.aeTitle === trimAeTitle(aeTitle))
}

/** Adds an identity; refuses an impossible AE title and one that is taken. */
export function addIdentity(identities: IdentityList, added: Identity): Result<IdentityList> {
  const fault = checkAeTitle(added.aeTitle).find(({ severity }) => severity === 'error')
  if (fault) return problem('invalid-input', fault.said, { field: 'ae-title' })
  if (added.name.trim() === '')
    return problem(
      'invalid-input',
      { id: 'refusal.identity-name' },
      {
        field: 'name'
      }
    )
  const aeTitle = trimAeTitle(added.aeTitle)
  const taken = identityOf(identities, aeTitle)
  if (taken)
    return problem(
      'invalid-input',
      { id: 'refusal.title-taken', values: { aeTitle, name: taken.name } },
      {
        field: 'ae-title',
        next: { id: 'refusal.remove-or-other-title' }
      }
    )
  return ok([...identities, { ...added, name: added.name.trim(), aeTitle }])
}

export function removeIdentity(identities: IdentityList, aeTitle: string): Result<IdentityList> {
  const found = identityOf(identities, aeTitle)
  return found ? ok(identities.filter((each) => each !== found)) : unknownIdentity(aeTitle)
}

/** Changes one identity in place: enabled or not, anonymous or not, other operations. */
export function changeIdentity(
  identities: IdentityList,
  aeTitle: string,
  change: Partial<Pick<Identity, 'enabled' | 'allowAnonymous' | 'operations'>>
): Result<IdentityList> {
  const found = identityOf(identities, aeTitle)
  if (!found) return unknownIdentity(aeTitle)
  return ok(identities.map((each) => (each === found ? { ...each, ...change } : each)))
}

function unknownIdentity(aeTitle: string): Result<never> {
  return problem(
    'not-found',
    { id: 'refusal.no-identity', values: { aeTitle } },
    { next: { id: 'refusal.identity-list' } }
  )
}
