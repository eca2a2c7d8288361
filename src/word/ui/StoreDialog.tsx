'use client'
import { Dialog } from './Dialog.tsx'
import type { StoreState } from './use-store.ts'
import type { Words } from './words.ts'

/** Shows how far pasted pictures are stored, and what can be done when one fails. */
export const StoreDialog = ({
  state,
  words,
  onCancel,
  onAgain,
  onWithout,
}: {
  state: NonNullable<StoreState>
  words: Words
  onCancel: () => void
  onAgain: () => void
  onWithout: () => void
}) => (
  <Dialog
    title={words.storingTitle}
    onCancel={onCancel}
    actions={
      <>
        {state.failure !== null && (
          <button type="button" className="bt-word-main" onClick={onAgain}>
            {words.again}
          </button>
        )}
        {state.failure !== null && (
          <button type="button" onClick={onWithout}>
            {words.withoutPictures}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </>
    }
  >
    {state.failure === null ? (
      <p role="status">
        {words.storing(state.done, state.all)}
        <progress value={state.done} max={state.all} />
      </p>
    ) : (
      <p role="alert">
        {words.storeFailed} {state.failure || words.unreachable}
      </p>
    )}
  </Dialog>
)
