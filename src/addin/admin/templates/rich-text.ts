import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { $isLinkNode, $toggleLink, LinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import { $isListNode, ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { $getNearestNodeOfType, mergeRegister } from '@lexical/utils'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createEditor,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'

/** How the text at the caret is formed. */
export type TextForm = 'bold' | 'italic' | 'underline' | 'bullet' | 'number' | 'link'

interface Listening {
  onHtml: (html: string) => void
  onForms: (forms: TextForm[]) => void
}

/** How long one step of undo lasts. */
const STEP_MS = 400

/** An editor of rich text over an element; it holds nothing yet. */
export function createRichText(): LexicalEditor {
  return createEditor({
    namespace: 'template',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    // A mistake of the editor must not swallow what somebody writes.
    onError: (error) => {
      throw error
    },
  })
}

/**
 * Begins editing.
 *
 * @param html sanitised; of what the editor does not know, the words stay
 * @returns ends it
 */
export function beginEditing(
  editor: LexicalEditor,
  html: string,
  { onHtml, onForms }: Listening,
): () => void {
  editor.update(() => fill(editor, html), { discrete: true, tag: 'history-merge' })
  return mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), STEP_MS),
    editor.registerCommand(
      TOGGLE_LINK_COMMAND,
      (link) => {
        $toggleLink(link)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      onForms(editorState.read(formsAtCaret))
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0)
        onHtml(editorState.read(() => $generateHtmlFromNodes(editor, null)))
    }),
  )
}

function fill(editor: LexicalEditor, html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const root = $getRoot()
  root.clear()
  root.append(...blocksOf($generateNodesFromDOM(editor, page)))
  if (root.isEmpty()) root.append($createParagraphNode())
}

/** Words outside of any paragraph get one: the editor has no others. */
function blocksOf(nodes: readonly LexicalNode[]): LexicalNode[] {
  const blocks: LexicalNode[] = []
  let loose: ReturnType<typeof $createParagraphNode> | undefined
  for (const node of nodes) {
    if (($isElementNode(node) && !node.isInline()) || $isDecoratorNode(node)) {
      loose = undefined
      blocks.push(node)
      continue
    }
    if (!loose) {
      loose = $createParagraphNode()
      blocks.push(loose)
    }
    loose.append(node)
  }
  return blocks
}

/** Writes text in place of what is selected. */
export function writeText(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const selection = $getSelection() ?? $getRoot().selectEnd()
    selection.insertText(text)
  })
}

/** What a link at the caret leads to; empty: there is none. */
export function linkAtCaret(editor: LexicalEditor): string {
  return editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return ''
    const node = selection.anchor.getNode()
    const link = $isLinkNode(node) ? node : $getNearestNodeOfType(node, LinkNode)
    return link?.getURL() ?? ''
  })
}

function formsAtCaret(): TextForm[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const node = selection.anchor.getNode()
  const list = $getNearestNodeOfType(node, ListNode)
  const listForm = $isListNode(list) && list.getListType() === 'number' ? 'number' : 'bullet'
  return [
    ...(['bold', 'italic', 'underline'] as const).filter((form) => selection.hasFormat(form)),
    ...(list ? [listForm] : []),
    ...($getNearestNodeOfType(node, LinkNode) ? (['link'] as const) : []),
  ] as TextForm[]
}
