/** What the check of a tunnel's plan finds, and what to do about it; the rules are in shared/ipsec. */
export const tunnelFinding = {
  'tunnel-finding.site-address': 'The site’s public address',
  'tunnel-finding.tunnel-address': 'The address of tunnel {number}',
  'tunnel-finding.dicom-address': 'A DICOM address',
  'tunnel-finding.no-address': '{what} is missing.',
  'tunnel-finding.ipv6-address': '{what} is an IPv6 address.',
  'tunnel-finding.bad-ip': '{what} is no IPv4 address.',
  'tunnel-finding.bad-ip-fix':
    'Write it as four numbers from 0 to 255 with dots, without leading zeros or spaces.',
  'tunnel-finding.not-public': '{what} cannot be reached from the internet: {why}.',
  'tunnel-finding.is-here': 'it means "this network"',
  'tunnel-finding.is-private': 'it is a private address (RFC 1918)',
  'tunnel-finding.is-cgnat': 'it belongs to the provider’s shared NAT range (CGNAT, RFC 6598)',
  'tunnel-finding.is-loopback': 'it is a loopback address',
  'tunnel-finding.is-link-local': 'it is a link-local address',
  'tunnel-finding.is-for-protocols': 'it is reserved for protocols (RFC 6890)',
  'tunnel-finding.is-for-benchmarks': 'it is reserved for benchmarks (RFC 2544)',
  'tunnel-finding.is-multicast': 'it is a multicast address',
  'tunnel-finding.is-reserved': 'it is reserved',
  'tunnel-finding.not-public-fix':
    'Use the address that the internet sees; the provider or the router’s WAN page shows it.',
  'tunnel-finding.count': 'HeartLab gives two tunnels; the plan has {count}.',
  'tunnel-finding.count-0': 'none',
  'tunnel-finding.count-1': 'one',
  'tunnel-finding.missing-fix': 'Enter tunnel 1 and tunnel 2 from HeartLab’s tunnel details.',
  'tunnel-finding.extra-fix': 'Keep tunnel 1 and tunnel 2 of HeartLab’s tunnel details only.',
  'tunnel-finding.same-ip': 'Tunnel {one} and tunnel {other} have the same address.',
  'tunnel-finding.same-ip-fix':
    'The two tunnels end at two different addresses: read HeartLab’s tunnel details again.',
  'tunnel-finding.own-address': 'Tunnel {number} ends at the site’s own public address {ip}.',
  'tunnel-finding.own-address-fix':
    'Tunnel addresses are HeartLab’s; read its tunnel details again.',
  'tunnel-finding.no-site-networks': 'The site’s local networks are missing.',
  'tunnel-finding.no-remote-networks': 'HeartLab’s remote networks are missing.',
  'tunnel-finding.ipv6-network': '{network} is an IPv6 network; the guide asks for IPv4 networks.',
  'tunnel-finding.no-prefix': '{network} has no prefix length.',
  'tunnel-finding.empty-network': 'A network is empty.',
  'tunnel-finding.no-network': '{network} is no IPv4 network.',
  'tunnel-finding.not-routed': '{network} is not a network that can be routed.',
  'tunnel-finding.bad-cidr-fix':
    'Write each IPv4 network as address and prefix length, such as 10.20.0.0/24.',
  'tunnel-finding.default-route':
    '{network} would send every address of the world into the tunnel.',
  'tunnel-finding.half-the-world':
    '{network} would send half of all addresses of the world into the tunnel.',
  'tunnel-finding.default-route-fix': 'Name only the networks that have to talk to each other.',
  'tunnel-finding.host-bits': '{network} is an address inside a network, not the network itself.',
  'tunnel-finding.host-bits-fix':
    'Write {canonical}, or a longer prefix if only this address is meant.',
  'tunnel-finding.listed-twice': '{network} is listed twice on the same side.',
  'tunnel-finding.listed-twice-fix': 'Keep one of them.',
  'tunnel-finding.overlap-beside': '{one} and {other} on the same side overlap.',
  'tunnel-finding.overlap-beside-fix': 'Keep the larger one only.',
  'tunnel-finding.overlap':
    'The site’s {one} and HeartLab’s {other} overlap: neither side would know where an address is.',
  'tunnel-finding.overlap-fix': 'Name smaller networks, or ask HeartLab about address translation.',
  'tunnel-finding.outside-inside':
    'The outside address {ip} lies inside {network}: the tunnel would carry its own packets.',
  'tunnel-finding.outside-inside-fix': 'Take the outside address out of the tunnelled networks.',
  'tunnel-finding.dicom-outside':
    'The DICOM address {ip} is outside the plan’s networks: its traffic would not take the tunnel.',
  'tunnel-finding.dicom-outside-fix': 'Add its network to the plan, or correct the address.',
  'tunnel-finding.bad-port': '{port} is no TCP port.',
  'tunnel-finding.bad-port-fix':
    'Write a whole number from 1 to 65535; DICOM often uses 104 or 11112.',
  'tunnel-finding.psk-missing': 'The pre-shared key of tunnel {number} is missing.',
  'tunnel-finding.psk-spaces':
    'The pre-shared key of tunnel {number} has a space or line end around it.',
  'tunnel-finding.psk-short':
    'The pre-shared key of tunnel {number} is shorter than {limit} characters.',
  'tunnel-finding.psk-long':
    'The pre-shared key of tunnel {number} is longer than {limit} characters.',
  'tunnel-finding.psk-zero': 'The pre-shared key of tunnel {number} starts with 0.',
  'tunnel-finding.psk-letters':
    'The pre-shared key of tunnel {number} holds something else than letters, digits, dots and underscores.',
  'tunnel-finding.bad-psk-fix':
    'Copy it again from HeartLab’s tunnel details, without quotes, spaces or line ends.',
  'tunnel-finding.weak-psk': 'The pre-shared key of tunnel {number} can be guessed.',
  'tunnel-finding.weak-psk-fix': 'Ask HeartLab for a random key of 32 characters.',
  'tunnel-finding.same-psk': 'Tunnel {one} and tunnel {other} have the same pre-shared key.',
  'tunnel-finding.same-psk-fix':
    'HeartLab gives each tunnel a key of its own: check that the second was not pasted twice.',
  'tunnel-finding.ike-version': 'HeartLab’s tunnels speak IKE version 2 only.',
  'tunnel-finding.ike-version-fix': 'Set the IKE version to 2 on the gateway.',
  'tunnel-finding.vpn-type': 'HeartLab’s tunnels are route-based.',
  'tunnel-finding.vpn-type-fix':
    'Choose a route-based VPN with a tunnel interface ("route-based"), not a policy-based one.',
  'tunnel-finding.dpd': 'The DPD timeout is {seconds} seconds in HeartLab’s guide.',
  'tunnel-finding.dpd-fix': 'Set the DPD timeout to {seconds} seconds.',
  'tunnel-finding.setting-missing': 'Phase {phase} {what} is missing.',
  'tunnel-finding.encryption': 'encryption',
  'tunnel-finding.integrity': 'integrity',
  'tunnel-finding.dh-group': 'Diffie-Hellman group',
  'tunnel-finding.not-offered': 'Phase {phase} {what} {value} is not offered by HeartLab.',
  'tunnel-finding.not-offered-fix': 'Choose one of {allowed}, the same on both sides.',
  'tunnel-finding.sha1': 'Phase {phase} integrity SHA1 is outdated.',
  'tunnel-finding.sha1-unused':
    'Phase {phase} integrity SHA1 is outdated; with {encryption} it is not used.',
  'tunnel-finding.sha1-fix': 'Choose SHA2-256 if the gateway offers it.',
  'tunnel-finding.weak-group': 'Phase {phase} Diffie-Hellman group {group} is weak.',
  'tunnel-finding.weak-group-fix': 'Choose group 14, 19 or 20 if the gateway offers it.',
  'tunnel-finding.lifetime': 'Phase {phase} key lifetime is {seconds} seconds in HeartLab’s guide.',
  'tunnel-finding.lifetime-fix':
    'Set it to {seconds} seconds; a difference shows only when the first lifetime ends.',
  'tunnel-finding.no-gateway': 'Which gateway does the site have? The plan does not say.',
  'tunnel-finding.unknown-gateway':
    '{gateway} is no gateway family that a configuration can be written for.',
  'tunnel-finding.gateway-fix': 'Choose one of {families}.',
  'tunnel-finding.cannot': '{gateway} cannot do {what}.',
  'tunnel-finding.cannot-value': '{value} in phase {phase}',
  'tunnel-finding.cannot-group': 'group {group} in phase {phase}',
  'tunnel-finding.cannot-split': 'different ciphers or hashes in the two phases',
  'tunnel-finding.cannot-fix':
    'The nearest plan that it can: {plan}. Agree it with HeartLab first, or use another gateway.',
  'tunnel-finding.phase-settings': '{encryption}, {integrity}, group {group}',
  'tunnel-finding.both-phases': '{both} in both phases',
  'tunnel-finding.each-phase': '{first} in phase 1 and {second} in phase 2',
  'tunnel-finding.old-meraki':
    'Cisco Meraki MX cannot carry both tunnels to the same networks before firmware MX 19.2.7.',
  'tunnel-finding.old-meraki-fix':
    'Update the MX to 19.2.7 or later and use route-based peers; an older one carries tunnel 1 alone, without failover.',
  'tunnel-finding.other-route':
    'This computer already has a route into HeartLab’s {remote}: {network} through {through}.',
  'tunnel-finding.other-route-fix':
    'If that is the tunnel, all is well; otherwise remove the route, or ask HeartLab about address translation.',
  'tunnel-finding.mtu': 'Packets in this tunnel may have {mtu} bytes: set the MSS to {mss}.',
  'tunnel-finding.mtu-fix': 'Clamp the TCP MSS on the tunnel interface to {mss} or less.'
} as const
