import type { DicomRule } from '../rule'
import { TROUBLE_WORDS } from '../trouble-words'

const OF_TROUBLE = TROUBLE_WORDS.map((word) => word.replace("'", '.')).join('|')

function ofStorage(fault: string): RegExp {
  return new RegExp(
    `\\b(?:storage|file ?systems?|director(?:y|ies)|folders?|volumes?|shares?|disks?|mounts?)\\b.{0,80}${fault}`,
    'i'
  )
}

/** Busy servers, and what they refuse for good. Source: PS3.8 table 9-21 and 9.3.8, PS3.7 annex C; dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc. */
export const LIMITS: readonly DicomRule[] = [
  {
    needle: 'status',
    pattern: /status\W{0,4}(?:code\W{0,3})?(?:0x)?A7[0-9A-F]{2}H?\b/i,
    blames: { 'out-of-resources': 92 },
    says: 'status A7xx: the server is full or busy'
  },
  {
    needle: '0xa7',
    pattern: /0xA7[0-9A-F]{2}\b/i,
    blames: { 'out-of-resources': 90 },
    says: 'status A7xx: the server is full or busy'
  },
  {
    needle: 'reason',
    pattern: /source\D{0,12}3\b.{0,40}reason\D{0,12}[12]\b(?!\d)/i,
    blames: { 'out-of-resources': 90 },
    says: 'reject 3/1 or 3/2: the server is busy'
  },
  {
    needle: '2/3/',
    pattern: /\b2\/3\/[12]\b/,
    blames: { 'out-of-resources': 90 },
    says: 'reject 2/3: the server is busy'
  },
  {
    // Who refuses for the moment is at some limit, also where no reason is told (PS3.8 9.3.4).
    needle: 'transient',
    pattern:
      /reject\w{0,4}\W{1,3}transient|transient\w{0,2}\W{1,3}reject|\bresult\W{1,3}transient/i,
    blames: { 'out-of-resources': 78 },
    says: 'the server refuses for the moment'
  },
  {
    needle: 'temporary congestion',
    blames: { 'out-of-resources': 93 },
    says: 'the server is busy'
  },
  { needle: 'temporarycongestion', blames: { 'out-of-resources': 93 }, says: 'the server is busy' },
  {
    needle: 'local limit exceeded',
    blames: { 'out-of-resources': 94 },
    says: 'the server is at its limit'
  },
  {
    needle: 'locallimitexceeded',
    blames: { 'out-of-resources': 94 },
    says: 'the server is at its limit'
  },
  {
    needle: 'local-limit-exceeded',
    blames: { 'out-of-resources': 94 },
    says: 'the server is at its limit'
  },
  {
    needle: 'out of resources',
    blames: { 'out-of-resources': 93 },
    says: 'the server is full or busy'
  },
  {
    needle: 'outofresources',
    blames: { 'out-of-resources': 93 },
    says: 'the server is full or busy'
  },
  {
    needle: 'a700',
    pattern: /(?:[0o]x|\b)A7(?:00|01|02|xx)H?\b/i,
    blames: { 'out-of-resources': 90 },
    says: 'status A7xx: the server is full or busy'
  },
  {
    needle: 'a701',
    blames: { 'out-of-resources': 88 },
    says: 'status A701: the server is full or busy'
  },
  {
    needle: 'a702',
    blames: { 'out-of-resources': 88 },
    says: 'status A702: the server is full or busy'
  },
  {
    needle: 'is full',
    pattern: /(?:storage(?: area)?|filesystem storage|data ?store) is full/i,
    blames: { 'out-of-resources': 88 },
    says: 'the server is full or busy'
  },
  {
    needle: 'disk',
    pattern:
      /disk (?:is )?(?:full|space)|(?:no|not enough|insufficient|low|out of).{0,20}(?:disk|space|storage)|storage (?:is )?full/i,
    blames: { 'out-of-resources': 88 },
    says: 'the server’s disk is full'
  },
  ...[
    'not accessible',
    'not accessable',
    'inaccessible',
    'not writable',
    'not writeable',
    'not mounted'
  ].map((needle) => ({
    needle,
    pattern: ofStorage(needle),
    blames: { other: 82, 'out-of-resources': 60 },
    says: 'the server cannot write to its storage'
  })),
  ...[true, false].map((soft) => ({
    needle: 'read-only',
    // Some are mounted so on purpose.
    pattern: new RegExp(
      `^(?${soft ? '!' : '='}.*(?:${OF_TROUBLE})).*${ofStorage('read-only').source}`,
      'i'
    ),
    blames: { other: 82, 'out-of-resources': 60 },
    soft,
    says: 'the server cannot write to its storage'
  })),
  {
    needle: 'no space left',
    blames: { 'out-of-resources': 92 },
    says: 'the server’s disk is full'
  },
  { needle: 'enospc', blames: { 'out-of-resources': 92 }, says: 'the server’s disk is full' },
  {
    needle: 'associations',
    pattern:
      /(?:max|too many|limit|exceed|concurrent|simultaneous).{0,50}associations?|associations?.{0,40}(?:limit|exceeded|maximum reached|at once)/i,
    blames: { 'out-of-resources': 86 },
    says: 'the server is at its limit of associations'
  },
  {
    needle: 'exceed',
    pattern:
      /(?:max|number|limit|quota).{0,70}(?:associations?|connections?|sessions?|threads?|process(?:es)?)\b.{0,20}exceed/i,
    blames: { 'out-of-resources': 86 },
    says: 'the server is at its limit'
  },
  {
    needle: 'thread',
    pattern: /(?:cannot|could not|can't|unable to|failed to) (?:start|create)\b.{0,40}thread/i,
    blames: { 'out-of-resources': 84 },
    says: 'the server cannot take one more'
  },
  {
    needle: 'too many',
    pattern: /too many (?:connections|open|clients|files|sessions|requests)/i,
    blames: { 'out-of-resources': 86 },
    says: 'the server is at its limit'
  },
  {
    needle: 'busy',
    pattern: /(?:server|pacs|scp|peer|archive|system|node).{0,30}\bbusy\b/i,
    blames: { 'out-of-resources': 80 },
    says: 'the server is busy'
  },
  {
    needle: 'out of memory',
    blames: { 'out-of-resources': 80 },
    says: 'a program has no memory left'
  },

  {
    needle: 'not authorized',
    blames: { 'identity-refused': 84 },
    says: 'the operation is not allowed'
  },
  {
    needle: 'uid',
    pattern:
      /^(?!W: Deleting file).*(?:\bUIDs?\b.{0,60}(?:longer than|too long|exceeds?|invalid|illegal|more than 64|over 64|malformed|leading zero|bad|empty|missing)|(?:invalid|illegal|malformed|bad|wrong|empty|missing|duplicate)\b.{0,40}\bUIDs?\b)/i,
    blames: { other: 88 },
    says: 'a UID is not valid'
  }
]
