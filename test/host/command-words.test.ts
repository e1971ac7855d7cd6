import { describe, expect, it } from 'vitest'
import { commandWords } from '../../electron/host/command-words'

describe('a start of the program', () => {
  it.each([[[]], [['--no-sandbox', '--remote-debugging-port=0']]])('%j opens the window', (words) =>
    expect(commandWords(words)).toBeNull()
  )

  it('with a plain word is meant for the command line', () => {
    expect(commandWords(['--no-sandbox', 'probe', '--host', 'x'])).toEqual(['probe', '--host', 'x'])
  })

  it('keeps every word after two dashes, options too', () => {
    expect(commandWords(['--disable-gpu', '--', '--version'])).toEqual(['--version'])
    expect(commandWords(['--', 'diagnose', '--', '-'])).toEqual(['diagnose', '--', '-'])
  })
})
