-- A school refers a child who has a file there, and no other.
drop policy referral_open on agencies.referral;
create policy referral_open on agencies.referral for insert with check (
  school_id = any ((select access.school_ids('referral.write'))::uuid[]) and pupil_id = any (access.files_at(school_id, array[pupil_id]))
);
