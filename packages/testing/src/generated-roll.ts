import { upnFor } from '@hedgerow/rules';

const needs = ['SLCN', 'SPLD', 'SEMH', 'ASD', 'MLD'];
const syllables = ['Al', 'Bren', 'Cor', 'Dun', 'El', 'Far', 'Gil', 'Hol', 'Ing', 'Jes', 'Kel', 'Lor'];
const nameOf = (at: number): string =>
  [at % 12, Math.floor(at / 12) % 12, Math.floor(at / 144) % 12]
    .map((part) => syllables[part] ?? '')
    .join('')
    .toLowerCase();

/**
 * A roll of invented children as a school's own system writes it: four in five without special needs, one in six with
 * support, one in thirty with a plan.
 *
 * @param serial tells apart the children of several rolls; up to 99
 */
export function* generatedRoll(rows: number, serial: number): Generator<string> {
  yield 'UPN,Legal Surname,Legal Forename,Preferred Forename,DOB,Sex,Year Group,Reg Group,Entry Date,SEN Status,Primary Need\r\n';
  for (let at = 0; at < rows; at += 1) {
    const upn = upnFor(`801${String(2000 + serial)}${String(at).padStart(5, '0')}`);
    const born = 2012 + (at % 8);
    const status = at % 30 === 0 ? 'E' : at % 6 === 0 ? 'K' : 'N';
    const need = status === 'N' ? '' : (needs[at % needs.length] ?? '');
    const birth = `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/${String(born)}`;
    yield `${upn},O'${nameOf(at)},${nameOf(at * 7)},,${birth},${at % 2 === 0 ? 'F' : 'M'},,Class ${String(at % 40)},01/09/2023,${status},${need}\r\n`;
  }
}
