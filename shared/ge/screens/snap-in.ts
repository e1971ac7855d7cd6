import type { MenuPart, Screen, TablePart, TableRow, TreePart } from '../screen'

const WINDOW = 'Certificates'
const LDAP_PATH = ['Utilities', 'Config', 'Admin', 'LDAP', 'Client Certificates'] as const
const BAR = ['File', 'Action', 'View', 'Help'] as const
const ROOT_FOLDER = 'Trusted Root Certification Authorities'

export const PERSONAL_FOLDER = {
  id: 'personal-folder',
  chrome: 'windows',
  window: WINDOW,
  path: [...LDAP_PATH, 'Personal', 'Certificates'],
  title: 'scanner.personal-folder-title',
  lead: 'scanner.personal-folder-lead',
  parts: [
    { kind: 'menu', key: 'menu', bar: BAR },
    { kind: 'columns', shape: 'narrow-wide', columns: [[folders('Personal')], [certificates([])]] }
  ],
  todo: [
    { keys: ['folder'], act: 'open', label: 'Personal', note: 'scanner.personal-folder-why' },
    {
      keys: ['certificates'],
      act: 'choose',
      label: 'Certificates',
      note: 'scanner.personal-folder-missing'
    }
  ]
} as const satisfies Screen

export const PERSONAL_IMPORT = {
  id: 'personal-import',
  chrome: 'windows',
  window: WINDOW,
  path: [...LDAP_PATH, 'Personal', 'Certificates', 'Action', 'All Tasks', 'Import'],
  title: 'scanner.personal-import-title',
  lead: 'scanner.personal-import-lead',
  parts: [
    openedMenu(),
    { kind: 'columns', shape: 'narrow-wide', columns: [[folders('Personal')], [certificates([])]] }
  ],
  todo: [
    { keys: ['action'], act: 'open', label: 'Action' },
    { keys: ['all-tasks'], act: 'open', label: 'All Tasks', note: 'scanner.import-tools' },
    { keys: ['import'], act: 'press', label: 'Import…', note: 'scanner.import-greyed' }
  ]
} as const satisfies Screen

export const PERSONAL_IMPORTED = {
  id: 'personal-imported',
  chrome: 'windows',
  window: WINDOW,
  path: [...LDAP_PATH, 'Personal', 'Certificates'],
  title: 'scanner.personal-imported-title',
  lead: 'scanner.personal-imported-lead',
  parts: [
    { kind: 'menu', key: 'menu', bar: BAR },
    {
      kind: 'columns',
      shape: 'narrow-wide',
      columns: [
        [folders('Personal')],
        [
          certificates([
            {
              key: 'row',
              icon: 'certificate-with-key',
              chosen: true,
              cells: [
                { value: 'client.issuedTo' },
                { value: 'client.issuedBy' },
                { value: 'client.validUntil' }
              ]
            }
          ])
        ]
      ]
    }
  ],
  todo: [
    { keys: ['row'], act: 'check', label: 'Issued To', value: { value: 'client.issuedTo' } },
    {
      keys: ['row'],
      act: 'check',
      label: 'key',
      say: 'scanner.say-key',
      note: 'scanner.imported-key'
    },
    {
      keys: ['row'],
      act: 'check',
      label: 'Expiration Date',
      value: { value: 'client.validUntil' },
      note: 'scanner.imported-date'
    }
  ]
} as const satisfies Screen

export const ROOT_FOLDER_SCREEN = {
  id: 'root-folder',
  chrome: 'windows',
  window: WINDOW,
  path: [...LDAP_PATH, ROOT_FOLDER, 'Certificates'],
  title: 'scanner.root-folder-title',
  lead: 'scanner.root-folder-lead',
  parts: [
    { kind: 'menu', key: 'menu', bar: BAR },
    { kind: 'columns', shape: 'narrow-wide', columns: [[folders('Root')], [certificates([])]] }
  ],
  todo: [
    { keys: ['folder'], act: 'open', label: ROOT_FOLDER, note: 'scanner.root-import-why' },
    {
      keys: ['certificates'],
      act: 'choose',
      label: 'Certificates',
      note: 'scanner.root-folder-others'
    }
  ]
} as const satisfies Screen

export const ROOT_IMPORT = {
  id: 'root-import',
  chrome: 'windows',
  window: WINDOW,
  path: [...LDAP_PATH, ROOT_FOLDER, 'Certificates', 'Action', 'All Tasks', 'Import'],
  title: 'scanner.root-import-title',
  lead: 'scanner.root-import-lead',
  parts: [
    openedMenu(),
    { kind: 'columns', shape: 'narrow-wide', columns: [[folders('Root')], [certificates([])]] }
  ],
  todo: [
    { keys: ['action'], act: 'open', label: 'Action' },
    { keys: ['all-tasks'], act: 'open', label: 'All Tasks', note: 'scanner.import-tools' },
    { keys: ['import'], act: 'press', label: 'Import…' },
    { keys: [], act: 'press', label: 'Next', note: 'scanner.root-import-next' }
  ]
} as const satisfies Screen

/** Which account's stores GE's button opens is not public, so the top says only `Certificates`. */
function folders(chosen: 'Personal' | 'Root'): TreePart {
  const certificatesNode = { label: 'Certificates', key: 'certificates', chosen: true } as const
  const open = { key: 'folder', nodes: [certificatesNode] } as const
  return {
    kind: 'tree',
    label: 'Folders',
    nodes: [
      {
        label: 'Certificates',
        nodes: [
          { label: 'Personal', ...(chosen === 'Personal' ? open : {}) },
          { label: ROOT_FOLDER, ...(chosen === 'Root' ? open : {}) },
          { label: 'Enterprise Trust' },
          { label: 'Intermediate Certification Authorities' }
        ]
      }
    ]
  }
}

function certificates(rows: readonly TableRow[]): TablePart {
  return {
    kind: 'table',
    label: 'Certificates of the chosen folder',
    columns: ['Issued To', 'Issued By', 'Expiration Date'],
    rows
  }
}

function openedMenu(): MenuPart {
  return {
    kind: 'menu',
    key: 'action',
    bar: BAR,
    open: {
      menu: 'Action',
      entries: [
        { label: 'All Tasks', key: 'all-tasks', entries: [{ label: 'Import…', key: 'import' }] },
        { label: 'Refresh' },
        { label: 'Help' }
      ]
    }
  }
}
