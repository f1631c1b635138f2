import { getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils';
import { usePageSections, type PageSection } from '../context/PageContext.js';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { useRowGroup } from '../context/RowContext.js';
import { RangeLength } from '../times/RangeLength.js';
import { FieldGroup, FieldTitle } from './FieldWords.js';

type Properties = ObjectFieldTemplateProps['properties'];

const isRow = (pointer: string) => /\/\d+$/.test(pointer);

const contents = (properties: Properties) => properties.map(({ content }) => content);

type Lines = readonly (readonly string[])[];

const linesOf = (uiSchema: ObjectFieldTemplateProps['uiSchema']): Lines => {
  const { lines } = getUiOptions(uiSchema);
  return Array.isArray(lines) ? (lines as Lines) : [];
};

/** The fields of a group one below another, those of a line side by side where there is room. */
function Fields({ properties, lines }: { readonly properties: Properties; readonly lines: Lines }) {
  const lineOf = (name: string) => lines.find((line) => line.includes(name));
  return properties.map(({ name, content }, index) => {
    const line = lineOf(name);
    if (!line) return content;
    if (lineOf(properties[index - 1]?.name ?? '') === line) return null;
    return (
      <div className="field-line" key={name}>
        {contents(properties.filter((each) => line.includes(each.name)))}
      </div>
    );
  });
}

function SectionOfPage({
  section,
  properties,
}: {
  readonly section: PageSection;
  readonly properties: Properties;
}) {
  const shown = properties.filter(({ name }) => section.fields.includes(name));
  if (shown.length === 0) return null;
  const titleId = `section-${section.id}`;
  return (
    <section className="form-section" aria-labelledby={section.title ? titleId : undefined}>
      {section.title && <h2 id={titleId}>{section.title}</h2>}
      {section.help && <p className="soft">{section.help}</p>}
      {contents(shown)}
    </section>
  );
}

/** The cells of a row: a column stays where a row doesn't ask for it. */
function Cells({ properties, parent }: { readonly properties: Properties; readonly parent: string }) {
  const { visible } = useFields();
  return properties.map(({ name, content }) => (
    <td key={name}>{visible.has(`${parent}/${name}`) && content}</td>
  ));
}

const isRangeKind = (as: unknown): as is string => as === 'date-range' || as === 'time-range';

/** The page itself in its sections, a row in its cells, or a group of fields under its legend. */
export function ObjectFieldTemplate({
  fieldPathId,
  title,
  description,
  properties,
  errorSchema,
  schema,
  uiSchema,
  formData,
}: ObjectFieldTemplateProps) {
  const sections = usePageSections();
  const group = useRowGroup();
  const { required } = useFields();
  const id = fieldPathId.$id;
  const pointer = pointerOf(id);
  if (pointer === '') {
    return sections.map((section) => (
      <SectionOfPage key={section.id} section={section} properties={properties} />
    ));
  }
  if (group && isRow(pointer)) {
    return group.layout === 'table' ? (
      <Cells properties={properties} parent={pointer} />
    ) : (
      <div className="form-fields">{contents(properties)}</div>
    );
  }
  const { as, why } = getUiOptions(uiSchema);
  const errors = errorSchema?.__errors ?? [];
  const help = typeof description === 'string' ? description : '';
  const repeatsSection = sections.some((section) => section.title === title);
  return (
    <FieldGroup
      {...{ id, help, why, errors }}
      className="form-group"
      legend={<FieldTitle title={title || schema.title} optional={!required.has(pointer)} />}
      legendClass={repeatsSection ? 'visually-hidden' : 'form-group-title'}
    >
      <div className="form-fields">
        <Fields properties={properties} lines={linesOf(uiSchema)} />
        {isRangeKind(as) && <RangeLength kind={as} value={formData} />}
      </div>
    </FieldGroup>
  );
}
