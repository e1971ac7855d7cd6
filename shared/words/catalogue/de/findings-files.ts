import type { FILE_ENTRIES } from '../../../certs/catalogue-files'
import { finding, type FindingWords } from './finding-words'

/** Findings on what kind of file it is and how it was saved. */
export const FILE_FINDINGS = {
  'empty-file': finding(
    'Die Datei ist leer.',
    'Laden Sie sie noch einmal, während Sie in HeartLab angemeldet sind.'
  ),
  truncated: finding(
    'Die Datei endet zu früh: Ein Teil fehlt.',
    'Laden oder kopieren Sie sie noch einmal und vergleichen Sie die Größe.'
  ),
  malformed: finding(
    'Die Datei ist beschädigt oder gar keine Zertifikatsdatei.',
    'Laden Sie sie noch einmal aus HeartLab.'
  ),
  oversize: finding(
    'Die Datei ist viel zu groß für ein Zertifikat.',
    'Prüfen Sie, ob Sie die richtige Datei gewählt haben.'
  ),
  'not-a-certificate-html': finding(
    'Dies ist eine Webseite, die anstelle des Zertifikats gespeichert wurde.',
    'Melden Sie sich zuerst in HeartLab an und laden Sie das Zertifikat dann noch einmal.'
  ),
  'not-a-certificate-json': finding(
    'Dies ist eine Fehlermeldung, die anstelle des Zertifikats gespeichert wurde.',
    'Melden Sie sich zuerst in HeartLab an und laden Sie das Zertifikat dann noch einmal.'
  ),
  'not-a-pkcs12': finding(
    'Dies ist keine P12-Datei, wie Windows sie für ein Zertifikat mit privatem Schlüssel braucht.',
    'Laden Sie das Client-Zertifikat der DICOM Identity noch einmal: Es ist eine .p12-Datei.'
  ),
  'csr-not-certificate': finding(
    'Dies ist ein Zertifikatsantrag, kein Zertifikat.',
    'Fragen Sie nach dem Zertifikat, das dafür ausgestellt wurde.'
  ),
  'crl-not-certificate': finding(
    'Dies ist eine Sperrliste, kein Zertifikat.',
    'Laden Sie stattdessen das CA-Zertifikat.'
  ),
  pkcs7: finding(
    'Dies ist ein PKCS#7-Bündel von Zertifikaten.',
    'Speichern Sie das CA-Zertifikat allein als .cer; Windows verteilt ein Bündel auf seine Speicher.'
  ),
  'pkcs7-no-certificates': finding(
    'Diese PKCS#7-Datei enthält kein Zertifikat.',
    'Laden Sie stattdessen das Zertifikat.'
  ),
  'several-certs': finding(
    'Die Datei enthält mehrere Zertifikate.',
    'Speichern Sie das benötigte allein: Windows importiert womöglich nur das erste.'
  ),
  'chain-file': finding(
    'Die Datei enthält ein Geräte- oder Serverzertifikat zusammen mit seinen Ausstellern.',
    'Speichern Sie das CA-Zertifikat allein als .cer für den Speicher Trusted Root.'
  ),
  'der-named-pem': finding(
    'Die Datei heißt .pem, ihr Inhalt ist aber binär (DER).',
    'Benennen Sie sie in .cer um; so liest Windows sie.'
  ),
  'pem-bom': finding(
    'Der Text beginnt mit einem unsichtbaren Zeichen (BOM), über das manche Programme stolpern.',
    'Speichern Sie die Datei ohne BOM; dieses Programm tut es, wenn es den USB-Stick schreibt.'
  ),
  'pem-utf16': finding(
    'Der Text ist als UTF-16 gespeichert, das nehmen Zertifikatsleser nicht an.',
    'Speichern Sie die Datei als reinen Text (ASCII); dieses Programm tut es, wenn es den USB-Stick schreibt.'
  ),
  'pem-crlf': finding(
    'Die Zeilen enden so, wie Windows sie schreibt (CR LF).',
    'Unter Windows ist nichts zu tun; dieses Programm schreibt einfache Zeilenenden.'
  ),
  'pem-no-armor': finding(
    'Die Zeilen BEGIN und END fehlen um den Text oder sind mit ihm verklebt.',
    'Lassen Sie dieses Programm die Datei neu schreiben.'
  ),
  'pem-extra-text': finding(
    'Neben dem Zertifikat steht anderer Text.',
    'Entfernen Sie ihn oder lassen Sie dieses Programm die Datei neu schreiben.'
  ),
  'pem-x509-certificate-header': finding(
    'Das Zertifikat hat eine ungewöhnliche Kopfzeile, an der Windows es womöglich nicht erkennt.',
    'Lassen Sie dieses Programm die Datei neu schreiben.'
  ),
  'trusted-cert-pem': finding(
    'Das Zertifikat steht in OpenSSLs eigener Form TRUSTED CERTIFICATE, die Windows nicht kennt.',
    'Lassen Sie dieses Programm die Datei neu schreiben.'
  ),
  'private-key-inside': finding(
    'In der Datei steht ein privater Schlüssel.',
    'Kopieren Sie sie nicht auf einen USB-Stick. Sagen Sie es dem Absender und lassen Sie den Schlüssel ersetzen.'
  ),
  'zip-archive': finding(
    'Die Datei ist ein ZIP-Archiv.',
    'Entpacken Sie sie zuerst: Windows importiert keine Zertifikate aus einem Archiv.'
  ),
  'client-file-as-ca': finding(
    'Dies ist eine Client-Zertifikatsdatei (P12) anstelle der Server-CA.',
    'Tauschen Sie die Dateien: Die CA ist die, die HeartLab als Server CA Certificate anbietet.'
  ),
  'ca-file-as-client': finding(
    'Dies ist ein CA-Zertifikat anstelle des Client-Zertifikats.',
    'Tauschen Sie die Dateien: Das Client-Zertifikat ist die .p12-Datei.'
  )
} as const satisfies Record<keyof typeof FILE_ENTRIES, FindingWords>
