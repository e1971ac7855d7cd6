import type { Command } from './command'
import { certCreate } from './cert-create'
import { identityCommands } from './identity'
import { report } from './report'
import { serve } from './serve'
import { bundle } from './bundle'
import { jsonSchema } from './json-schema'
import { tunnelCheck } from './tunnel-check'

/** Every command of the program; each noun keeps its own file beside this one. */
export const commands: readonly Command[] = [
  certCreate,
  ...identityCommands,
  serve,
  report,
  bundle,
  jsonSchema,
  tunnelCheck
]
