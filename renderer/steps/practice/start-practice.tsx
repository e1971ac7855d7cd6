import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { LOOPBACK, PracticeForm } from './practice-form'

const IANA_DICOM = 11112

/** Off until asked for; on this computer alone until the person picks an address that the scanner can reach. */
export function StartPractice() {
  const say = useSay()
  const { practice, startPractice } = useApp()
  const bind = practice?.bind ?? LOOPBACK
  return (
    <PracticeForm
      wish={{ bind, port: IANA_DICOM, allowAnonymous: false }}
      start={say('practice.start')}
      onStart={(wish) => void startPractice(wish)}
    />
  )
}
