/** The values card. */
export const card = {
  'card.destination': 'Where studies go (HeartLab)',
  'card.scanner': 'This scanner',
  'card.options': 'Options of the destination',
  'card.certificates': 'Certificates on the USB drive',
  'card.name': 'Device name',
  'card.client': 'Client certificate (Personal)',
  'card.server-ca': 'HeartLab Server CA (Trusted Root)',
  'card.on': 'on',
  'card.off': 'off',
  'card.fill-in': 'to be filled in by hand'
} as const
