import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterCtrlV,
  forPowerShell,
  forRouterOs,
  inDoubleQuotes,
  inEitherQuotes,
  inSingleQuotes
} from '../../../shared/ipsec/gateways/quote-key'
import type { GatewayFamily } from '../../../shared/ipsec/gateway-families'
import {
  readAfterCtrlV,
  readBackslashed,
  readPowerShell,
  readRouterOs,
  readSecret,
  readShellWord
} from './cli-readers'
import { KEYS, textFor } from './gateway-plans'

/** What people have put into keys: quotes of both kinds, signs of every CLI, letters of any script. */
const SIGNS = [...'aZ09._"\'\\?$#!%&*()[]{};|`~^<>=+-/:,@', 'é', '漢', '🔑', '’', '‘']
const key = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 64 })
const keyWithSpaces = fc.array(fc.constantFrom(...SIGNS, ' '), { minLength: 1, maxLength: 64 })

const QUOTINGS = [
  ['double quotes', keyWithSpaces, inDoubleQuotes, readBackslashed],
  ['Ctrl-V', key, afterCtrlV, readAfterCtrlV],
  [
    'FortiOS’s quotes',
    keyWithSpaces,
    (one: string) => afterCtrlV(inDoubleQuotes(one)),
    (text: string) => readBackslashed(readAfterCtrlV(text))
  ],
  ['RouterOS’s quotes', keyWithSpaces, forRouterOs, readRouterOs],
  ['single quotes', keyWithSpaces, inSingleQuotes, readShellWord],
  ['PowerShell’s quotes', keyWithSpaces, forPowerShell, readPowerShell]
] as const

describe('a key', () => {
  it.each(QUOTINGS)('comes out of %s as it went in', (_, keys, quote, read) => {
    fc.assert(
      fc.property(keys, (signs) => {
        expect(read(quote(signs.join('')))).toBe(signs.join(''))
      })
    )
  })

  it('comes out of a secrets file as it went in, unless it holds both quotes', () => {
    const oneQuote = keyWithSpaces.filter((signs) => !(signs.includes('"') && signs.includes("'")))
    fc.assert(
      fc.property(oneQuote, (signs) => {
        expect(readSecret(inEitherQuotes(signs.join('')))).toBe(signs.join(''))
      })
    )
  })

  it('would not come out of quotes that escape nothing', () => {
    expect(() => readBackslashed('"a"b"')).toThrow()
    expect(() => readAfterCtrlV('a?b')).toThrow()
    expect(() => readRouterOs('"a$b"')).toThrow()
    expect(() => readPowerShell('’a’b’')).toThrow()
  })
})

/** Where each text has its keys, and how that CLI reads them. */
const PLACES = [
  ['cisco-ios-xe', /^ {2}pre-shared-key (.+)$/gm, readAfterCtrlV],
  ['cisco-asa', /^ ikev2 local-authentication pre-shared-key (.+)$/gm, readAfterCtrlV],
  ['fortinet-fortios', /set psksecret (.+)$/gm, readBackslashed],
  ['paloalto-panos', /pre-shared-key key (.+)$/gm, readBackslashed],
  ['juniper-srx', /pre-shared-key ascii-text (.+)$/gm, readBackslashed],
  ['mikrotik-routeros', / secret=(\S+) /g, readRouterOs],
  ['ubiquiti-edgeos', /pre-shared-secret ('.+)$/gm, readShellWord],
  ['strongswan', /^ +secret = (.+)$/gm, readBackslashed],
  ['libreswan', / : PSK (.+)$/gm, readSecret],
  ['windows-rras', /SharedSecret = (.+)$/gm, readPowerShell]
] as const satisfies readonly (readonly [GatewayFamily, RegExp, (text: string) => string])[]

describe('the text for', () => {
  it.each(PLACES)('%s gives both keys to its CLI, tunnel 1 first', (family, place, read) => {
    const quoted = [...textFor(family).matchAll(place)].map((match) => match[1] ?? '')
    expect(quoted.map(read)).toEqual(KEYS)
  })
})
