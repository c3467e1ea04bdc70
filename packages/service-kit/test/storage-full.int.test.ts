import { GraphQLError } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { newId } from '@hedgerow/db';
import { openPool } from '@hedgerow/db/pool';
import { operation, standingClock } from '@hedgerow/service-kit';
import { contextsOf, createWorld, useTestDatabase, type World } from '@hedgerow/testing';
import { formatError } from '../src/format-error.ts';

const database = useTestDatabase();
let world: World;

beforeAll(async () => {
  await database.standOn('2026-11-23');
  world = await createWorld(database.seed);
  const admin = openPool(database.adminUrl, { max: 1 });
  // What Postgres answers where its disk has no room for another page.
  await admin.unsafe(`
    create function audit.no_room() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
    create trigger no_room before insert on audit.event for each row execute function audit.no_room()`);
  await admin.end({ timeout: 5 });
});

test('somebody whose work cannot be kept would be told that something went wrong, and not what', async () => {
  const senco = await world.person('school_senco', { school: world.schools[0] });
  const as = contextsOf('training', database.open('training_app'), standingClock('2026-11-23'), () => undefined);
  const write = operation('writeSomething', 'training.write', async (op, input: { idempotencyKey: string }) => {
    await op.authorize({ schoolId: world.schools[0].id });
    await op.audit({ action: 'training.note', schoolId: world.schools[0].id });
    return input.idempotencyKey;
  });
  const refused = await write(as(senco), { idempotencyKey: newId() }).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  const told = formatError({ message: 'SQL' }, new GraphQLError('SQL', { originalError: refused ?? null }));
  expect(told.extensions).toEqual({ code: 'storage-full' });
  expect(told.message).toContain('The disk of this Hedgerow is full');
});
