-- The registration that an import of a roll began for a child who was known before; for taking it back.
alter table provision.roll_import_change add column enrolment_id uuid;
