import { authorize, type Actor } from '../identity/index.js';
import type { Engine } from '../steps/index.js';
import { tellsWho } from './domain/discretion.js';
import { ratingFigures, type FiguresAsked, type RatingFigures } from './store/rating-figures.js';

/** `told`: whether more than how many there are is told to who asks. */
export type FiguresTold = RatingFigures & { readonly told: boolean };

const WATCHES = ['supervisor', 'coordinator', 'province'];

/** 国办发〔2019〕51号: how each office was rated is public; few ratings are told only to those who watch over offices. */
export async function readFigures(
  { db }: Pick<Engine, 'db'>,
  actor: Actor,
  asked: FiguresAsked,
): Promise<FiguresTold[]> {
  authorize(actor, 'rating:read', {});
  const figures = await ratingFigures(db, asked);
  return figures.map((one) => ({ ...one, told: WATCHES.includes(actor.role) || !tellsWho(one.rated) }));
}
