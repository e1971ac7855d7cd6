/**
 * Words that stand in nearly every English sentence and in no German one, nor in a label of GE, Windows or
 * HeartLab, which stay English.
 */
const ENGLISH =
  /\b(?:the|is|are|and|with|of|to|for|this|it|its|should|not|from|that|cannot|must|offered|accepted|only)\b/

export function isEnglish(text: string): boolean {
  return ENGLISH.test(text)
}
