import type { tunnelFinding as english } from '../en/tunnel-finding'

export const tunnelFinding = {
  'tunnel-finding.site-address': 'Die öffentliche Adresse des Standorts',
  'tunnel-finding.tunnel-address': 'Die Adresse von Tunnel {number}',
  'tunnel-finding.dicom-address': 'Eine DICOM-Adresse',
  'tunnel-finding.no-address': '{what} fehlt.',
  'tunnel-finding.ipv6-address': '{what} ist eine IPv6-Adresse.',
  'tunnel-finding.bad-ip': '{what} ist keine IPv4-Adresse.',
  'tunnel-finding.bad-ip-fix':
    'Schreiben Sie vier Zahlen von 0 bis 255 mit Punkten, ohne führende Nullen und Leerzeichen.',
  'tunnel-finding.not-public': '{what} ist aus dem Internet nicht erreichbar: {why}.',
  'tunnel-finding.is-here': 'sie bedeutet „dieses Netz“',
  'tunnel-finding.is-private': 'sie ist privat (RFC 1918)',
  'tunnel-finding.is-cgnat':
    'sie gehört zum gemeinsamen NAT-Bereich des Anbieters (CGNAT, RFC 6598)',
  'tunnel-finding.is-loopback': 'sie ist eine Loopback-Adresse',
  'tunnel-finding.is-link-local': 'sie ist eine Link-local-Adresse',
  'tunnel-finding.is-for-protocols': 'sie ist für Protokolle reserviert (RFC 6890)',
  'tunnel-finding.is-for-benchmarks': 'sie ist für Messungen reserviert (RFC 2544)',
  'tunnel-finding.is-multicast': 'sie ist eine Multicast-Adresse',
  'tunnel-finding.is-reserved': 'sie ist reserviert',
  'tunnel-finding.not-public-fix':
    'Nehmen Sie die Adresse, die das Internet sieht; der Anbieter oder die WAN-Seite des Routers zeigt sie.',
  'tunnel-finding.count': 'HeartLab gibt zwei Tunnel; der Plan hat {count}.',
  'tunnel-finding.count-0': 'keinen',
  'tunnel-finding.count-1': 'einen',
  'tunnel-finding.missing-fix': 'Tragen Sie Tunnel 1 und Tunnel 2 aus HeartLabs Angaben ein.',
  'tunnel-finding.extra-fix': 'Behalten Sie nur Tunnel 1 und Tunnel 2 aus HeartLabs Angaben.',
  'tunnel-finding.same-ip': 'Tunnel {one} und Tunnel {other} haben dieselbe Adresse.',
  'tunnel-finding.same-ip-fix':
    'Die Tunnel enden an zwei verschiedenen Adressen: Lesen Sie HeartLabs Angaben noch einmal.',
  'tunnel-finding.own-address':
    'Tunnel {number} endet an der eigenen öffentlichen Adresse {ip} des Standorts.',
  'tunnel-finding.own-address-fix':
    'Die Adressen der Tunnel sind HeartLabs: Lesen Sie dessen Angaben noch einmal.',
  'tunnel-finding.no-site-networks': 'Die lokalen Netze des Standorts fehlen.',
  'tunnel-finding.no-remote-networks': 'HeartLabs Netze fehlen.',
  'tunnel-finding.ipv6-network': '{network} ist ein IPv6-Netz; die Anleitung verlangt IPv4-Netze.',
  'tunnel-finding.no-prefix': '{network} hat keine Präfixlänge.',
  'tunnel-finding.empty-network': 'Ein Netz ist leer.',
  'tunnel-finding.no-network': '{network} ist kein IPv4-Netz.',
  'tunnel-finding.not-routed': '{network} ist kein Netz, in das man routen kann.',
  'tunnel-finding.bad-cidr-fix':
    'Schreiben Sie jedes IPv4-Netz als Adresse und Präfixlänge, etwa 10.20.0.0/24.',
  'tunnel-finding.default-route': '{network} schickte alle Adressen der Welt in den Tunnel.',
  'tunnel-finding.half-the-world':
    '{network} schickte die Hälfte aller Adressen der Welt in den Tunnel.',
  'tunnel-finding.default-route-fix': 'Nennen Sie nur die Netze, die miteinander sprechen müssen.',
  'tunnel-finding.host-bits': '{network} ist eine Adresse in einem Netz, nicht das Netz selbst.',
  'tunnel-finding.host-bits-fix':
    'Schreiben Sie {canonical}, oder ein längeres Präfix, wenn nur diese Adresse gemeint ist.',
  'tunnel-finding.listed-twice': '{network} steht auf derselben Seite zweimal.',
  'tunnel-finding.listed-twice-fix': 'Behalten Sie eines davon.',
  'tunnel-finding.overlap-beside': '{one} und {other} auf derselben Seite überschneiden sich.',
  'tunnel-finding.overlap-beside-fix': 'Behalten Sie nur das größere.',
  'tunnel-finding.overlap':
    '{one} am Standort und {other} bei HeartLab überschneiden sich: Keine Seite wüsste, wo eine Adresse ist.',
  'tunnel-finding.overlap-fix':
    'Nennen Sie kleinere Netze, oder fragen Sie HeartLab nach Adressumsetzung.',
  'tunnel-finding.outside-inside':
    'Die äußere Adresse {ip} liegt in {network}: Der Tunnel trüge seine eigenen Pakete.',
  'tunnel-finding.outside-inside-fix':
    'Nehmen Sie die äußere Adresse aus den Netzen des Tunnels heraus.',
  'tunnel-finding.dicom-outside':
    'Die DICOM-Adresse {ip} liegt außerhalb der Netze des Plans: Ihr Verkehr ginge nicht durch den Tunnel.',
  'tunnel-finding.dicom-outside-fix':
    'Nehmen Sie ihr Netz in den Plan auf, oder berichtigen Sie die Adresse.',
  'tunnel-finding.bad-port': '{port} ist kein TCP-Port.',
  'tunnel-finding.bad-port-fix':
    'Schreiben Sie eine ganze Zahl von 1 bis 65535; für DICOM oft 104 oder 11112.',
  'tunnel-finding.psk-missing': 'Der Pre-shared Key von Tunnel {number} fehlt.',
  'tunnel-finding.psk-spaces':
    'Der Pre-shared Key von Tunnel {number} hat ein Leerzeichen oder Zeilenende am Rand.',
  'tunnel-finding.psk-short':
    'Der Pre-shared Key von Tunnel {number} ist kürzer als {limit} Zeichen.',
  'tunnel-finding.psk-long':
    'Der Pre-shared Key von Tunnel {number} ist länger als {limit} Zeichen.',
  'tunnel-finding.psk-zero': 'Der Pre-shared Key von Tunnel {number} beginnt mit 0.',
  'tunnel-finding.psk-letters':
    'Der Pre-shared Key von Tunnel {number} enthält anderes als Buchstaben, Ziffern, Punkte und Unterstriche.',
  'tunnel-finding.bad-psk-fix':
    'Kopieren Sie ihn neu aus HeartLabs Angaben, ohne Anführungszeichen, Leerzeichen und Zeilenenden.',
  'tunnel-finding.weak-psk': 'Der Pre-shared Key von Tunnel {number} lässt sich erraten.',
  'tunnel-finding.weak-psk-fix':
    'Bitten Sie HeartLab um einen zufälligen Schlüssel mit 32 Zeichen.',
  'tunnel-finding.same-psk': 'Tunnel {one} und Tunnel {other} haben denselben Pre-shared Key.',
  'tunnel-finding.same-psk-fix':
    'HeartLab gibt jedem Tunnel einen eigenen: Prüfen Sie, ob einer zweimal eingefügt wurde.',
  'tunnel-finding.ike-version': 'HeartLabs Tunnel sprechen nur IKE Version 2.',
  'tunnel-finding.ike-version-fix': 'Stellen Sie am Gateway IKE Version 2 ein.',
  'tunnel-finding.vpn-type': 'HeartLabs Tunnel sind route-based.',
  'tunnel-finding.vpn-type-fix':
    'Wählen Sie ein VPN mit Tunnel-Interface („route-based“), kein policy-based VPN.',
  'tunnel-finding.dpd': 'Der DPD Timeout ist in HeartLabs Anleitung {seconds} Sekunden.',
  'tunnel-finding.dpd-fix': 'Stellen Sie den DPD Timeout auf {seconds} Sekunden.',
  'tunnel-finding.setting-missing': 'Phase {phase}, {what}: Die Angabe fehlt.',
  'tunnel-finding.encryption': 'Verschlüsselung',
  'tunnel-finding.integrity': 'Hash',
  'tunnel-finding.dh-group': 'Diffie-Hellman-Gruppe',
  'tunnel-finding.not-offered': 'Phase {phase}, {what}: {value} bietet HeartLab nicht an.',
  'tunnel-finding.not-offered-fix':
    'Wählen Sie auf beiden Seiten dasselbe aus dieser Liste: {allowed}.',
  'tunnel-finding.sha1': 'Der Hash SHA1 in Phase {phase} ist veraltet.',
  'tunnel-finding.sha1-unused':
    'Der Hash SHA1 in Phase {phase} ist veraltet; mit {encryption} wird er nicht benutzt.',
  'tunnel-finding.sha1-fix': 'Wählen Sie SHA2-256, wenn das Gateway es anbietet.',
  'tunnel-finding.weak-group': 'Die Diffie-Hellman-Gruppe {group} in Phase {phase} ist schwach.',
  'tunnel-finding.weak-group-fix':
    'Wählen Sie Gruppe 14, 19 oder 20, wenn das Gateway sie anbietet.',
  'tunnel-finding.lifetime':
    'Die Lebensdauer der Schlüssel in Phase {phase} ist in HeartLabs Anleitung {seconds} Sekunden.',
  'tunnel-finding.lifetime-fix':
    'Stellen Sie {seconds} Sekunden ein; ein Unterschied zeigt sich erst am Ende der ersten Lebensdauer.',
  'tunnel-finding.no-gateway': 'Welches Gateway hat der Standort? Der Plan sagt es nicht.',
  'tunnel-finding.unknown-gateway':
    '{gateway} gehört zu keiner Familie, für die eine Konfiguration geschrieben werden kann.',
  'tunnel-finding.gateway-fix': 'Wählen Sie eine von diesen: {families}.',
  'tunnel-finding.cannot': '{gateway} kann dies nicht: {what}.',
  'tunnel-finding.cannot-value': '{value} in Phase {phase}',
  'tunnel-finding.cannot-group': 'Gruppe {group} in Phase {phase}',
  'tunnel-finding.cannot-split': 'verschiedene Verschlüsselungen oder Hashes in den beiden Phasen',
  'tunnel-finding.cannot-fix':
    'Der nächste Plan, den es kann: {plan}. Vereinbaren Sie ihn zuerst mit HeartLab, oder nehmen Sie ein anderes Gateway.',
  'tunnel-finding.phase-settings': '{encryption}, {integrity}, Gruppe {group}',
  'tunnel-finding.both-phases': '{both} in beiden Phasen',
  'tunnel-finding.each-phase': '{first} in Phase 1 und {second} in Phase 2',
  'tunnel-finding.old-meraki':
    'Cisco Meraki MX trägt vor der Firmware MX 19.2.7 nicht beide Tunnel zu denselben Netzen.',
  'tunnel-finding.old-meraki-fix':
    'Bringen Sie den MX auf 19.2.7 oder neuer und nehmen Sie route-based Peers; ein älterer trägt nur Tunnel 1, ohne Ersatz.',
  'tunnel-finding.other-route':
    'Dieser Computer hat schon eine Route in HeartLabs {remote}: {network} über {through}.',
  'tunnel-finding.other-route-fix':
    'Ist das der Tunnel, so ist alles gut; sonst nehmen Sie die Route weg, oder fragen Sie HeartLab nach Adressumsetzung.',
  'tunnel-finding.mtu':
    'Pakete in diesem Tunnel dürfen {mtu} Bytes haben: Stellen Sie die MSS auf {mss}.',
  'tunnel-finding.mtu-fix': 'Begrenzen Sie die TCP MSS am Tunnel-Interface auf {mss} oder weniger.'
} as const satisfies Record<keyof typeof english, string>
