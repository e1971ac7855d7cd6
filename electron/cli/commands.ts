import type { Command } from './command'
import { identityCommands } from './identity'
import { report } from './report'
import { bundle } from './bundle'
import { jsonSchema } from './json-schema'

/** Every command of the program; each noun keeps its own file beside this one. */
export const commands: readonly Command[] = [...identityCommands, report, bundle, jsonSchema]
