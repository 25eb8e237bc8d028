import { FileField } from '../../components/file-field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { bestandsfouten } from '../../domain/document/fouten.ts'
import { maximumgrootte } from '../../domain/document/bestand.ts'
import { bladkeuze, bladuitleg } from '../../domain/werkblad/fouten.ts'

/** The field in which a sheet is chosen. */
export function Bladveld(binding: FieldBinding) {
  return (
    <FileField
      label="Rekenblad"
      hint={bladuitleg}
      accept={bladkeuze}
      limits={{
        each: maximumgrootte,
        together: maximumgrootte,
        tooLarge: bestandsfouten.groot,
        tooMuch: bestandsfouten.groot,
      }}
      {...binding}
    />
  )
}
