'use client'
import type { Remark } from '../../payload/view/remarks.ts'
import type { Words } from '../words.ts'

type Props = {
  remark: Remark
  may: { answer: boolean; settle: boolean; accept: boolean }
  /** Whether the person made the remark. */
  isOwn: boolean
  busy: boolean
  words: Words
  onAnswer: () => void
  onShow: (() => void) | null
  /** `null` where there are no words to take. */
  onResolve: (accepted: boolean | null) => void
}

type Kind = 'main' | 'plain' | 'link'

const classes: Record<Kind, string> = {
  main: 'bt-workflow__button bt-workflow__button--main',
  plain: 'bt-workflow__button',
  link: 'bt-textbutton',
}

/** What can be done about a remark that is still open. */
export const RemarkButtons = (props: Props) => {
  const { remark, may, isOwn, busy, words, onAnswer, onShow, onResolve } = props
  const { say } = words
  const isSuggestion = remark.kind === 'suggest'
  const button = (name: string, text: string, onPress: () => void, kind: Kind = 'plain') => (
    <button
      type="button"
      data-remark-action={name}
      disabled={busy}
      className={classes[kind]}
      onClick={onPress}
    >
      {text}
    </button>
  )
  return (
    <div className="bt-workflow__buttons bt-remark__buttons">
      {isSuggestion && may.accept && button('accept', say('accept'), () => onResolve(true), 'main')}
      {isSuggestion &&
        may.settle &&
        !isOwn &&
        button('decline', say('decline'), () => onResolve(false))}
      {may.settle &&
        (!isSuggestion || isOwn) &&
        button('settle', say('settle'), () => onResolve(null))}
      {may.answer && button('answer', say('answer'), onAnswer, 'link')}
      {onShow && button('show', say('showPlace'), onShow, 'link')}
    </div>
  )
}
