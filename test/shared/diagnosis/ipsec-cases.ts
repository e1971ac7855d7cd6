import type { IpsecCause } from '../../../shared/causes/codes'

/** Invented logs in each daemon's words: vendor, expected cause (others that would be right), log. */
export const IPSEC_CASES: readonly (readonly [
  string,
  IpsecCause | readonly IpsecCause[],
  string
])[] = [
  [
    'strongswan',
    'psk-mismatch',
    "13[IKE] <cust|1> tried 2 shared keys for '198.51.100.1' - '203.0.113.10', but MAC mismatched\n13[ENC] <cust|1> generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]"
  ],
  [
    'strongswan',
    ['auth-type-mismatch'],
    "09[CFG] <cust|1> selected peer config 'cust'\n09[CFG] <cust|1> constraint requires public key authentication, but pre-shared key was used\n09[CFG] <cust|1> selected peer config 'cust' unacceptable: non-matching authentication done\n09[CFG] <cust|1> no alternative config found\n09[ENC] <cust|1> generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]"
  ],
  [
    'strongswan',
    'id-mismatch',
    "09[IKE] <hl1|1> authentication of '198.51.100.7' with pre-shared key successful\n09[CFG] <hl1|1> constraint check failed: identity '198.51.100.1' required\n09[CFG] <hl1|1> selected peer config 'hl1' unacceptable: constraint checking failed\n09[ENC] <hl1|1> generating INFORMATIONAL request 2 [ N(AUTH_FAILED) ]"
  ],
  [
    'strongswan',
    ['ike-version-mismatch'],
    '05[NET] <1> received packet: from 203.0.113.10[500] to 198.51.100.1[500] (180 bytes)\n05[ENC] <1> parsed ID_PROT request 0 [ SA V V V V ]\n05[IKE] <1> no IKE config found for 198.51.100.1...203.0.113.10, sending NO_PROPOSAL_CHOSEN\n05[ENC] <1> generating INFORMATIONAL_V1 request 3563 [ N(NO_PROP) ]'
  ],
  [
    'strongswan',
    ['ike-version-mismatch', 'ike-proposal-mismatch'],
    '07[IKE] <hl1|1> initiating Main Mode IKE_SA hl1[1] to 198.51.100.1\n07[ENC] <hl1|1> generating ID_PROT request 0 [ SA V V V V V ]\n08[ENC] <hl1|1> parsed INFORMATIONAL_V1 request 2 [ N(NO_PROP) ]\n08[IKE] <hl1|1> received NO_PROPOSAL_CHOSEN error notify'
  ],
  [
    'strongswan',
    'ike-proposal-mismatch',
    '11[CFG] <1> received proposals: IKE:AES_CBC_128/HMAC_SHA1_96/PRF_HMAC_SHA1/MODP_2048\n11[CFG] <1> configured proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048\n11[IKE] <1> received proposals unacceptable\n11[ENC] <1> generating IKE_SA_INIT response 0 [ N(NO_PROP) ]'
  ],
  [
    'strongswan',
    'dh-group-mismatch',
    '11[CFG] <1> received proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_1024\n11[CFG] <1> configured proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048, IKE:AES_CBC_128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/ECP_256\n11[IKE] <1> received proposals unacceptable'
  ],
  [
    'strongswan',
    'esp-proposal-mismatch',
    '15[CFG] <cust|1> received proposals: ESP:AES_CBC_128/HMAC_SHA1_96/NO_EXT_SEQ\n15[CFG] <cust|1> configured proposals: ESP:AES_CBC_256/HMAC_SHA2_256_128/MODP_2048/NO_EXT_SEQ\n15[IKE] <cust|1> no acceptable proposal found\n15[IKE] <cust|1> failed to establish CHILD_SA, keeping IKE_SA'
  ],
  [
    'strongswan',
    'traffic-selector-mismatch',
    '15[IKE] <cust|1> traffic selectors 10.100.0.0/16 === 10.99.0.0/24 unacceptable\n15[IKE] <cust|1> failed to establish CHILD_SA, keeping IKE_SA\n15[ENC] <cust|1> generating IKE_AUTH response 1 [ IDr AUTH N(TS_UNACCEPT) ]'
  ],
  [
    'strongswan',
    'no-response-udp500',
    '10[IKE] initiating IKE_SA hl1[1] to 198.51.100.1\n10[NET] sending packet: from 203.0.113.10[500] to 198.51.100.1[500] (464 bytes)\n11[IKE] retransmit 1 of request with message ID 0\n12[IKE] retransmit 5 of request with message ID 0\n12[IKE] giving up after 5 retransmits\n12[IKE] establishing IKE_SA failed, peer not responding'
  ],
  [
    'strongswan',
    'natt-udp4500-blocked',
    '10[ENC] <hl1|1> parsed IKE_SA_INIT response 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) ]\n10[IKE] <hl1|1> remote host is behind NAT\n10[ENC] <hl1|1> generating IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]\n10[NET] <hl1|1> sending packet: from 203.0.113.10[4500] to 198.51.100.1[4500] (288 bytes)\n11[IKE] <hl1|1> retransmit 1 of request with message ID 1\n12[IKE] <hl1|1> retransmit 2 of request with message ID 1\n13[IKE] <hl1|1> giving up after 5 retransmits'
  ],
  [
    'strongswan',
    ['natt-udp4500-blocked'],
    '10[ENC] <1> generating IKE_SA_INIT response 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) ]\n14[JOB] <1> deleting half open IKE_SA with 203.0.113.10 after timeout'
  ],
  [
    'strongswan',
    'dpd-timeout',
    '05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16\n06[IKE] <hl1|1> sending DPD request\n06[ENC] <hl1|1> generating INFORMATIONAL request 2 [ ]\n07[IKE] <hl1|1> retransmit 1 of request with message ID 2\n08[IKE] <hl1|1> giving up after 5 retransmits'
  ],
  [
    'strongswan',
    'lifetime-rekey',
    '05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16\n06[IKE] <hl1|1> CHILD_SA rekeying failed, trying again in 12 seconds\n06[KNL] <hl1|1> creating delete job for CHILD_SA ESP/0xc1/203.0.113.10'
  ],
  [
    'strongswan',
    'ok',
    '05[ENC] <hl1|1> parsed IKE_AUTH response 1 [ IDr AUTH SA TSi TSr ]\n05[IKE] <hl1|1> IKE_SA hl1[1] established between 203.0.113.10[203.0.113.10]...198.51.100.1[198.51.100.1]\n05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16'
  ],
  [
    'strongswan',
    'ok',
    "10[IKE] <hl1|1> peer didn't accept DH group MODP_3072, it requested MODP_2048\n10[ENC] <hl1|1> parsed IKE_SA_INIT response 0 [ SA KE No ]\n05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16"
  ],
  [
    'strongswan',
    'ok',
    '11[IKE] retransmit 1 of request with message ID 0\n10[ENC] <hl1|1> parsed IKE_SA_INIT response 0 [ SA KE No ]\n05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16'
  ],
  [
    'strongswan',
    'duplicate-sa',
    "05[IKE] <c|2> deleting duplicate IKE_SA for peer '203.0.113.10' due to uniqueness policy\n05[IKE] <c|2> CHILD_SA c{2} established with SPIs a_i b_o and TS 10.100.0.0/16 === 10.20.0.0/24"
  ],
  [
    'strongswan',
    ['routing-conflict', 'duplicate-sa'],
    '05[CFG] unable to install policy 10.20.0.0/24 === 10.100.0.0/16 out for reqid 2, the same policy for reqid 1 exists'
  ],
  [
    'unifi',
    'psk-mismatch',
    'UDM-Pro charon: 10[ENC] could not decrypt payloads\nUDM-Pro charon: 10[IKE] message parsing failed\nUDM-Pro charon: 10[ENC] invalid ID_V1 payload length, decryption failed?'
  ],
  [
    'sophos',
    'traffic-selector-mismatch',
    '2026-11-22 10:00:00Z 05[IKE] <HL-1|11> received TS_UNACCEPTABLE notify, no CHILD_SA built\n2026-11-22 10:00:00Z 05[IKE] <HL-1|11> failed to establish CHILD_SA, keeping IKE_SA'
  ],
  [
    'pfsense, newest first',
    'dpd-timeout',
    'Feb 9 23:09:00 charon 08[IKE] <con1|7> giving up after 5 retransmits\nFeb 9 23:08:30 charon 08[IKE] <con1|7> retransmit 5 of request with message ID 9\nFeb 9 23:08:00 charon 08[IKE] <con1|7> sending DPD request\nFeb 9 22:00:00 charon 08[IKE] <con1|7> CHILD_SA con1{1} established with SPIs a_i b_o and TS 10.20.0.0/24|/0 === 10.100.0.0/16|/0'
  ],
  [
    'libreswan',
    'psk-mismatch',
    '"hl" #1: PSK authentication failed AUTH mismatch! (Received AUTH != computed AUTH)\n"hl" #1: responding to IKE_AUTH message (ID 1) from 203.0.113.10:4500 with encrypted notification AUTHENTICATION_FAILED'
  ],
  [
    'libreswan',
    'id-mismatch',
    '"hl" #1: we require IKEv2 peer to have ID \'@cloud\', but peer declares \'198.51.100.1\'\n"hl" #1: responding to IKE_AUTH message with encrypted notification AUTHENTICATION_FAILED'
  ],
  [
    'libreswan',
    'auth-type-mismatch',
    '"hl" #1: authentication failed: peer attempted PSK authentication but we want RSASIG'
  ],
  [
    'libreswan',
    'natt-udp4500-blocked',
    '"hl" #1: processed IKE_SA_INIT response from 198.51.100.1:UDP/500 {cipher=AES_GCM_16_256}, initiating IKE_AUTH\n"hl" #1: sent IKE_AUTH request to 198.51.100.1:UDP/4500\n"hl" #1: IKE_AUTH_I: 60 second timeout exceeded after 7 retransmits.  Possible authentication failure'
  ],
  [
    'libreswan',
    ['ike-version-mismatch', 'id-mismatch'],
    'packet from 203.0.113.10:500: initial Main Mode message received on 198.51.100.1:500 but no connection has been authorized with policy PSK+IKEV1_ALLOW'
  ],
  [
    'libreswan',
    'ike-proposal-mismatch',
    '"hl" #1: no local proposal matches remote proposals 1:IKE:ENCR=3DES;PRF=HMAC_SHA1;INTEG=HMAC_SHA1_96;DH=MODP1024'
  ],
  [
    'libreswan',
    'routing-conflict',
    '"hl" #2: cannot install eroute -- it is in use for "other" #1'
  ],
  [
    'cisco-ios',
    'psk-mismatch',
    '%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 198.51.100.1 failed its sanity check or is malformed'
  ],
  [
    'cisco-ios',
    ['psk-mismatch', 'natt-udp4500-blocked'],
    'ISAKMP:(1010): retransmitting phase 1 MM_KEY_EXCH...\nISAKMP:(1010):deleting SA reason "Death by retransmission P1" state (I) MM_KEY_EXCH (peer 198.51.100.1)'
  ],
  [
    'cisco-ios',
    'no-response-udp500',
    'ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...\nISAKMP:(0):deleting SA reason "Death by retransmission P1" state (I) MM_NO_STATE (peer 198.51.100.1)'
  ],
  [
    'cisco-ios',
    'traffic-selector-mismatch',
    'IPSEC(ipsec_process_proposal): proxy identities not supported\nISAKMP:(1005): IPSec policy invalidated proposal with error 32\nISAKMP:(1005): phase 2 SA policy not acceptable!'
  ],
  [
    'cisco-ios',
    'dh-group-mismatch',
    'ISAKMP:(0):Checking ISAKMP transform 1 against priority 10 policy\nISAKMP:(0):Diffie-Hellman group offered does not match policy!\nISAKMP:(0):atts are not acceptable. Next payload is 0\nISAKMP:(0):no offers accepted!'
  ],
  [
    'cisco-ios-xe',
    'psk-mismatch',
    "IKEv2-ERROR:(SESSION ID = 3,SA ID = 1):: Auth exchange failed\nIKEv2:(SESSION ID = 3,SA ID = 1):Verification of peer's authentication data FAILED"
  ],
  [
    'cisco-ios-xe',
    'dh-group-mismatch',
    'IKEv2-ERROR:(SESSION ID = 17,SA ID = 1):Received Policies: : Failed to find a matching policyProposal 1:  AES-CBC-256 SHA256 SHA256 DH_GROUP_1024_MODP/Group 2\nIKEv2-ERROR:(SESSION ID = 17,SA ID = 1):Expected Policies: : Failed to find a matching policyProposal 1:  AES-CBC-256 SHA256 SHA256 DH_GROUP_2048_MODP/Group 14'
  ],
  [
    'cisco-ios-xe',
    'ok',
    '%IKEV2-5-SA_UP: SA UP\n%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 198.51.100.1:500 Id: 198.51.100.1'
  ],
  [
    'cisco-asa',
    'psk-mismatch',
    '%ASA-3-713206: Group = 198.51.100.1, IP = 198.51.100.1, ERROR, had problems decrypting packet, probably due to mismatched pre-shared key.  Aborting'
  ],
  [
    'cisco-asa',
    'esp-proposal-mismatch',
    '%ASA-5-713119: Group = 198.51.100.1, IP = 198.51.100.1, PHASE 1 COMPLETED\n%ASA-5-713904: Group = 198.51.100.1, IP = 198.51.100.1, All IPSec SA proposals found unacceptable!'
  ],
  [
    'cisco-asa',
    'dpd-timeout',
    '%ASA-3-713123: Group = 198.51.100.1, IP = 198.51.100.1, IKE lost contact with remote peer, deleting connection (keepalive type: DPD)'
  ],
  [
    'cisco-asa',
    'routing-conflict',
    '%ASA-5-305013: Asymmetric NAT rules matched for forward and reverse flows; Connection for icmp src inside:10.20.0.5 dst outside:10.100.0.10 denied due to NAT reverse path failure'
  ],
  [
    'cisco-asa',
    'ok',
    '%ASA-5-713119: Group = 198.51.100.1, IP = 198.51.100.1, PHASE 1 COMPLETED\n%ASA-5-713120: Group = 198.51.100.1, IP = 198.51.100.1, PHASE 2 COMPLETED (msgid=6f3a8b21)'
  ],
  ['fortios', 'psk-mismatch', 'ike 0:HL1:7: PSK auth failed: probable pre-shared key mismatch'],
  [
    'fortios',
    'no-response-udp500',
    'ike 0:HL1:7: sent IKE msg (SA_INIT): 203.0.113.10:500->198.51.100.1:500, len=436\nike 0:HL1:7: sent IKE msg (SA_INIT_RETRANSMIT): 203.0.113.10:500->198.51.100.1:500, len=436\nike 0:HL1:7: negotiation timeout, deleting'
  ],
  [
    'fortios',
    'natt-udp4500-blocked',
    'ike 0:HL1:7: sent IKE msg (SA_INIT): 203.0.113.10:500->198.51.100.1:500, len=436\nike 0: IKEv2 exchange=SA_INIT_RESPONSE id=a/b len=436\nike 0:HL1:7: sent IKE msg (AUTH): 203.0.113.10:4500->198.51.100.1:4500, len=236\nike 0:HL1:7: sent IKE msg (AUTH_RETRANSMIT): 203.0.113.10:4500->198.51.100.1:4500, len=236\nike 0:HL1:7: negotiation timeout, deleting'
  ],
  [
    'fortios',
    'traffic-selector-mismatch',
    'ike 0:HL1:7:p2: specified selectors mismatch\nike 0:HL1:7:p2: peer: type=7/7, local=0:10.100.0.0-10.100.255.255:0'
  ],
  [
    'fortios',
    'ike-proposal-mismatch',
    'ike Negotiate ISAKMP SA Error: ike 0:b1c2/0000000000000000:21: no SA proposal chosen'
  ],
  [
    'fortios',
    'esp-proposal-mismatch',
    'ike 0:HL1:7: established IKE SA b1c2/d3e4\nike Negotiate IPsec SA Error: ike 0:HL1:7:p2: no SA proposal chosen'
  ],
  [
    'fortios',
    'dpd-timeout',
    'date=2026-11-22 time=09:31:07 logid="0101037136" type="event" subtype="vpn" level="error" logdesc="IPsec DPD failed" msg="IPsec DPD failure" action="dpd" status="dpd_failure"'
  ],
  [
    'fortios',
    'ok',
    'ike 0:HL1:7: established IKE SA b1c2/d3e4\nike 0:HL1:7:p2: added IPsec SA: SPIs=a1b2c3d4/e5f60718'
  ],
  [
    'panos',
    'no-response-udp500',
    'IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.10[500]-198.51.100.1[500] cookie:84222f276c2fa2e9:0000000000000000 due to timeout.'
  ],
  [
    'panos',
    'traffic-selector-mismatch',
    'IKE phase-2 negotiation failed when processing Proxy ID. cannot find matching phase-2 tunnel for received proxy ID. received local id: 10.100.0.0/16 type IPv4_subnet'
  ],
  [
    'panos',
    'dh-group-mismatch',
    'IKE phase-2 negotiation failed when processing SA payload. pfs group mismatched: my: 14 peer: 0'
  ],
  [
    'panos',
    'esp-proposal-mismatch',
    "IKE phase-2 negotiation failed when processing SA payload. no suitable proposal found in peer's SA payload."
  ],
  [
    'panos',
    'ike-proposal-mismatch',
    "IKE phase-1 negotiation is failed. no suitable proposal found in peer's SA payload."
  ],
  [
    'panos',
    'id-mismatch',
    'IKE phase-1 negotiation is failed. received ID_I (type ipaddr [192.168.1.2]) does not match peers id'
  ],
  ['panos', 'dpd-timeout', 'IKEv2 IKE SA is down determined by DPD.'],
  [
    'panos',
    'ok',
    'IKEv2 IKE SA negotiation is succeeded as initiator, non-rekey. Established SA: 203.0.113.10[500]-198.51.100.1[500]\nIPSec key installed. Installed SA: 203.0.113.10[500]-198.51.100.1[500] SPI:0xA1B2C3D4/0xE5F60718 lifetime 3600 Sec'
  ],
  [
    'junos',
    'ike-proposal-mismatch',
    'kmd[1334]: IKE negotiation failed with error: No proposal chosen. IKE Version: 2, VPN: HL Gateway: HL-GW, Local: 203.0.113.10/500, Remote: 198.51.100.1/500'
  ],
  [
    'junos',
    'no-response-udp500',
    'kmd[1334]: IKE negotiation failed with error: Timed out. IKE Version: 2, VPN: HL Gateway: HL-GW, Local: 203.0.113.10/500, Remote: 198.51.100.1/500'
  ],
  [
    'junos',
    ['psk-mismatch', 'id-mismatch', 'auth-type-mismatch'],
    'kmd[1334]: IKE negotiation failed with error: Authentication failed. IKE Version: 2, VPN: HL Gateway: HL-GW'
  ],
  ['junos', 'dpd-timeout', 'KMD_DPD_PEER_DOWN: DPD detected peer 198.51.100.1 is down'],
  [
    'junos',
    'traffic-selector-mismatch',
    'KMD_VPN_TS_MISMATCH: Traffic-selector mismatch, vpn name: HL, Peer Proposed traffic-selector local-ip: ipv4(10.99.0.0/24)'
  ],
  [
    'junos',
    'ok',
    'KMD_PM_SA_ESTABLISHED: Local gateway: 203.0.113.10, Remote gateway: 198.51.100.1, Direction: inbound, SPI: 0xa1, Mode: Tunnel\nKMD_VPN_UP_ALARM_USER: VPN HL from 198.51.100.1 is up. Local-ip: 203.0.113.10'
  ],
  [
    'routeros',
    'ike-proposal-mismatch',
    'ipsec,error no suitable proposal found.\nipsec,error 198.51.100.1 failed to get valid proposal.\nipsec,error 198.51.100.1 failed to pre-process ph1 packet (side: 1, status 1).'
  ],
  [
    'routeros',
    'psk-mismatch',
    'ipsec,error 198.51.100.1 parsing packet failed, possible cause: wrong password'
  ],
  ['routeros', 'id-mismatch', 'ipsec,error identity not found for peer: ADDR4: 198.51.100.1'],
  ['routeros', 'dh-group-mismatch', 'ipsec,error pfs group mismatched: my: 2048, peer: 0'],
  [
    'meraki',
    'traffic-selector-mismatch',
    'events Site-to-site VPN: failed to get sainfo\nevents Site-to-site VPN: failed to pre-process ph2 packet (side: 1, status: 1)'
  ],
  [
    'meraki',
    'no-response-udp500',
    'events Site-to-site VPN: phase1 negotiation failed due to time up. 0f5c0f1b:00000000'
  ],
  ['meraki', 'ike-version-mismatch', 'events Site-to-site VPN: invalid flag 0x08'],
  ['racoon', 'dpd-timeout', 'racoon: INFO: DPD: remote (ISAKMP-SA spi=a:b) seems to be dead.'],
  [
    'racoon',
    'dh-group-mismatch',
    'racoon: ERROR: rejected dh_group: DB(prop#1:trns#1):Peer(prop#1:trns#1) = 2048-bit MODP group:1024-bit MODP group\nracoon: ERROR: no suitable proposal found.'
  ],
  [
    'racoon',
    'ok',
    'racoon: INFO: ISAKMP-SA established 203.0.113.10[500]-198.51.100.1[500] spi:a:b\nracoon: INFO: IPsec-SA established: ESP/Tunnel 203.0.113.10[500]->198.51.100.1[500] spi=123'
  ],
  [
    'aws',
    'traffic-selector-mismatch',
    '{"event_timestamp":1763770000,"details":"AWS: Traffic Selector: TS_UNACCEPTABLE: received from responder","ike_phase1_state":"established","ike_phase2_state":"down"}'
  ],
  [
    'aws',
    'ike-proposal-mismatch',
    '{"VpnLogDetail":"No Proposal Match Found by AWS","TunnelIKEPhase1State":"Negotiating","TunnelIKEPhase2State":"Down"}'
  ],
  [
    'aws',
    'esp-proposal-mismatch',
    '{"event_timestamp":1763770000,"details":"AWS tunnel Phase 2 was unable to establish while keeping Phase 1","ike_phase1_state":"established","ike_phase2_state":"down"}'
  ],
  [
    'aws',
    ['psk-mismatch', 'id-mismatch', 'auth-type-mismatch'],
    '{"details":"AWS tunnel is sending AUTHENTICATION_FAILED as the response","ike_phase1_state":"down","ike_phase2_state":"down"}'
  ],
  [
    'aws',
    ['natt-udp4500-blocked', 'no-response-udp500'],
    '{"details":"AWS tunnel Timeout: deleting un-established Phase 1 IKE_SA with cgw: 203.0.113.10","ike_phase1_state":"down","ike_phase2_state":"down"}'
  ],
  [
    'aws',
    'ok',
    '{"details":"AWS tunnel processed response (id=2) for CREATE_CHILD_SA","ike_phase1_state":"established","ike_phase2_state":"established"}'
  ],
  [
    'checkpoint',
    'traffic-selector-mismatch',
    'Child SA exchange: Received notification from peer: Traffic selectors unacceptable MyTSi: <10.20.0.0 - 10.20.0.255>'
  ],
  ['sonicwall', 'ike-proposal-mismatch', 'IKE Responder: IKE proposal does not match (Phase 1)'],
  ['any', 'unknown', 'ipsec: configuration saved by admin']
]
