import {
  createPracticeIdentity,
  disablePracticeIdentity,
  enablePracticeIdentity,
  listPracticeIdentities,
  removePracticeIdentity
} from '../engine/practice/identities'
import { OPERATIONS, type Identity, type Operation } from '../engine/practice/identity-list'
import type { Result } from '../../shared/result'
import {
  refusePositionals,
  requiredOption,
  textOption,
  UsageError,
  wantsJson,
  type Command,
  type CommandCall
} from './command'
import { complain } from './complain'
import { printJson } from './print-json'

const STATE_OPTIONS = `  --state DIR           the practice endpoint's folder (serve --state)
  --json                print one JSON document`

const identityAdd: Command = {
  words: ['identity', 'add'],
  summary: 'creates a DICOM identity of the practice endpoint',
  help: `usage: heartlab-connect identity add --state DIR --name N --ae-title A --certificate FILE [options]

  --name N              a name that people recognise: place and model, such as Room1_VividE95
  --ae-title A          the device's own AE title
  --certificate FILE    the device's client certificate (.crt, .cer or .pem)
  --allow-anonymous     Allow Anonymous TLS: this device may come without a certificate
  --operations LIST     echo,store,find: what the device may ask for (all, if not given)
${STATE_OPTIONS}`,
  options: {
    state: { type: 'string' },
    name: { type: 'string' },
    'ae-title': { type: 'string' },
    certificate: { type: 'string' },
    'allow-anonymous': { type: 'boolean' },
    operations: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: async (call, io) => {
    refusePositionals(call)
    const allowAnonymous = call.values['allow-anonymous'] === true
    const added = await createPracticeIdentity(requiredOption(call, 'state'), {
      name: requiredOption(call, 'name'),
      aeTitle: requiredOption(call, 'ae-title'),
      certificate: allowAnonymous
        ? (textOption(call, 'certificate') ?? null)
        : requiredOption(call, 'certificate'),
      allowAnonymous,
      operations: operationsOption(call)
    })
    // A bad title, a taken one and an unreadable file are all faults of the call.
    if (!added.ok) return complain(call, io, added.problem, 2)
    const { identity } = added.value
    if (wantsJson(call)) printJson(io, { identity })
    else io.out(`added ${describe(identity)}`)
    return 0
  }
}

const identityList: Command = {
  words: ['identity', 'list'],
  summary: 'lists the identities of the practice endpoint',
  help: `usage: heartlab-connect identity list --state DIR [--json]\n\n${STATE_OPTIONS}`,
  options: { state: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call, io) => {
    refusePositionals(call)
    const identities = await listPracticeIdentities(requiredOption(call, 'state'))
    if (!identities.ok) return complain(call, io, identities.problem, 2)
    const list = identities.value
    if (wantsJson(call)) printJson(io, { identities: list })
    else io.out(list.length > 0 ? list.map(describe).join('\n') : 'no identities yet')
    return 0
  }
}

type Change = (state: string, aeTitle: string) => Promise<Result<readonly Identity[]>>

function changeCommand(verb: string, done: string, summary: string, change: Change): Command {
  return {
    words: ['identity', verb],
    summary,
    help: `usage: heartlab-connect identity ${verb} --state DIR --ae-title A

  --ae-title A          the identity's AE title
${STATE_OPTIONS}`,
    options: {
      state: { type: 'string' },
      'ae-title': { type: 'string' },
      json: { type: 'boolean' }
    },
    run: async (call, io) => {
      refusePositionals(call)
      const aeTitle = requiredOption(call, 'ae-title')
      const changed = await change(requiredOption(call, 'state'), aeTitle)
      if (!changed.ok) return complain(call, io, changed.problem, 1)
      const identities = changed.value
      if (wantsJson(call)) printJson(io, { identities })
      else io.out(`${done} ${aeTitle}`)
      return 0
    }
  }
}

export const identityCommands: readonly Command[] = [
  identityAdd,
  identityList,
  changeCommand('disable', 'disabled', 'refuses a device from now on', disablePracticeIdentity),
  changeCommand('enable', 'enabled', 'lets a disabled device in again', enablePracticeIdentity),
  changeCommand('remove', 'removed', 'deletes an identity', removePracticeIdentity)
]

function operationsOption(call: CommandCall): readonly Operation[] {
  const text = textOption(call, 'operations')
  if (text === undefined) return OPERATIONS
  return text.split(',').map((word) => {
    const operation = OPERATIONS.find((each) => each === word.trim().toLowerCase())
    if (!operation) throw new UsageError(`--operations takes echo, store and find, not ${word}`)
    return operation
  })
}

function describe(identity: Identity): string {
  return [
    `${identity.aeTitle}  ${identity.name}`,
    identity.enabled ? 'enabled' : 'DISABLED',
    identity.allowAnonymous ? 'anonymous TLS allowed' : 'authenticated TLS only',
    identity.operations.join(' '),
    identity.fingerprint ? `SHA-256 ${identity.fingerprint}` : 'no certificate'
  ].join('  ')
}
