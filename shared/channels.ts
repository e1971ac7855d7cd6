/** The channel names of the wire; all that the preload may know of the contract. */
export const CHANNELS = {
  call: 'wire:call',
  jobStart: 'wire:job-start',
  jobCancel: 'wire:job-cancel',
  jobMessage: 'wire:job-message',
  topic: 'wire:topic',
  topicRead: 'wire:topic-read'
} as const
