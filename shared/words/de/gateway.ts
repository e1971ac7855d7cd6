import type { gateway as english } from '../en/gateway'

export const gateway = {
  'gateway.inside-addresses':
    'Die Adressen 169.254.254.x in den Tunneln gelten nur auf diesem Gateway; nennt HeartLab innere Adressen, so nehmen Sie jene.',
  'gateway.behind-nat':
    'Hat das Gateway {ip} nicht selbst (steht es hinter NAT), so nehmen Sie seine eigene äußere Adresse als tunnel source und in match address local und behalten {ip} als Identität.',
  'gateway.one-pair':
    'Dieses Gateway handelt jedes der {pairs} Netzpaare einzeln aus, und die Seite der Cloud behält vielleicht nur ein Paar je Tunnel: Bleiben Netze still, so vereinbaren Sie mit HeartLab ein größeres Netz je Seite.',
  'gateway.screens':
    '{gateway} wird auf seinen Bildschirmen eingerichtet: Tragen Sie die Felder in der Reihenfolge des Blattes ein.',
  'gateway.forwarding':
    'IP-Weiterleitung muss eingeschaltet sein, und die lokalen Netze dürfen auf dem Weg zu den entfernten nicht umgesetzt werden.',
  'gateway.from-to': '{from} nach {to}',
  'gateway.for-all-tunnels':
    '{what} gilt für alle Tunnel dieses Gateways: Notieren Sie, was vorher dort steht, und setzen Sie es nach einem Rückbau wieder.',
  'gateway.swan-dpd':
    'Mit IKEv2 gibt dieses Gateway einen stummen Peer auf, wenn seine Wiederholungen enden, ohne weitere Einstellung nach 165 Sekunden, was auch immer beim DPD-Timeout steht.',
  'gateway.asa-outside':
    'Das äußere Interface heißt hier outside; ändern Sie es, wo es anders heißt.',
  'gateway.asa-policy': 'Gibt es IKEv2 policy 10 schon, so geben Sie unserer eine freie Nummer.',
  'gateway.asa-nat': 'Werden die inneren Netze umgesetzt, so nehmen Sie {pairs} von NAT aus.',
  'gateway.ios-nat': 'Setzt der Router Adressen um, so nehmen Sie {pairs} von NAT aus.',
  'gateway.ios-policy':
    'IOS XE wählt die IKEv2-Policy nach der lokalen Adresse: Enden andere IKEv2-Tunnel auf {ip}, so nehmen Sie deren Proposals in HEARTLAB-POLICY auf oder HEARTLAB-IKE in deren Policy.',
  'gateway.ios-weak':
    'IOS XE ab 17.11 lehnt die Gruppen 2, 5 und 24 ab, bis „crypto engine compliance shield disable“ gesetzt und neu gestartet ist.',
  'gateway.forti-interfaces':
    'wan1 gilt als äußeres und internal als lokales Interface; ändern Sie beide, wo sie anders heißen.',
  'gateway.forti-numbers':
    'Routen und Regeln haben die Nummern ab 9101; ändern Sie sie, wenn sie vergeben sind.',
  'gateway.forti-order':
    'Neue Regeln stehen zuletzt: Steht eine darüber, die alles verwirft, so verschieben Sie 9101 und 9102 vor sie.',
  'gateway.forti-blackhole':
    'Die Blackhole-Routen halten den Verkehr aus dem Internet heraus, solange kein Tunnel steht.',
  'gateway.srx-zones':
    'ge-0/0/0.0 in der Zone untrust gilt als außen und trust als lokale Zone; ändern Sie sie, wo sie anders heißen.',
  'gateway.srx-inbound':
    'Hat ge-0/0/0.0 eigenes host-inbound-traffic, so gilt es anstelle dessen der Zone: Erlauben Sie ike auch dort.',
  'gateway.srx-commit':
    'commit confirmed nimmt nach 5 Minuten alles zurück, wenn kein commit folgt: Geben Sie es ein, sobald die Tunnel stehen.',
  'gateway.srx-groups':
    'Nicht jede SRX und jedes Release hat die Gruppen 15, 16 und 21: Lehnt der Commit sie ab, so vereinbaren Sie mit HeartLab Gruppe 14, 19 oder 20.',
  'gateway.libreswan-keys':
    'Die beiden Zeilen mit den Schlüsseln gehören in /etc/ipsec.d/heartlab.secrets, Modus 0600, ohne ihr Kommentarzeichen.',
  'gateway.libreswan-interfaces':
    'Jeder Tunnel hat sein eigenes Interface, ipsec101 und ipsec102: Erlauben Sie die Weiterleitung zu beiden und von beiden.',
  'gateway.libreswan-change-over':
    'Libreswan schickt alles durch den Tunnel, der zuerst stand, und schaltet nicht von selbst um: Die Zeilen dafür stehen im Text.',
  'gateway.meraki-release':
    'Braucht MX 19.2.7 oder neuer; ein älterer MX lehnt den zweiten Peer ab.',
  'gateway.meraki-tag':
    'Peers gehören der ganzen Organisation: Das Tag unter Availability hält sie beim MX dieses Standorts.',
  'gateway.meraki-health':
    'Meraki schickt seine Health Checks von 192.0.2.3: HeartLab muss Antworten an diese Adresse zulassen; sonst lassen Sie Tunnel Monitoring aus und schalten von Hand um.',
  'gateway.routeros-standby':
    'RouterOS hat kein Tunnel-Interface für IPsec: Tunnel 2 steht bereit, seine Policies sind ausgeschaltet. Die Zeilen zum Umschalten stehen im Text.',
  'gateway.routeros-policy':
    'Sagen Sie HeartLab, dass dieses Gateway policy-based ist: Für jedes Netzpaar steht eine Policy.',
  'gateway.routeros-nat':
    'Die no-NAT- und accept-Regeln gehören vor alle anderen. Ein Router, der noch keine solchen Regeln hat, antwortet darauf vielleicht mit einem Fehler: Geben Sie sie dann ohne place-before ein.',
  'gateway.routeros-id':
    'my-id bleibt dem Router überlassen; hinter 1:1-NAT fragen Sie HeartLab, welche Identität es erwartet.',
  'gateway.panos-prf':
    'Mit GCM in Phase 1 und Gruppe {group} nimmt PAN-OS {prf} als PRF, nicht {integrity}: Bitten Sie HeartLab, dies zu erlauben.',
  'gateway.panos-interfaces':
    'ethernet1/1 gilt als äußeres Interface, default als Virtual Router und trust als lokale Zone; ändern Sie sie, wo sie anders heißen.',
  'gateway.panos-monitoring':
    'Die Route eines Tunnels verschwindet nur mit Path Monitoring: Wählen Sie eine Adresse bei HeartLab, die auf Ping antwortet, und überwachen Sie sie auf den Routen von Tunnel 1.',
  'gateway.panos-nat':
    'Werden die lokalen Netze umgesetzt, so setzen Sie eine no-NAT-Regel für sie vor die anderen.',
  'gateway.strongswan-xfrm':
    'Geht ohne XFRM-Interface; mit einem je Tunnel nehmen Sie die Kommentarzeichen vor den if_id-Zeilen weg und routen die entfernten Netze mit zwei Metriken auf die Interfaces.',
  'gateway.strongswan-algs':
    'Pakete von strongSwan lassen alte Gruppen und SHA1 oft weg: „swanctl --list-algs“ zeigt, was da ist.',
  'gateway.edgeos-local':
    'Hat der Router {ip} nicht selbst, so setzen Sie local-address auf seine eigene äußere Adresse oder auf „any“.',
  'gateway.edgeos-nat':
    'Werden die lokalen Netze umgesetzt, so nehmen Sie {local} nach {remote} von NAT aus.',
  'gateway.rras-run':
    'Führen Sie es in PowerShell als Administrator aus, auf Windows Server 2019 oder neuer; die Rolle Remote Access mit Routing muss installiert sein.',
  'gateway.rras-advice':
    'RRAS ist kein Gateway, das wir empfehlen: Es hat keine eigene Dead Peer Detection außer der Network Outage Time.',
  'gateway.rras-metric':
    'Die Zahl nach jedem Netz ist die Metrik der Route: Tunnel 2 trägt nur, während Tunnel 1 ausgefallen ist.',
  'gateway.sonicwall-gcm':
    'Ältere Ausgaben von SonicOS 7 haben AESGCM16 nur in Phase 2: Fehlt es in der Liste von Phase 1, aktualisieren Sie SonicOS oder vereinbaren Sie mit HeartLab AES-256.',
  'gateway.watchguard-group-21': 'Die Diffie-Hellman-Gruppe 21 braucht Fireware 12.10 oder neuer.',
  'gateway.esp-protocol': 'IP-Protokoll 50',
  'gateway.why-ike': 'IKE',
  'gateway.why-nat-t': 'IKE und ESP durch Adressumsetzung (NAT-T)',
  'gateway.why-esp': 'ESP',
  'gateway.why-dicom-out': 'DICOM zu HeartLab, im Tunnel',
  'gateway.why-dicom-in': 'DICOM von HeartLab, im Tunnel',
  'gateway.firewall-title': 'Firewall-Antrag: IPSec-Tunnel zu HeartLab',
  'gateway.firewall-title-for': 'Firewall-Antrag: IPSec-Tunnel zu HeartLab für {site}',
  'gateway.firewall-out': 'Ausgehend: {what} von {from} nach {to} erlauben ({why})',
  'gateway.firewall-in': 'Eingehend: {what} von {from} nach {to} erlauben ({why})',
  'gateway.firewall-stateful':
    'Antworten auf das Erlaubte müssen zurückkommen dürfen (stateful rules).'
} as const satisfies Record<keyof typeof english, string>
