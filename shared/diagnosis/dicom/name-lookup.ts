import type { DicomRule } from '../rule'

/** The name does not resolve: getaddrinfo’s own words, and those of Java, Node and Winsock. */
export const NAME_LOOKUP: readonly DicomRule[] = [
  {
    needle: 'enotfound',
    pattern: /\benotfound\b/i,
    blames: { dns: 95 },
    says: 'the name does not resolve'
  },
  { needle: 'eai_again', blames: { dns: 92 }, says: 'the name server does not answer' },
  { needle: 'unknownhostexception', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'no such host', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'name or service not known', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'could not resolve', blames: { dns: 93 }, says: 'the name does not resolve' },
  {
    needle: 'resolve',
    pattern:
      /(?:cannot|can ?not|can't|failed to|unable to|not|fails to|does(?: not|n't)) (?:be )?resolved?\b|resolution (?:failed|error|failure)/i,
    blames: { dns: 88 },
    says: 'the name does not resolve'
  },
  { needle: 'getaddrinfo', blames: { dns: 88 }, says: 'the name does not resolve' },
  {
    needle: 'gethostbyname',
    pattern: /gethostbyname(?!.{0,20}\bok\b)/i,
    blames: { dns: 84 },
    says: 'the name does not resolve'
  },
  { needle: 'host not found', blames: { dns: 93 }, says: 'the name does not resolve' },
  { needle: 'unknown host', blames: { dns: 93 }, says: 'the name does not resolve' },
  {
    needle: 'temporary failure in name resolution',
    blames: { dns: 94 },
    says: 'the name server does not answer'
  },
  { needle: 'nodename nor servname', blames: { dns: 95 }, says: 'the name does not resolve' },
  { needle: 'wsahost_not_found', blames: { dns: 95 }, says: 'the name does not resolve' },
  {
    needle: '11001',
    pattern: /\b(?:WSA|error|errno|code|socket)\D{0,20}11001\b/i,
    blames: { dns: 90 },
    says: 'the name does not resolve'
  },
  { needle: 'nxdomain', blames: { dns: 95 }, says: 'the name does not exist' },
  {
    needle: 'dns',
    pattern:
      /\bDNS\b(?! names?\b|:).{0,60}(?:fail|error|wrong|missing|not|timeout|lookup)|(?:fail|wrong|missing).{0,40}DNS/i,
    blames: { dns: 74 },
    says: 'name resolution fails'
  }
]
