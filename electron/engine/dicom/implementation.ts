/** Who we are on the wire and in file meta headers: a UID of our own under 2.25 and a short name. */
export const OUR_IMPLEMENTATION = {
  uid: '2.25.198061342137420311549286610457839204851',
  version: 'HEARTLABCONNECT'
} as const
