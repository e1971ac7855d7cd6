import type { Screen } from '../screen'

export const LOGIN = {
  id: 'login',
  chrome: 'ge',
  window: 'Operator Login',
  path: ['Operator Login'],
  title: 'scanner.login-title',
  lead: 'step.before-you-go-lead',
  parts: [
    {
      kind: 'field',
      key: 'user',
      label: 'Operator',
      value: { value: 'login.user' },
      look: 'select'
    },
    { kind: 'field', key: 'password', label: 'Password', value: '', look: 'secret' },
    {
      kind: 'buttons',
      align: 'end',
      buttons: [
        { key: 'log-on', label: 'Log on', look: 'default' },
        { key: 'cancel', label: 'Cancel' },
        { key: 'emergency', label: 'Emergency' }
      ]
    }
  ],
  todo: [
    {
      keys: [],
      act: 'check',
      label: 'clock',
      say: 'scanner.say-clock',
      note: 'scanner.login-clock'
    },
    {
      keys: ['user'],
      act: 'choose',
      label: 'Operator',
      value: { value: 'login.user' },
      note: 'scanner.login-user'
    },
    { keys: ['password'], act: 'type', label: 'Password', note: 'scanner.login-password' },
    { keys: ['log-on'], act: 'press', label: 'Log on', note: 'scanner.login-emergency' }
  ]
} as const satisfies Screen

export const LDAP = {
  id: 'ldap',
  chrome: 'ge',
  window: 'Utilities: Config',
  path: ['Utilities', 'Config', 'Admin', 'LDAP'],
  title: 'scanner.ldap-title',
  lead: 'scanner.ldap-lead',
  parts: [
    { kind: 'tabs', key: 'admin', labels: ['Connectivity', 'Admin'], chosen: 'Admin' },
    { kind: 'tabs', key: 'ldap', labels: ['LDAP'], chosen: 'LDAP' },
    {
      kind: 'buttons',
      align: 'start',
      buttons: [{ key: 'client-certificates', label: 'Client Certificates' }]
    }
  ],
  todo: [
    {
      keys: [],
      act: 'check',
      label: 'drive',
      say: 'scanner.say-drive',
      note: 'scanner.ldap-drive'
    },
    { keys: ['window'], act: 'open', label: 'Utilities › Config' },
    { keys: ['admin'], act: 'choose', label: 'Admin' },
    { keys: ['ldap'], act: 'choose', label: 'LDAP', note: 'scanner.ldap-why' },
    {
      keys: ['client-certificates'],
      act: 'press',
      label: 'Client Certificates',
      note: 'scanner.ldap-opens'
    }
  ]
} as const satisfies Screen
