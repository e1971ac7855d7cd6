import type { SocketFault } from './association-types'

/**
 * An error's fields as evidence. The alert number is taken from OpenSSL's and BoringSSL's own
 * `… SSL alert number N` note, which both libraries write the same; no other wording is looked at.
 */
export function describeSocketError(error: Error): SocketFault {
  const fields = error as Error & Record<string, unknown>
  return {
    code: asText(fields.code),
    syscall: asText(fields.syscall),
    library: asText(fields.library),
    reason: asText(fields.reason),
    alertNumber: alertNumber(fields),
    error
  }
}

function alertNumber(fields: Error & Record<string, unknown>): number | null {
  const stack = Array.isArray(fields.opensslErrorStack) ? fields.opensslErrorStack.join('\n') : ''
  const match = /SSL alert number (\d+)/.exec(`${fields.message}\n${stack}`)
  return match ? Number(match[1]) : null
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
