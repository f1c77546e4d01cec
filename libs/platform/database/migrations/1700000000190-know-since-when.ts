import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was open from the day on which its project was registered did not say since when: lists of what is in hand, which
 * are walked by that, lost it.
 */
export class KnowSinceWhen1700000000190 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'update step set held_since = state_since where holder_kind is not null and held_since is null',
    );
  }

  async down(): Promise<void> {
    // What was mended stays.
  }
}
