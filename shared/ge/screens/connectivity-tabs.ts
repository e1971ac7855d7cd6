import type { TabsPart } from '../screen'

export const CONFIG_WINDOW = 'Utilities: Config'
export const CONNECTIVITY = ['Utilities', 'Config', 'Connectivity'] as const

/** Only the pages that the guide names: the others of Config are not publicly described. */
export function connectivityTabs(page: 'TCP/IP' | 'Dataflow'): readonly TabsPart[] {
  return [
    {
      kind: 'tabs',
      key: 'connectivity',
      labels: ['Connectivity', 'Admin'],
      chosen: 'Connectivity'
    },
    { kind: 'tabs', key: 'page', labels: ['TCP/IP', 'Dataflow'], chosen: page }
  ]
}
