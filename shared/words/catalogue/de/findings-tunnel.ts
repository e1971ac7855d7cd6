import type { TunnelCode } from '../../../ipsec/finding'

interface FindingWords {
  readonly title: string
  readonly fix: string
}

/**
 * Die Befunde der Tunnelprüfung. `gateway-cannot` und `mtu` nennen Geräte, Verfahren und Zahlen und
 * bleiben, wie sie im Befund stehen.
 */
export const TUNNEL_FINDINGS_DE: Readonly<Partial<Record<TunnelCode, FindingWords>>> = {
  'bad-ip': {
    title: 'Das ist keine IPv4-Adresse',
    fix: 'Schreiben Sie vier Zahlen von 0 bis 255 mit Punkten, ohne führende Nullen und Leerzeichen.'
  },
  'private-public-ip': {
    title: 'Diese Adresse ist aus dem Internet nicht erreichbar',
    fix: 'Nehmen Sie die Adresse, die das Internet sieht; der Anbieter oder die WAN-Seite des Routers zeigt sie.'
  },
  'bad-cidr': {
    title: 'Das ist kein IPv4-Netz',
    fix: 'Schreiben Sie jedes Netz als Adresse und Präfixlänge, etwa 10.20.0.0/24.'
  },
  'host-bits-set': {
    title: 'Das ist eine Adresse in einem Netz, nicht das Netz selbst',
    fix: 'Schreiben Sie die erste Adresse des Netzes, oder ein längeres Präfix, wenn nur diese Adresse gemeint ist.'
  },
  overlap: {
    title: 'Zwei Angaben überschneiden sich: Niemand wüsste, wohin eine Adresse gehört',
    fix: 'Nennen Sie kleinere Netze, oder fragen Sie HeartLab nach Adressübersetzung.'
  },
  'default-route': {
    title: 'Das schickte alle Adressen der Welt in den Tunnel',
    fix: 'Nennen Sie nur die Netze, die miteinander sprechen müssen.'
  },
  'missing-tunnel': {
    title: 'HeartLab gibt zwei Tunnel; im Plan fehlt einer',
    fix: 'Tragen Sie Tunnel 1 und Tunnel 2 aus HeartLabs Angaben ein.'
  },
  'extra-tunnel': {
    title: 'HeartLab gibt zwei Tunnel; der Plan hat mehr',
    fix: 'Behalten Sie nur Tunnel 1 und Tunnel 2.'
  },
  'same-tunnel-ip': {
    title: 'Beide Tunnel haben dieselbe Adresse',
    fix: 'Die Tunnel enden an zwei verschiedenen Adressen: Lesen Sie HeartLabs Angaben noch einmal.'
  },
  'bad-psk': {
    title: 'Dieser Pre-shared Key fehlt oder geht so nicht',
    fix: 'Kopieren Sie ihn neu aus HeartLabs Angaben: 8 bis 64 Buchstaben, Ziffern, Punkte und Unterstriche, nicht mit 0 beginnend.'
  },
  'weak-psk': {
    title: 'Dieser Pre-shared Key lässt sich erraten',
    fix: 'Bitten Sie HeartLab um einen zufälligen Schlüssel mit 32 Zeichen.'
  },
  'same-psk': {
    title: 'Beide Tunnel haben denselben Pre-shared Key',
    fix: 'HeartLab gibt jedem Tunnel einen eigenen: Prüfen Sie, ob einer zweimal eingefügt wurde.'
  },
  'unsupported-encryption': {
    title: 'Diese Verschlüsselung bietet HeartLab nicht an',
    fix: 'Wählen Sie eine aus der Liste, auf beiden Seiten dieselbe.'
  },
  'unsupported-integrity': {
    title: 'Diesen Hash bietet HeartLab nicht an',
    fix: 'Wählen Sie einen aus der Liste, auf beiden Seiten denselben.'
  },
  'unsupported-dh-group': {
    title: 'Diese Diffie-Hellman-Gruppe bietet HeartLab nicht an',
    fix: 'Wählen Sie eine aus der Liste, auf beiden Seiten dieselbe.'
  },
  'weak-integrity': {
    title: 'SHA1 ist veraltet',
    fix: 'Wählen Sie SHA2-256, wenn das Gateway es anbietet.'
  },
  'weak-dh-group': {
    title: 'Diese Diffie-Hellman-Gruppe ist schwach',
    fix: 'Wählen Sie Gruppe 14, 19 oder 20, wenn das Gateway sie anbietet.'
  },
  'bad-lifetime': {
    title: 'Die Anleitung nennt eine andere Lebensdauer der Schlüssel',
    fix: 'Stellen Sie 28.800 Sekunden für Phase 1 und 3.600 für Phase 2 ein; ein Unterschied zeigt sich erst am Ende der ersten.'
  },
  'wrong-ike-version': {
    title: 'HeartLabs Tunnel sprechen nur IKE Version 2',
    fix: 'Stellen Sie am Gateway IKE Version 2 ein.'
  },
  'wrong-vpn-type': {
    title: 'HeartLabs Tunnel sind Route-based',
    fix: 'Wählen Sie ein Route-based VPN mit Tunnel-Interface, kein Policy-based.'
  },
  'bad-dpd': {
    title: 'Der DPD Timeout ist in der Anleitung 30 Sekunden',
    fix: 'Stellen Sie den DPD Timeout auf 30 Sekunden.'
  },
  'bad-port': {
    title: 'Das ist kein TCP-Port',
    fix: 'Schreiben Sie eine ganze Zahl von 1 bis 65535; für DICOM oft 104 oder 11112.'
  },
  'dicom-outside': {
    title:
      'Diese DICOM-Adresse liegt außerhalb der Netze des Plans: Ihr Verkehr ginge nicht durch den Tunnel',
    fix: 'Nehmen Sie ihr Netz in den Plan auf, oder berichtigen Sie die Adresse.'
  }
}
