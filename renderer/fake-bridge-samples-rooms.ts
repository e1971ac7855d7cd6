import type { Diagnosis, FleetRows } from '../shared/contract'

/* What the rooms beside the road show: a log that was read, a table of machines. */

export const SAMPLE_DIAGNOSIS: Diagnosis = {
  kind: 'dicom',
  cause: 'wrong-called-ae',
  confidence: 'certain',
  candidates: [
    {
      cause: 'wrong-called-ae',
      confidence: 'certain',
      why: 'The server says that it does not recognise the called AE title.',
      fix: { where: 'ge:dataflow', what: 'Type the Server AE Title exactly as HeartLab shows it.' }
    },
    {
      cause: 'identity-refused',
      confidence: 'possible',
      why: 'Some servers answer like this for a disabled identity.',
      fix: { where: 'heartlab:identity', what: 'See that the identity is enabled.' }
    }
  ],
  evidence: [
    {
      line: 3,
      text: 'F: Reason: Called AE Title Not Recognized',
      says: 'The called AE title is not known to the server'
    }
  ],
  next: 'Type the Server AE Title exactly as HeartLab shows it.'
}

export const SAMPLE_FLEET: FleetRows = {
  source: 'machines.csv',
  encoding: 'utf-8',
  separator: ';',
  rows: [
    {
      row: 1,
      name: 'GE E95 - Room 1',
      aeTitle: 'VIVID_E95_R1',
      model: 'Vivid E95',
      room: 'Room 1'
    },
    {
      row: 2,
      name: 'GE S70 - Room 2',
      aeTitle: 'VIVID_S70_R2',
      model: 'Vivid S70',
      room: 'Room 2'
    },
    { row: 3, name: 'GE T9 - Mobile', aeTitle: 'VIVID_S70_R2', model: 'Vivid T9', room: 'Ward 4' }
  ],
  problems: [
    {
      row: 3,
      field: 'ae_title',
      code: 'duplicate-ae-title',
      severity: 'error',
      title: 'The AE title VIVID_S70_R2 belongs to row 2 already.'
    }
  ]
}
