/** A line of the list beside a screen, said in one go (screen readers, print, the printed list). */
export const todo = {
  'todo.check': 'Check {label}',
  'todo.check-value': 'Check that {label} says {value}',
  'todo.type': 'Type into {label}',
  'todo.type-value': 'Type {value} into {label}',
  'todo.choose': 'Choose {label}',
  'todo.choose-value': 'Under {label} choose {value}',
  'todo.tick': 'Tick {label}',
  'todo.tick-value': 'Tick {label}: {value}',
  'todo.untick': 'Leave unticked: {label}',
  'todo.untick-value': 'Leave unticked: {label} {value}',
  'todo.press': 'Press {label}',
  'todo.press-value': 'Press {label}: {value}',
  'todo.open': 'Open {label}',
  'todo.open-value': 'Open {label}: {value}',
  'todo.note': 'Note {label}',
  'todo.note-value': 'Note {label}: {value}',
  'todo.save': 'Save {label}',
  'todo.save-value': 'Save {label} as {value}',
  'todo.leave': 'Leave as it is: {label}',
  'todo.leave-value': 'Leave {label} at {value}'
} as const
