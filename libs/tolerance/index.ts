export { signedUndertaking } from './undertaking.js';
