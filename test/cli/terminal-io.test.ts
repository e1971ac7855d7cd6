import { expect, it } from 'vitest'
import { harmless, terminalIo } from '../../electron/cli/terminal-io'

it('prints nothing that steers the terminal, and keeps lines and tabs', () => {
  expect(harmless('a\u001b[31mb\u0007\tc\nd\u009b2J')).toBe('a [31mb \tc\nd 2J')
})

it('ends as Ctrl-C does when the reader goes away', () => {
  const { signal } = terminalIo()
  process.stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))
  expect(signal.aborted).toBe(true)
})
