import { lazy, useState, type ComponentType } from 'react';
import type { ServiceFormProps } from '#ui/form';

let come: ComponentType<ServiceFormProps> | null = null;

/** The form room is the heaviest thing a citizen loads: fetched beside the data, or while the reader is on the way to it. */
export const fetchFormRoom = async () => {
  const room = await import('./service-form.js');
  come = room.default;
  return room;
};

const LateForm = lazy(fetchFormRoom);

/** The form of a service: at once when its room is there already. */
export function ServiceForm(props: ServiceFormProps) {
  const [Form] = useState(() => come ?? LateForm);
  return <Form {...props} />;
}

export const SingleForm = lazy(() => import('./single-form.js'));

export const AnswerView = lazy(() => import('./answer-view.js'));
