// What observing looks like for a kind of exercise.
export { FramePicker } from './FramePicker.tsx'
export { type Boxes, firstFrame, frameAfter, frameKey } from './frames.ts'
export { ObservationForm, type ObservationFormProps } from './ObservationForm.tsx'
export { sealQuestionOf } from './seal-question.ts'
export { useAnswers } from './useAnswers.ts'
