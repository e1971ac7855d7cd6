import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { diagnose } from '../../../electron/cli/diagnose'
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis'
import { runCli } from '../../cli/call-cli'
import {
  agreedPlan,
  buildTunnelLab,
  cloudConfig,
  filterBetween,
  returnThrough,
  siteConfig,
  startDaemons,
  type TunnelLab
} from '../../peers/tunnel-lab'

type Daemons = Awaited<ReturnType<typeof startDaemons>>

/** The lab while a test file runs: built once, ended whatever happens, put back before each test. */
export interface RunningLab {
  readonly lab: () => TunnelLab
  readonly daemons: () => Daemons
  /** Loads the agreed configuration and waits until both tunnels are up. */
  readonly bothUp: () => Promise<void>
  /** What the product says of the logs since the test began, the other side's log second. */
  readonly diagnosed: (...sides: readonly (keyof Daemons)[]) => Promise<Diagnosis>
}

export const UP = [/heartlab-1\{\d+\} established/, /heartlab-2\{\d+\} established/] as const

export function useTunnelLab(): RunningLab {
  let lab: TunnelLab | null = null
  let daemons: Daemons | null = null
  const running = <T>(value: T | null): T => value ?? expect.fail('the lab does not run')

  beforeAll(async () => {
    lab = await buildTunnelLab()
    daemons = await startDaemons(lab)
  }, 30_000)

  afterAll(async () => {
    await Promise.all(Object.values(daemons ?? {}).map((one) => one.stop()))
    await lab?.close()
  }, 20_000)

  beforeEach(() => {
    putBack(running(lab), running(daemons))
  })

  return {
    lab: () => running(lab),
    daemons: () => running(daemons),
    bothUp: async () => {
      const { site } = running(daemons)
      site.load(siteConfig(agreedPlan()))
      for (const up of UP) expect(await site.says(up), site.log()).toBe(true)
    },
    diagnosed: (...sides) => diagnoseLogs(running(lab).folder, running(daemons), sides)
  }
}

/** Everything down, the firewall open, the clouds as agreed, and a new page in every log. */
function putBack({ rooms }: TunnelLab, { site, cloud1, cloud2 }: Daemons): void {
  filterBetween(rooms, null)
  returnThrough(rooms, 1)
  site.load('')
  for (const number of [1, 2]) site.control('--terminate', '--ike', `heartlab-${number}`, '--force')
  cloud1.load(cloudConfig(1))
  cloud2.load(cloudConfig(2))
  for (const one of [site, cloud1, cloud2]) one.turnPage()
}

async function diagnoseLogs(
  folder: string,
  daemons: Daemons,
  sides: readonly (keyof Daemons)[]
): Promise<Diagnosis> {
  const [first = '', ...others] = sides.map((side) => {
    const file = join(folder, `${side}.log`)
    writeFileSync(file, daemons[side].log())
    return file
  })
  const more = others.flatMap((file) => ['--other-side', file])
  const call = ['diagnose', first, ...more, '--kind', 'ipsec', '--json']
  return (await runCli([diagnose], call)).json()
}
