import { SaveMessages } from './autosave.tsx'
import { Button, ButtonGroup } from './button.tsx'

/** The end of every section: on to the next, or stop here and come back later. */
export function SaveButtons({ bewaard }: { bewaard?: string }) {
  return (
    <div className="save-buttons">
      <SaveMessages />
      <ButtonGroup>
        <Button>Opslaan en verder</Button>
        <Button look="secondary" name="later" value="ja" formNoValidate>
          Opslaan en later verder
        </Button>
      </ButtonGroup>
      <SavedNote bewaard={bewaard} />
    </div>
  )
}

/** When this was saved for the last time, and by whom. */
export function SavedNote({ bewaard }: { bewaard?: string }) {
  return (
    <p className="saved-note muted" data-autosave-note="">
      {bewaard ?? 'Nog niet bewaard. U hoeft niet alles in te vullen om te bewaren.'}
    </p>
  )
}
