import type { Command } from './command'

type LoadCommands = () => Promise<readonly Command[]>

/** Each noun's commands; loaded when they are called for, so that a call starts with its own code only. */
const NOUNS: ReadonlyMap<string, LoadCommands> = new Map<string, LoadCommands>([
  // Answered before any command is looked for.
  ['--version', () => Promise.resolve([])],
  ['diagnose', async () => [(await import('./diagnose')).diagnose]],
  [
    'cert',
    async () => [
      (await import('./cert-create')).certCreate,
      (await import('./cert-repack')).certRepack,
      (await import('./cert-inspect')).certInspect
    ]
  ],
  ['kit', async () => (await import('./kit')).kitCommands],
  ['drives', async () => [(await import('./drives')).drives]],
  ['identity', async () => (await import('./identity')).identityCommands],
  ['serve', async () => [(await import('./serve')).serve]],
  ['probe', async () => [(await import('./probe')).probe]],
  ['report', async () => [(await import('./report')).report]],
  ['bundle', async () => [(await import('./bundle')).bundle]],
  ['--json-schema', async () => [(await import('./json-schema')).jsonSchema]],
  [
    'tunnel',
    async () => [
      (await import('./tunnel-check')).tunnelCheck,
      (await import('./tunnel-config')).tunnelConfig,
      (await import('./tunnel-families')).tunnelFamilies,
      (await import('./tunnel-probe')).tunnelProbe
    ]
  ]
])

/** The commands of one noun; every command of the program where there is no such noun. */
export function commandsOf(noun: string | undefined): Promise<readonly Command[]> {
  return NOUNS.get(noun ?? '')?.() ?? allCommands()
}

export async function allCommands(): Promise<readonly Command[]> {
  return (await Promise.all([...NOUNS.values()].map((load) => load()))).flat()
}
