import { isObject, own } from '#core/fields';

type Json = Readonly<Record<string, unknown>>;

/** `show` is called `when` like every other condition; how a paper is made is said by `input`. */
const attachment = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { show, camera, ...rest } = value;
  return {
    ...rest,
    ...(show !== undefined && { when: show }),
    ...(camera === true && { input: 'camera' }),
  };
};

/** Format 2: conditions of attachments are `when`; `camera` became `input: 'camera'`. */
export const toFormat2 = (definition: Json): Json => {
  const attachments = own(definition, 'attachments');
  return {
    ...definition,
    format: 2,
    ...(Array.isArray(attachments) && { attachments: attachments.map(attachment) }),
  };
};
