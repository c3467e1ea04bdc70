/**
 * Relationships of a contact, by the code of the Common Basic Data Set (relationship types, 2026). Contains public
 * sector information licensed under the Open Government Licence v3.0. Those that a school uses for a family come first.
 */
export const relationships = [
  { value: 'PAM', label: 'Mother' },
  { value: 'PAF', label: 'Father' },
  { value: 'CAR', label: 'Carer' },
  { value: 'FOM', label: 'Foster mother' },
  { value: 'FOF', label: 'Foster father' },
  { value: 'STM', label: 'Step mother' },
  { value: 'STF', label: 'Step father' },
  { value: 'REL', label: 'Other relative' },
  { value: 'FAM', label: 'Other family member' },
  { value: 'CHM', label: 'Childminder' },
  { value: 'SWR', label: 'Social worker' },
  { value: 'DOC', label: 'Doctor' },
  { value: 'OTH', label: 'Other contact' },
] as const;
