import type { scanner as english } from '../en/scanner'

export const scanner = {
  'scanner.say-clock': 'Datum, Jahr, Uhrzeit und Zeitzone prüfen',
  'scanner.say-drive': 'Den USB-Stick einstecken',
  'scanner.say-key': 'Den kleinen Schlüssel im Symbol suchen',
  'scanner.say-worklist': 'Die Worklist an erster Stelle lassen, wenn es eine gibt',
  'scanner.say-answer': 'Die Antwort lesen',
  'scanner.say-defaults': 'Kompression und Zeitgrenzen so lassen, wie sie sind',
  'scanner.say-add-storage': 'DicomStorage bei Outputs hinzufügen',
  'scanner.open-next':
    'Die Datei steht nun im Assistenten. Der Buchstabe des Laufwerks kann ein anderer als E: sein.',
  'scanner.login-title': 'Als Administrator anmelden',
  'scanner.login-clock':
    'Vergleichen Sie sie mit einer verlässlichen Uhr. Bei falschem Datum wirkt jedes Zertifikat abgelaufen oder noch nicht gültig.',
  'scanner.login-user': 'Meist ADM. Was ein anderer Benutzer hier ändert, wird nicht gespeichert.',
  'scanner.login-password':
    'Es kann vor Ort geändert worden sein: Fragen Sie die für das Gerät zuständige Person. Hier wird es nie gezeigt oder gespeichert.',
  'scanner.login-emergency': 'Nicht Emergency: Das speichert nur den aktuellen Patienten.',

  'scanner.ldap-title': 'Die Zertifikate des Geräts öffnen',
  'scanner.ldap-lead':
    'Dies öffnet das Fenster, in dem das Windows des Geräts seine Zertifikate aufbewahrt.',
  'scanner.ldap-drive':
    'Den mit den Zertifikaten. Schließen Sie jedes Fenster, das von selbst aufgeht.',
  'scanner.ldap-why': 'LDAP klingt hier seltsam; GE hat den Knopf dort untergebracht.',
  'scanner.ldap-opens': 'Ein Fenster von Windows geht auf, mit Ordnern auf der linken Seite.',

  'scanner.personal-folder-title': 'Zum Ordner Personal gehen',
  'scanner.personal-folder-lead':
    'Links im Fenster stehen Ordner. Das eigene Zertifikat des Geräts kommt in den ersten.',
  'scanner.personal-folder-why':
    'Nur hier sucht das Gerät sein eigenes Zertifikat. Andere Programme nennen diesen Speicher My.',
  'scanner.personal-folder-missing':
    'Gibt es noch keinen Ordner Certificates, bleiben Sie auf Personal; Windows legt ihn beim ersten Import an.',

  'scanner.personal-import-title': 'Den Import starten',
  'scanner.personal-import-lead': 'Das Menü oben startet den Certificate Import Wizard.',
  'scanner.import-tools':
    'Die HeartLab-Anleitung schreibt Action → Tools → Import. In Windows selbst heißt es All Tasks.',
  'scanner.import-greyed': 'Ist es grau, klicken Sie noch einmal auf den Ordner Certificates.',

  'scanner.wizard-welcome-title': 'Der Certificate Import Wizard geht auf',
  'scanner.wizard-welcome-lead': 'Seine erste Seite grüßt nur; vier kurze folgen.',
  'scanner.wizard-welcome-store':
    'Fragt er nach einer Store Location, lassen Sie sie, wie sie ist: Das Fenster, aus dem Sie kommen, hat sie gewählt.',

  'scanner.wizard-file-title': 'Zum USB-Stick gehen',
  'scanner.wizard-file-lead': 'Der Assistent fragt nach einer Datei: Sie liegt auf dem USB-Stick.',
  'scanner.wizard-file-browse': 'Die nächste Seite zeigt, wie die Datei zu finden ist.',

  'scanner.wizard-open-title': 'Das Client-Zertifikat auf dem Stick finden',
  'scanner.wizard-open-lead':
    'Die Datei ist da, aber Windows versteckt sie, bis der Dateityp umgestellt ist.',
  'scanner.open-drive':
    'Suchen Sie den USB-Stick unter Computer oder This PC und öffnen Sie den Ordner darauf.',
  'scanner.open-p12-file': 'Das Zertifikat der DICOM Identity.',
  'scanner.open-p12-hidden':
    'Windows zeigt zuerst nur .cer- und .crt-Dateien, und der Stick wirkt leer. Ändern Sie diese Liste oder wählen Sie All Files.',

  'scanner.wizard-password-title': 'Das Passwort und zwei Häkchen',
  'scanner.wizard-password-lead':
    'Die Datei ist verschlossen. Geben Sie ihr Passwort ein und setzen Sie zwei Häkchen.',
  'scanner.wizard-password-small':
    'Nur Kleinbuchstaben. Mit Display Password sehen Sie, was Sie tippen.',
  'scanner.own-password':
    'Diese Datei hat ein eigenes Passwort: das, das Sie auf der Seite Client-Zertifikat eingegeben haben. Es ist nicht pulse und wird hier nicht gezeigt.',
  'scanner.wizard-password-exportable':
    'Die HeartLab-Anleitung verlangt es. Damit kann jeder mit Administratorzugang den Schlüssel kopieren; halten Sie es in der Übergabe fest.',
  'scanner.wizard-password-exported':
    'Die HeartLab-Anleitung schreibt Include all exported properties. Es ist dasselbe Kästchen.',
  'scanner.wizard-password-incorrect':
    'Meldet Windows das richtige Passwort als falsch, kann dieses ältere Windows die Datei nicht lesen: Lassen Sie sie für das Gerät umpacken (gleicher Schlüssel, ältere Verschlüsselung) und bringen Sie sie noch einmal.',

  'scanner.wizard-store-title': 'Den Speicher Personal wählen',
  'scanner.wizard-store-lead': 'Der Assistent fragt, wo er das Zertifikat aufbewahren soll.',
  'scanner.wizard-store-automatic':
    'Nicht Automatically select: Das legt Zertifikate womöglich dort ab, wo das Gerät nicht sucht.',

  'scanner.wizard-finish-title': 'Den Import abschließen',
  'scanner.wizard-finish-lead':
    'Die letzte Seite fasst zusammen. Vergleichen Sie, bevor Sie abschließen.',
  'scanner.wizard-finish-success': 'Windows sagt: The import was successful.',

  'scanner.personal-imported-title': 'Sehen, dass das Zertifikat angekommen ist',
  'scanner.personal-imported-lead':
    'Sie sind wieder im Fenster der Zertifikate. Die neue Zeile zeigt, ob es geklappt hat.',
  'scanner.imported-key':
    'Er heißt, dass der private Schlüssel dabei ist. Fehlt er, importieren Sie die .p12-Datei noch einmal.',
  'scanner.imported-date': 'In der Zukunft, nach der Uhr des Geräts.',

  'scanner.root-folder-title': 'Zum Ordner Trusted Root gehen',
  'scanner.root-folder-lead': 'Nun das Zertifikat, an dem das Gerät HeartLab erkennt.',
  'scanner.root-folder-others': 'Zertifikate anderer Stellen stehen schon hier. Lassen Sie sie.',
  'scanner.root-import-title': 'Den Import der Server-CA starten',
  'scanner.root-import-lead':
    'Das Menü oben startet den Import, diesmal vom Ordner Trusted Root aus.',
  'scanner.root-import-why': 'Im selben Fenster. Die Server-CA gehört nur hierher.',
  'scanner.root-import-next':
    'Der Certificate Import Wizard geht auf; seine erste Seite grüßt nur.',

  'scanner.root-wizard-open-title': 'Die Server-CA auf dem Stick finden',
  'scanner.root-wizard-open-lead':
    'Die Datei liegt im selben Ordner des USB-Sticks, und Windows zeigt sie sofort.',
  'scanner.root-open-crt':
    'Die HeartLab Server CA, die Sie im PEM-Format geladen haben, als Kopie, die Windows sofort zeigt.',
  'scanner.root-open-pem':
    'Die .pem-Datei ist dasselbe Zertifikat; Windows zeigt sie nur unter All Files.',

  'scanner.root-wizard-store-title': 'Beim Speicher Trusted Root bleiben',
  'scanner.root-wizard-store-lead': 'Der Assistent fragt, wo er die Server-CA aufbewahren soll.',
  'scanner.root-wizard-finish-title': 'Abschließen und die Warnung abwarten',
  'scanner.root-wizard-finish-lead':
    'Die letzte Seite fasst zusammen. Vergleichen Sie, bevor Sie abschließen.',
  'scanner.root-finish-warning':
    'Eine Sicherheitswarnung folgt. Das ist zu erwarten: Vergleichen Sie, bevor Sie zustimmen.',

  'scanner.root-warning-title': 'Den Fingerabdruck vergleichen, dann zustimmen',
  'scanner.root-warning-lead':
    'Windows fragt, ob dies wirklich von HeartLab ist. Der Fingerabdruck ist die Antwort.',
  'scanner.root-warning-compare': 'Vergleichen Sie jede Gruppe mit der Zahl, die hier steht.',
  'scanner.root-warning-differs':
    'Nur wenn alles gleich ist. Weicht eine Stelle ab, drücken Sie No und laden die Server-CA noch einmal.',

  'scanner.tcp-ip-title': 'Der eigene AE-Titel des Geräts, dann seine Zertifikate',
  'scanner.tcp-ip-lead':
    'Das Gerät muss sich so nennen, wie HeartLab es kennt. Von hier aus wählen Sie auch sein Zertifikat.',
  'scanner.tcp-ip-title-without': 'Der eigene AE-Titel des Geräts',
  'scanner.tcp-ip-lead-without': 'Das Gerät muss sich so nennen, wie HeartLab es kennt.',
  'scanner.tcp-ip-ae':
    'Der Device AE Title der DICOM Identity, Buchstabe für Buchstabe. Weicht er ab, berichtigen Sie die Identität in HeartLab: Andere Systeme kennen das Gerät vielleicht unter diesem Titel.',
  'scanner.tcp-ip-no-certificate':
    'Diese Verbindung sendet kein Client-Zertifikat, es gibt also nichts auszuwählen.',

  'scanner.client-certificate-choice-title': 'Das HeartLab-Zertifikat auswählen',
  'scanner.client-certificate-choice-lead':
    'Dieses Zertifikat zeigt das Gerät HeartLab von nun an.',
  'scanner.choice-my': 'My ist der Ordner Personal, in den Sie importiert haben.',
  'scanner.choice-certificate':
    'Fehlt es? Dann liegt es in einem anderen Speicher oder kam ohne Schlüssel: Gehen Sie zurück zum Import.',

  'scanner.dataflow-list-title': 'Einen Dataflow anlegen oder den benutzten nehmen',
  'scanner.dataflow-list-lead': 'Ein Dataflow legt fest, woher Studien kommen und wohin sie gehen.',
  'scanner.dataflow-list-new':
    'Legen Sie einen neuen Dataflow an oder bearbeiten Sie einen vorhandenen. Ein neuer lässt die bisherige Arbeitsweise unberührt.',
  'scanner.dataflow-configure-title': 'Die Teile in die richtige Reihenfolge bringen',
  'scanner.dataflow-configure-lead':
    'HeartLab ist ein weiterer Ausgang. Auf die Reihenfolge der Teile kommt es an.',
  'scanner.dataflow-worklist':
    'Benutzt dieser Dataflow eine Worklist, steht sie bei den Inputs an erster Stelle.',
  'scanner.dataflow-archive':
    'In Inputs und in Outputs, und vor DicomStorage. In anderer Reihenfolge können Fehler kommen und gehen.',
  'scanner.dataflow-storage': 'Es ist der letzte der Outputs.',

  'scanner.dicom-storage-title': 'Dem Gerät sagen, wo HeartLab ist',
  'scanner.storage-name': 'Ein verständlicher Name Ihrer Wahl.',
  'scanner.storage-ae': 'Der Server AE Title von HeartLab. Großbuchstaben zählen.',
  'scanner.storage-port': 'Von der Endpunkt-Seite in HeartLab: 11112 oder 104.',
  'scanner.storage-anonymous': 'Anonymes TLS sendet kein Client-Zertifikat.',
  'scanner.storage-no-tls':
    'Im IPSec-Tunnel läuft DICOM unverschlüsselt; der Tunnel verschlüsselt es. TLS zusätzlich nur, wenn HeartLab es sagt.',
  'scanner.storage-content': 'Ohne sie fehlen Messwerte, und Clips kommen als Standbilder an.',
  'scanner.storage-defaults': 'Einstellen nach Wunsch. Im Zweifel die Vorgaben unverändert lassen.',
  'scanner.storage-leave': 'Verlassen Sie dann Config ordentlich, damit es gespeichert bleibt.',

  'scanner.connectivity-check-title': 'Die Verbindungsprüfung starten',
  'scanner.connectivity-check-lead':
    'Starten Sie die Verbindungsprüfung am Ziel des Dataflows und lesen Sie die Antwort.',
  'scanner.check-saved': 'Das Ziel, das Sie eben im Dataflow angelegt haben.',
  'scanner.check-patience':
    'Bei falscher Adresse dauert es etwa 110 Sekunden, bis es scheitert: dreimal 30 Sekunden mit je 10 Sekunden Pause. Warten Sie die Antwort ab.',
  'scanner.check-read': 'Was sie bedeutet, steht darunter.'
} as const satisfies Record<keyof typeof english, string>
