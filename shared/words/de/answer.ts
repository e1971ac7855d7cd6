import type { answer as english } from '../en/answer'

export const answer = {
  'answer.heading': 'Was die Antwort bedeutet',
  'answer.both-seen': 'Ping und Verify gelingen',
  'answer.both-means':
    'Das Gerät erreicht HeartLab, und beide sprechen DICOM. Dass Studien gespeichert werden, ist damit noch nicht bewiesen: Senden Sie eine Teststudie.',
  'answer.verify-only-seen': 'Ping schlägt fehl, Verify gelingt',
  'answer.verify-only-means':
    'Harmlos: Viele Netze sperren Ping. Verify zählt. Senden Sie eine Teststudie.',
  'answer.ping-only-seen': 'Ping gelingt, Verify schlägt fehl',
  'answer.ping-only-means':
    'Die Adresse stimmt. Ping beweist weder den Port noch TLS: Vergleichen Sie Port, AE-Titel und Zertifikate, oder lassen Sie die Seite Nachweis die Ursache nennen.',
  'answer.neither-fast-seen': 'Beides schlägt sofort fehl',
  'answer.neither-fast-means':
    'Dort nimmt niemand an: Vergleichen Sie IP Address und Port Number Ziffer für Ziffer.',
  'answer.neither-slow-seen': 'Beides schlägt nach ein bis zwei Minuten fehl',
  'answer.neither-slow-means':
    'Gar keine Antwort: eine falsche Adresse oder eine Firewall, die den Verkehr verwirft. Bitten Sie die Netzwerkverwaltung, den Weg zu öffnen.',
  'answer.verify-refused-seen': 'Verify wird abgelehnt, doch Studien kommen an (oder umgekehrt)',
  'answer.verify-refused-means':
    'Die Identität in HeartLab darf das nicht: Prüfen Sie, ob sie aktiv ist, und ihre DIMSE request types.',
  'answer.stays-red-seen': 'Es bleibt rot, obwohl jeder Wert stimmt',
  'answer.stays-red-means':
    'Verlassen Sie die Config-Seiten, melden Sie sich neu an und prüfen Sie noch einmal. Bleibt es rot, starten Sie das Gerät neu.',
  'answer.causes-heading': 'Häufige Ursachen fehlgeschlagener DICOM-Übertragung',
  'answer.cause-ae': 'Falsche AE-Titel',
  'answer.cause-missing': 'Fehlende TLS-Zertifikate',
  'answer.cause-installation': 'Falsch installierte Zertifikate',
  'answer.cause-address': 'Falsche IP-Adresse oder falscher Port',
  'answer.cause-verification': 'Fehler bei der TLS-Prüfung'
} as const satisfies Record<keyof typeof english, string>
