import type { TextPart } from '../../../shared/ge/screen'
import { Said, useLit } from '../lit'

export function Text({ part }: { part: TextPart }) {
  return (
    <p className="text" data-look={part.look}>
      <span {...useLit(part.key)}>
        {part.content.map((content, place) => (
          <Said key={place} content={content} />
        ))}
      </span>
    </p>
  )
}
