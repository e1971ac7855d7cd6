import type { DICOM_ENTRIES } from '../../../causes/dicom-causes'
import type { CauseWords } from './cause-words'
import { ASSOCIATION_CAUSES } from './causes-association'

/** The causes of a failed DICOM connection. */
export const DICOM_CAUSE_WORDS = {
  dns: {
    title: 'Der Name des Servers ist nicht zu finden',
    meaning: 'Der Hostname lässt sich in dem Netz, in dem das Gerät steht, nicht auflösen.',
    fixes: {
      'ge:dataflow':
        'Tragen Sie bei IP Address die Server IP Address aus HeartLab statt eines Namens ein.',
      'network:dns': 'Lassen Sie den DNS-Server dieses Netzes den Namen auflösen.'
    }
  },
  'port-closed': {
    title: 'An diesem Port antwortet niemand',
    meaning:
      'Die Adresse antwortet und weist die Verbindung ab: Der Port ist falsch, oder der Dienst läuft nicht.',
    fixes: {
      'ge:dataflow':
        'Stellen Sie Port Number und IP Address auf die Werte unter View DICOM Endpoints (11112 oder 104).',
      'heartlab:endpoints': 'Vergleichen Sie Server IP Address und TLS Port.',
      'network:firewall': 'Stellen Sie sicher, dass keine Firewall diesen Port abweist.'
    }
  },
  filtered: {
    title: 'Der Verbindungsversuch bleibt ohne Antwort',
    meaning:
      'Es kommt gar nichts zurück: Eine Firewall verwirft die Pakete, die Route fehlt, oder niemand hat diese Adresse.',
    fixes: {
      'network:firewall': 'Erlauben Sie ausgehendes TCP vom Gerät zu Server IP Address und Port.',
      'ge:dataflow': 'Vergleichen Sie IP Address und Port Number mit den Werten von HeartLab.',
      'network:tunnel': 'Läuft DICOM im Tunnel, prüfen Sie, ob er steht.'
    }
  },
  'wrong-port': {
    title: 'An diesem Port antwortet ein anderer Dienst',
    meaning: 'Was dort läuft, ist nicht DICOM, oder DICOM läuft an einem anderen Port.',
    fixes: {
      'ge:dataflow':
        'Stellen Sie Port Number auf den Port unter View DICOM Endpoints (11112 oder 104).',
      'heartlab:endpoints': 'Lesen Sie den Port unter DICOM via TLS noch einmal ab.'
    }
  },
  'nat-firewall': {
    title: 'Der Weg wird unterwegs unterbrochen oder verändert',
    meaning:
      'Adressumsetzung, eine Firewall oder ein Prüfgerät unterbricht oder verändert die Verbindung auf dem Weg.',
    fixes: {
      'network:firewall':
        'Nehmen Sie diese Verbindung von der TLS- und DICOM-Prüfung aus und prüfen Sie Adressumsetzung und Leerlaufzeiten.',
      'network:tunnel': 'Prüfen Sie die MTU des Tunnels und die Routen in beide Richtungen.'
    }
  },
  'plaintext-to-tls': {
    title: 'Ein TLS-Port wurde ohne TLS angesprochen',
    meaning: 'Der Server erwartet TLS, das Gerät sendet DICOM ohne TLS.',
    fixes: {
      'ge:dataflow': 'Kreuzen Sie in den Properties von DicomStorage Transport Layer Security an.'
    }
  },
  'tls-to-plaintext': {
    title: 'Ein Port ohne TLS wurde mit TLS angesprochen',
    meaning: 'Das Gerät beginnt TLS, der Port spricht DICOM ohne TLS und versteht es nicht.',
    fixes: {
      'ge:dataflow':
        'Stellen Sie Port Number auf den Port unter DICOM via TLS; Transport Layer Security bleibt nur im Tunnel aus.',
      'heartlab:endpoints': 'Lesen Sie ab, welcher Port unter DICOM via TLS steht.'
    }
  },
  'tls-version': {
    title: 'Keine gemeinsame TLS-Version',
    meaning: 'Eine Seite spricht nur TLS-Versionen, die die andere ablehnt.',
    fixes: {
      'heartlab:support':
        'Fragen Sie, welche TLS-Versionen der Server annimmt, und nennen Sie das Windows des Geräts.',
      'ge:dataflow':
        'Bitten Sie den GE-Service, TLS 1.2 im Windows des Geräts einzuschalten; in alten Ständen ist es aus.'
    }
  },
  'no-shared-cipher': {
    title: 'Keine gemeinsame Chiffre',
    meaning:
      'Die beiden Seiten haben keine Chiffre gemeinsam, die zu Zertifikat und Version passt.',
    fixes: {
      'heartlab:support':
        'Senden Sie die Liste der Chiffren aus der TLS-Auflistung und das Windows des Geräts.',
      'ge:dataflow':
        'Fragen Sie den GE-Service nach dem Update, das aktuelle Chiffren für TLS 1.2 bringt.'
    }
  },
  'unknown-ca': {
    title: 'Dem Zertifikat des Servers wird nicht vertraut',
    meaning: 'Das Zertifikat des Servers kommt von keiner CA, der das Gerät vertraut.',
    fixes: {
      'ge:trusted-root':
        'Importieren Sie die HeartLab Server CA mit Action › All Tasks › Import (Anleitung: Action › Tools › Import).',
      'heartlab:endpoints':
        'Laden Sie die CA unter Download Server CA Certificate, PEM Format, noch einmal.',
      'network:firewall':
        'Ist der Aussteller die eigene CA einer Firewall, nehmen Sie diese Verbindung von der TLS-Prüfung aus.'
    }
  },
  'hostname-mismatch': {
    title: 'Das Zertifikat des Servers gilt für einen anderen Namen',
    meaning:
      'Die eingetippte Adresse steht im Zertifikat des Servers weder als Name noch als IP-Adresse.',
    fixes: {
      'ge:dataflow':
        'Tragen Sie bei IP Address genau den Namen oder die Adresse ein, für die das Zertifikat ausgestellt ist.',
      'heartlab:support': 'Bitten Sie um ein Serverzertifikat, das diese Adresse im SAN trägt.'
    }
  },
  'expired-cert': {
    title: 'Ein Zertifikat ist abgelaufen',
    meaning: 'Das Zertifikat einer der beiden Seiten oder das seiner CA ist abgelaufen.',
    fixes: {
      'ge:clock': 'Prüfen Sie zuerst Datum, Jahr und Zeitzone des Geräts.',
      'heartlab:identity':
        'Holen Sie mit Download Client Certificate ein neues und importieren Sie es am Gerät.',
      'heartlab:endpoints':
        'Ist das Zertifikat des Servers oder seiner CA abgelaufen, laden Sie die Server-CA noch einmal.'
    }
  },
  'clock-skew': {
    title: 'Das Datum einer Seite ist falsch',
    meaning:
      'Ein Zertifikat ist noch nicht gültig oder nur nach einer anderen Uhr: Das Datum einer Seite ist falsch.',
    fixes: {
      'ge:clock': 'Stellen Sie Datum, Jahr, Uhrzeit und Zeitzone des Geräts.',
      'this-computer': 'Prüfen Sie die Uhr dieses Computers.'
    }
  },
  'missing-client-cert': {
    title: 'Es wurde kein Client-Zertifikat gesendet',
    meaning: 'Der Server verlangt ein Client-Zertifikat, das Gerät hat keines gesendet.',
    fixes: {
      'ge:dataflow':
        'Kreuzen Sie in den Properties von DicomStorage Provide Client Certificate an.',
      'ge:tcpip':
        'Öffnen Sie Client Certificates, wählen Sie My und das importierte HeartLab-Zertifikat und drücken Sie OK.',
      'ge:client-certificates':
        'Stellen Sie sicher, dass das Zertifikat mit seinem Schlüssel unter Personal › Certificates steht.',
      'heartlab:identity':
        'Nur wenn das Gerät ohne Zertifikat senden soll: Schalten Sie Allow Anonymous TLS ein.'
    }
  },
  'client-cert-untrusted': {
    title: 'Der Server vertraut dem Client-Zertifikat nicht',
    meaning: 'Das Client-Zertifikat kommt von keiner CA, der der Server vertraut.',
    fixes: {
      'ge:tcpip':
        'Wählen Sie unter Client Certificates › My das HeartLab-Zertifikat, kein anderes.',
      'heartlab:identity':
        'Holen Sie mit Download Client Certificate die Datei der Identität dieses Geräts noch einmal und importieren Sie sie.'
    }
  },
  eku: {
    title: 'Ein Zertifikat ist nicht für diesen Zweck ausgestellt',
    meaning:
      'Die (erweiterte) Schlüsselverwendung eines Zertifikats verbietet die Anmeldung als Client oder Server.',
    fixes: {
      'heartlab:identity':
        'Holen Sie mit Download Client Certificate ein neues statt eines Server- oder Signaturzertifikats.',
      'heartlab:support': 'Senden Sie die erweiterte Schlüsselverwendung des Zertifikats.'
    }
  },
  ...ASSOCIATION_CAUSES
} as const satisfies Record<keyof typeof DICOM_ENTRIES, CauseWords>
