import type { DatasetToWrite, ElementToWrite } from './dataset-writer'

/** A code of a scheme (PS3.3 8.8): value, scheme designator, meaning. */
type Code = readonly [value: string, scheme: string, meaning: string]

const REPORT: Code = ['125200', 'DCM', 'Adult Echocardiography Procedure Report']
const LANGUAGE: Code = ['121049', 'DCM', 'Language of Content Item and Descendants']
const ENGLISH: Code = ['eng', 'ISO639_2', 'English']
const SUMMARY: Code = ['121111', 'DCM', 'Summary']
const COMMENT: Code = ['121106', 'DCM', 'Comment']
const FINDINGS: Code = ['121070', 'DCM', 'Findings']
const FINDING_SITE: Code = ['G-C0E3', 'SRT', 'Finding Site']
const GROUP: Code = ['125007', 'DCM', 'Measurement Group']
const IMAGE_MODE: Code = ['G-0373', 'SRT', 'Image Mode']
const MODE_2D: Code = ['G-03A2', 'SRT', '2D mode']
const MODE_DOPPLER: Code = ['R-409E4', 'SRT', 'Doppler Pulsed']

const CM: Code = ['cm', 'UCUM', 'centimeter']
const PERCENT: Code = ['%', 'UCUM', 'percent']
const METRES_PER_SECOND: Code = ['m/s', 'UCUM', 'meter per second']

type Measurement = readonly [name: Code, value: string, units: Code]
interface Section {
  readonly site: Code
  readonly mode: Code
  readonly measurements: readonly Measurement[]
}

/** Numbers of nobody: round and the same in every report. */
const SECTIONS: readonly Section[] = [
  {
    site: ['T-32600', 'SRT', 'Left Ventricle'],
    mode: MODE_2D,
    measurements: [
      [['29436-3', 'LN', 'Left Ventricle Internal End Diastolic Dimension'], '5.0', CM],
      [['29438-9', 'LN', 'Left Ventricle Internal Systolic Dimension'], '3.0', CM],
      [['18154-5', 'LN', 'Interventricular Septum Diastolic Thickness'], '1.0', CM],
      [['18152-9', 'LN', 'Left Ventricle Posterior Wall Diastolic Thickness'], '1.0', CM],
      [['18043-0', 'LN', 'Left Ventricular Ejection Fraction'], '60', PERCENT]
    ]
  },
  {
    site: ['T-35300', 'SRT', 'Mitral Valve'],
    mode: MODE_DOPPLER,
    measurements: [
      [['18037-2', 'LN', 'Mitral Valve E-Wave Peak Velocity'], '1.0', METRES_PER_SECOND],
      [['17978-8', 'LN', 'Mitral Valve A-Wave Peak Velocity'], '0.5', METRES_PER_SECOND]
    ]
  },
  {
    site: ['T-35400', 'SRT', 'Aortic Valve'],
    mode: MODE_DOPPLER,
    measurements: [[['11726-7', 'LN', 'Peak Velocity'], '1.0', METRES_PER_SECOND]]
  }
]

/**
 * The content of an echocardiography report in the shape of TID 5200 (PS3.16): language, a summary that
 * says what this is, and findings by site with measurements. To be put beside the SR document modules.
 */
export function echoReportContent(comment: string): DatasetToWrite {
  return [
    [0x0040a040, 'CS', 'CONTAINER'],
    named(REPORT),
    [0x0040a050, 'CS', 'SEPARATE'],
    [
      0x0040a504,
      'SQ',
      [
        [
          [0x00080105, 'CS', 'DCMR'],
          [0x0040db00, 'CS', '5200']
        ]
      ]
    ],
    content([
      coded('HAS CONCEPT MOD', LANGUAGE, ENGLISH),
      container(SUMMARY, [text(COMMENT, comment)]),
      ...SECTIONS.map(findings)
    ])
  ]
}

function findings({ site, mode, measurements }: Section): DatasetToWrite {
  return container(FINDINGS, [
    coded('HAS CONCEPT MOD', FINDING_SITE, site),
    container(GROUP, [coded('HAS CONCEPT MOD', IMAGE_MODE, mode), ...measurements.map(measured)])
  ])
}

function measured([name, value, units]: Measurement): DatasetToWrite {
  return [
    [0x0040a010, 'CS', 'CONTAINS'],
    [0x0040a040, 'CS', 'NUM'],
    named(name),
    [
      0x0040a300,
      'SQ',
      [
        [
          [0x0040a30a, 'DS', value],
          [0x004008ea, 'SQ', [codeItem(units)]]
        ]
      ]
    ]
  ]
}

function container(name: Code, items: readonly DatasetToWrite[]): DatasetToWrite {
  return [
    [0x0040a010, 'CS', 'CONTAINS'],
    [0x0040a040, 'CS', 'CONTAINER'],
    named(name),
    [0x0040a050, 'CS', 'SEPARATE'],
    content(items)
  ]
}

function coded(relationship: string, name: Code, value: Code): DatasetToWrite {
  return [
    [0x0040a010, 'CS', relationship],
    [0x0040a040, 'CS', 'CODE'],
    named(name),
    [0x0040a168, 'SQ', [codeItem(value)]]
  ]
}

function text(name: Code, value: string): DatasetToWrite {
  return [
    [0x0040a010, 'CS', 'CONTAINS'],
    [0x0040a040, 'CS', 'TEXT'],
    named(name),
    [0x0040a160, 'UT', value]
  ]
}

function named(name: Code): ElementToWrite {
  return [0x0040a043, 'SQ', [codeItem(name)]]
}

function content(items: readonly DatasetToWrite[]): ElementToWrite {
  return [0x0040a730, 'SQ', items]
}

function codeItem([value, scheme, meaning]: Code): DatasetToWrite {
  return [
    [0x00080100, 'SH', value],
    [0x00080102, 'SH', scheme],
    [0x00080104, 'LO', meaning]
  ]
}
