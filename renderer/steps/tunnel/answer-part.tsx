import { DicomForm } from './dicom-form'
import { PasteAnswer } from './paste-answer'
import { TunnelsForm } from './tunnels-form'
import type { TunnelPartProps } from './field-places'

/** HeartLab's answer: pasted as it came, or typed. */
export function AnswerPart({ tunnel, findings }: TunnelPartProps) {
  return (
    <div className="two even">
      <PasteAnswer tunnel={tunnel} />
      <div className="stack">
        <TunnelsForm tunnel={tunnel} findings={findings} />
        <DicomForm tunnel={tunnel} findings={findings} />
      </div>
    </div>
  )
}
