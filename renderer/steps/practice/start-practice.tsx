import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { usePlan } from '../plan'
import { LOOPBACK, portsFor, PracticeForm } from './practice-form'

const IANA_DICOM = 11112

/** Off until asked for; on this computer alone until the person picks an address that the scanner can reach. */
export function StartPractice() {
  const say = useSay()
  const { mode } = usePlan().endpoint
  const { practice, startPractice } = useApp()
  const bind = practice?.bind ?? LOOPBACK
  return (
    <PracticeForm
      mode={mode}
      wish={{ bind, port: IANA_DICOM, allowAnonymous: false }}
      start={say('practice.start')}
      onStart={(wish) => void startPractice({ ...wish, ...portsFor(mode, wish) })}
    />
  )
}
