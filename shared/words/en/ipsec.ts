/** HeartLab's IPSec guide. */
export const ipsec = {
  'ipsec.about-title': 'IPSec tunnel setup',
  'ipsec.about-what':
    'Setting up an IPSec tunnel is one method of securely connecting your organisation’s network to the HeartLab cloud environment.',
  'ipsec.about-manager':
    'Your HeartLab Onboarding Manager will advise whether IPSec is the appropriate connectivity method for your environment.',
  'ipsec.applies-to': 'Applies to',
  'ipsec.applies-network': 'Customer network administrators',
  'ipsec.applies-firewall': 'Firewall administrators',
  'ipsec.applies-it': 'IT teams managing network infrastructure',
  'ipsec.about-who':
    'This configuration must be performed by the parties responsible for managing the organisation’s network infrastructure.',

  'ipsec.network-title': 'Your network details',
  'ipsec.network-needs':
    'To establish the IPSec tunnel, HeartLab requires the following information from your network:',
  'ipsec.network-public-ip': 'Public-facing IP address of your router or firewall',
  'ipsec.network-cidr': 'Internal subnets requiring connectivity',
  'ipsec.network-gateway': 'Firewall or VPN appliance model',
  'ipsec.network-obtain':
    'Please obtain these details from your IT administrator and provide them to HeartLab.',

  'ipsec.connection-title': 'Setting up the connection',
  'ipsec.connection-heartlab':
    'After receiving your network details, HeartLab will configure its side of the IPSec tunnel and provide the information required for your local IT team to complete setup.',
  'ipsec.connection-provide':
    'Once received, provide the HeartLab tunnel configuration details to your network administrator.',

  'ipsec.tunnel-title': 'Tunnel details',
  'ipsec.tunnel-values': 'HeartLab will provide site-specific values for:',
  'ipsec.tunnel-ip-1': 'Tunnel 1 IP',
  'ipsec.tunnel-ip-2': 'Tunnel 2 IP',
  'ipsec.tunnel-key-1': 'Tunnel 1 pre-shared key',
  'ipsec.tunnel-key-2': 'Tunnel 2 pre-shared key',
  'ipsec.tunnel-remote': 'Remote subnet details',

  'ipsec.base-title': 'Base configuration',
  'ipsec.phase1-title': 'Phase 1 settings',
  'ipsec.phase2-title': 'Phase 2 settings',

  'ipsec.firewall-title': 'Firewall rules (optional)',
  'ipsec.firewall-provide':
    'If your organisation restricts outbound firewall traffic, HeartLab can provide:',
  'ipsec.firewall-outbound': 'Destination IP address and port for outbound DICOM traffic',
  'ipsec.firewall-inbound': 'Source IP address and port for inbound DICOM traffic',
  'ipsec.firewall-allow':
    'These may be whitelisted to restrict communication to only the required traffic.',
  'ipsec.firewall-warning':
    'Restrictive firewall policies may prevent DICOM studies from transferring successfully if the required traffic is not permitted.',

  'ipsec.validation-title': 'Validation: after setup',
  'ipsec.validation-establish': 'Confirm the IPSec tunnels establish successfully.',
  'ipsec.validation-routing': 'Verify routing between both environments.',
  'ipsec.validation-send': 'Send a test DICOM study.',
  'ipsec.validation-appears': 'Confirm the study appears successfully in HeartLab.',

  'ipsec.trouble-title': 'Troubleshooting',
  'ipsec.trouble-causes': 'Common causes of IPSec tunnel failures include:',
  'ipsec.trouble-keys': 'Incorrect pre-shared keys',
  'ipsec.trouble-proposals': 'Mismatched encryption proposals',
  'ipsec.trouble-subnets': 'Incorrect subnet definitions',
  'ipsec.trouble-nat': 'Firewall NAT traversal restrictions',
  'ipsec.trouble-routing': 'Routing conflicts',

  'ipsec.persist-title': 'If issues persist',
  'ipsec.persist-logs': 'Review IPSec logs on both sides.',
  'ipsec.persist-match': 'Confirm Phase 1 and Phase 2 settings match exactly.',
  'ipsec.persist-support': 'Contact HeartLab Support with relevant tunnel logs where possible.'
} as const
