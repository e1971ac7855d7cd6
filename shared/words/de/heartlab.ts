import type { heartlab as english } from '../en/heartlab'

export const heartlab = {
  'heartlab.permission':
    'Das können Benutzer mit der Berechtigung Integrations: DICOM, meist Administratoren.',
  'heartlab.say-needs': 'Vorher nachsehen, ob alles Nötige da ist',
  'heartlab.needs':
    'Administratorzugang zum GE-Ultraschallgerät, Zugang zu den DICOM-Einstellungen von HeartLab und ein USB-Stick für die Zertifikate.',
  'heartlab.say-now-have': 'Jetzt sollten Sie drei Werte haben',
  'heartlab.now-have': 'Server AE Title, Server IP Address und Device AE Title.',
  'heartlab.other-path': 'In manchen Versionen heißt es Settings › Devices › DICOM.',

  'heartlab.view-endpoints-title': 'Die Verbindungsdaten in HeartLab zusammentragen',
  'heartlab.under-tls': 'Er steht unter DICOM via TLS.',
  'heartlab.port': 'Meist 11112. Nehmen Sie den, der dort steht.',

  'heartlab.inside-the-tunnel':
    'Im Tunnel kommen die Werte mit HeartLabs Tunnelangaben: Ziel-IP-Adresse und Port für ausgehenden DICOM-Verkehr und der Server AE Title. Was dort fehlt, erfragen Sie bei Ihrem HeartLab Onboarding Manager.',

  'heartlab.create-identity-title': 'Eine DICOM Identity in HeartLab anlegen',
  'heartlab.identity-name':
    'Ein wiedererkennbarer Gerätename, zum Beispiel GE E95 - Room 1: Ort und Modell zusammen.',
  'heartlab.identity-ae': 'Der Device AE Title: der, den das Gerät schon hat.',
  'heartlab.say-operations': 'Prüfen, was die Identität darf',
  'heartlab.identity-operations':
    'Die DIMSE request types der Identität legen fest, was sie darf. Echo und Store sind nötig.',

  'heartlab.download-client-certificate-title': 'Das Client-Zertifikat der Identität herunterladen',
  'heartlab.identity-open': 'Die DICOM Identity, die Sie eben angelegt haben.',
  'heartlab.identity-save':
    'Speichern Sie die Datei so, dass dieser Computer sie lesen kann; sie wird hier geprüft, bevor sie auf einen USB-Stick kommt.',
  'heartlab.say-anonymous-off': 'Allow Anonymous TLS ausschalten',
  'heartlab.say-anonymous-on': 'Allow Anonymous TLS einschalten',
  'heartlab.anonymous-off': 'Dann nimmt HeartLab dieses Gerät nur mit seinem Zertifikat an.',

  'heartlab.allow-anonymous-title': 'Dieser Identität die Verbindung ohne Zertifikat erlauben',
  'heartlab.anonymous-on':
    'Die öffentliche Anleitung von HeartLab beschreibt nur authentifiziertes TLS: Fragen Sie HeartLab Support, ob anonymes TLS für Sie gedacht ist.',

  'heartlab.download-server-ca-title': 'Das Server CA Certificate herunterladen',
  'heartlab.ca-why':
    'Mit dem HeartLab Server CA Certificate vertraut das GE-Gerät dem Server von HeartLab.',
  'heartlab.ca-save':
    'Speichern Sie es so, dass dieser Computer es lesen kann; es wird hier geprüft, bevor es auf den USB-Stick kommt.',

  'heartlab.confirm-study-title': 'Bestätigen, dass die Studie in HeartLab erscheint',
  'heartlab.study-list':
    'Öffnen Sie die Study List und suchen Sie die Teststudie. Bestätigen Sie, dass sie in HeartLab erscheint.',
  'heartlab.say-study': 'Die Studie öffnen und vergleichen',
  'heartlab.study-content':
    'Clips bewegen sich, Messwerte sind da, die Kennungen sind die des Tests.'
} as const satisfies Record<keyof typeof english, string>
