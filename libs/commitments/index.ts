export { signedForm } from './commitment-notice.js';
