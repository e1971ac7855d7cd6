import * as z from 'zod/mini'
import { reportSchema } from '../../shared/report/report'
import { siteSchema } from '../../shared/site'
import { tunnelPlanSchema } from '../../shared/ipsec/plan'
import { UsageError, type Command } from './command'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** The public schemas: input is what our readers accept, so a document that fits can be opened. */
const SCHEMAS = {
  site: {
    schema: siteSchema,
    title: 'HeartLab Connect site',
    about: 'The saved plan of one site: endpoint, devices, optionally a tunnel (SITE.json).'
  },
  tunnel: {
    schema: tunnelPlanSchema,
    title: 'HeartLab Connect tunnel plan',
    about: 'The tunnel part of a plan (PLAN.json); a whole site with a tunnel fits too.'
  },
  report: {
    schema: reportSchema,
    title: 'HeartLab Connect report',
    about: 'One climb of the ladder or one tunnel probe, as probe --json prints it.'
  }
} as const
type SchemaName = keyof typeof SCHEMAS
const NAMES = ['site', 'tunnel', 'report'] as const satisfies readonly SchemaName[]

export const jsonSchema: Command = {
  words: ['--json-schema'],
  summary: 'prints the public schemas (JSON Schema)',
  help: 'usage: heartlab-connect --json-schema [site|tunnel|report]\n\nWithout a name: all three in one document, under $defs.',
  options: {},
  run: (call, io) => {
    io.out(JSON.stringify(schemaDocument(nameOf(call.positionals)), null, 2))
    return Promise.resolve(0)
  }
}

function nameOf(positionals: readonly string[]): SchemaName | undefined {
  const [word, more] = positionals
  const name = NAMES.find((one) => one === word)
  if (more !== undefined || (word !== undefined && name === undefined))
    throw new UsageError(`--json-schema takes site, tunnel or report, not ${positionals.join(' ')}`)
  return name
}

function schemaDocument(name: SchemaName | undefined): object {
  if (name) return { $schema: DIALECT, ...schemaOf(name) }
  const $defs = Object.fromEntries(NAMES.map((one) => [one, schemaOf(one)]))
  return { $schema: DIALECT, title: 'HeartLab Connect: public schemas', $defs }
}

function schemaOf(name: SchemaName): object {
  const { schema, title, about } = SCHEMAS[name]
  const shape = Object.entries(z.toJSONSchema(schema, { io: 'input' }))
  // `$schema` may stand only at the root of a document, not in $defs.
  const inner = Object.fromEntries(shape.filter(([key]) => key !== '$schema'))
  return { title, description: about, ...inner }
}
