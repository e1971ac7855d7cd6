import type { ConnectionMode } from '../../site'
import type { Part, Screen } from '../screen'
import { CONFIG_WINDOW, CONNECTIVITY, connectivityTabs } from './connectivity-tabs'

/** The scanner's own AE title; with authenticated TLS also the way to the certificate choice. */
export function tcpIpScreen(mode: ConnectionMode): Screen {
  const chooses = mode === 'authenticated'
  const button: Part = {
    kind: 'buttons',
    align: 'start',
    buttons: [{ key: 'client-certificates', label: 'Client Certificates' }]
  }
  return {
    id: 'tcp-ip',
    chrome: 'ge',
    window: CONFIG_WINDOW,
    path: [...CONNECTIVITY, 'TCP/IP'],
    title: chooses ? 'scanner.tcp-ip-title' : 'scanner.tcp-ip-title-without',
    lead: chooses ? 'scanner.tcp-ip-lead' : 'scanner.tcp-ip-lead-without',
    parts: [
      ...connectivityTabs('TCP/IP'),
      { kind: 'field', key: 'ae-title', label: 'AE Title', value: { value: 'device.aeTitle' } },
      button
    ],
    todo: [
      { keys: ['connectivity', 'page'], act: 'open', label: 'Connectivity › TCP/IP' },
      {
        keys: ['ae-title'],
        act: 'check',
        label: 'AE Title',
        value: { value: 'device.aeTitle' },
        note: 'scanner.tcp-ip-ae',
        copyable: true
      },
      chooses
        ? { keys: ['client-certificates'], act: 'press', label: 'Client Certificates' }
        : {
            keys: ['client-certificates'],
            act: 'leave',
            label: 'Client Certificates',
            note: 'scanner.tcp-ip-no-certificate'
          }
    ]
  }
}

export const CLIENT_CERTIFICATE_CHOICE = {
  id: 'client-certificate-choice',
  chrome: 'ge',
  window: 'Client Certificates',
  path: [...CONNECTIVITY, 'TCP/IP', 'Client Certificates', 'My'],
  title: 'scanner.client-certificate-choice-title',
  lead: 'scanner.client-certificate-choice-lead',
  parts: [
    {
      kind: 'columns',
      shape: 'narrow-wide',
      columns: [
        [
          {
            kind: 'table',
            label: 'Stores',
            columns: ['Store'],
            rows: [{ key: 'my', cells: ['My'], chosen: true }]
          }
        ],
        [
          {
            kind: 'table',
            label: 'Certificates in the store My',
            columns: ['Issued To', 'Issued By', 'Expiration Date'],
            rows: [
              {
                key: 'certificate',
                icon: 'certificate-with-key',
                chosen: true,
                cells: [
                  { value: 'client.issuedTo' },
                  { value: 'client.issuedBy' },
                  { value: 'client.validUntil' }
                ]
              }
            ]
          }
        ]
      ]
    },
    {
      kind: 'buttons',
      align: 'end',
      buttons: [
        { key: 'ok', label: 'OK', look: 'default' },
        { key: 'cancel', label: 'Cancel' }
      ]
    }
  ],
  todo: [
    { keys: ['my'], act: 'choose', label: 'My', note: 'scanner.choice-my' },
    {
      keys: ['certificate'],
      act: 'choose',
      label: 'Issued To',
      value: { value: 'client.issuedTo' },
      note: 'scanner.choice-certificate'
    },
    { keys: ['ok'], act: 'press', label: 'OK' }
  ]
} as const satisfies Screen
