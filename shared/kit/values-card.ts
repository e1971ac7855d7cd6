import { windowsThumbprint } from '../ge/values'
import { GUIDE_PASSWORD } from '../certs/guide-password'
import type { Language, WordId } from '../words/messages'
import { say } from '../words/say'
import type { KitFacts } from './kit-facts'
import type { Paper, PaperSection, PaperValue } from './paper'

/**
 * The values card: every value that is typed or compared at the scanner, large and in one place. What the
 * scanner and Windows call by a name keeps it in every language.
 */
export function valuesCard(facts: KitFacts, language: Language): Paper {
  const { device, certificate, serverCa } = facts
  return {
    language,
    title: device.name || device.aeTitle,
    subtitle: say(language, 'paper.card'),
    warnings: cardWarnings(facts).map((id) => say(language, id)),
    sections: [
      { title: say(language, 'paper.scanner'), values: scannerValues(facts, language) },
      { title: say(language, 'paper.endpoint'), values: endpointValues(facts, language) },
      ...(certificate ? [clientSection(certificate, language)] : []),
      ...(serverCa ? [caSection(serverCa, language)] : [])
    ],
    footer: say(language, 'paper.card-footer')
  }
}

export function cardWarnings({ serverCa, certificate, endpoint }: KitFacts): readonly WordId[] {
  return [
    ...(serverCa?.role === 'practice' ? (['paper.practice'] as const) : []),
    ...(!serverCa && endpoint.mode !== 'plain' ? (['paper.no-server-ca'] as const) : []),
    ...(certificate?.password === 'published' ? (['paper.published'] as const) : [])
  ]
}

function scannerValues({ device }: KitFacts, language: Language): readonly PaperValue[] {
  return [
    { label: say(language, 'paper.name'), value: device.name || null },
    { label: say(language, 'paper.own-title'), value: device.aeTitle },
    { label: say(language, 'paper.model'), value: device.model || null },
    { label: say(language, 'paper.room'), value: device.room || null }
  ]
}

function endpointValues({ endpoint }: KitFacts, language: Language): readonly PaperValue[] {
  const onOff = (on: boolean) => say(language, on ? 'paper.on' : 'paper.off')
  const tls = endpoint.mode !== 'plain'
  return [
    { label: 'IP Address', value: endpoint.host || null },
    { label: 'Name', value: endpoint.name || 'HeartLab PACS' },
    { label: 'AE Title', value: endpoint.calledAeTitle || null },
    { label: 'Port Number', value: endpoint.port === null ? null : String(endpoint.port) },
    { label: 'Transport Layer Security', value: onOff(tls) },
    { label: 'Verify Server Certificate', value: onOff(tls) },
    { label: 'Provide Client Certificate', value: onOff(endpoint.mode === 'authenticated') },
    { label: 'Allow SR', value: onOff(true) },
    { label: 'Allow SR Private Data', value: onOff(true) },
    { label: 'Allow Multiframe', value: onOff(true) }
  ]
}

function clientSection(
  certificate: NonNullable<KitFacts['certificate']>,
  language: Language
): PaperSection {
  const password =
    certificate.password === 'published' ? GUIDE_PASSWORD : say(language, 'paper.password-apart')
  return {
    title: say(language, 'paper.client'),
    values: [
      { label: say(language, 'paper.file'), value: certificate.file },
      { label: say(language, 'paper.password'), value: password },
      { label: 'Issued To', value: certificate.issuedTo },
      { label: 'Issued By', value: certificate.issuedBy },
      { label: say(language, 'paper.until'), value: certificate.notAfter.slice(0, 10) },
      { label: 'Thumbprint (sha1)', value: windowsThumbprint(certificate.sha1) }
    ]
  }
}

function caSection(ca: NonNullable<KitFacts['serverCa']>, language: Language): PaperSection {
  const files = { file: ca.crtFile, other: ca.pemFile }
  return {
    title: say(language, ca.role === 'practice' ? 'paper.practice-ca' : 'paper.server-ca'),
    values: [
      { label: say(language, 'paper.file'), value: say(language, 'paper.same-file', files) },
      { label: 'Issued To', value: ca.issuedTo },
      { label: say(language, 'paper.until'), value: ca.notAfter.slice(0, 10) },
      { label: 'Thumbprint (sha1)', value: windowsThumbprint(ca.sha1) }
    ]
  }
}
