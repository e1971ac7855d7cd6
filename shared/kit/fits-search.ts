import type { Device } from '../site'

/** What a machine is called, in all the ways that somebody may look for it. */
export type SoughtMachine = Pick<Device, 'name' | 'aeTitle' | 'model' | 'room'>

/** Whether every word stands somewhere in what the machine is called; no words fit all. */
export function fitsSearch({ name, aeTitle, model, room }: SoughtMachine, search: string): boolean {
  const text = `${name}\n${aeTitle}\n${model}\n${room}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
