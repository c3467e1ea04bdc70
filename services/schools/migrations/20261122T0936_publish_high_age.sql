-- What was registered before the age was published is published now; a forced policy would hide these rows from their owner.
set local role hedgerow_seed;

update reference.school published set high_age = place.high_age
from schools.school place
where place.id = published.school_id and place.high_age is not null;
