/** What other features' controllers stand on; apart from the feature's face, so that what has no HTTP needs no Nest. */
export { CurrentActor, CurrentPrincipal } from './current-actor.js';
export { IdentityModule } from './identity.module.js';
export type { Principal } from '../principal.js';
export { Requires } from './requires.js';
