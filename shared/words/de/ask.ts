import type { ask as english } from '../en/ask'

export const ask = {
  'ask.nothing':
    'Hier ist nichts zu beheben; senden Sie eine Teststudie, um den ganzen Weg zu beweisen.',
  'ask.vpn-log':
    'Um sicher zu sein, bitten Sie die andere Seite um ihr VPN-Protokoll derselben Minute.',
  'ask.vpn-log-for':
    'Um sicher zu sein, bitten Sie die andere Seite um ihr VPN-Protokoll derselben Minute ({wanted}).',
  'ask.dicom-log':
    'Um sicher zu sein, bitten Sie die andere Seite um ihr Protokoll derselben Minute.',
  'ask.dicom-log-for':
    'Um sicher zu sein, bitten Sie die andere Seite um ihr Protokoll derselben Minute ({wanted}).',
  'ask.line': 'Zeile {line}: {says}.'
} as const satisfies Record<keyof typeof english, string>
