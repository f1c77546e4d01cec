export { commitmentNotice, signedForm, type FilledNotice } from './commitment-notice.js';
