// Whether the document on the screen may be changed here: by this person, and still.
import { createContext, useContext } from 'react'

const Editable = createContext(true)
export const EditableProvider = Editable.Provider
export const useEditable = (): boolean => useContext(Editable)
