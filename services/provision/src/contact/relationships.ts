/**
 * How a contact is related to a child: codes of the school census. Source: Common Basic Data Set as used in 2026
 * (relationship types). Contains public sector information licensed under the Open Government Licence v3.0.
 */
const relationships: readonly (readonly [string, string])[] = [
  ['PAM', 'Mother'],
  ['PAF', 'Father'],
  ['STM', 'Step-mother'],
  ['STF', 'Step-father'],
  ['FOM', 'Foster mother'],
  ['FOF', 'Foster father'],
  ['CAR', 'Carer'],
  ['FAM', 'Other family member'],
  ['REL', 'Other relative'],
  ['SWR', 'Social worker'],
  ['CHM', 'Childminder'],
  ['DOC', 'Doctor'],
  ['HTC', 'Head teacher'],
  ['TCH', 'Teacher'],
  ['RLG', 'Religious or spiritual contact'],
  ['OTH', 'Other contact'],
];

export const relationshipCodes: ReadonlyMap<string, string> = new Map(relationships);

/** The label of a relationship; the code itself when unknown. */
export function relationshipLabel(code: string): string {
  return relationshipCodes.get(code) ?? code;
}
