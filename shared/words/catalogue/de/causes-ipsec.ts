import type { IPSEC_ENTRIES } from '../../../causes/ipsec-causes'
import type { CauseWords } from './cause-words'

/** The causes of a failed IPSec tunnel. */
export const IPSEC_CAUSE_WORDS = {
  'psk-mismatch': {
    title: 'Die Pre-shared Keys sind verschieden',
    meaning:
      'Beide Seiten kennen einander, aber ihre Schlüssel sind verschieden, oder für dieses Paar von Adressen ist keiner hinterlegt.',
    fixes: {
      'gateway:phase1':
        'Fügen Sie den Pre-shared Key jedes Tunnels neu ein: kein Leerzeichen am Ende, Tunnel 1 und 2 nicht vertauscht.',
      'heartlab:support':
        'Fragen Sie auf sicherem Weg noch einmal nach den Schlüsseln, nie per E-Mail.'
    }
  },
  'id-mismatch': {
    title: 'Eine IKE-Identität ist nicht die erwartete',
    meaning:
      'Eine Identität (eigene, fremde oder Adresse der Gegenseite) ist nicht die, die drüben eingestellt ist.',
    fixes: {
      'gateway:phase1':
        'Setzen Sie die eigene ID auf die öffentliche IP-Adresse des Standorts und die fremde auf die Adresse des Tunnels.',
      'heartlab:support':
        'Fragen Sie, welche öffentliche IP-Adresse HeartLab für diesen Standort hat.'
    }
  },
  'auth-type-mismatch': {
    title: 'Die Seiten weisen sich auf verschiedene Weise aus',
    meaning: 'Eine Seite will ein Zertifikat, EAP oder einen Schlüssel, die andere etwas anderes.',
    fixes: { 'gateway:phase1': 'Wählen Sie für beide Seiten Pre-shared Key.' }
  },
  'ike-version-mismatch': {
    title: 'Eine Seite spricht IKEv1, die andere IKEv2',
    meaning: 'HeartLabs Tunnel benutzen nur IKEv2.',
    fixes: { 'gateway:phase1': 'Stellen Sie die IKE-Version beider Tunnel auf 2.' }
  },
  'ike-proposal-mismatch': {
    title: 'Phase 1: keine gemeinsamen Verfahren',
    meaning: 'Verschlüsselung, Integrität oder PRF der Phase 1 haben nichts gemeinsam.',
    fixes: {
      'gateway:phase1':
        'Stellen Sie Phase 1 auf AES256, SHA2-256 und DH-Gruppe 14 mit 28.800 Sekunden Laufzeit.',
      'heartlab:support':
        'Fragen Sie, welche Einstellungen der Phase 1 HeartLab für diesen Standort hat.'
    }
  },
  'esp-proposal-mismatch': {
    title: 'Phase 2: keine gemeinsamen Verfahren',
    meaning: 'Verschlüsselung oder Integrität der Phase 2 haben nichts gemeinsam.',
    fixes: {
      'gateway:phase2':
        'Stellen Sie Phase 2 auf AES256, SHA2-256 und PFS-Gruppe 14 mit 3.600 Sekunden Laufzeit.',
      'heartlab:support':
        'Fragen Sie, welche Einstellungen der Phase 2 HeartLab für diesen Standort hat.'
    }
  },
  'dh-group-mismatch': {
    title: 'Die Diffie-Hellman-Gruppe ist verschieden',
    meaning:
      'Die Gruppe der Phase 1 oder die PFS-Gruppe der Phase 2 ist verschieden; in Phase 2 zeigt es sich womöglich erst beim ersten Schlüsselwechsel.',
    fixes: {
      'gateway:phase1': 'Stellen Sie die DH-Gruppe der Phase 1 auf 14.',
      'gateway:phase2': 'Schalten Sie PFS ein und stellen Sie seine Gruppe auf 14.'
    }
  },
  'traffic-selector-mismatch': {
    title: 'Die Subnetze der beiden Seiten passen nicht zusammen',
    meaning:
      'Die Traffic Selectors (Proxy-IDs) sind verschieden, oder der Tunnel steht für weniger Adressen als geplant.',
    fixes: {
      'gateway:phase2':
        'Tragen Sie den an HeartLab gemeldeten eigenen CIDR-Block und HeartLabs Subnetze ein, nicht vertauscht.',
      'heartlab:support': 'Fragen Sie, welche Subnetze HeartLab für diesen Standort hat.'
    }
  },
  'no-response-udp500': {
    title: 'Keine Antwort auf die erste IKE-Nachricht',
    meaning:
      'An UDP-Port 500 kommt nichts zurück: Er wird gefiltert, die Adresse ist falsch, oder die andere Seite ist aus.',
    fixes: {
      'network:firewall':
        'Erlauben Sie UDP 500 und 4500 und ESP in beide Richtungen zwischen der öffentlichen IP und beiden Tunneladressen.',
      'gateway:phase1': 'Vergleichen Sie die Adresse der Gegenseite mit der IP des Tunnels.',
      'heartlab:support': 'Fragen Sie, ob Pakete von der öffentlichen IP dieses Standorts ankommen.'
    }
  },
  'natt-udp4500-blocked': {
    title: 'UDP 4500 oder ESP kommt nicht durch',
    meaning:
      'UDP 500 wird beantwortet, aber was auf UDP 4500 (NAT-Traversal) oder ESP wechselt, geht verloren.',
    fixes: {
      'network:firewall': 'Erlauben Sie UDP 4500 und ESP in beide Richtungen, mit Antworten.',
      'gateway:phase1': 'Schalten Sie NAT-Traversal ein.'
    }
  },
  'dpd-timeout': {
    title: 'Der Tunnel stand, dann schwieg die Gegenseite',
    meaning: 'Dead Peer Detection bekam keine Antwort, deshalb wurde der Tunnel abgebaut.',
    fixes: {
      'network:firewall': 'Prüfen Sie die Leitung und die Leerlaufzeiten für UDP 500 und 4500.',
      'gateway:phase1':
        'Stellen Sie DPD auf 30 Sekunden mit Neustart und lassen Sie den zweiten Tunnel eingerichtet.',
      'heartlab:support': 'Fragen Sie, ob am Tunnel Wartungsarbeiten waren.'
    }
  },
  'lifetime-rekey': {
    title: 'Der Tunnel fällt aus, wenn eine Laufzeit endet',
    meaning:
      'Die Erneuerung eines Schlüssels schlägt fehl oder stößt zusammen; der Tunnel fällt in festen Abständen aus.',
    fixes: {
      'gateway:phase1': 'Stellen Sie die Laufzeit der Phase 1 auf 28.800 Sekunden.',
      'gateway:phase2':
        'Stellen Sie die Laufzeit der Phase 2 auf 3.600 Sekunden, ohne Mengengrenze, mit derselben PFS-Gruppe.'
    }
  },
  'routing-conflict': {
    title: 'Der Verkehr nimmt nicht den Tunnel',
    meaning:
      'Der Tunnel steht, aber der Verkehr nimmt einen anderen Weg, oder seine Subnetze überschneiden sich mit einem anderen Netz.',
    fixes: {
      'gateway:routes':
        'Leiten Sie HeartLabs Subnetze in den Tunnel und nehmen Sie sie vom Source-NAT aus.',
      'network:firewall': 'Erlauben Sie DICOM in beide Richtungen am Tunnel-Interface.'
    }
  },
  'duplicate-sa': {
    title: 'Zwei Security Associations verdrängen einander',
    meaning: 'Dasselbe Paar von Gateways hat zwei Security Associations, die einander löschen.',
    fixes: {
      'gateway:phase1':
        'Lassen Sie eine Seite aufbauen und entfernen Sie einen zweiten Eintrag für diese Gegenseite.',
      'heartlab:support': 'Fragen Sie, ob ein anderes Gateway dieselbe Identität benutzt.'
    }
  }
} as const satisfies Record<keyof typeof IPSEC_ENTRIES, CauseWords>
