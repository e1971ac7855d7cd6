import { instructionsFor } from '../ge/instructions'
import { screenFor } from '../ge/screens'
import { screenValues, type ScreenValues } from '../ge/values'
import { emptyDevice, emptySite } from '../site'
import type { Language } from '../words/messages'
import { say, sayThis } from '../words/say'
import { screensOf } from '../wizard/reach'
import { SCANNER_STEPS } from '../wizard/scanner-steps'
import type { KitFacts } from './kit-facts'
import type { Paper, PaperStep } from './paper'
import { cardWarnings } from './values-card'

type ScannerStep = (typeof SCANNER_STEPS)[number]

/** What is done at the scanner, screen by screen, with this machine's own values: the same data as the window's. */
export function stepList(facts: KitFacts, language: Language): Paper {
  const { device, endpoint } = facts
  const values = valuesOf(facts, language)
  const steps: readonly ScannerStep[] = SCANNER_STEPS.filter(
    ({ modes, families }) =>
      (modes as readonly string[]).includes(endpoint.mode) &&
      (families as readonly string[]).includes(device.family)
  )
  return {
    language,
    title: device.name || device.aeTitle,
    subtitle: say(language, 'paper.steps'),
    warnings: cardWarnings(facts).map((id) => say(language, id)),
    sections: steps.map((step, at) => ({
      title: `${at + 1}. ${say(language, step.title)}`,
      steps: stepLines(step, facts, values, language)
    })),
    footer: say(language, 'paper.steps-footer')
  }
}

function stepLines(
  step: ScannerStep,
  facts: KitFacts,
  values: ScreenValues,
  language: Language
): readonly PaperStep[] {
  const screens = screensOf(step, facts.endpoint.mode, facts.device.family)
  if (screens.length === 0) return [{ text: say(language, step.lead) }]
  return screens.flatMap((id) => {
    const screen = screenFor(id, facts.endpoint.mode)
    const lines = instructionsFor(screen, values).map(({ text, note }, at): PaperStep => ({
      ...(at === 0 && screen.path.length > 0 ? { path: screen.path.join(' → ') } : {}),
      text: sayThis(language, text),
      ...(note ? { note: sayThis(language, note) } : {})
    }))
    return lines
  })
}

/** The screens' values as a saved site would give them. */
function valuesOf(facts: KitFacts, language: Language): ScreenValues {
  const { device, endpoint, certificate, serverCa, folder } = facts
  const site = { ...emptySite('kit', ''), endpoint: { ...endpoint, serverCa: null } }
  const values = screenValues(
    site,
    { ...emptyDevice('kit'), ...device },
    {
      names: {
        folder,
        certificate: certificate?.file ?? '',
        serverCa: serverCa?.crtFile ?? ''
      },
      ...(certificate ? { client: seenFile(certificate) } : {}),
      ...(serverCa ? { serverCa: { ...seenFile(serverCa), sha1: serverCa.sha1 } } : {})
    }
  )
  return certificate?.password === 'kept-apart'
    ? { ...values, 'certificate.password': say(language, 'paper.type-password-apart') }
    : values
}

function seenFile(file: {
  readonly issuedTo: string
  readonly issuedBy: string
  readonly notAfter: string
}) {
  return { issuedTo: file.issuedTo, issuedBy: file.issuedBy, validUntil: file.notAfter }
}
