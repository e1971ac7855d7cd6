interface CutProps {
  readonly text: string
  /** Quiet words, as for what is not there yet. */
  readonly look?: 'soft' | 'small soft' | 'mono'
}

/** Text on one line that may end in dots; the whole of it is one hover away. */
export function Cut({ text, look }: CutProps) {
  return (
    <span className={look ? `cut ${look}` : 'cut'} title={text}>
      {text}
    </span>
  )
}
