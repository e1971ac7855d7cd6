import type { ASSOCIATION_ENTRIES } from '../../../causes/association-causes'
import type { CauseWords } from './cause-words'

/** Causes from the association on, and of key files. */
export const ASSOCIATION_CAUSES = {
  'identity-refused': {
    title: 'HeartLab lehnt diese Identität ab',
    meaning:
      'Das Zertifikat ist gut, aber die Identität ist ausgeschaltet, nicht für diesen AE-Titel eingetragen oder darf dies nicht.',
    fixes: {
      'heartlab:identity':
        'Stellen Sie sicher, dass die Identität eingeschaltet ist, diesen AE Title hat und diesen DIMSE request type erlaubt.',
      'ge:tcpip': 'Stellen Sie sicher, dass der AE Title des Geräts der der Identität ist.',
      'heartlab:support': 'Fragen Sie, was HeartLabs Protokoll zu dieser Zeit sagt.'
    }
  },
  'wrong-called-ae': {
    title: 'Der Server kennt den gerufenen AE-Titel nicht',
    meaning: 'Der AE-Titel des Servers ist am Gerät vertippt. Groß- und Kleinschreibung zählt.',
    fixes: {
      'ge:dataflow':
        'Stellen Sie AE Title auf den Server AE Title aus View DICOM Endpoints, Buchstabe für Buchstabe.',
      'heartlab:endpoints': 'Lesen Sie den Server AE Title noch einmal ab.'
    }
  },
  'wrong-calling-ae': {
    title: 'Der Server kennt den AE-Titel des Geräts nicht',
    meaning:
      'Der rufende AE-Titel ist dort nicht eingetragen, unterscheidet sich in Groß- und Kleinschreibung oder Leerzeichen oder kommt von einer nicht eingetragenen Adresse.',
    fixes: {
      'heartlab:identity':
        'Legen Sie die DICOM Identity mit genau dem AE Title des Geräts an oder berichtigen Sie sie.',
      'ge:tcpip': 'Stellen Sie den eigenen AE Title des Geräts auf den der Identität.'
    }
  },
  'sop-class-not-supported': {
    title: 'Der Server nimmt diese Art von Objekt nicht an',
    meaning: 'Die SOP-Klasse eines Presentation Context wird abgelehnt.',
    fixes: {
      'heartlab:identity': 'Prüfen Sie, welche DIMSE request types diese Identität benutzen darf.',
      'ge:dataflow':
        'Senden Sie nur, was der Server nimmt: Vergleichen Sie Allow SR, Allow SR Private Data und Allow Multiframe.',
      'heartlab:support': 'Fragen Sie, ob diese SOP-Klasse angenommen wird.'
    }
  },
  'transfer-syntax': {
    title: 'Der Server nimmt diese Kodierung nicht an',
    meaning:
      'Keine der angebotenen Transfersyntaxen wird angenommen, oder das Objekt lässt sich in keine davon bringen.',
    fixes: {
      'ge:dataflow':
        'Stellen Sie die Kompression in den Properties von DicomStorage auf ihre Vorgabe zurück und senden Sie noch einmal.',
      'heartlab:support': 'Fragen Sie, welche Transfersyntaxen für diese Klasse angenommen werden.'
    }
  },
  'pdu-size': {
    title: 'Eine Längengrenze der PDUs wird verletzt',
    meaning:
      'Eine Seite sendet größere PDUs, als die andere erlaubt, oder behandelt die Grenze falsch.',
    fixes: {
      'heartlab:support': 'Senden Sie die Höchstlängen aus Anfrage und Zusage.',
      'ge:dataflow': 'Lassen Sie die PDU-Größe auf ihrer Vorgabe, wo sie einstellbar ist.'
    }
  },
  timeout: {
    title: 'Verbunden, dann keine rechtzeitige Antwort',
    meaning: 'Die Verbindung steht, aber eine erwartete Antwort kam nicht vor Ablauf der Zeit.',
    fixes: {
      'ge:dataflow':
        'Prüfen Sie Port Number und die Zeitgrenze und senden Sie dann eine kleine Studie allein.',
      'network:firewall': 'Prüfen Sie Leerlaufzeiten und Prüfgeräte auf dem Weg zum Server.',
      'heartlab:support': 'Fragen Sie, was der Server zu dieser Zeit getan hat.'
    }
  },
  'out-of-resources': {
    title: 'Der Server ist voll oder beschäftigt',
    meaning: 'Die Gegenseite hat keinen Platz, ist beschäftigt oder hat genug Assoziationen.',
    fixes: {
      'heartlab:support':
        'Warten Sie einige Minuten und versuchen Sie es noch einmal; nennen Sie dann den Status.',
      'ge:dataflow':
        'Löschen Sie hängende Aufträge im Spooler des Geräts und versuchen Sie es erneut.'
    }
  },
  'peer-abort': {
    title: 'Die andere Seite hat abgebrochen',
    meaning: 'Die Gegenseite hat die Assoziation beendet, ohne zu sagen, warum.',
    fixes: {
      'heartlab:support': 'Fragen Sie, was das Protokoll des Servers zu dieser Zeit sagt.',
      'network:firewall':
        'Stellen Sie sicher, dass kein Gerät auf dem Weg die Verbindung zurücksetzt.'
    }
  },
  'wrong-key-password': {
    title: 'Das Passwort öffnet die Schlüsseldatei nicht',
    meaning:
      'Das Passwort des privaten Schlüssels oder der PKCS#12-Datei ist nicht das eingetippte.',
    fixes: {
      'ge:client-certificates':
        'Importieren Sie noch einmal mit dem Passwort pulse, in Kleinbuchstaben.',
      'heartlab:identity': 'Laden Sie das Client-Zertifikat noch einmal.'
    }
  },
  'p12-encryption': {
    title: 'Der Leser kann diese Art von P12-Datei nicht entschlüsseln',
    meaning:
      'Die PKCS#12-Datei ist auf eine Weise verschlüsselt, die der Leser nicht kennt; Windows meldet dann das Passwort als falsch.',
    fixes: {
      'this-computer':
        'Machen Sie eine Kopie, die altes Windows liest: „Für dieses Gerät umpacken“ auf der Seite Client-Zertifikat.',
      'ge:client-certificates': 'Importieren Sie diese Kopie mit dem Passwort pulse.'
    }
  },
  'p12-no-key': {
    title: 'Das Zertifikat hat keinen privaten Schlüssel',
    meaning: 'Nur das öffentliche Zertifikat ist da; das Gerät kann sich nicht ausweisen.',
    fixes: {
      'heartlab:identity':
        'Download Client Certificate: Die .p12-Datei enthält Zertifikat und Schlüssel.',
      'ge:client-certificates':
        'Importieren Sie die .p12-Datei mit Mark this key as exportable in Personal › Certificates.'
    }
  },
  other: {
    title: 'Eine bekannte Ursache außerhalb der üblichen Liste',
    meaning:
      'Was geschehen ist, ist verstanden, aber es ist keine der üblichen Ursachen: Lesen Sie die Belege.',
    fixes: { 'heartlab:support': 'Senden Sie die Belege, wie sie sind.' }
  },
  unknown: {
    title: 'Nichts wurde erkannt',
    meaning: 'Der Text oder die Antworten enthalten nichts, woraus sich eine Ursache nennen ließe.',
    fixes: {
      'heartlab:support': 'Senden Sie mehr vom Protokoll, ab der Zeit vor dem ersten Versuch.'
    }
  },
  ok: {
    title: 'Gesund',
    meaning: 'Die Verbindung funktioniert, soweit sie zu sehen war.',
    fixes: {}
  }
} as const satisfies Record<keyof typeof ASSOCIATION_ENTRIES, CauseWords>
