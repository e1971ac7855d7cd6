import { describe, expect, it } from 'vitest'
import { drives } from '../../electron/cli/drives'
import { runCli } from './call-cli'

const run = (...args: string[]) => runCli([drives], ['drives', ...args])

interface Listed {
  readonly drives: readonly {
    readonly id: string
    readonly mount: string | null
    readonly usable: boolean
    readonly why: string
  }[]
}

describe('drives', () => {
  it('names the disk that this computer runs from as never usable, with the reason', async () => {
    const { status, json } = await run('--json')
    expect(status).toBe(0)
    const found = (json() as Listed).drives
    for (const drive of found.filter(({ mount }) => mount === '/'))
      expect(drive).toMatchObject({ usable: false, why: expect.stringMatching(/\.$/) as string })
    expect(found.every(({ usable, mount }) => !usable || mount !== null)).toBe(true)
  })

  it('tells a person one line a drive, and what to do when none can be used', async () => {
    const listed = ((await run('--json')).json() as Listed).drives
    const { status, out } = await run()
    expect(status).toBe(0)
    for (const { id } of listed) expect(out).toContain(id)
    expect(/^Next: plug in a USB drive/m.test(out)).toBe(!listed.some(({ usable }) => usable))
  })

  it('takes no drive as an argument', async () => {
    const { status, out, err } = await run('/dev/sda')
    expect([status, out]).toEqual([2, ''])
    expect(err.split('\n')).toHaveLength(1)
  })
})
