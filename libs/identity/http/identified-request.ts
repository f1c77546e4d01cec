import type { TongbanRequest } from '../../platform/http/index.js';
import type { Principal } from '../principal.js';

/** A request whose sender the guard has recognised. */
export interface IdentifiedRequest extends TongbanRequest {
  identity?: Principal;
}
