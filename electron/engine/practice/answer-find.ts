import type { FindReply } from '../dicom/accept-types'
import type { IdentifierKeys } from '../dicom/identifier'
import type { Arrival } from './study-store'

const LEVEL = '00080052'
const STUDY_UID = '0020000D'
const INSTANCE_UID = '00080018'
const CLASS_UID = '00080016'
const INSTANCES_OF_STUDY = '00201208'
const CHARACTER_SET = '00080005'

/** Identifier does not match SOP class (PS3.4 C.4.1.1.4). */
const BAD_IDENTIFIER = 0xa900

/**
 * Study Root C-FIND over what has arrived, at the levels STUDY and IMAGE, by UIDs (PS3.4 C.6.2).
 * Other keys are returned empty: the endpoint keeps no patient's data to match them with.
 */
export function answerFind(
  arrivals: readonly Arrival[],
  keys: IdentifierKeys
): readonly FindReply[] | { readonly status: number } {
  const level = valueOf(keys, LEVEL).toUpperCase()
  const asked = arrivals.filter((arrival) => fits(keys, STUDY_UID, arrival.studyInstanceUid))
  if (level === 'STUDY') return byStudy(asked).map((objects) => studyReply(keys, objects))
  if (level !== 'IMAGE') return { status: BAD_IDENTIFIER }
  return asked
    .filter((arrival) => fits(keys, INSTANCE_UID, arrival.sopInstanceUid))
    .map((arrival) => instanceReply(keys, arrival))
}

function byStudy(arrivals: readonly Arrival[]): readonly (readonly Arrival[])[] {
  const studies = new Map<string, Arrival[]>()
  for (const arrival of arrivals) {
    const objects = studies.get(arrival.studyInstanceUid) ?? []
    studies.set(arrival.studyInstanceUid, [...objects, arrival])
  }
  return [...studies.values()]
}

/** Universal matching of an empty key, list of UID matching, else equality (PS3.4 C.2.2.2). */
function fits(keys: IdentifierKeys, tag: string, uid: string): boolean {
  const asked = valueOf(keys, tag)
  return asked === '' || asked === '*' || asked.split('\\').includes(uid)
}

function studyReply(keys: IdentifierKeys, objects: readonly Arrival[]): FindReply {
  return {
    ...asAsked(keys),
    [LEVEL]: ['CS', 'STUDY'],
    [STUDY_UID]: ['UI', objects[0]?.studyInstanceUid ?? ''],
    [INSTANCES_OF_STUDY]: ['IS', String(objects.length)]
  }
}

function instanceReply(keys: IdentifierKeys, arrival: Arrival): FindReply {
  return {
    ...asAsked(keys),
    [LEVEL]: ['CS', 'IMAGE'],
    [STUDY_UID]: ['UI', arrival.studyInstanceUid],
    [INSTANCE_UID]: ['UI', arrival.sopInstanceUid],
    [CLASS_UID]: ['UI', arrival.sopClassUid]
  }
}

/** Every attribute that was asked for comes back, empty where we do not keep it. */
function asAsked(keys: IdentifierKeys): FindReply {
  const tags = Object.keys(keys).filter((tag) => tag !== CHARACTER_SET)
  return Object.fromEntries(tags.map((tag) => [tag, [keys[tag]?.[0] ?? 'UN', ''] as const]))
}

function valueOf(keys: IdentifierKeys, tag: string): string {
  return (keys[tag]?.[1] ?? '').trim()
}
