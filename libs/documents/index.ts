export { FileStore } from './store/file-store.js';
