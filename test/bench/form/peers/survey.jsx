import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import { Survey } from 'survey-react-ui';

/** SurveyJS with its default look, validating while somebody types. */
export const show = (json) => {
  const model = new Model({ ...json, textUpdateMode: 'onTyping', checkErrorsMode: 'onValueChanged' });
  createRoot(document.getElementById('form')).render(<Survey model={model} />);
};
