import { legacyNeedCodes, legacyStatusCodes, needTypes, statusCodes } from '../data/sen-codes.ts';

export type StatusCode = (typeof statusCodes)[number]['code'];
export type LegacyStatusCode = (typeof legacyStatusCodes)[number]['code'];
export type NeedCode = (typeof needTypes)[number]['code'];

/** Whether a text is a status that may be recorded today. */
export function isStatusCode(text: string): text is StatusCode {
  return statusCodes.some(({ code }) => code === text);
}

/** Whether a text is a status of before 2014 that a history may hold; it is shown and never recorded or changed. */
export function isLegacyStatusCode(text: string): text is LegacyStatusCode {
  return legacyStatusCodes.some(({ code }) => code === text);
}

/** Whether a text is a type of need that may be recorded today. */
export function isNeedCode(text: string): text is NeedCode {
  return needTypes.some(({ code }) => code === text);
}

/** Reads a type of need as registers write it (GIAS has "SpLD"); null when it is none that may be recorded. */
export function readNeedCode(text: string): NeedCode | null {
  const code = text.trim().toUpperCase();
  return isNeedCode(code) ? code : null;
}

/** The label of a status, historic ones included; the code itself when unknown. */
export function statusLabel(code: string): string {
  return [...statusCodes, ...legacyStatusCodes].find((status) => status.code === code)?.label ?? code;
}

/** The label of a type of need, historic ones included; the code itself when unknown. */
export function needLabel(code: string): string {
  return [...needTypes, ...legacyNeedCodes].find((need) => need.code === code)?.label ?? code;
}
