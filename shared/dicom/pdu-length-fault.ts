/**
 * Is it a length of PDU or PDV that breaks the rules (PS3.8 9.3, D.1)? By our own decoders' words for it;
 * what a command set or an item has wrong inside is another matter.
 */
export function isPduLengthFault(fault: string): boolean {
  return /^(P-DATA-TF|PDU|PDV|association PDU)\b.*\b(too long|longer than|shorter than)\b/.test(
    fault
  )
}
