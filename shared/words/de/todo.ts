import type { todo as english } from '../en/todo'

export const todo = {
  'todo.check': 'Prüfen: {label}',
  'todo.check-value': 'Prüfen, dass bei {label} steht: {value}',
  'todo.type': 'Eingeben bei {label}',
  'todo.type-value': '{value} eingeben bei {label}',
  'todo.choose': '{label} auswählen',
  'todo.choose-value': 'Bei {label} auswählen: {value}',
  'todo.tick': 'Ankreuzen: {label}',
  'todo.tick-value': 'Ankreuzen: {label}: {value}',
  'todo.untick': 'Nicht ankreuzen: {label}',
  'todo.untick-value': 'Nicht ankreuzen: {label} {value}',
  'todo.press': '{label} drücken',
  'todo.press-value': '{label} drücken: {value}',
  'todo.open': '{label} öffnen',
  'todo.open-value': '{label} öffnen: {value}',
  'todo.note': '{label} notieren',
  'todo.note-value': '{label} notieren: {value}',
  'todo.save': '{label} speichern',
  'todo.save-value': '{label} speichern als {value}',
  'todo.leave': 'So lassen, wie es ist: {label}',
  'todo.leave-value': '{label} auf {value} lassen'
} as const satisfies Record<keyof typeof english, string>
