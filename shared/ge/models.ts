/** Model families by the kind of screens they have; only Vivid and EchoPAC have a Dataflow. */
export const MODEL_FAMILIES = ['vivid', 'echopac', 'logiq', 'voluson', 'venue', 'other'] as const
export type ModelFamily = (typeof MODEL_FAMILIES)[number]

const FAMILY_WORDS: readonly (readonly [RegExp, ModelFamily])[] = [
  [/vivid|\b(?:ge\s*)?[est]\d{1,3}\b|\biq\b/i, 'vivid'],
  [/echopac/i, 'echopac'],
  [/logiq/i, 'logiq'],
  [/voluson/i, 'voluson'],
  [/venue/i, 'venue']
]

/** The family that a written model name belongs to (`GE Vivid E95` → vivid), or null when it is unknown. */
export function modelFamilyOf(model: string): ModelFamily | null {
  return FAMILY_WORDS.find(([words]) => words.test(model))?.[1] ?? null
}
