-- The statutory highest age of a school tells an infant, first or junior school from a primary: its children with a plan
-- change phase at the end of another year (reg 2(1), reg 18(1)). Nullable: not every place states one.
set local role schools_owner;

alter table reference.school add column high_age smallint;
