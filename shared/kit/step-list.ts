import { instructionsFor } from '../ge/instructions'
import { screenFor } from '../ge/screens'
import { screenValues, type ScreenValues } from '../ge/values'
import { emptyDevice, emptySite } from '../site'
import { say, sayThis } from '../words/say'
import { screensOf } from '../wizard/reach'
import { SCANNER_STEPS } from '../wizard/scanner-steps'
import type { KitFacts } from './kit-facts'
import type { Paper, PaperStep } from './paper'
import { cardWarnings } from './values-card'

type ScannerStep = (typeof SCANNER_STEPS)[number]

/** What is done at the scanner, screen by screen, with this machine's own values: the same data as the window's. */
export function stepList(facts: KitFacts): Paper {
  const { device, endpoint } = facts
  const values = valuesOf(facts)
  const steps: readonly ScannerStep[] = SCANNER_STEPS.filter(
    ({ modes, families }) =>
      (modes as readonly string[]).includes(endpoint.mode) &&
      (families as readonly string[]).includes(device.family)
  )
  return {
    title: device.name || device.aeTitle,
    subtitle: 'Steps at the scanner, signed in as its administrator',
    warnings: cardWarnings(facts),
    sections: steps.map((step, at) => ({
      title: `${at + 1}. ${say('en', step.title)}`,
      steps: stepLines(step, facts, values)
    })),
    footer:
      'Afterwards: wipe this drive with HeartLab Connect. A lost drive: disable the identity in HeartLab.'
  }
}

function stepLines(step: ScannerStep, facts: KitFacts, values: ScreenValues): readonly PaperStep[] {
  const screens = screensOf(step, facts.endpoint.mode, facts.device.family)
  if (screens.length === 0) return [{ text: say('en', step.lead) }]
  return screens.flatMap((id) => {
    const screen = screenFor(id, facts.endpoint.mode)
    const lines = instructionsFor(screen, values).map(({ text, note }, at): PaperStep => ({
      ...(at === 0 && screen.path.length > 0 ? { path: screen.path.join(' → ') } : {}),
      text: sayThis('en', text),
      ...(note ? { note: sayThis('en', note) } : {})
    }))
    return lines
  })
}

/** The screens' values as a saved site would give them. */
function valuesOf(facts: KitFacts): ScreenValues {
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
    ? { ...values, 'certificate.password': 'the password that is kept apart from this drive' }
    : values
}

function seenFile(file: {
  readonly issuedTo: string
  readonly issuedBy: string
  readonly notAfter: string
}) {
  return { issuedTo: file.issuedTo, issuedBy: file.issuedBy, validUntil: file.notAfter }
}
