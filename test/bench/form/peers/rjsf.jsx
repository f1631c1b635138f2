import Form from '@rjsf/core';
import createPrecompiledValidator from '@rjsf/validator-ajv8/lib/createPrecompiledValidator.js';
import { createRoot } from 'react-dom/client';

/** Plain @rjsf/core with its own theme and its own validator, compiled beforehand. */
export const show = ({ schema, uiSchema }, validators) => {
  const validator = createPrecompiledValidator(validators, schema);
  createRoot(document.getElementById('form')).render(
    <Form
      schema={schema}
      uiSchema={uiSchema}
      validator={validator}
      liveValidate="onChange"
      showErrorList={false}
    />,
  );
};
