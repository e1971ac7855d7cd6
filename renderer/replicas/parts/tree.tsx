import type { TreeNode, TreePart } from '../../../shared/ge/screen'
import { FolderIcon } from '../icons'
import { useLit } from '../lit'

export function Tree({ part }: { part: TreePart }) {
  return (
    <div className="tree">
      {part.nodes.map((node) => (
        <Node key={node.label} node={node} />
      ))}
    </div>
  )
}

function Node({ node }: { node: TreeNode }) {
  const lit = useLit(node.key)
  return (
    <div className="tree-node">
      <div className="tree-row">
        <span className="tree-sign">{node.nodes ? '▾' : node.chosen ? '' : '▸'}</span>
        <FolderIcon />
        <span className="tree-label" data-chosen={node.chosen} {...lit}>
          {node.label}
        </span>
      </div>
      {node.nodes?.map((child) => (
        <Node key={child.label} node={child} />
      ))}
    </div>
  )
}
