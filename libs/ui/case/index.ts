export { DueBadge } from './due/DueBadge.js';
export { FlagBadge } from './due/FlagBadge.js';
export { PhaseBadge } from './due/PhaseBadge.js';
export { Timeline, type TimelineProps } from './timeline/Timeline.js';
export { readActionForm, withoutField, type ActionForm } from './actions/action-form.js';
export { ActionBar, type ActionBarProps } from './actions/ActionBar.js';
export { ConfirmDialog, type ConfirmDialogProps } from './actions/ConfirmDialog.js';
export { AttachmentGallery, type AttachmentGalleryProps } from './attachments/AttachmentGallery.js';
export { ActionAnswers, type ActionAnswersProps } from './answers/ActionAnswers.js';
export { AnswerPanel, type AnswerMarks, type AnswerPanelProps } from './answers/AnswerPanel.js';
export { answerLines, asWholeForm, type AnswerLine, type Reading } from './answers/answer-lines.js';
export { mapPoints, type MapPoint } from './answers/map-points.js';
export {
  DefectPicker,
  type Defect,
  type DefectPickerProps,
  type Markable,
} from './correction/DefectPicker.js';
export { PapersPanel } from './papers/PapersPanel.js';
export { PreviewPapers } from './papers/PreviewPapers.js';
export { markables } from './correction/markables.js';
