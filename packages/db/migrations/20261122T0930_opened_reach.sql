-- A reach of its own for one child's file that somebody opened with a reason, for the rest of that day.
set local role schools_owner;
alter table access.role_permission drop constraint role_permission_reach_known;
alter table access.role_permission add constraint role_permission_reach_known
  check (reach in ('school', 'organisation', 'class', 'group', 'agreed', 'opened', 'agency', 'child', 'everywhere'));
reset role;
