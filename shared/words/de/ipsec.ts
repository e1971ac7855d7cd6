import type { ipsec as english } from '../en/ipsec'

export const ipsec = {
  'ipsec.about-title': 'Einrichtung des IPSec-Tunnels',
  'ipsec.about-what':
    'Ein IPSec-Tunnel ist ein Weg, das Netz Ihrer Organisation sicher mit der Cloud-Umgebung von HeartLab zu verbinden.',
  'ipsec.about-manager':
    'Ihr HeartLab Onboarding Manager sagt Ihnen, ob IPSec für Ihre Umgebung das Richtige ist.',
  'ipsec.applies-to': 'Gilt für',
  'ipsec.applies-network': 'Netzwerkadministratoren des Kunden',
  'ipsec.applies-firewall': 'Firewall-Administratoren',
  'ipsec.applies-it': 'IT-Teams, die die Netzinfrastruktur betreiben',
  'ipsec.about-who':
    'Diese Einrichtung müssen diejenigen vornehmen, die für die Netzinfrastruktur der Organisation verantwortlich sind.',

  'ipsec.network-title': 'Angaben zu Ihrem Netz',
  'ipsec.network-needs': 'Für den IPSec-Tunnel braucht HeartLab diese Angaben zu Ihrem Netz:',
  'ipsec.network-public-ip': 'Öffentliche IP-Adresse Ihres Routers oder Ihrer Firewall',
  'ipsec.network-cidr': 'Interne Subnetze, die verbunden werden sollen',
  'ipsec.network-gateway': 'Modell der Firewall oder des VPN-Geräts',
  'ipsec.network-obtain':
    'Bitte holen Sie diese Angaben bei Ihrer IT-Administration ein und geben Sie sie an HeartLab weiter.',

  'ipsec.connection-title': 'Die Verbindung einrichten',
  'ipsec.connection-heartlab':
    'Nach Erhalt Ihrer Angaben richtet HeartLab seine Seite des IPSec-Tunnels ein und liefert, was Ihre IT vor Ort für den Abschluss braucht.',
  'ipsec.connection-provide':
    'Geben Sie die Tunneldaten von HeartLab danach an Ihre Netzwerkadministration weiter.',

  'ipsec.tunnel-title': 'Angaben zum Tunnel',
  'ipsec.tunnel-values': 'HeartLab liefert für Ihren Standort eigene Werte für:',
  'ipsec.tunnel-ip-1': 'IP von Tunnel 1',
  'ipsec.tunnel-ip-2': 'IP von Tunnel 2',
  'ipsec.tunnel-key-1': 'Pre-shared Key von Tunnel 1',
  'ipsec.tunnel-key-2': 'Pre-shared Key von Tunnel 2',
  'ipsec.tunnel-remote': 'Angaben zum entfernten Subnetz',

  'ipsec.base-title': 'Grundeinstellungen',
  'ipsec.phase1-title': 'Einstellungen für Phase 1',
  'ipsec.phase2-title': 'Einstellungen für Phase 2',

  'ipsec.firewall-title': 'Firewall-Regeln (falls nötig)',
  'ipsec.firewall-provide':
    'Beschränkt Ihre Organisation ausgehenden Verkehr, kann HeartLab Folgendes nennen:',
  'ipsec.firewall-outbound': 'Ziel-IP-Adresse und Port für ausgehenden DICOM-Verkehr',
  'ipsec.firewall-inbound': 'Quell-IP-Adresse und Port für eingehenden DICOM-Verkehr',
  'ipsec.firewall-allow':
    'Diese können freigegeben werden, damit nur der nötige Verkehr erlaubt ist.',
  'ipsec.firewall-warning':
    'Strenge Firewall-Regeln können die Übertragung von DICOM-Studien verhindern, wenn der nötige Verkehr nicht erlaubt ist.',

  'ipsec.validation-title': 'Prüfung: nach der Einrichtung',
  'ipsec.validation-establish': 'Bestätigen, dass die IPSec-Tunnel aufgebaut werden.',
  'ipsec.validation-routing': 'Das Routing zwischen beiden Umgebungen prüfen.',
  'ipsec.validation-send': 'Eine DICOM-Teststudie senden.',
  'ipsec.validation-appears': 'Bestätigen, dass die Studie in HeartLab erscheint.',

  'ipsec.trouble-title': 'Fehlersuche',
  'ipsec.trouble-causes': 'Häufige Ursachen für das Scheitern von IPSec-Tunneln:',
  'ipsec.trouble-keys': 'Falsche Pre-shared Keys',
  'ipsec.trouble-proposals': 'Unterschiedliche Verschlüsselungsvorschläge',
  'ipsec.trouble-subnets': 'Falsch angegebene Subnetze',
  'ipsec.trouble-nat': 'Einschränkungen der Firewall bei NAT-Traversal',
  'ipsec.trouble-routing': 'Routing-Konflikte',

  'ipsec.persist-title': 'Wenn es nicht gelingt',
  'ipsec.persist-logs': 'Die IPSec-Protokolle beider Seiten durchsehen.',
  'ipsec.persist-match': 'Bestätigen, dass Phase 1 und Phase 2 genau übereinstimmen.',
  'ipsec.persist-support': 'HeartLab Support ansprechen, möglichst mit den Tunnelprotokollen.'
} as const satisfies Record<keyof typeof english, string>
