import type { Practice } from '../shared/contract'

type Watch = NonNullable<Practice['watch']>
type Setting = Watch['settings'][number]

const NOTHING_SAID = { seen: null, expected: null, fix: null }

function seen(setting: string, value: string, saying: Setting['said']['seen'] = null): Setting {
  const said = { ...NOTHING_SAID, seen: saying }
  return { setting, status: 'right', seen: value, expected: value, fix: null, said }
}

function unseen(setting: string): Setting {
  return { setting, status: 'unseen', seen: null, expected: '', fix: null, said: NOTHING_SAID }
}

const SHA256 = '9c417e0b6dd1a2f4570b8e21c3d4925f7a0902d8c3d4925f7a0902d89c417e0b'
const CERTIFICATE = { subject: 'CN=VIVID_E95_R1', issuer: 'CN=HeartLab Client CA', sha256: SHA256 }
const SLIP = { seen: 'HEARTLAP', expected: 'HEARTLAB' }

/** The live check after an association request with a slip in the called AE title. */
export const SAMPLE_WATCH: Watch = {
  deviceId: 'e95',
  lastAt: '2026-11-22T06:04:00.000Z',
  settings: [
    seen('tls', 'on', { id: 'live.on' }),
    seen('tls-version', 'TLS 1.2, ECDHE-RSA-AES256-GCM-SHA384'),
    seen('client-certificate', SHA256, { id: 'live.certificate', values: CERTIFICATE }),
    seen('server-trusted', 'accepted', { id: 'live.accepted' }),
    seen('calling-ae', 'VIVID_E95_R1'),
    {
      setting: 'called-ae',
      status: 'wrong',
      ...SLIP,
      fix: {
        where: 'ge:dataflow',
        what: 'Called AE title: HEARTLAP, should be HEARTLAB: Dataflow › DicomStorage › Properties'
      },
      said: { ...NOTHING_SAID, fix: { id: 'live.fix-called', values: SLIP } }
    },
    ...['multiframe', 'sr', 'sr-private', 'echo', 'store'].map(unseen)
  ]
}
