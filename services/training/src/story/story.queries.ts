import type { ReadTx } from '@hedgerow/db';

/** An event that answers some need of a child, attended by staff of one of the child's schools. */
export interface TrainingOfChild {
  readonly id: string;
  readonly onDate: string;
  readonly title: string;
  readonly provider: string | null;
  readonly attended: number;
}

/** Most entries of one child's story. */
const longest = 200;

/** Events attended by staff of some schools that teach what answers some types of need, the latest first. */
export async function trainingForNeeds(
  tx: ReadTx,
  schoolIds: readonly string[],
  needs: readonly string[],
): Promise<readonly TrainingOfChild[]> {
  return tx.sql<TrainingOfChild[]>`
    select e.id, e.on_date as "onDate", e.title, e.provider, count(distinct b.person_id)::int as attended
    from training.booking b
    join training.training_event e on e.id = b.event_id
    where b.school_id = any (${[...schoolIds]}::uuid[]) and b.status = 'ATTENDED'
      and exists (
        select 1 from training.event_competence t join training.competence c on c.id = t.competence_id
        where t.event_id = e.id and c.need_types && ${[...needs]}::text[])
    group by e.id order by e.on_date desc, e.id limit ${longest}`;
}
