import { Client, constants, log, requests, responses, Scp, Server } from 'dcmjs-dimse'
import type { association } from 'dcmjs-dimse'
import { freePort } from './free-port'

// It tells of every PDU and every private element; a test has no use for it.
log.setLevel('silent')

export interface DimseServer {
  readonly port: number
  /** SOP Instance UIDs and patients' names of the objects that have arrived. */
  readonly arrived: readonly Arrived[]
  readonly stop: () => void
}

export interface Arrived {
  readonly sopInstanceUid: string
  readonly patientName: string
}

/** dcmjs-dimse as an archive that is called PACS and refuses every other title. */
export async function startDimseServer(): Promise<DimseServer> {
  const port = await freePort()
  const arrived: Arrived[] = []
  const server = new Server(scpThatKeeps((one) => arrived.push(one)))
  server.on('networkError', () => undefined)
  server.listen(port)
  return { port, arrived, stop: () => server.close() }
}

function scpThatKeeps(keep: (arrived: Arrived) => void): typeof Scp {
  return class extends Scp {
    override associationRequested(asked: association.Association): void {
      if (asked.getCalledAeTitle() !== 'PACS') {
        const { RejectResult, RejectSource, RejectReason } = constants
        const by = [RejectResult.Permanent, RejectSource.ServiceUser] as const
        return this.sendAssociationReject(...by, RejectReason.CalledAeNotRecognized)
      }
      for (const { context } of asked.getPresentationContexts()) {
        const [first = ''] = context.getTransferSyntaxUids()
        context.setResult(constants.PresentationContextResult.Accept, first)
      }
      this.sendAssociationAccept()
    }

    override associationReleaseRequested(): void {
      this.sendAssociationReleaseResponse()
    }

    override cEchoRequest(
      request: requests.CEchoRequest,
      answer: (response: responses.CEchoResponse) => void
    ): void {
      answer(succeeded(responses.CEchoResponse.fromRequest(request)))
    }

    override cStoreRequest(
      request: requests.CStoreRequest,
      answer: (response: responses.CStoreResponse) => void
    ): void {
      const elements = request.getDataset()?.getElements() ?? {}
      keep({
        sopInstanceUid: String(elements.SOPInstanceUID),
        patientName: JSON.stringify(elements.PatientName)
      })
      answer(succeeded(responses.CStoreResponse.fromRequest(request)))
    }
  }
}

function succeeded<T extends responses.Response>(response: T): T {
  response.setStatus(constants.Status.Success)
  return response
}

export interface Spoken {
  /** Events of the association, in order, a refusal with its three numbers. */
  readonly events: readonly string[]
  /** The status of each request that was answered. */
  readonly statuses: readonly number[]
}

export interface Call {
  readonly port: number
  readonly called: string
  readonly requests: readonly requests.Request[]
  /** TLS without a certificate of its own, trusting this CA; plain DICOM without. */
  readonly ca?: Buffer
}

const PATIENCE_MS = 5000

/** One association of dcmjs-dimse's client, called VIVID1, up to its end. */
export function callWithDimse(call: Call): Promise<Spoken> {
  const events: string[] = []
  const statuses: number[] = []
  const client = new Client()
  for (const request of call.requests) {
    request.on('response', (response: responses.Response) => statuses.push(response.getStatus()))
    client.addRequest(request)
  }
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no end after ${events.join()}`)), PATIENCE_MS)
    const end = (): void => {
      clearTimeout(late)
      resolve({ events, statuses })
    }
    client.on('associationAccepted', () => events.push('accepted'))
    client.on('associationReleased', () => events.push('released'))
    client.on('associationRejected', (no: Readonly<Record<string, number>>) => {
      events.push(`rejected ${no.result}/${no.source}/${no.reason}`)
    })
    client.on('networkError', (error: Error) => {
      events.push(`error: ${error.message}`)
      end()
    })
    client.on('closed', end)
    client.send('127.0.0.1', call.port, 'VIVID1', call.called, {
      ...(call.ca && { securityOptions: { ca: call.ca, rejectUnauthorized: true } })
    })
  })
}
