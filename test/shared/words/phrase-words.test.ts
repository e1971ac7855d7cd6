import { describe, expect, it } from 'vitest'
import { CAUSES, causeEntry } from '../../../shared/causes/catalogue'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'
import { DICOM_RULES } from '../../../shared/diagnosis/dicom/rules'
import { IPSEC_RULES } from '../../../shared/diagnosis/ipsec/rules'
import { nextWords, whyWords } from '../../../shared/words/catalogue/diagnosis-words'
import { phraseWords } from '../../../shared/words/catalogue/phrase-words'
import { diagnosisSchema } from '../../../shared/diagnosis/diagnosis-wire'
import { isEnglish } from './is-english'

const phrases = [...new Set([...IPSEC_RULES, ...DICOM_RULES].map(({ says }) => says))]
const inGerman = phrases.filter((phrase) => phraseWords('de', phrase) !== phrase)

describe('what the rules say of a line', () => {
  it('is in German, every phrase of it', () => {
    expect(phrases.length).toBeGreaterThan(600)
    expect(phrases.filter((phrase) => !inGerman.includes(phrase))).toEqual([])
  })

  it('leaves no English in German', () => {
    expect(inGerman.map((phrase) => phraseWords('de', phrase)).filter(isEnglish)).toEqual([])
  })

  it('is in German where the reasoning says it of a line, not a rule', () => {
    expect(phraseWords('de', 'the tunnel is not up')).toBe('der Tunnel steht nicht')
  })

  it('keeps codes, for people search for them', () => {
    expect(phraseWords('de', 'alert 70: no TLS version in common')).toBe(
      'Alert 70: keine gemeinsame TLS-Version'
    )
    expect(phraseWords('de', '0x80090325: the root is not trusted')).toBe(
      '0x80090325: dem Stammzertifikat wird nicht vertraut'
    )
    expect(phraseWords('de', 'reject 3/1 or 3/2: the server is busy')).toBe(
      'Ablehnung 3/1 oder 3/2: der Server ist beschäftigt'
    )
    expect(phraseWords('de', 'alert 48 sent: this side does not trust the other’s issuer')).toBe(
      'Alert 48 gesendet: diese Seite vertraut dem Aussteller der anderen nicht'
    )
  })

  it('stays English in English, and where nobody has translated it', () => {
    expect(phraseWords('en', 'phase 2 is up')).toBe('phase 2 is up')
    expect(phraseWords('de', 'constructor')).toBe('constructor')
  })
})

const wanted = CAUSES.flatMap((cause) => causeEntry(cause).evidenceWanted.slice(0, 1))

it.each(wanted)('asks in German for %s', (phrase) => {
  expect(phraseWords('de', phrase)).not.toBe(phrase)
})

describe('a diagnosis in German', () => {
  const told = (text: string) => diagnosisSchema.parse(diagnoseText(text))

  it('asks the other side where this side’s log leaves rivals', () => {
    const diagnosis = told('11[ENC] <1> parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]')
    expect(nextWords('en', diagnosis)).toBe(diagnosis.next)
    expect(diagnosis.next).toContain('To be sure, ask the other side for its VPN log')
    expect(nextWords('de', diagnosis)).toContain(
      'Um sicher zu sein, bitten Sie die andere Seite um ihr VPN-Protokoll derselben Minute (das Protokoll der Seite, die geantwortet hat'
    )
    expect(diagnosis.candidates.map((one) => whyWords('de', one)).filter(isEnglish)).toEqual([])
    expect(whyWords('de', diagnosis.candidates[0]!)).toMatch(/^Zeile 1: /)
  })

  it('says what to do about a log that is healthy, and one that it does not know', () => {
    const healthy = told('I: Received Echo Response (Success)')
    expect(healthy.cause).toBe('ok')
    expect(nextWords('de', healthy)).toMatch(/^Hier ist nichts zu beheben/)
    const unknown = nextWords('de', told('nothing of note'))
    expect(unknown).not.toBe('')
    expect(isEnglish(unknown)).toBe(false)
  })
})
