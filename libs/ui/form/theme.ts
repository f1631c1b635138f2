import type { RegistryFieldsType, RegistryWidgetsType, TemplatesType } from '@rjsf/utils';
import { lazily } from './fields/lazily.js';
import { FieldTemplate } from './templates/FieldTemplate.js';
import { ObjectFieldTemplate } from './templates/ObjectFieldTemplate.js';
import {
  CheckboxesWidget,
  RadioWidget,
  SelectWidget,
  VillageWidget,
  YesNoWidget,
} from './widgets/ChoiceWidgets.js';
import { ComputedWidget } from './widgets/ComputedWidget.js';
import { DateWidget } from './widgets/DateWidget.js';
import { DeclarationWidget } from './widgets/DeclarationWidget.js';
import { MoneyWidget, NumberWidget, YearWidget } from './widgets/NumberWidgets.js';
import { withOffered } from './widgets/offered.js';
import { StaticTextWidget } from './widgets/StaticTextWidget.js';
import {
  BankAccountWidget,
  EmailWidget,
  HouseCodeWidget,
  JuristicIdWidget,
  NationalIdWidget,
  PassportWidget,
  PhoneWidget,
  TextareaWidget,
  TextWidget,
} from './widgets/TextWidgets.js';

const nothing = () => null;

/** Our theme on @rjsf/core. Widgets go by the names that definitions use (see `widgetOf`). */
export const widgets: RegistryWidgetsType = {
  text: TextWidget,
  textarea: TextareaWidget,
  email: EmailWidget,
  phone: PhoneWidget,
  'national-id': NationalIdWidget,
  'juristic-id': JuristicIdWidget,
  passport: PassportWidget,
  'house-code': HouseCodeWidget,
  'bank-account': BankAccountWidget,
  'name-title': lazily(() => import('./widgets/NameTitleWidget.js')),
  number: NumberWidget,
  money: MoneyWidget,
  year: YearWidget,
  'land-area': lazily(() => import('./widgets/LandAreaWidget.js')),
  time: lazily(() => import('./times/TimeWidget.js')),
  'date-time': lazily(() => import('./times/DateTimeWidget.js')),
  'register-lookup': lazily(() => import('./lookups/RegisterLookupWidget.js')),
  date: DateWidget,
  radio: withOffered(RadioWidget),
  'yes-no': YesNoWidget,
  select: withOffered(SelectWidget),
  searchable: withOffered(lazily(() => import('./widgets/SearchableWidget.js'))),
  'two-level': withOffered(lazily(() => import('./widgets/TwoLevelWidget.js'))),
  village: VillageWidget,
  checkboxes: withOffered(CheckboxesWidget),
  declaration: DeclarationWidget,
  computed: ComputedWidget,
  static: StaticTextWidget,
};

export const fields: RegistryFieldsType = {
  'map-point': lazily(() => import('./fields/MapPointField.js')),
  'map-line': lazily(() => import('./fields/MapLineField.js')),
  'booking-slot': lazily(() => import('./bookings/BookingSlotField.js')),
  rows: lazily(() => import('./rows/RowsField.js')),
  'thai-area': lazily(() => import('./fields/ThaiAreaField.js')),
  'rating-matrix': lazily(() => import('./fields/RatingMatrixField.js')),
};

/** Help and errors are said by the field template itself, so RJSF's own pieces for them stay silent. */
export const templates: Partial<Omit<TemplatesType, 'ButtonTemplates'>> = {
  FieldTemplate,
  ObjectFieldTemplate,
  DescriptionFieldTemplate: nothing,
  FieldHelpTemplate: nothing,
  FieldErrorTemplate: nothing,
};
