import type { InspectedCertificate } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { SealIcon } from '../../ui/icons'
import { commonNameOf, dayOf } from './certificate-words'

/** From this certificate up to the CA that everything hangs on, drawn as a chain. */
export function CertificateChain({
  certificates
}: {
  readonly certificates: readonly InspectedCertificate[]
}) {
  const say = useSay()
  const language = useApp(({ settings }) => settings.language)
  return (
    <div className="tight">
      <h3>{say('desk.chain')}</h3>
      <ol className="chain">
        {certificates.map(({ subject, issuer, notAfter, isCa, sha256 }) => (
          <li className="chain-link" key={sha256}>
            <span className="chain-mark">
              <SealIcon />
            </span>
            <div>
              <b>{commonNameOf(subject)}</b>
              <p className="small soft">
                {say(kindOf(isCa, subject === issuer))} ·{' '}
                {say('desk.until', { day: dayOf(notAfter, language) })}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

function kindOf(isCa: boolean, isSelfSigned: boolean) {
  if (!isCa) return 'desk.chain-device'
  return isSelfSigned ? 'desk.chain-root' : 'desk.chain-ca'
}
