import { FormPages, type FormPagesProps } from './FormPages.js';
import { useServiceEngine } from './use-service-engine.js';

export type ServiceFormProps = Omit<FormPagesProps, 'engine' | 'isWhole'>;

/** The form of a published version. Another version is another form: give it a key. */
export function ServiceForm(props: ServiceFormProps) {
  const { engine, isWhole } = useServiceEngine(props.service);
  return <FormPages {...props} engine={engine} isWhole={isWhole} />;
}
