/** What comes after a diagnosis. The machine side says these itself: plain gaps only. */
export const ask = {
  'ask.nothing': 'Nothing to mend here; send a test study to prove the whole way.',
  'ask.vpn-log': 'To be sure, ask the other side for its VPN log of the same minute.',
  'ask.vpn-log-for':
    'To be sure, ask the other side for its VPN log of the same minute ({wanted}).',
  'ask.dicom-log': 'To be sure, ask the other side for its log of the same minute.',
  'ask.dicom-log-for': 'To be sure, ask the other side for its log of the same minute ({wanted}).',
  'ask.line': 'Line {line}: {says}.'
} as const
