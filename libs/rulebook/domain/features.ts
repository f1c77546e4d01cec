import { commitments } from '../../commitments/domain/commitments-feature.js';
import { consultations } from '../../consultations/domain/consultations-feature.js';
import { enforcement } from '../../enforcement/domain/enforcement-feature.js';
import { hearings } from '../../hearings/domain/hearings-feature.js';
import { issuesFeature } from '../../issues/domain/issues-feature.js';
import { land } from '../../land/domain/land-feature.js';
import { licences } from '../../licences/domain/licences-feature.js';
import { parks } from '../../parks/domain/parks-feature.js';
import { ratings } from '../../ratings/domain/ratings-feature.js';
import { composeFeatures } from '../../steps/domain/feature.js';
import { passage } from '../../steps/domain/passage-feature.js';
import { stages } from '../../stages/domain/stages-feature.js';
import { supervision } from '../../supervision/domain/supervision-feature.js';
import { tacit } from '../../tacit/domain/tacit-feature.js';
import { tenders } from '../../tenders/domain/tenders-feature.js';
import { tolerance } from '../../tolerance/domain/tolerance-feature.js';
import { utilities } from '../../utilities/domain/utilities-feature.js';

/** 规则书: the rules of every feature as one; that nothing is missing or said twice is checked as this is loaded. */
export const FEATURES = composeFeatures([
  passage,
  commitments,
  tolerance,
  land,
  licences,
  parks,
  consultations,
  hearings,
  tacit,
  ratings,
  utilities,
  stages,
  supervision,
  issuesFeature,
  enforcement,
  tenders,
]);
