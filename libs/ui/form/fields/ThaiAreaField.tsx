import { useState } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { isObject } from '#core/fields';
import { Button, Notice, useMessages } from '#ui/kit';
import { AreaLists } from '../areas/AreaLists.js';
import { AreaSearch } from '../areas/AreaSearch.js';
import { PostcodeInput } from '../areas/PostcodeInput.js';
import { useAreas } from '../areas/use-areas.js';
import { choiceMessages } from '../widgets/choice-messages.js';

interface AreaAnswer {
  readonly subdistrictCode?: string;
  readonly postcode?: string;
}

const read = (value: unknown): AreaAnswer => (isObject(value) ? value : {});

/** A place in Thailand by its official code: found by typing, or chosen list by list; the postcode is filled in. */
export default function ThaiAreaField({
  fieldPathId,
  formData,
  onChange,
  errorSchema,
  rawErrors,
  disabled,
  readonly,
}: FieldProps) {
  const t = useMessages(choiceMessages);
  const { areas, failed, retry } = useAreas(true);
  const { subdistrictCode, postcode } = read(formData);
  const chosen = areas?.find(subdistrictCode ?? '');
  const [byLists, setByLists] = useState(false);
  const id = fieldPathId.$id;
  const inert = disabled || readonly;
  const put = (answer: AreaAnswer | undefined) => onChange(answer, fieldPathId.path);
  const choose = (code: string | undefined) => {
    const found = areas?.find(code ?? '');
    put(found && { subdistrictCode: found.code, postcode: found.postcode });
  };
  const errorsOf = (name: string): readonly string[] => errorSchema?.[name]?.__errors ?? [];
  if (failed) {
    return (
      <Notice tone="warning" role="alert">
        <p>{t.areaFailed}</p>
        <Button onClick={retry}>{t.tryAgain}</Button>
      </Notice>
    );
  }
  return (
    <div className="thai-area">
      <AreaSearch
        id={`${id}/subdistrictCode`}
        areas={areas}
        chosen={chosen}
        errors={errorsOf('subdistrictCode')}
        invalid={Boolean(rawErrors?.length)}
        disabled={inert}
        onChoose={choose}
      />
      {byLists && areas ? (
        <AreaLists id={id} areas={areas} chosen={chosen} disabled={inert} onChoose={choose} />
      ) : (
        <div>
          <Button tone="quiet" size="small" onClick={() => setByLists(true)}>
            {t.byLists}
          </Button>
        </div>
      )}
      {subdistrictCode !== undefined && (
        <PostcodeInput
          id={`${id}/postcode`}
          postcode={postcode ?? ''}
          errors={errorsOf('postcode')}
          disabled={inert}
          onChange={(next) => put({ subdistrictCode, ...(next && { postcode: next }) })}
        />
      )}
    </div>
  );
}
