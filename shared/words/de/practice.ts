import type { practice as english } from '../en/practice'

export const practice = {
  'practice.lead':
    'Ein HeartLab zum Üben, in diesem Computer. Es verwendet HeartLabs Bezeichnungen und enthält keine Patienten.',
  'practice.where': 'Wer darf es erreichen?',
  'practice.where-hint': 'Für ein echtes Gerät wählen Sie die Adresse des Netzes, in dem es steht.',
  'practice.only-here': 'Nur dieser Computer (127.0.0.1)',
  'practice.port': 'Port',
  'practice.anonymous-hint': 'Nimmt Geräte an, die kein Client-Zertifikat zeigen.',
  'practice.start': 'Übungsendpunkt starten',
  'practice.starting': 'Startet…',
  'practice.stop': 'Anhalten',
  'practice.firewall-hint':
    'Fragt die Firewall dieses Computers, so erlauben Sie es für das private Netz.',
  'practice.this-computer': 'Dies am Gerät eintippen',
  'practice.loopback-only':
    'Diese Adresse erreicht nur dieser Computer. Für ein Gerät halten Sie an und wählen eine Netzadresse.',
  'practice.qr': 'QR-Code: {address}, Port {port}',
  'practice.use-lead':
    'Um den ganzen Weg hier zu gehen, machen Sie dies zum Endpunkt des Plans. Es ersetzt {host}; Strg Z nimmt es zurück.',
  'practice.use-as-endpoint': 'Als Endpunkt dieses Standorts benutzen',
  'practice.used': 'Der Plan führt nun zum Übungsendpunkt. Strg Z nimmt es zurück.',
  'practice.no-identities':
    'Noch ist kein Gerät bekannt. Ohne Identität wird jede Assoziation abgelehnt.',
  'practice.client-certificate-where':
    'Download Client Certificate: Die Übungs-CA stellt es aus, und die Identität nimmt es an. Gehen Sie damit den Weg, als käme es von HeartLab.',
  'practice.state': 'Zustand',
  'practice.change': 'Ändern',
  'practice.enabled': 'eingeschaltet',
  'practice.disabled': 'ausgeschaltet',
  'practice.enable': 'Einschalten',
  'practice.enable-what': 'Einschalten: {name}',
  'practice.disable': 'Ausschalten',
  'practice.disable-what': 'Ausschalten: {name}',
  'practice.remove': 'Entfernen',
  'practice.remove-what': 'Entfernen: {name}',
  'practice.no-studies': 'Noch ist nichts angekommen.',
  'practice.events': 'Was geschehen ist',
  'practice.no-events': 'Bisher still.',
  'practice.how-live': 'So geht es',
  'practice.start-and-watch': 'Starten und auf das Gerät warten',
  'practice.live-network':
    'Bringen Sie diesen Computer in das Netz des Geräts: per Kabel im selben Netz oder über das WLAN, das das Gerät benutzt. Aus einem Gäste-WLAN ist es nicht zu erreichen.',
  'practice.live-firewall':
    'Wählen Sie die Adresse dieses Netzes. Fragt die Firewall dieses Computers, erlauben Sie es für private Netze; lehnt sie ab, fragen Sie die IT-Abteilung.',
  'practice.live-trust':
    'Das Gerät prüft, mit wem es spricht. Legen Sie die Übungs-CA auf den USB-Stick und importieren Sie sie in Trusted Root, genau wie die Server-CA.',
  'practice.live-save-ca': 'Übungs-CA auf den Stick speichern…',
  'practice.live-change':
    'Nach dem Start zeigt diese Seite, was in DicomStorage › Properties einzutippen ist. Alles andere bleibt, wie es ist. Drücken Sie dann am Gerät auf Check; jede Einstellung wird hier abgehakt nach dem, was ankommt.',
  'practice.live-wrong': 'Am Gerät ist etwas falsch eingestellt',
  'practice.live-right': 'Was bisher zu sehen war, ist richtig',
  'practice.live-whole': 'Jede Einstellung ist richtig',
  'practice.remove-ca':
    'Entfernen Sie danach die Übungs-CA aus Trusted Root Certification Authorities.',
  'practice.what-scanner-does': 'Was das Gerät wirklich tut',
  'practice.watch-lead':
    'Tippen Sie die Adresse daneben am Gerät ein, lassen Sie alles andere, wie es ist, und beginnen Sie zuzusehen.',
  'practice.watch': 'Auf das Gerät warten',
  'practice.stop-watching': 'Nicht mehr zusehen',
  'practice.waiting-scanner': 'Warte auf das Gerät… Drücken Sie am Gerät auf Check.',
  'practice.change-back': 'Stellen Sie dies am Ende auf HeartLab zurück',
  'practice.not-seen': 'noch nicht gesehen',
  'practice.seen-wrong': 'Gesehen: {seen}. Soll: {expected}.',
  'practice.show-screen': 'Bildschirm zeigen',
  'practice.is-right': 'richtig',
  'practice.is-wrong': 'falsch',
  'practice.is-unseen': 'noch nicht gesehen',
  'practice.setting-tls': 'Transport Layer Security',
  'practice.setting-tls-version': 'TLS-Version',
  'practice.setting-client-certificate': 'Provide Client Certificate',
  'practice.setting-server-trusted': 'Der Server-CA wird vertraut',
  'practice.setting-calling-ae': 'AE-Titel des Geräts',
  'practice.setting-called-ae': 'AE Title in DicomStorage',
  'practice.setting-multiframe': 'Allow Multiframe',
  'practice.setting-sr': 'Allow SR',
  'practice.setting-sr-private': 'Allow SR Private Data',
  'practice.setting-echo': 'Prüfung (C-ECHO)',
  'practice.setting-store': 'Senden (C-STORE)'
} as const satisfies Record<keyof typeof english, string>
