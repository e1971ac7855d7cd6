import { kitPrepare } from './kit-prepare'
import { kitVerify } from './kit-verify'
import { kitWipe } from './kit-wipe'
import type { Command } from './command'

export const kitCommands: readonly Command[] = [kitPrepare, kitVerify, kitWipe]
