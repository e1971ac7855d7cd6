import { GATEWAY_FAMILIES } from '../../shared/ipsec/gateway-families'
import { UsageError, wantsJson, type Command } from './command'
import { printJsonLine } from './print-json'

export const tunnelFamilies: Command = {
  words: ['tunnel', 'families'],
  summary: 'lists the gateway families that a configuration can be written for',
  help: `usage: heartlab-connect tunnel families [--json]

One family a line: the id that --gateway takes, and its name.`,
  options: { json: { type: 'boolean' } },
  run: (call, io) => {
    const [more] = call.positionals
    if (more !== undefined) return Promise.reject(new UsageError(`not expected: ${more}`))
    if (wantsJson(call)) printJsonLine(io, { families: GATEWAY_FAMILIES })
    else for (const { id, name } of GATEWAY_FAMILIES) io.out(`${id.padEnd(18)} ${name}`)
    return Promise.resolve(0)
  }
}
