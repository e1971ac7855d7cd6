import type { Command } from './command'

/** Every command of the program; each noun keeps its own file beside this one. */
export const commands: readonly Command[] = []
