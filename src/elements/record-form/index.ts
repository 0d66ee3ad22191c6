import { RecordForm } from './record-form.ts';

customElements.define('record-form', RecordForm);
