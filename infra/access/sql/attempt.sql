-- Asks one table as several people, and says what Postgres let each of them do. Nothing of it stays: every attempt is
-- rolled back where it was made. Called by an administrator, in a transaction whose keys are not checked, so that what
-- refuses is the policy and nothing behind it.
create or replace function pg_temp.attempt(
  app text, target text, key text, touch text, moves jsonb, people jsonb, candidates jsonb
) returns table (person text, verb text, outcome text[])
language plpgsql as $$
declare
  one jsonb;
  row_as_json jsonb;
  move jsonb;
  places tid[];
  columns text;
  seen text[];
begin
  execute format('select array_agg(ctid) from %s', target) into places;
  -- Where only some columns may be written, those; where none may, the attempt is made all the same.
  select string_agg(quote_ident(a.attname), ', ') into columns from pg_attribute a
  where a.attrelid = target::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
    and (has_column_privilege(app, a.attrelid, a.attnum, 'INSERT') or not has_any_column_privilege(app, a.attrelid, 'INSERT'));
  for one in select * from jsonb_array_elements(people) loop
    person := one ->> 'name';
    perform set_config('hedgerow.person', coalesce(one ->> 'id', ''), true), set_config('hedgerow.today', one ->> 'today', true);

    verb := 'select';
    perform set_config('role', app, true);
    begin
      execute format('select array_agg(%s) from %s t', key, target) into outcome;
    exception when insufficient_privilege then outcome := array['no right'];
    end;
    perform set_config('role', 'none', true);
    return next;

    verb := 'update';
    seen := null;
    begin
      perform set_config('role', app, true);
      execute format('update %s set %s', target, touch);
      perform set_config('role', 'none', true);
      execute format('select array_agg(%s) from %s t where ctid <> all ($1)', key, target) into seen using places;
      raise exception using errcode = 'HR001';
    exception
      when sqlstate 'HR001' then outcome := seen;
      when insufficient_privilege then outcome := array[case when sqlerrm like '%row-level security%' then 'refused' else 'no right' end];
      when others then outcome := array['let through'];
    end;
    return next;

    verb := 'delete';
    seen := null;
    begin
      perform set_config('role', app, true);
      execute format('delete from %s', target);
      perform set_config('role', 'none', true);
      execute format('select array_agg(%s) from %s t', key, target) into seen;
      raise exception using errcode = 'HR001';
    exception
      when sqlstate 'HR001' then outcome := coalesce(seen, '{}');
      when insufficient_privilege then outcome := array['no right'];
    end;
    return next;

    for move in select * from jsonb_array_elements(moves) loop
      verb := 'move ' || (move ->> 'column') || ' to ' || (move ->> 'to');
      begin
        perform set_config('role', app, true);
        execute format('update %s set %I = %L', target, move ->> 'column', move ->> 'to');
        raise exception using errcode = 'HR001';
      exception
        when sqlstate 'HR001' then outcome := array['let through'];
        when insufficient_privilege then outcome := array[case when sqlerrm like '%row-level security%' then 'refused' else 'no right' end];
        when others then outcome := array['let through'];
      end;
      return next;
    end loop;

    verb := 'insert';
    seen := '{}';
    for row_as_json in select * from jsonb_array_elements(candidates) loop
      begin
        perform set_config('role', app, true);
        execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1)', target, columns, columns, target) using row_as_json;
        raise exception using errcode = 'HR001';
      exception
        when insufficient_privilege then
          if sqlerrm not like '%row-level security%' then
            seen := array['no right'];
            exit;
          end if;
        when others then seen := seen || (row_as_json ->> '$key');
      end;
    end loop;
    outcome := seen;
    return next;
  end loop;
end
$$;
