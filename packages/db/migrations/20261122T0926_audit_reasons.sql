set local role schools_owner;
-- Openings of one school for which a reason was asked, newest first (the school's own page).
create index event_with_reason on audit.event (school_id, at desc) where detail ? 'reason';
reset role;
