import '@formio/js/dist/formio.form.css';
import { Formio } from '@formio/js';

/** Form.io's renderer with its default look; it validates on change. */
export const show = (json) => Formio.createForm(document.getElementById('form'), json);
