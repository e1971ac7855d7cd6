import type { CERTIFICATE_ENTRIES } from '../../../certs/catalogue-certificates'
import { finding, type FindingWords } from './finding-words'

const AGAIN = 'Lassen Sie es neu ausstellen.'
const RSA = 'Lassen Sie das Zertifikat mit RSA 2048 neu erstellen.'
const RSA_SIZES = 'Lassen Sie das Zertifikat mit RSA 2048 oder 3072 neu erstellen.'
const SHA256 = 'Lassen Sie es mit SHA-256 neu ausstellen.'
const PURPOSE = 'Lassen Sie es mit dem Zweck Client Authentication neu ausstellen.'
const USAGE = 'Lassen Sie es mit der Verwendung Digital Signature neu ausstellen.'
const BASIC = 'Fragen Sie nach einem CA-Zertifikat mit Basic Constraints.'

/** Findings on a certificate itself. */
export const CERTIFICATE_FINDINGS = {
  expired: finding(
    'Das Zertifikat ist abgelaufen.',
    'Holen Sie ein neues; wirkt das Datum richtig, prüfen Sie die Uhr.'
  ),
  'not-yet-valid': finding(
    'Das Zertifikat ist noch nicht gültig.',
    'Prüfen Sie zuerst Datum, Uhrzeit und Zeitzone; sonst warten Sie oder holen ein neues.'
  ),
  'expires-soon': finding(
    'Das Zertifikat läuft bald ab.',
    'Planen Sie die Erneuerung vor diesem Tag.'
  ),
  'long-validity': finding(
    'Das Zertifikat gilt ungewöhnlich lange.',
    'Jetzt ist nichts zu tun; manche lehnen mehr als zehn Jahre ab.'
  ),
  'weak-key': finding(
    'Der Schlüssel ist zu schwach: Er wird abgelehnt oder kann gebrochen werden.',
    'Lassen Sie das Zertifikat mit RSA 2048 oder besser neu erstellen.'
  ),
  'weak-exponent': finding(
    'Der Schlüssel hat einen ungewöhnlichen öffentlichen Exponenten.',
    'Lassen Sie das Zertifikat mit dem Exponenten 65537 neu erstellen.'
  ),
  'weak-curve': finding(
    'Der Schlüssel liegt auf einer zu kleinen elliptischen Kurve.',
    'Lassen Sie das Zertifikat mit P-256 oder RSA 2048 neu erstellen.'
  ),
  'huge-key': finding(
    'Der Schlüssel ist sehr groß: Ein Gerät braucht womöglich lange oder lehnt ihn ab.',
    RSA_SIZES
  ),
  'huge-key-8192': finding(
    'Der Schlüssel hat 8192 Bit oder mehr; das nehmen viele Programme nicht an.',
    RSA_SIZES
  ),
  'unsupported-key': finding(
    'Diese Art von Schlüssel benutzt das Windows des Geräts nicht für TLS.',
    RSA
  ),
  'ec-explicit-parameters': finding(
    'Die elliptische Kurve ist ausgeschrieben statt benannt; Windows und OpenSSL lehnen das ab.',
    'Lassen Sie das Zertifikat mit einer benannten Kurve oder RSA 2048 neu erstellen.'
  ),
  'rsa-pss': finding(
    'Das Zertifikat benutzt RSA-PSS, das älteres TLS nicht kennt.',
    'Lassen Sie das Zertifikat mit einfachem RSA und SHA-256 neu erstellen.'
  ),
  'weak-signature-md2': finding(
    'Das Zertifikat ist mit MD2 signiert; das ist gebrochen und wird abgelehnt.',
    SHA256
  ),
  'weak-signature-md5': finding(
    'Das Zertifikat ist mit MD5 signiert; das ist gebrochen und wird abgelehnt.',
    SHA256
  ),
  'weak-signature-sha1': finding(
    'Das Zertifikat ist mit SHA-1 signiert, das neuere Programme ablehnen.',
    SHA256
  ),
  'bad-signature': finding(
    'Die Signatur des Zertifikats ist falsch: Es wurde verändert oder von einem anderen Schlüssel ausgestellt.',
    'Laden Sie es noch einmal aus HeartLab.'
  ),
  'no-clientauth-eku': finding(
    'Das Zertifikat ist nicht für die Anmeldung eines Clients bestimmt.',
    PURPOSE
  ),
  'empty-eku': finding(
    'Das Zertifikat nennt gar keinen Zweck, darf also für nichts benutzt werden.',
    PURPOSE
  ),
  'ku-eku-inconsistent': finding(
    'Was der Schlüssel darf und wofür das Zertifikat ist, passt nicht zusammen.',
    USAGE
  ),
  'ku-no-digitalsignature': finding(
    'Der Schlüssel darf nicht signieren; TLS braucht das bei einem Client.',
    USAGE
  ),
  'no-key-usage': finding(
    'Das Zertifikat sagt nicht, wofür sein Schlüssel benutzt werden darf.',
    'Meist harmlos; eine neue CA sollte Certificate Signing nennen.'
  ),
  'ku-no-certsign': finding(
    'Der Schlüssel der CA darf keine Zertifikate signieren.',
    'Laden Sie das CA-Zertifikat noch einmal oder fragen Sie nach einem richtigen.'
  ),
  'leaf-certsign': finding(
    'Ein Zertifikat, das keine CA ist, soll Zertifikate signieren dürfen.',
    'Lassen Sie es ohne diese Verwendung neu ausstellen.'
  ),
  'leaf-is-ca': finding(
    'Das Client-Zertifikat ist selbst eine CA: ungewöhnlich, aber oft geht es.',
    'Lassen Sie es als Gerätezertifikat neu ausstellen.'
  ),
  'not-a-ca': finding(
    'Dies ist kein CA-Zertifikat.',
    'Laden Sie das Server CA Certificate aus HeartLab, nicht das Zertifikat eines Servers oder Geräts.'
  ),
  'ca-not-self-signed': finding(
    'Dies ist eine Zwischen-CA, keine Stamm-CA.',
    'Importieren Sie die Stamm-CA in Trusted Root, diese in Intermediate Certification Authorities.'
  ),
  'self-signed': finding(
    'Das Zertifikat ist selbst signiert, nicht von einer CA.',
    'Lassen Sie es von HeartLab ausstellen oder von der CA, der der Server vertraut.'
  ),
  'self-signed-no-bc': finding(
    'Das selbst signierte Zertifikat sagt nicht, ob es eine CA ist.',
    BASIC
  ),
  'no-basic-constraints': finding(
    'Das Zertifikat sagt nicht, dass es eine CA ist (keine Basic Constraints).',
    BASIC
  ),
  'basic-constraints-not-critical': finding(
    'Die Angabe, dass dies eine CA ist, ist nicht als kritisch markiert.',
    'Meist harmlos; eine neue CA sollte es so markieren.'
  ),
  'malformed-basic-constraints': finding(
    'Die Angabe, ob dies eine CA ist, ist fehlerhaft.',
    'Lassen Sie das Zertifikat neu ausstellen.'
  ),
  'pathlen-zero': finding(
    'Diese CA darf Geräte- und Serverzertifikate ausstellen, aber keine weitere CA.',
    'Nichts zu tun, solange keine Zwischen-CA darunter steht.'
  ),
  'name-constraints': finding(
    'Diese CA ist auf bestimmte Namen oder Adressen beschränkt.',
    'Prüfen Sie, ob Name oder Adresse des Servers dazugehört.'
  ),
  'chain-incomplete': finding(
    'Das Zertifikat des Ausstellers ist nicht in der Datei.',
    'Nichts zu tun, wenn der Server den Aussteller kennt; sonst fügen Sie die Zwischen-CA hinzu.'
  ),
  'ca-mismatch': finding(
    'Das Zertifikat wurde nicht von der CA ausgestellt, mit der es verglichen wird.',
    'Benutzen Sie CA und Zertifikat desselben HeartLab-Endpunkts.'
  ),
  'known-bad-issuer': finding(
    'Das Zertifikat gehört zu einer CA, deren privater Schlüssel öffentlich ist: Jeder kann es fälschen.',
    'Importieren Sie es nicht; entfernen Sie es, wo es installiert ist.'
  ),
  'unknown-critical-extension': finding(
    'Das Zertifikat verlangt etwas (eine kritische Erweiterung), das Programme nicht kennen; sie lehnen es ab.',
    'Lassen Sie es ohne diese Erweiterung neu ausstellen.'
  ),
  'duplicate-extension': finding(
    'Das Zertifikat enthält dieselbe Erweiterung zweimal; Programme lehnen es ab.',
    AGAIN
  ),
  'negative-serial': finding(
    'Die Seriennummer ist negativ, null oder zu lang.',
    'Lassen Sie es neu ausstellen, wenn der Import fehlschlägt.'
  ),
  'x509-v1': finding(
    'Das Zertifikat hat die alte Version 1, die nichts über seine Verwendung sagt.',
    'Lassen Sie es als Version 3 neu ausstellen.'
  ),
  'malformed-version': finding(
    'Die Version des Zertifikats ist unmöglich oder passt nicht zum Inhalt.',
    AGAIN
  ),
  'malformed-time': finding('Ein Datum im Zertifikat ist fehlerhaft.', AGAIN),
  'malformed-dn': finding('Ein Name im Zertifikat ist fehlerhaft.', AGAIN),
  'empty-subject': finding(
    'Das Zertifikat nennt niemanden.',
    'Lassen Sie es mit dem Namen des Geräts neu ausstellen, damit man es in der Liste des Geräts erkennt.'
  ),
  'no-common-name': finding(
    'Das Zertifikat hat keinen Common Name: Die Liste des Geräts zeigt nicht, wem es gehört.',
    'Lassen Sie es mit dem AE-Titel als Common Name neu ausstellen.'
  ),
  'non-ascii-dn': finding(
    'Ein Name im Zertifikat hat Buchstaben jenseits von ASCII, die manche Bildschirme falsch zeigen.',
    'Nehmen Sie beim nächsten Mal einfache Buchstaben.'
  ),
  'name-not-ae-title': finding(
    'Das Zertifikat trägt nicht den AE-Titel des Geräts.',
    'Prüfen Sie, ob es das Zertifikat dieses Geräts ist; manche Server bestehen darauf.'
  )
} as const satisfies Record<keyof typeof CERTIFICATE_ENTRIES, FindingWords>
