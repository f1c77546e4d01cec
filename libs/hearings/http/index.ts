export { HearingsModule } from './hearings.module.js';
