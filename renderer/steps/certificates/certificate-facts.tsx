import type { InspectedCertificate } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Facts } from '../../ui/facts'
import { commonNameOf, dayOf, groupedThumbprint } from './certificate-words'

/** Whom it is for, how long, and the thumbprint to compare with the scanner's warning. */
export function CertificateFacts({ certificate }: { readonly certificate: InspectedCertificate }) {
  const say = useSay()
  const language = useApp(({ settings }) => settings.language)
  const { subject, issuer, notBefore, notAfter, sha1, sha256 } = certificate
  return (
    <Facts
      facts={[
        { label: say('desk.issued-to'), value: commonNameOf(subject) },
        { label: say('desk.issued-by'), value: commonNameOf(issuer) },
        { label: say('desk.valid-from'), value: dayOf(notBefore, language), plain: true },
        { label: say('desk.valid-until'), value: dayOf(notAfter, language), plain: true },
        { label: say('desk.thumbprint'), value: groupedThumbprint(sha1), wide: true },
        {
          label: say('desk.thumbprint-256'),
          value: <span className="mono small">{groupedThumbprint(sha256)}</span>,
          wide: true,
          plain: true
        }
      ]}
    />
  )
}
