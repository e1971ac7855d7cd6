import type { HeartLabAnswer } from '../../../shared/ipsec/read-answer'

/*
 * Ways in which people and programs have been seen to write such an answer, each with what it says,
 * written down before it was read. Beside the shapes of read-answer.test.ts.
 */

export const K1 = 'q7Zt3nVx.K9pLw2RmYc8_HdFbTgUe5sA'
export const K2 = 'Wm4kX8vQz_2TnBy6RjLc.PfHs9DgAe3U'
export const SITE = { publicIp: '203.0.113.10', cidrs: ['10.20.0.0/24'], gateway: 'strongswan' }

const A = '198.51.100.1'
const B = '198.51.100.2'
const N = '10.100.0.0/16'
const out = [{ ip: '10.100.0.10', port: 11112 }]
const inn = [{ ip: '10.100.0.20', port: 104 }]

export interface AnswerForm {
  readonly name: string
  readonly text: string
  readonly want: HeartLabAnswer
}

const FULL: HeartLabAnswer = {
  ips: [A, B],
  keys: [K1, K2],
  remoteCidrs: [N],
  outbound: [],
  inbound: []
}

function form(name: string, text: string, want: Partial<HeartLabAnswer> = {}): AnswerForm {
  return { name, text, want: { ...FULL, ...want } }
}

export const FORMS: readonly AnswerForm[] = [
  form(
    'prose in one paragraph',
    `Dear Harbour Heart team, we have configured our side. Tunnel 1 terminates at ${A} and its pre-shared key is ${K1}. Tunnel 2 terminates at ${B} and its pre-shared key is ${K2}. Please route ${N} into the tunnels. Kind regards, HeartLab Support`
  ),
  form(
    'prose, key after "use"',
    `For tunnel 1 (${A}) use the key ${K1}, for tunnel 2 (${B}) use the key ${K2}. The remote subnet is ${N}.`
  ),
  form(
    'prose in lines',
    `Tunnel 1 has the IP ${A}.\nThe PSK for tunnel 1 is: ${K1}\nTunnel 2 has the IP ${B}.\nThe PSK for tunnel 2 is: ${K2}\nRemote subnet: ${N}`
  ),
  form(
    'German list',
    `Tunnel 1 IP-Adresse: ${A}\nTunnel 1 Schlüssel: ${K1}\nTunnel 2 IP-Adresse: ${B}\nTunnel 2 Schlüssel: ${K2}\nEntfernte Netze: ${N}`
  ),
  form(
    'German Pre-shared Key',
    `Hallo zusammen,\n\nanbei die Daten:\n\nTunnel 1\n  Gegenstelle: ${A}\n  Pre-Shared-Key: ${K1}\n\nTunnel 2\n  Gegenstelle: ${B}\n  Pre-Shared-Key: ${K2}\n\nEntferntes Netz: ${N}\n\nViele Grüße`
  ),
  form(
    'German prose',
    `Der Endpunkt von Tunnel 1 ist ${A}. Der vorinstallierte Schlüssel von Tunnel 1 lautet ${K1}\nDer Endpunkt von Tunnel 2 ist ${B}. Der vorinstallierte Schlüssel von Tunnel 2 lautet ${K2}\nUnser Netz ist ${N}.`
  ),
  form(
    'German table',
    `| | Tunnel 1 | Tunnel 2 |\n|---|---|---|\n| Adresse | ${A} | ${B} |\n| Gemeinsamer Schlüssel | ${K1} | ${K2} |\n| Netze | ${N} | ${N} |`
  ),
  form(
    'German ports',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nEntfernte Subnetze: ${N}\nDICOM-Ziel (ausgehend): 10.100.0.10 Port 11112\nDICOM-Quelle (eingehend): 10.100.0.20 Port 104`,
    { outbound: out, inbound: inn }
  ),
  form(
    'key: value with dicom',
    `Tunnel 1 IP: ${A}\nTunnel 2 IP: ${B}\nTunnel 1 pre-shared key: ${K1}\nTunnel 2 pre-shared key: ${K2}\nRemote subnet: ${N}\nOutbound DICOM destination: 10.100.0.10:11112\nInbound DICOM source: 10.100.0.20:104`,
    { outbound: out, inbound: inn }
  ),
  form(
    'two columns by tabs without a head cell',
    `\tTunnel 1\tTunnel 2\nOutside IP\t${A}\t${B}\nPSK\t${K1}\t${K2}\nRemote\t${N}\t${N}`
  ),
  form(
    'two columns by spaces',
    `                  Tunnel 1                            Tunnel 2\nOutside IP        ${A}                        ${B}\nPre-shared key    ${K1}    ${K2}\nRemote subnet     ${N}                       ${N}`
  ),
  form(
    'reply quoting the request, answers between',
    `> Tunnel 1 IP and tunnel 1 pre-shared key\n${A}\n${K1}\n> Tunnel 2 IP and tunnel 2 pre-shared key\n${B}\n${K2}\n> Remote subnet details\n${N}`
  ),
  form(
    'answer above, whole request quoted below',
    `Tunnel 1: ${A} / ${K1}\nTunnel 2: ${B} / ${K2}\nRemote: ${N}\n\nOn 1 Mar 2026 Harbour Heart wrote:\n> IPSec tunnel to HeartLab: network details of Harbour Heart\n>\n> Public IP address: 203.0.113.10\n> Local IPv4 CIDR block: 10.20.0.0/24\n> Gateway device model: strongSwan\n>\n> Phase 1: IKEv2, AES256, SHA2-256, DH group 14, 28800 seconds\n> Please send us, the keys on a way that nobody else reads:\n> - Tunnel 1 IP and tunnel 1 pre-shared key\n> - Tunnel 2 IP and tunnel 2 pre-shared key\n> - Remote subnet details`
  ),
  form(
    'double quoted reply',
    `>> Tunnel 1 IP: ${A}\n>> Tunnel 1 PSK: ${K1}\n>> Tunnel 2 IP: ${B}\n>> Tunnel 2 PSK: ${K2}\n>> Remote subnets: ${N}`
  ),
  form(
    'HTML list',
    `<ul><li><b>Tunnel 1 IP:</b> ${A}</li><li><b>Tunnel 1 PSK:</b> <code>${K1}</code></li><li><b>Tunnel 2 IP:</b> ${B}</li><li><b>Tunnel 2 PSK:</b> <code>${K2}</code></li></ul><p>Remote subnets:&nbsp;${N}</p>`
  ),
  form(
    'HTML table a row a setting',
    `<html><body><table border="1"><thead><tr><th></th><th>Tunnel 1</th><th>Tunnel 2</th></tr></thead><tbody>\n<tr>\n<td>IP address</td>\n<td>${A}</td>\n<td>${B}</td>\n</tr>\n<tr>\n<td>Pre-shared key</td>\n<td>${K1}</td>\n<td>${K2}</td>\n</tr>\n<tr>\n<td>Remote subnets</td>\n<td colspan="2">${N}</td>\n</tr>\n</tbody></table></body></html>`
  ),
  form(
    'HTML of Outlook with style',
    `<style>p.Mso{margin:0}</style><p class=MsoNormal>Tunnel 1 IP: ${A}<o:p></o:p></p><p class=MsoNormal>Tunnel 1 key: ${K1}</p><p class=MsoNormal>Tunnel 2 IP: ${B}</p><p class=MsoNormal>Tunnel 2 key: ${K2}</p><p class=MsoNormal>Remote CIDR: ${N}</p>`
  ),
  form(
    'CSV with quotes',
    `"Tunnel","Outside IP","Pre-shared key","Remote subnets"\n"1","${A}","${K1}","${N}"\n"2","${B}","${K2}","${N}"`
  ),
  form(
    'numbered list',
    `1. Tunnel 1 IP: ${A}\n2. Tunnel 2 IP: ${B}\n3. Tunnel 1 pre-shared key: ${K1}\n4. Tunnel 2 pre-shared key: ${K2}\n5. Remote subnet details: ${N}`
  ),
  form(
    'YAML',
    `tunnel1:\n  ip: ${A}\n  psk: ${K1}\ntunnel2:\n  ip: ${B}\n  psk: ${K2}\nremote_cidrs:\n  - ${N}`
  ),
  form(
    'the plan as JSON',
    JSON.stringify(
      {
        tunnel: {
          tunnels: [
            { ip: A, psk: K1 },
            { ip: B, psk: K2 }
          ],
          remoteCidrs: [N]
        }
      },
      null,
      2
    )
  ),
  form(
    'JSON on one line',
    JSON.stringify({
      tunnel1: { ip: A, preSharedKey: K1 },
      tunnel2: { ip: B, preSharedKey: K2 },
      remoteSubnets: [N]
    })
  ),
  form(
    'environment',
    `TUNNEL1_IP="${A}"\nTUNNEL1_PSK="${K1}"\nTUNNEL2_IP="${B}"\nTUNNEL2_PSK="${K2}"\nREMOTE_CIDR="${N}"`
  ),
  form(
    'AWS style',
    `IPSec Tunnel #1\n  - Authentication Method    : Pre-Shared Key\n  - Pre-Shared Key           : ${K1}\nOutside IP Addresses:\n  - Customer Gateway         : 203.0.113.10\n  - Virtual Private Gateway  : ${A}\nIPSec Tunnel #2\n  - Authentication Method    : Pre-Shared Key\n  - Pre-Shared Key           : ${K2}\nOutside IP Addresses:\n  - Customer Gateway         : 203.0.113.10\n  - Virtual Private Gateway  : ${B}\nRemote subnets: ${N}`
  ),
  form(
    'tunnel A and B',
    `Tunnel A: ${A}, PSK ${K1}\nTunnel B: ${B}, PSK ${K2}\nRemote subnet: ${N}`
  ),
  form(
    'first and second',
    `First tunnel\nIP: ${A}\nPSK: ${K1}\nSecond tunnel\nIP: ${B}\nPSK: ${K2}\nRemote network: ${N}`
  ),
  form(
    'both lines of a kind',
    `Tunnel IPs: ${A} and ${B}\nPre-shared keys: ${K1} and ${K2}\nRemote subnets: ${N}`
  ),
  form(
    'keys on the next line',
    `Tunnel 1 – ${A}\nPre-shared key:\n  ${K1}\n\nTunnel 2 – ${B}\nPre-shared key:\n  ${K2}\n\nRemote subnets:\n  ${N}\n  10.101.8.0/21`,
    { remoteCidrs: [N, '10.101.8.0/21'] }
  ),
  form('keys only by a second mail', `As promised the keys:\n1: ${K1}\n2: ${K2}`, {
    ips: [null, null],
    remoteCidrs: []
  }),
  form('only the keys, labelled', `PSK tunnel 1: ${K1}\nPSK tunnel 2: ${K2}`, {
    ips: [null, null],
    remoteCidrs: []
  }),
  form(
    'signature with an address and phone',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nRemote subnets: ${N}\n\n--\nHeartLab Limited, 305/150 Karangahape Road, Auckland 1010\nPhone +64 9 888 0000 · support@heartlab.com · https://www.heartlab.com\nThis e-mail 8f3a1c9d7b2e4f60 may be confidential.`
  ),
  form(
    'several networks in a sentence',
    `Tunnel 1 IP: ${A}, key: ${K1}\nTunnel 2 IP: ${B}, key: ${K2}\nPlease allow 10.100.0.0/16, 10.101.8.0/21 and 172.20.0.0/24.`,
    { remoteCidrs: [N, '10.101.8.0/21', '172.20.0.0/24'] }
  ),
  form(
    'network with a mask in words',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nRemote subnet: 10.100.0.0 255.255.0.0`
  ),
  form(
    'key with quotes of a word processor',
    `Tunnel 1 IP: “${A}”\nTunnel 1 PSK: “${K1}”\nTunnel 2 IP: „${B}“\nTunnel 2 PSK: „${K2}“\nRemote: ${N}`
  ),
  form(
    'non-breaking spaces',
    `Tunnel\u00a01\u00a0IP:\u00a0${A}\nTunnel\u00a01\u00a0PSK:\u00a0${K1}\nTunnel\u00a02\u00a0IP:\u00a0${B}\nTunnel\u00a02\u00a0PSK:\u00a0${K2}\nRemote\u00a0subnets:\u00a0${N}`
  ),
  form(
    'dicom table',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nRemote: ${N}\n\nFirewall rules\nDirection | IP address | Port\nOutbound | 10.100.0.10 | 11112\nInbound | 10.100.0.20 | 104`,
    { outbound: out, inbound: inn }
  ),
  form(
    'dicom ip and port in two lines',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nRemote: ${N}\nOutbound DICOM traffic\nDestination IP: 10.100.0.10\nDestination port: 11112\nInbound DICOM traffic\nSource IP: 10.100.0.20\nSource port: 104`,
    { outbound: out, inbound: inn }
  ),
  form(
    'base64 keys, which the check will refuse',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: abC/dEf+ghI=\nTunnel 2 IP: ${B}\nTunnel 2 PSK: Zz9/yyX+wwV=\nRemote: ${N}`,
    { keys: ['abC/dEf+ghI=', 'Zz9/yyX+wwV='] }
  ),
  form(
    'local and remote on one line',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nSelectors: 10.20.0.0/24 <-> ${N}`
  ),
  form(
    'own address beside the tunnel',
    `Tunnel 1: 203.0.113.10 to ${A}\nPSK: ${K1}\nTunnel 2: 203.0.113.10 to ${B}\nPSK: ${K2}\nRemote: ${N}`
  ),
  form(
    'German ordinals',
    `Erster Tunnel\nAdresse: ${A}\nSchlüssel: ${K1}\nZweiter Tunnel\nAdresse: ${B}\nSchlüssel: ${K2}\nNetz: ${N}`
  ),
  form('T1 and T2', `T1: ${A}\nT1 PSK: ${K1}\nT2: ${B}\nT2 PSK: ${K2}\nRemote: ${N}`),
  form('primary and backup', `Primary: ${A}\nPSK: ${K1}\nBackup: ${B}\nPSK: ${K2}\nRemote: ${N}`),
  form('Roman numbers', `Tunnel I\nIP ${A}\nPSK ${K1}\nTunnel II\nIP ${B}\nPSK ${K2}\nRemote ${N}`),
  form(
    'numbers in brackets',
    `IP address (1): ${A}\nIP address (2): ${B}\nPre-shared key (1): ${K1}\nPre-shared key (2): ${K2}\nSubnet: ${N}`
  ),
  form(
    'ticket number before',
    `Ticket HL-20260301-a8f3c9d17b2e\n\nTunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nRemote: ${N}`
  ),
  form(
    'settings table around',
    `Setting | Value\nIKE Version | 2\nVPN Type | Route-based\nDPD Timeout | 30 seconds\nTunnel 1 IP | ${A}\nTunnel 2 IP | ${B}\nTunnel 1 pre-shared key | ${K1}\nTunnel 2 pre-shared key | ${K2}\nRemote subnets | ${N}\nPhase 1 key lifetime | 28,800 seconds`
  ),
  form('second tunnel first in a table', `Tunnel;IP;PSK\n2;${B};${K2}\n1;${A};${K1}\nRemote;${N}`),
  form(
    'test host named too',
    `Tunnel 1 IP: ${A}\nTunnel 1 PSK: ${K1}\nTunnel 2 IP: ${B}\nTunnel 2 PSK: ${K2}\nRemote: ${N}\nPing 10.100.0.5 to test. DNS 8.8.8.8.`
  ),
  form(
    'HTML entities',
    `<p>Tunnel 1 IP: ${A}</p><p>Tunnel 1 PSK: &quot;${K1}&quot;</p><p>Tunnel 2 IP: ${B}</p><p>Tunnel 2 PSK: &#39;${K2}&#39;</p><p>Remote: ${N}</p>`
  ),
  form(
    'German mail with a quote and tabs',
    `Am 01.03.2026 schrieb Praxis:\n> Öffentliche IP-Adresse: 203.0.113.10\n> Lokales Netz: 10.20.0.0/24\n\nTunnel\tIP\tSchlüssel\n1\t${A}\t${K1}\n2\t${B}\t${K2}\n\nEntferntes Subnetz:\t${N}`
  )
]
