/** Words that stand on many pages. */
export const common = {
  'common.back': 'Back',
  'common.continue': 'Continue',
  'common.done-continue': 'Done, continue',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.copy': 'Copy',
  'common.show-large': 'Show large',
  'common.print': 'Print',
  'common.next': 'Next:',
  'common.looks-different': 'Looks different on my scanner',
  'common.on-the-scanner': 'On the scanner:',
  'common.not-known-yet': 'not known yet'
} as const
