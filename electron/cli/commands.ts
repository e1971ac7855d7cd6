import type { Command } from './command'
import { diagnose } from './diagnose'
import { certCreate } from './cert-create'
import { certRepack } from './cert-repack'
import { drives } from './drives'
import { kitCommands } from './kit'
import { certInspect } from './cert-inspect'
import { identityCommands } from './identity'
import { probe } from './probe'
import { report } from './report'
import { serve } from './serve'
import { bundle } from './bundle'
import { jsonSchema } from './json-schema'
import { tunnelCheck } from './tunnel-check'
import { tunnelConfig } from './tunnel-config'
import { tunnelFamilies } from './tunnel-families'
import { tunnelProbe } from './tunnel-probe'

/** Every command of the program; each noun keeps its own file beside this one. */
export const commands: readonly Command[] = [
  diagnose,
  certCreate,
  certRepack,
  ...kitCommands,
  drives,
  certInspect,
  ...identityCommands,
  serve,
  probe,
  report,
  bundle,
  jsonSchema,
  tunnelCheck,
  tunnelConfig,
  tunnelFamilies,
  tunnelProbe
]
