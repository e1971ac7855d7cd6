import { finding, type CertFinding } from '../finding'
import { keyText, type PublicKeyInfo } from '../public-key'
import { isCa, type Judged } from './judged'

type Rsa = Extract<PublicKeyInfo, { kind: 'rsa' | 'rsa-pss' }>
type Ec = Extract<PublicKeyInfo, { kind: 'ec' }>

/** Whether the key is strong, and of a kind that Windows' TLS and a DICOM peer can use. */
export function judgeKey(judged: Judged): readonly CertFinding[] {
  const key = judged.certificate.publicKey
  switch (key.kind) {
    case 'rsa':
    case 'rsa-pss':
      return judgeRsa(key, isCa(judged.certificate))
    case 'ec':
      return judgeEc(key, judged)
    case 'dsa':
      return [
        ...(key.bits < 2048 ? [finding('weak-key', 'error', keyText(key))] : []),
        finding('unsupported-key', 'error', keyText(key))
      ]
    case 'ed25519':
    case 'ed448':
    case 'x25519':
    case 'other':
      return [finding('unsupported-key', 'error', keyText(key))]
  }
}

function judgeRsa(key: Rsa, ofCa: boolean): readonly CertFinding[] {
  const findings: CertFinding[] = []
  const text = keyText(key)
  if (key.bits < 2048) findings.push(finding('weak-key', 'error', text))
  else if (isEven(key.modulus)) findings.push(finding('weak-key', 'error', 'even modulus'))
  else {
    const factor = smallFactor(key.modulus)
    if (factor) findings.push(finding('weak-key', 'error', `the modulus is divisible by ${factor}`))
  }
  if (key.bits > 4096) findings.push(finding('huge-key', 'warn', text))
  // Windows' limit is 16384 bits; OpenSSL refuses larger moduli too.
  if (key.bits >= 8192)
    findings.push(finding('huge-key-8192', key.bits > 16_384 ? 'error' : 'warn', text))
  findings.push(...judgeExponent(key.exponent, ofCa))
  if (key.kind === 'rsa-pss') findings.push(finding('rsa-pss', 'warn', 'the key is RSA-PSS only'))
  return findings
}

/** 1 and even numbers are no RSA at all; Windows keeps the exponent in 32 bits. */
function judgeExponent(exponent: bigint, ofCa: boolean): readonly CertFinding[] {
  const text = `exponent ${exponent.toString().slice(0, 40)}`
  if (exponent <= 1n || isEven(exponent)) return [finding('weak-exponent', 'error', text)]
  if (exponent >= 1n << 32n) return [finding('weak-exponent', 'warn', text)]
  // Roots with exponent 3 are trusted everywhere, and sign nothing carelessly.
  return exponent < 65_537n ? [finding('weak-exponent', ofCa ? 'info' : 'warn', text)] : []
}

function judgeEc(key: Ec, { windows }: Judged): readonly CertFinding[] {
  const text = keyText(key)
  if (key.explicit) return [finding('ec-explicit-parameters', 'error', text)]
  if (key.bits < 256) return [finding('weak-curve', 'error', text)]
  const common = key.curve === 'P-256' || key.curve === 'P-384' || key.curve === 'P-521'
  if (!common) return [finding('unsupported-key', 'error', text)]
  return windows === '7'
    ? [finding('unsupported-key', 'warn', `${text} on Windows 7, whose TLS prefers RSA`)]
    : []
}

function isEven(value: bigint): boolean {
  return value % 2n === 0n
}

/** A product of two large primes has no small factor (SP 800-89 5.3.3). */
function smallFactor(modulus: bigint): bigint | undefined {
  for (let odd = 3n; odd < 752n; odd += 2n) if (modulus % odd === 0n) return odd
  return undefined
}
