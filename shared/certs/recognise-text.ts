import { decodeBase64 } from './base64'
import type { DecodedText } from './decode-text'
import { measureDer } from './der'
import { finding, type CertRole } from './finding'
import { firstLine, only, type Material } from './material'
import { readPem } from './read-pem'
import { notPkcs12, recogniseDer } from './recognise-der'
import { encodingFindings, recognisePem } from './recognise-pem'

/** Recognises a text: PEM, base64 without its lines, or the page that came in place of a certificate. */
export function recogniseText(
  decoded: DecodedText,
  name: string,
  role: CertRole
): Material | undefined {
  const text = decoded.text.trim()
  if (text === '') return only('empty', finding('empty-file', 'error', 'nothing but white space'))
  if (isJson(text)) return only('json', finding('not-a-certificate-json', 'error', 'JSON'))
  const pem = readPem(decoded.text)
  if (pem.blocks.length > 0) return recognisePem(pem, decoded, name, role)
  if (text.startsWith('<') || /<html|<body|<!doctype/i.test(text.slice(0, 4096)))
    return only('html', finding('not-a-certificate-html', 'error', firstLine(text)))
  return ofBareBase64(text, decoded, name, role) ?? ofStrangeText(text, name, role)
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    // Cut short, or nearly JSON: it is still no certificate.
    return /^\{\s*"/.test(text)
  }
}

/** Base64 whose BEGIN and END lines are lost or broken. */
function ofBareBase64(
  text: string,
  decoded: DecodedText,
  name: string,
  role: CertRole
): Material | undefined {
  const letters = text.replace(/^[-\u2010-\u2015]+[^\n]*$/gm, '')
  const der = letters.length >= 40 ? decodeBase64(letters) : undefined
  if (!der || measureDer(der).kind === 'none') return undefined
  const inner = recogniseDer({ name: '', bytes: der }, role)
  const bare = finding('pem-no-armor', 'warn', 'base64 without BEGIN and END')
  const findings = [bare, ...encodingFindings(decoded, role), ...inner.findings]
  return notPkcs12({ ...inner, kind: 'base64', findings }, inner.pkcs12 ? '' : name, role)
}

function ofStrangeText(text: string, name: string, role: CertRole): Material {
  if (/^(ssh-|ecdsa-sha2-|PuTTY-User-Key)/.test(text))
    return only('key', finding('no-certificate', 'error', 'an SSH key'))
  const damaged = finding('malformed', 'error', `text: ${firstLine(text).slice(0, 40)}`)
  return notPkcs12(only('unknown', damaged), name, role)
}
