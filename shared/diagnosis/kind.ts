import type { LogKind } from './diagnosis'

const IPSEC_WORDS =
  /charon|pluto|\bike(?:v[12])?\b|ike_sa|ikev[12]|ipsec|isakmp|child_sa|\besp\b|\bspi\b|phase[ -]?[12]\b|\bdpd\b|\bpsk\b|pre-?shared|traffic selector|\bkmd\b|racoon|\bvpn\b|udp[ /]?(?:500|4500)|sainfo|quick mode|main mode|strongswan|libreswan|crypto map|no_proposal_chosen|ts_unacceptable|proxy[- ]id|sa proposal|cookies?[:=]|\btunnel|%asa-|%crypto|eroute|\breqid|xfrm|asymmetric nat|rasclient|dialed a connection/gi
const DICOM_WORDS =
  /dicom|a-associate|association|c-echo|c-store|c-find|\baets?\b|ae[- ]?title|\bscp\b|\bscu\b|\bpacs\b|orthanc|storescu|echoscu|dcm4che|pynetdicom|\btls\b|\bssl\b|certificate|pkcs|\bp12\b|\bpfx\b|handshake|presentation context|transfer syntax|sop class|\bpdu\b|econn|enotfound|secureconnect|errno|oserror|socket|exception/gi

/**
 * Which kind of log a text is, by the words of its trade in its beginning; where those do not tell, by how many
 * lines the rules of each kind recognised. Plain error texts are DICOM’s.
 */
export function guessKind(sample: string, recognised: Readonly<Record<LogKind, number>>): LogKind {
  const ipsec = sample.match(IPSEC_WORDS)?.length ?? 0
  const dicom = sample.match(DICOM_WORDS)?.length ?? 0
  if (ipsec !== dicom) return ipsec > dicom ? 'ipsec' : 'dicom'
  return recognised.ipsec > recognised.dicom ? 'ipsec' : 'dicom'
}
