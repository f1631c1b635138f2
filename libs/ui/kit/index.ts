export { createMessages, languages, type Language, type MessageSet, type Messages } from './i18n/language.js';
export { InLanguage, LanguageProvider, useLanguage, useMessages, useText } from './i18n/LanguageProvider.js';
export { DisplayProvider, useDisplay } from './display/DisplayProvider.js';
export {
  readerCookiePrefix,
  readerSettings,
  type DisplaySettings,
  type ReaderSettings,
} from './display/reader-settings.js';
export { readSetting, removeSetting, writeSetting } from './display/settings-storage.js';
export { LiveRegion, useAnnounce } from './announce/LiveRegion.js';
export { classNames } from './components/class-names.js';
export { Badge, type BadgeProps } from './components/Badge.js';
export {
  Button,
  LinkButton,
  type ButtonProps,
  type ButtonTone,
  type LinkButtonProps,
} from './components/Button.js';
export { Card, type CardProps } from './components/Card.js';
export { CrashGuard } from './components/CrashGuard.js';
export { Day, Moment } from './components/Dates.js';
export { DayField, type DayFieldProps } from './components/DayField.js';
export { Dialog, type DialogProps } from './components/Dialog.js';
export { Disclosure } from './components/Disclosure.js';
export { DropDown, type DropDownProps } from './components/DropDown.js';
export { FieldError, OptionalMark, SelectField, TextAreaField, TextField } from './components/Field.js';
export { Notice, type NoticeProps } from './components/Notice.js';
export { Progress, Skeleton, Spinner } from './components/Progress.js';
export { EmptyState, ErrorState, type EmptyStateProps, type ErrorStateProps } from './components/States.js';
export { Steps, type Step, type StepStatus } from './components/Steps.js';
export { Tabs, type Tab, type TabsProps } from './components/Tabs.js';
export { TimeField, type TimeFieldProps } from './components/TimeField.js';
export { type Tone } from './components/tone.js';
export { VisuallyHidden } from './components/VisuallyHidden.js';
export { Icon, type IconComponent } from './icons/Icon.js';
export { ServiceIcon } from './icons/ServiceIcon.js';
