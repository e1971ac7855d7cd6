import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../electron/engine/certs/make-folder'
import { scratchFolder } from './own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())
const path = (...names: readonly string[]) => join(scratch.path, ...names)

describe('making a folder', () => {
  it('makes those above it too, for whom it is told', async () => {
    await makeFolder(path('a', 'b', 'c'), 0o700)
    expect(statSync(path('a', 'b', 'c')).isDirectory()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(path('a')).mode & 0o777).toBe(0o700)
  })

  it('leaves one alone that is there, and is made once by many at the same time', async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(path('x', 'y', 'z'))))
    await makeFolder(path('x', 'y', 'z'))
    expect(existsSync(path('x', 'y', 'z'))).toBe(true)
  })

  it('says that a file is in the way', async () => {
    writeFileSync(path('file'), '')
    await expect(makeFolder(path('file'))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(makeFolder(path('file', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  it.skipIf(!existsSync('/proc/self'))('gives up where no folder can be', async () => {
    await expect(makeFolder('/proc/heartlab/below')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
