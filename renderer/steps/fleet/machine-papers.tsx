import { useState } from 'react'
import { PAPERS, labelsPerSheet } from '../../../shared/kit/label-sheet'
import type { Device } from '../../../shared/site'
import { useApp } from '../../store/app'
import type { LabelPaper } from '../../store/fleet'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices } from '../../ui/choices'
import { Dialog } from '../../ui/dialog'

/** Labels and a table of the machines that are shown. */
export function MachinePapers({ devices }: { readonly devices: readonly Device[] }) {
  const say = useSay()
  const { saveTable, say: tell } = useApp.getState()
  const [printing, setPrinting] = useState(false)
  const none = devices.length === 0
  const exportTable = async () => {
    const name = await saveTable(tableOf(devices))
    if (name) tell(say('fleet.saved', { name }))
  }
  return (
    <>
      <Button look="small" disabled={none} onPress={() => setPrinting(true)}>
        {say('fleet.labels')}
      </Button>
      <Button look="small" disabled={none} onPress={() => void exportTable()}>
        {say('fleet.export')}
      </Button>
      <LabelsDialog devices={devices} open={printing} onClose={() => setPrinting(false)} />
    </>
  )
}

interface LabelsDialogProps {
  readonly devices: readonly Device[]
  readonly open: boolean
  readonly onClose: () => void
}

/** Which paper, how many sheets, what the code says. */
export function LabelsDialog({ devices, open, onClose }: LabelsDialogProps) {
  const say = useSay()
  const savingPaper = useApp((state) => state.savingPaper)
  const { saveLabels, say: tell } = useApp.getState()
  const [paper, setPaper] = useState<LabelPaper>('a4')
  const sheets = Math.ceil(devices.length / labelsPerSheet(paper))
  const save = async () => {
    const name = await saveLabels(devices, paper)
    if (!name) return
    onClose()
    tell(say('fleet.saved', { name }))
  }
  return (
    <Dialog
      title={say('fleet.labels-title')}
      open={open}
      close={say('common.cancel')}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={savingPaper} onPress={() => void save()}>
          {say(savingPaper ? 'fleet.saving' : 'fleet.labels-save')}
        </Button>
      }
    >
      <p>{say('fleet.labels-text', { count: devices.length, sheets })}</p>
      <Choices
        label={say('fleet.paper')}
        value={paper}
        choices={PAPERS.map((value) => ({ value, label: say(`fleet.paper-${value}`) }))}
        onChange={setPaper}
      />
    </Dialog>
  )
}

/** The columns that a list may be brought with again, then what has been reached. */
function tableOf(devices: readonly Device[]) {
  return {
    headings: ['name', 'ae_title', 'model', 'room', 'certificate_until', 'last_proof', 'proven_at'],
    rows: devices.map(({ name, aeTitle, model, room, certificateUntil, lastProof }) => [
      ...[name, aeTitle, model, room],
      certificateUntil?.slice(0, 10) ?? '',
      lastProof?.verdict ?? '',
      lastProof?.at ?? ''
    ])
  }
}
