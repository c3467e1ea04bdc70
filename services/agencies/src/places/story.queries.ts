import type { ReadTx } from '@hedgerow/db';

/** One line of a child's story as this service tells it. */
export interface StoryRow {
  readonly pupilId: string;
  readonly id: string;
  readonly on: string;
  readonly kind: 'referral' | 'agency_contact' | 'advice';
  /** The stage that a referral reached, or what kind of contact it was. */
  readonly what: string;
  readonly serviceName: string;
  readonly text: string | null;
  readonly byName: string | null;
  readonly subjectId: string;
}

/** What happened between some children and services outside: moves of referrals, contacts held, advice. Newest first. */
export async function selectStory(tx: ReadTx, pupilIds: readonly string[]): Promise<readonly StoryRow[]> {
  const pupils = [...pupilIds];
  return tx.sql<StoryRow[]>`
    select story.pupil_id as "pupilId", story.id, story.on_date as "on", story.kind, story.what, s.name as "serviceName", story.text, story.by_name as "byName", story.subject_id as "subjectId"
    from (
      select r.pupil_id, e.id, e.on_date, 'referral' as kind, e.to_stage as what, r.service_id, e.note as text, e.by_name, r.id as subject_id
      from agencies.referral r join agencies.referral_event e on e.referral_id = r.id
      where r.pupil_id = any (${pupils}::uuid[]) and e.from_stage is distinct from e.to_stage
      union all
      select c.pupil_id, c.id, c.on_date, 'agency_contact', c.kind, r.service_id, c.note, c.with_name, r.id
      from agencies.agency_contact c join agencies.referral r on r.id = c.referral_id
      where c.pupil_id = any (${pupils}::uuid[]) and c.status = 'HELD'
      union all
      select a.pupil_id, a.id, a.received_on, 'advice', 'ADVICE', a.service_id, a.text, a.author_name, a.referral_id
      from agencies.advice a
      where a.pupil_id = any (${pupils}::uuid[])
    ) story
    join agencies.agency_service s on s.id = story.service_id
    order by story.on_date desc, story.id desc`;
}
