import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const LINES: Record<string, string> = {
  Junos: `
    psk-mismatch | ike_st_i_encrypt: Check that packet was encrypted failed
    esp-proposal-mismatch | IPSec negotiation failed with error: No proposal chosen. IKE Version: 1, VPN: vpn-hl Gateway: gw-hl
    ike-proposal-mismatch | IKE negotiation failed with error: No proposal chosen. IKE Version: 1, VPN: Not-Available Gateway: gw-hl, Local: 192.0.2.10/500, Remote: 198.51.100.1/500, Local IKE-ID: Not-Available, Remote IKE-ID: Not-Available, VR-ID: 0
    psk-mismatch | IKE negotiation failed with error: Invalid syntax. IKE Version: 1, VPN: vpn-hl Gateway: gw-hl, Local: 192.0.2.10/500, Remote: 198.51.100.1/500, Local IKE-ID: 192.0.2.10, Remote IKE-ID: Not-Available, VR-ID: 0: Role: Responder
    no-response-udp500 | IKE negotiation failed with error: Timed out. IKE Version: 1, VPN: vpn-hl Gateway: gw-hl, Local: 192.0.2.10/500, Remote: 198.51.100.1/500, Local IKE-ID: 192.0.2.10, Remote IKE-ID: Not-Available, VR-ID: 0: Role: Initiator
    traffic-selector-mismatch | IKE negotiation failed with error: TS unacceptable. IKE Version: 2, VPN: vpn-hl Gateway: gw-hl, Local: 192.0.2.10/500, Remote: 198.51.100.1/500, Local IKE-ID: 192.0.2.10, Remote IKE-ID: 198.51.100.1, VR-ID: 0
    traffic-selector-mismatch | IKE negotiation failed with error: Peer proposed traffic-selectors are not in configured range. IKE Version: 2, VPN: vpn-hl Gateway: gw-hl, Local: 192.0.2.10/4500, Remote: 198.51.100.1/4500, Local IKE-ID: 192.0.2.10, Remote IKE-ID: 198.51.100.1, VR-ID: 0, Role: Responder
    id-mismatch | IKE negotiation failed with error: IKE gateway configuration lookup failed during negotiation. IKE Version: 1, VPN: Not-Available Gateway: Not-Available, Local: 192.0.2.10/500, Remote: 198.51.100.1/500, Local IKE-ID: Not-Available, Remote IKE-ID: Not-Available, VR-ID: 0
    id-mismatch | IKE negotiation failed with error: Peer's IKE-ID validation failed during negotiation. IKE Version: 1, VPN: Not-Available Gateway: gw-hl, Local: 192.0.2.10/500, Remote: 198.51.100.1/500
    id-mismatch | KMD_PM_P1_POLICY_LOOKUP_FAILURE: Policy lookup for Phase-1 [responder] failed for p1_local=ipv4(any:0,[0..3]=192.0.2.10) p1_remote=ipv4(any:0,[0..3]=198.51.100.1)
    no-response-udp500 | KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Retry limit reached [spi=7a4ce50d00000000, src_ip=192.0.2.10, dst_ip=198.51.100.1]
    no-response-udp500 | Phase-1 [initiator] failed with error(Timeout) for local=ipv4(any:0,[0..3]=192.0.2.10) remote=ipv4(any:0,[0..3]=198.51.100.1)
    dpd-timeout | KMD_VPN_DOWN_ALARM_USER: VPN vpn-hl from 198.51.100.1 is down. Local-ip: 192.0.2.10, gateway name: gw-hl, vpn name: vpn-hl, tunnel-id: 131073, local tunnel-if: st0.1, SA Type: Static, Reason: VPN monitoring detected tunnel as down. Existing IPSec SAs cleared
    lifetime-rekey | KMD_VPN_DOWN_ALARM_USER: VPN vpn-hl from 198.51.100.1 is down. Local-ip: 192.0.2.10, gateway name: gw-hl, vpn name: vpn-hl, tunnel-id: 131073, local tunnel-if: st0.1, SA Type: Static, Reason: SA hard lifetime expired
    ok | IKE_VPN_UP_ALARM_USER: VPN vpn-hl from 198.51.100.1 is up. Local-ip: 192.0.2.10, gateway name: gw-hl, vpn name: vpn-hl, tunnel-id: 500001, local tunnel-if: st0.1, remote tunnel-ip: Not-Available, Local IKE-ID: 192.0.2.10, Remote IKE-ID: 198.51.100.1`,
  SonicWall: `
    ike-version-mismatch | IKE Responder: Peer proposes Aggressive Mode but VPN policy is configured for Main Mode - 198.51.100.1, 500
    natt-udp4500-blocked | IKE Initiator: Remote party Timeout - Retransmitting IKE Request. - 192.0.2.10, 4500 - 198.51.100.1, 4500
    traffic-selector-mismatch | IKE Responder: Peer's local network does not match VPN policy's [Destination Network] - 198.51.100.1, 500 - 192.0.2.10, 500 - VPN Policy: HeartLab; Proposed network: 10.100.0.0/16
    traffic-selector-mismatch | IKE Responder: Peer's destination network does not match VPN policy's [Local Network] - 198.51.100.1, 500 - 192.0.2.10, 500
    traffic-selector-mismatch | IKE Responder: No match for proposed remote network address - 198.51.100.1, 500 - 192.0.2.10, 500
    traffic-selector-mismatch | IKE Responder: No matching Phase 1 ID found for proposed remote network - 198.51.100.1, 500 - 192.0.2.10, 500
    traffic-selector-mismatch | IKE Responder: Default LAN gateway is not set but peer is proposing to use this SA as a default route - 198.51.100.1, 500 - 192.0.2.10, 500
    id-mismatch | IKE Responder: Proposed IKE ID mismatch - 198.51.100.1, 500 - 192.0.2.10, 500 - VPN Policy NOT found for proposed ID type: ID_FQDN
    id-mismatch | IKE Initiator: Proposed IKE ID mismatch - 198.51.100.1, 500 - 192.0.2.10, 500
    id-mismatch | m=1000 msg="IKEv2 VPN Policy not found" src=198.51.100.1:500 dst=192.0.2.10:500
    id-mismatch | m=962 msg="IKEv2 Responder: Policy for remote IKE ID not found" src=198.51.100.1:500 dst=192.0.2.10:500
    ike-version-mismatch | IKE Responder: Peer proposes IKEv2 but VPN policy is configured for IKEv1 - 198.51.100.1, 500 - 192.0.2.10, 500
    dpd-timeout | m=427 msg="IPsec Tunnel status changed" note="VPN Policy: HeartLab - Tunnel DOWN; DPD failure" src=192.0.2.10 dst=198.51.100.1
    esp-proposal-mismatch | IKE Responder: Mode 2 - not tunnel mode - 198.51.100.1, 500 - 192.0.2.10, 500`,
  WatchGuard: `
    ike-proposal-mismatch | IKE phase-1 negotiation from 198.51.100.1:500 failed. Reason=Received encryption 3DES, expecting AES-256
    dh-group-mismatch | IKE phase-2 negotiation from 198.51.100.1:500 failed. Tunnel='HL' Reason=Received PFS DH group 2, expecting 14
    auth-type-mismatch | IKE phase-1 negotiation from 198.51.100.1:500 failed. GatewayEndpoint='HL' Reason=Received authentication method PSK, expecting RSA certificate
    psk-mismatch | IKE phase-1 negotiation from 198.51.100.1:500 failed. GatewayEndpoint='HL' Reason=Pre-shared key authentication failure
    lifetime-rekey | IKE phase-2 negotiation from 198.51.100.1:500 failed. Tunnel='HL' Reason=Message retry timeout because phase-1 SA expired
    ike-version-mismatch | failed. Gateway-Endpoint='HL' Reason=Mismatched IKE mode: received aggressive mode, expecting main mode
    no-response-udp500 | ERROR  0x02030015 Message retry timeout. Check the connection between local and remote gateway endpoints.
    no-response-udp500 | iked (192.0.2.10<->198.51.100.1)IKE phase-1 negotiation from 192.0.2.10:500 to 198.51.100.1:500 failed. Gateway-Endpoint='HeartLab' Reason=Message retry timeout. Check VPN IKE diagnostic log messages for more information. msg_id="0203-0010"
    id-mismatch | iked (192.0.2.10<->198.51.100.1)WARNING: Mismatched ID settings at peer 198.51.100.1:500 caused an authentication failure msg_id="0203-0012"
    id-mismatch | iked (192.0.2.10<->198.51.100.1)IKE phase-1 negotiation from 192.0.2.10:500 to 198.51.100.1:500 failed. Gateway-Endpoint='HeartLab' Reason=Authentication failure due to mismatched ID setting
    id-mismatch | iked (192.0.2.10<->198.51.100.1)IKE phase-1 negotiation from 192.0.2.10:500 to 198.51.100.1:500 failed. Gateway-Endpoint='HeartLab' Reason=Received ID did not match with configured aggressive mode ID.
    ike-proposal-mismatch | iked (192.0.2.10<->198.51.100.1)Peer proposes phase one authentication algorithm MD5, expecting SHA1 Debug
    dh-group-mismatch | iked (192.0.2.10<->198.51.100.1)IKE phase-2 negotiation from 198.51.100.1:500 to 192.0.2.10:500 failed. Gateway-Endpoint='HeartLab' Reason=PFS mismatch: received no PFS, expecting DH group 14
    traffic-selector-mismatch | iked (192.0.2.10<->198.51.100.1)Rejected phase 2 negotiation from 198.51.100.1:500: no matching tunnel route for peer proposed local:10.20.0.0/16 remote:10.100.0.0/16
    id-mismatch | iked (192.0.2.10<->198.51.100.1)Drop IKE packet from 198.51.100.1:500: no matching gateway-endpoint/IKE policy found Debug
    ike-version-mismatch | iked (192.0.2.10<->198.51.100.1)Received IKEv2 packet from 198.51.100.1:500 but gateway-endpoint 'HeartLab' is configured for IKEv1. Dropped.
    traffic-selector-mismatch | iked (192.0.2.10<->198.51.100.1)CREATE_CHILD_SA exchange from 198.51.100.1:500 failed. Gateway-Endpoint='HeartLab' Reason=Received N(TS_UNACCEPTABLE) message
    psk-mismatch | iked (192.0.2.10<->198.51.100.1)IKE_AUTH exchange from 198.51.100.1:500 to 192.0.2.10:500 failed. Gateway-Endpoint='HeartLab' Reason=Authentication method PSK verification failed`,
  Zyxel: `
    id-mismatch | Could not find any VPN gateway rule for peer [198.51.100.1]
    ike-proposal-mismatch | [SA] : Tunnel [HeartLab] Phase 1 proposal mismatch
    traffic-selector-mismatch | [ID] : Tunnel [HeartLab] Phase 2 Remote policy mismatch
    id-mismatch | [ID] : Tunnel [HeartLab] Phase 1 Remote ID mismatch
    traffic-selector-mismatch | [AUTH] Recv:[IDr][AUTH][NOTIFY:TS_UNACCEPTABLE]
    psk-mismatch | [AUTH] : Tunnel [HeartLab] authentication data mismatch, PSK is not the same
    traffic-selector-mismatch | 11/22/2026 10:00:03 !! Verifying Local ID failed`,
  'Check Point': `
    psk-mismatch | IKE: Main Mode timeout: no response from peer to packet 5; Peer Gateway: 198.51.100.1
    ike-proposal-mismatch | 192.0.2.10 >daemon IKE: Main Mode Failed to match proposal: Transform: AES-256, SHA1, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Encryption Algorithm; reject_category: IKE failure; peer gateway: 198.51.100.1
    dh-group-mismatch | 192.0.2.10 >daemon IKE: Main Mode Failed to match proposal: Transform: AES-256, SHA1, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Group; reject_category: IKE failure; peer gateway: 198.51.100.1
    auth-type-mismatch | 192.0.2.10 >daemon IKE: Main Mode Failed to match proposal: Transform: AES-256, SHA1, RSA Signature, Group 2 (1024 bit); Reason: Wrong value for: Authentication Method; peer gateway: 198.51.100.1
    psk-mismatch | 192.0.2.10 >daemon IKE: Main Mode Received Notification from Peer: payload malformed; peer gateway: 198.51.100.1
    psk-mismatch | 192.0.2.10 >daemon IKE: Main Mode Sent Notification to Peer: payload malformed; peer gateway: 198.51.100.1
    psk-mismatch | 192.0.2.10 >daemon IKE: Main Mode Authentication failed: Invalid hash; peer gateway: 198.51.100.1
    psk-mismatch | 192.0.2.10 >daemon IKE: Main Mode No valid shared secret defined for peer 198.51.100.1
    id-mismatch | 192.0.2.10 >daemon IKE: Main Mode Received Notification from Peer: invalid id information; peer gateway: 198.51.100.1
    traffic-selector-mismatch | 192.0.2.10 >daemon IKE: Quick Mode Received Notification from Peer: invalid id information; peer gateway: 198.51.100.1
    esp-proposal-mismatch | 192.0.2.10 >daemon IKE: Quick Mode Failed to match proposal: Transform: ESP_AES, Tunnel, MD5; Reason: Wrong value for: Authentication Algorithm; peer gateway: 198.51.100.1
    dh-group-mismatch | 192.0.2.10 >daemon IKE: Quick Mode Failed to match proposal: Transform: ESP_AES, Tunnel, SHA1, PFS Group 2 (1024 bit); Reason: Wrong value for: PFS Group Description; peer gateway: 198.51.100.1
    no-response-udp500 | 192.0.2.10 >eth0 encryption failure: no response from peer.; scheme: IKE; peer gateway: 198.51.100.1
    no-response-udp500 | ike:"Initial exchange: Exchange failed: timeout reached."; action:"Reject"; peer_gateway:"198.51.100.1"; reject_category:"IKE failure"
    dh-group-mismatch | ike:"Initial exchange: Sending notification to peer: Invalid Key Exchange payload"; action:"Reject"; peer_gateway:"198.51.100.1"
    id-mismatch | ike:"Auth exchange: Peer's identity does not match. Peer ID: 10.0.0.5, expected 198.51.100.1"; action:"Reject"; peer_gateway:"198.51.100.1"
    traffic-selector-mismatch | ike:"Auth exchange: Received notification from peer: Traffic selectors unacceptable MyTSi: <10.20.1.0 - 10.20.1.255> MyTSr: <10.100.0.0 - 10.100.255.255>"; action:"Reject"; peer_gateway:"198.51.100.1"
    traffic-selector-mismatch | ike:"Child SA exchange: Sending notification to peer: Traffic selectors unacceptable. Peer TSi: <10.100.0.0 - 10.100.0.255>"; action:"Reject"; peer_gateway:"198.51.100.1"
    traffic-selector-mismatch | 192.0.2.10 >eth0 encryption failure: According to the policy the packet should not have been decrypted; src: 10.100.0.5; dst: 10.20.1.5
    traffic-selector-mismatch | ike:"Child SA exchange: Received notification from peer: Traffic selectors unacceptable MyTSi: <10.20.0.0 - 10.20.255.255> MyTSr: <10.100.0.0 - 10.100.255.255>" action:"Reject" peer_gateway:"198.51.100.1"
    id-mismatch | IKE: Main Mode Unknown peer: no gateway object with the address 198.51.100.1; reject_category: IKE failure`,
  Sophos: `
    no-response-udp500 | message="HL-1 - Couldn't establish the connection: remote peer is not responding (Remote: 198.51.100.1)"
    ok | device="SFW" date=2026-11-22 time=10:00:01 timezone="CET" device_name="XGS" device_id=X1 log_id=062910617702 log_type="Event" log_component="IPSec" log_subtype="System" status="Established" priority=Information user_name="" connectionname="HeartLab" connectiontype="0" localinterfaceip=192.0.2.10 localnetwork="10.20.1.0/24" dst_ip=198.51.100.1 remotenetwork="10.100.0.0/16" message="HeartLab-1 - IPSec Connection HeartLab-1 between 192.0.2.10 and 198.51.100.1 for Child HeartLab-1 established. (Remote: 198.51.100.1)"
    no-response-udp500 | device="SFW" date=2026-11-22 time=10:00:01 log_type="Event" log_component="IPSec" log_subtype="System" status="Failed" priority=Error connectionname="HeartLab" message="HeartLab-1 - IKE message retransmission to 198.51.100.1 timed out. Check if the remote gateway is reachable. (Remote: 198.51.100.1)"
    traffic-selector-mismatch | message="HeartLab-1 - Traffic selectors mismatch. Check the configured local and remote subnets. (Remote: 198.51.100.1)"
    dpd-timeout | date=2026-11-22 time=10:50:01 log_component="IPSec" status="Terminated" message="HeartLab-1 - Remote peer is unresponsive (DPD). IPSec connection terminated. (Remote: 198.51.100.1)"`,
  'PAN-OS': `
    natt-udp4500-blocked | IKE_AUTH request retransmission timed out; negotiation failed
    no-response-udp500 | IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 192.0.2.10[500]-198.51.100.1[500] cookie:84222f276c2fa2e9:0000000000000000 due to timeout.
    id-mismatch | IKE phase-1 negotiation is failed. Couldn't find configuration for IKE phase-1 request for peer IP 198.51.100.1[500].
    traffic-selector-mismatch | IKE phase-2 negotiation failed when processing Proxy ID. Received local id 10.20.0.0/16 type IPv4 address protocol 0 port 0, received remote id 10.100.0.0/16 type IPv4 address protocol 0 port 0.
    ike-proposal-mismatch | IKE phase-1 negotiation is failed. Configured hash algorithm sha256 was not presented by peer
    dh-group-mismatch | IKE phase-1 negotiation is failed. Configured DH group group14 was not presented by peer
    esp-proposal-mismatch | IKE phase-2 negotiation is failed. Configured authentication algorithm sha256 was not presented by the peer
    psk-mismatch | 2026-11-22 10:00:01.123 [PERR]: malformed payload or message: possible pre-shared key mismatch, 198.51.100.1[500]
    psk-mismatch | IKE phase-1 negotiation is failed likely due to pre-shared key mismatch.
    no-response-udp500 | IKEv2 IKE SA negotiation is failed as initiator, non-rekey. Failed SA: 192.0.2.10[500]-198.51.100.1[500] SPI:84222f276c2fa2e9:0000000000000000 due to timeout.
    natt-udp4500-blocked | IKEv2 IKE SA negotiation is failed as initiator, non-rekey. Failed SA: 192.0.2.10[4500]-198.51.100.1[4500] SPI:84222f276c2fa2e9:b2c1aa0912f3d455 due to timeout.
    id-mismatch | IKEv2 IKE SA negotiation is failed as responder, non-rekey. received ID_I (type ipaddr [10.0.0.5]) does not match peers id
    id-mismatch | [PERR]: peer identifier (type ipaddr [10.0.0.5]) does not match remote hl-gw
    dh-group-mismatch | IKEv2 child SA negotiation is failed message lacks KE payload
    dh-group-mismatch | IKEv2 child SA negotiation is failed received KE type 14, expected 2
    traffic-selector-mismatch | IKEv2 child SA negotiation failed when processing traffic selector. cannot find matching IPSec tunnel for received traffic selector.
    traffic-selector-mismatch | received Notify type [TS_UNACCEPTABLE]
    ike-version-mismatch | IKE protocol notification message received: received unsupported IKE version, IKEv2 only mode configured, IKEv1 packet dropped
    dpd-timeout | IKE phase-1 SA is down determined by DPD.
    id-mismatch | IKE phase-1 negotiation is failed as responder, main mode. Peer identification 10.0.0.5 does not match configured peer identification 198.51.100.1.`,
  ScreenOS: `
    traffic-selector-mismatch | Rejected an IKE packet on ethernet0/0 from 198.51.100.1:500 to 192.0.2.10:500 with cookies 1f2e3d4c and a1b2c3d4 because The peer sent a proxy ID that did not match the one in the SA config.
    id-mismatch | Rejected an IKE packet on ethernet0/0 from 198.51.100.1:500 to 192.0.2.10:500 with cookies 1f2e3d4c and 0000000000000000 because an initial Phase 1 packet arrived from an unrecognized peer gateway.
    ike-proposal-mismatch | Rejected an IKE packet on ethernet0/0 from 198.51.100.1:500 to 192.0.2.10:500 with cookies 1f2e3d4c and a1b2c3d4 because there were no acceptable Phase 1 proposals.
    esp-proposal-mismatch | Rejected an IKE packet on ethernet0/0 from 198.51.100.1:500 to 192.0.2.10:500 with cookies 1f2e3d4c and a1b2c3d4 because there were no acceptable Phase 2 proposals..
    psk-mismatch | IKE 198.51.100.1 Phase 1: Main mode negotiations have failed. The preshared keys may not match.
    dpd-timeout | VPN monitoring for VPN hl has deactivated the SA with ID 0x00000003.
    id-mismatch | IKE 198.51.100.1 Phase 1: Responder: peer ID 10.0.0.5 does not match the ID configured for gateway hl.
    dpd-timeout | IKE 198.51.100.1: DPD detected that the peer is dead. Phase 1 SA deleted.`,
  Huawei: `
    ike-proposal-mismatch | %%01IPSEC/4/IPSEC_NEGO_FAIL(l): Failed to negotiate the IPSec tunnel. (Ifindex=5, SeqNum=1, Reason=phase1 proposal mismatch, PeerAddress=198.51.100.1, PeerPort=500)
    no-response-udp500 | 198.51.100.1   500       peer no response           v1        2026-11-22 10:00:01
    no-response-udp500 | IKE/4/IKE_NEGO_FAIL: IPSec tunnel negotiation fails. (PeerAddress=198.51.100.1, Reason=receive ike packet timeout)
    dpd-timeout | %%01IPSEC/4/IPSECTUNNELSTOP: The IPSec tunnel is deleted. (Ifindex=5, SeqNum=1, TunnelIndex=1, OfflineReason=dpd timeout, DstIP=198.51.100.1)
    lifetime-rekey | %%01IPSEC/4/IPSECTUNNELSTOP: The IPSec tunnel is deleted. (Ifindex=5, SeqNum=1, TunnelIndex=1, OfflineReason=hard expiry triggers offline, DstIP=198.51.100.1)
    ok | %%01IPSEC/4/IPSECTUNNELSTART: The IPSec tunnel is established. (Ifindex=5, SeqNum=1, TunnelIndex=1, RuleNum=1, DstIP=198.51.100.1, SrcIP=192.0.2.10)
    psk-mismatch | IKE/7/DEBUG: HASH payload verification failed, the pre-shared keys of the two ends may be different. Peer address: 198.51.100.1`,
  Windows: `
    no-response-udp500 | EventID 4653 An IPsec main mode negotiation failed. Local Endpoint: Network Address: 192.0.2.10 Remote Endpoint: Network Address: 198.51.100.1 Keying Module Port: 500 Failure Information: Failure Point: Local computer Failure Reason: Negotiation timed out State: Sent first (SA) payload Initiator or Responder: Initiator
    dh-group-mismatch | IKEEXT: error 13860 ERROR_IPSEC_IKE_INVALID_GROUP
    ok | RasClient 20225 CoId={B1}: The user SYSTEM has successfully established a link to the Remote Access Server using the following device: Server address/Phone Number = 198.51.100.1 Device = WAN Miniport (IKEv2) Port = VPN2-1 MediaType = VPN
    ok | EventID 5451 An IPsec quick mode security association was established. Local Endpoint: Network Address: 10.20.1.0 Remote Endpoint: 10.100.0.0
    ok | CoId={4A1B}: The user EXAMPLE\\mike has dialed a connection named HeartLab to the Remote Access Server which has successfully connected. The connection parameters are: TunnelIPAddress = 172.16.0.4`,
  ASA: `
    auth-type-mismatch | %ASA-3-717009: Certificate validation failed. No suitable trustpoints found to validate certificate serial number: 5A
    id-mismatch | %ASA-3-751002: Remote:198.51.100.1:500 No preshared key or trustpoint configured for self in tunnel group DefaultL2LGroup
    dpd-timeout | IKEv2-PROTO-2: (41): Peer lost, deleting SA
    traffic-selector-mismatch | %ASA-3-713061: Group = 198.51.100.1, IP = 198.51.100.1, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 10.100.0.0/255.255.0.0/0/0 local proxy 10.20.0.0/255.255.0.0/0/0 on interface outside
    traffic-selector-mismatch | %ASA-3-713042: IKE Initiator unable to find policy: Intf inside, Src: 10.20.1.5, Dst: 10.100.0.5
    psk-mismatch | %ASA-3-713902: Group = 198.51.100.1, IP = 198.51.100.1, ERROR, had problems decrypting packet, probably due to mismatched pre-shared key.  Aborting
    id-mismatch | %ASA-4-713903: Group = DefaultL2LGroup, IP = 198.51.100.1, Can't find a valid tunnel group, aborting...!
    psk-mismatch | %ASA-5-713068: Group = 198.51.100.1, IP = 198.51.100.1, Received non-routine Notify message: Invalid hash info (23)
    dh-group-mismatch | %ASA-3-713133: Group = 198.51.100.1, IP = 198.51.100.1 Mismatch: Overriding phase 2 DH Group(DH group 14 ) with phase 1 group(DH group 2
    auth-type-mismatch | %ASA-3-713134: Group = 198.51.100.1, IP = 198.51.100.1 Mismatch: P1 Authentication algorithm in the crypto map entry different from negotiated algorithm for the L2L connection
    dh-group-mismatch | %ASA-3-713118: Detected invalid Diffie-Helmann group_descriptor 22, in IKE area
    auth-type-mismatch | %ASA-3-713226: Connection failed with peer 198.51.100.1, no trust-point defined in tunnel-group 198.51.100.1
    routing-conflict | %ASA-3-713258: IP = 198.51.100.1, Attempting to establish a phase2 tunnel on outside2 interface but phase1 tunnel is on outside1 interface. Tearing down old phase1 tunnel due to a potential routing change.
    auth-type-mismatch | %ASA-3-713165: Group = 198.51.100.1, IP = 198.51.100.1, Client IKE Auth mode differs from the group's configured Auth mode
    auth-type-mismatch | %ASA-3-713127: Group = hl, IP = 198.51.100.1, Xauth required but selected Proposal does not support xauth, Check priorities of ike xauth proposals in ike proposal list
    traffic-selector-mismatch | %ASA-4-750003: Local:192.0.2.10:500 Remote:198.51.100.1:500 Username:198.51.100.1 IKEv2 Negotiation aborted due to ERROR: There was no IPSEC policy found for received TS
    psk-mismatch | %ASA-4-750003: Local:192.0.2.10:500 Remote:198.51.100.1:500 Username:198.51.100.1 IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA
    dpd-timeout | %ASA-5-750007: Local:192.0.2.10:500 Remote:198.51.100.1:500 Username:198.51.100.1 IKEv2 SA DOWN. Reason: DPD failure
    auth-type-mismatch | %ASA-3-751004: Local:192.0.2.10:500 Remote:198.51.100.1:500 Username:198.51.100.1 IKEv2 No remote authentication method configured for peer in tunnel group 198.51.100.1
    traffic-selector-mismatch | %ASA-3-751022: Local:192.0.2.10:500 Remote:198.51.100.1:500 Username:198.51.100.1 IKEv2 Tunnel rejected: Crypto Map Policy not found for remote traffic selector 10.100.0.0/10.100.255.255/0/65535/0 local traffic selector 10.20.0.0/10.20.255.255/0/65535/0!
    ike-version-mismatch | %ASA-3-751008: Local:192.0.2.10:500 Remote:198.51.100.1:500 Username:hl Group=hl, Tunnel rejected: IKEv2 not enabled in group policy
    traffic-selector-mismatch | %ASA-4-402116: IPSEC: Received an ESP packet (SPI= 0x5A4A, sequence number= 0x1) from 198.51.100.1 (user= 198.51.100.1) to 192.0.2.10.  The decapsulated inner packet doesn't match the negotiated policy in the SA.  The packet specifies its destination as 10.30.0.5, its source as 10.100.0.5, and its protocol as icmp.  The SA specifies its local proxy as 10.20.1.0/255.255.255.0/ip/0 and its remote_proxy as 10.100.0.0/255.255.0.0/ip/0.
    ike-version-mismatch | Nov 22 2026 09:14:02 asa : %ASA-4-713903: IP = 198.51.100.1, IKEv1 not enabled on tunnel group, dropping Phase 1 packet`,
  IOS: `
    ike-proposal-mismatch | ISAKMP (0): Unknown Input IKE_MESG_FROM_PEER, IKE_INFO_NOTIFY:  state = IKE_I_MM1
    id-mismatch | ISAKMP:(1005):Profile HL identity did not match; phase 1 refused
    psk-mismatch | %CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 198.51.100.1 failed its sanity check or is malformed
    psk-mismatch | ISAKMP: reserved not zero on ID payload!
    psk-mismatch | ISAKMP:(1001): processing NOTIFY INVALID_HASH_INFORMATION protocol 1
    id-mismatch | %IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Could not find a matching IKEv2 profile
    traffic-selector-mismatch | %CRYPTO-4-RECVD_PKT_INV_IDENTITY: identity doesn't match negotiated identity (ip) dest_addr= 10.30.0.5, src_addr= 10.100.0.5, prot= 1 (ident) local=192.0.2.10, remote=198.51.100.1, local_proxy=10.20.1.0/255.255.255.0/0/0, remote_proxy=10.100.0.0/255.255.0.0/0/0
    auth-type-mismatch | %CRYPTO-6-IKMP_AUTH_FAIL: Authentication method 4 failed with host 198.51.100.1
    traffic-selector-mismatch | IKEv2-ERROR:(SESSION ID = 5,SA ID = 1):: There was no IPSEC policy found for received TS`
}

const casesOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((row) => /^ *(\S+) \| (.*)$/.exec(row)?.slice(1) ?? [])

describe.each(Object.entries(LINES))('one line of %s', (_, lines) => {
  it.each(casesOf(lines))('speaks for %s: %s', (cause, line) => {
    expect(diagnoseText(line ?? '', { kind: 'ipsec' }).cause).toBe(cause)
  })
})
