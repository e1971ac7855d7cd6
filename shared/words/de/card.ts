import type { card as english } from '../en/card'

export const card = {
  'card.destination': 'Wohin Studien gehen (HeartLab)',
  'card.scanner': 'Dieses Gerät',
  'card.options': 'Optionen des Ziels',
  'card.certificates': 'Zertifikate auf dem USB-Stick',
  'card.name': 'Name des Geräts',
  'card.client': 'Client-Zertifikat (Personal)',
  'card.server-ca': 'HeartLabs Server-CA (Trusted Root)',
  'card.on': 'an',
  'card.off': 'aus',
  'card.fill-in': 'von Hand auszufüllen'
} as const satisfies Record<keyof typeof english, string>
