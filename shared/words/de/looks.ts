import type { looks as english } from '../en/looks'

export const looks = {
  'looks.heading': 'Wenn es an Ihrem Gerät anders aussieht',
  'looks.ask':
    'Passt nichts davon, fragen Sie die Medizintechnik oder den GE-Service; schicken Sie HeartLab die Wörter, die Sie sehen.',
  'looks.login-button': 'Der Knopf heißt vielleicht Log on, Login oder OK.',
  'looks.login-user': 'Der Administrator kann bei Ihnen anders als ADM heißen.',
  'looks.ldap-missing':
    'Keine Seite LDAP oder kein solcher Knopf: Sie sind nicht als Administrator angemeldet, oder diese Softwareversion hat ihn anderswo. Wo, ist nicht öffentlich bekannt: Fragen Sie die Medizintechnik.',
  'looks.tree-top':
    'Oben steht vielleicht Certificates - Current User oder Certificates (Local Computer). Welches GE öffnet, ist nicht öffentlich bekannt: Bleiben Sie in dem, das geöffnet wurde.',
  'looks.folder-language':
    'In einem anderssprachigen Windows sind die Ordner übersetzt; die Reihenfolge ist gleich, Personal ist der erste.',
  'looks.signed-out':
    'Das Fenster ist schon zu? Öffnen Sie es wieder: Utilities › Config › Admin › LDAP › Client Certificates.',
  'looks.right-click':
    'Keine Menüleiste? Drücken Sie mit der rechten Taste auf den Ordner Certificates: All Tasks › Import steht auch dort.',
  'looks.tools': 'Ein älteres Wort für All Tasks, auch in der HeartLab-Anleitung: Tools.',
  'looks.welcome':
    'Neueres Windows zeigt den Titel klein oben links, älteres eine große erste Seite. Next ist dasselbe.',
  'looks.drive-blocked':
    'Der Stick erscheint nicht: Versuchen Sie einen anderen USB-Anschluss und fragen Sie, ob USB-Sticks an diesem Gerät gesperrt sind. Er sollte mit FAT32 formatiert sein.',
  'looks.file-type':
    'Die Liste steht unten rechts, in neuerem Windows ohne Beschriftung. All Files (*.*) zeigt alles.',
  'looks.password-page': 'In Windows 7 heißt diese Seite Password.',
  'looks.exported':
    'Die HeartLab-Anleitung sagt Include all exported properties; Windows sagt extended.',
  'looks.extended-missing': 'Weitere Kästchen können hier stehen. Lassen Sie sie, wie sie sind.',
  'looks.store-preset':
    'Der Speicher kann schon eingetragen sein, weil Sie aus seinem Ordner kommen. Ist es ein anderer, drücken Sie Browse.',
  'looks.finish-refused':
    'Ein Fehler statt des Erfolgs: Lesen Sie ihn HeartLab Support Wort für Wort vor; die Datei galt für das genannte Windows als lesbar.',
  'looks.several-rows':
    'Mehrere Zertifikate mit diesem Namen: Nehmen Sie das mit dem Schlüssel im Symbol und dem spätesten Expiration Date.',
  'looks.ca-too':
    'Erscheint hier auch das Zertifikat des Ausstellers, schadet es nicht; Trusted Root braucht es trotzdem.',
  'looks.no-warning':
    'Keine Warnung erscheint, wenn das Zertifikat schon da war oder der Speicher zum ganzen Computer gehört. Suchen Sie es dann in der Liste des Ordners.',
  'looks.thumbprint-groups':
    'Windows schreibt den Fingerabdruck vielleicht in anderen Gruppen oder in Kleinbuchstaben; nur die Ziffern zählen.',
  'looks.ae-elsewhere':
    'Der eigene AE-Titel des Geräts kann in dieser Version auf einer anderen Seite von Connectivity stehen.',
  'looks.tcp-ip-missing':
    'Kein Knopf Client Certificates: Die Version ist vielleicht zu alt für authentifiziertes TLS. Fragen Sie den GE-Service.',
  'looks.choice-personal': 'Statt My kann Personal stehen: Es ist derselbe Speicher.',
  'looks.dataflow-combinations':
    'Ein Dataflow ist eine benannte Kombination aus Inputs und Outputs, und nur manche sind erlaubt. Wird eine abgelehnt, gehen Sie vom benutzten Dataflow aus.',
  'looks.dataflow-new': 'Statt New kann Add oder Copy stehen.',
  'looks.archive-name':
    'LocalArchiveService kann Local Archive oder Local Database heißen. Es gehört auf beide Seiten.',
  'looks.ip-list':
    'IP Address kann eine Auswahlliste sein: Drücken Sie Modify, um die Adresse von HeartLab aufzunehmen.',
  'looks.multiframe': 'Allow Multiframe heißt in manchen Versionen Allow MultiFrame.',
  'looks.storage-tabs':
    'Wiederholungen, Zeitgrenze, Kompression, Rohdaten oder Storage Commitment können hier oder auf weiteren Reitern stehen, auch unter anderen Namen. Lassen Sie sie.',
  'looks.no-tls':
    'Kein Kästchen Transport Layer Security: Diese Version oder Lizenz hat es vielleicht nicht. Fragen Sie den GE-Service, bevor Sie ohne weitermachen.',
  'looks.check-button':
    'Die Prüfung kann ein Knopf sein oder ein Symbol neben dem Ziel, das grün oder rot wird.',
  'looks.check-two':
    'Manche Versionen prüfen zweimal, Ping (das Netz) und Verify (DICOM), manche nur einmal.',
  'looks.family-vivid':
    'Diese Seiten folgen der HeartLab-Anleitung für Vivid; die genauen Bezeichnungen hängen von der Softwareversion ab.',
  'looks.family-echopac':
    'EchoPAC wird wie ein Vivid eingerichtet. Seine genauen Bezeichnungen sind nicht öffentlich bestätigt.',
  'looks.family-logiq':
    'LOGIQ hat keinen Dataflow: Suchen Sie unter Utility › Connectivity auf den Seiten Device, Service und Button.',
  'looks.family-voluson':
    'Voluson hat keinen Dataflow: Suchen Sie die Seite der DICOM-Einrichtung.',
  'looks.family-venue': 'Die Bildschirme von Venue sind nicht öffentlich beschrieben.',
  'looks.family-other': 'Dieses Modell ist hier nicht bekannt.',
  'looks.family-limits':
    'Wo dieses Modell Zertifikate ablegt und ob es sie senden kann, ist nicht öffentlich bekannt: Fragen Sie die Medizintechnik.'
} as const satisfies Record<keyof typeof english, string>
