import type { Encryption } from './gateway-plan'

/** IANA group numbers as strongSwan, EdgeOS's own tools and RouterOS name them (RFC 3526, 5114, 5903). */
export const SWAN_GROUPS: Readonly<Record<number, string>> = {
  2: 'modp1024',
  5: 'modp1536',
  14: 'modp2048',
  15: 'modp3072',
  16: 'modp4096',
  17: 'modp6144',
  18: 'modp8192',
  19: 'ecp256',
  20: 'ecp384',
  21: 'ecp521',
  22: 'modp1024s160',
  23: 'modp2048s224',
  24: 'modp2048s256'
}

/** swanctl.conf, and the lists on OPNsense's screens. */
export const SWAN_CIPHERS = {
  AES128: 'aes128',
  AES256: 'aes256',
  'AES128-GCM-16': 'aes128gcm16',
  'AES256-GCM-16': 'aes256gcm16'
} as const satisfies Record<Encryption, string>
