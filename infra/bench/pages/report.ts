import type { CountySize } from '../county/load-county.ts';
import type { Measured } from '../load.ts';
import { type Machine, measuredWhere } from '../machine.ts';
import type { Share } from './gateway-share.ts';

export interface MeasuredPage {
  readonly name: string;
  readonly one: Measured;
  readonly sixteen: Measured;
  readonly share: Share;
}

export interface PagesResult {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly dataset: CountySize & { readonly withNeeds: number };
  readonly pages: readonly MeasuredPage[];
}

/**
 * The open-source systems that a school could install instead, measured once on such a machine with a school of 200 and
 * 20 % with needs: figures, not runs of this bench.
 */
const rivals = [
  '| RosarioSIS 12 (nginx, php-fpm, PostgreSQL) | list of 200 | 14 | 135 |',
  '| RosarioSIS 12 | student | 16 | 98 |',
  '| RosarioSIS 12 | all schools: 4 requests, one flat list | 130 | – |',
  '| Gibbon 29 (one database per school) | needs summary | 15 | 135 |',
  '| Gibbon 29 | student | 32 | 70 |',
  '| Gibbon 29 | 20 schools: 20 sign-ins, 80 requests | 1,100 | – |',
];

const number = (value: number, digits = 1): string => value.toFixed(digits);

/** The result as a page, beside what it is compared with. */
export function printPages({ measuredOn, machine, dataset, pages }: PagesResult): string {
  const rows = pages.map(({ name, one, sixteen, share }) => {
    const cells = [
      number(one.medianMs),
      number(one.p95Ms),
      number(share.gatewayMs),
      `${number((share.gatewayMs / share.portalMs) * 100, 0)} %`,
      String(share.operations),
      number(sixteen.medianMs),
      number(sixteen.perSecond, 0),
      String(one.failures + sixteen.failures),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '# Whole pages: P10',
    '',
    measuredWhere(measuredOn, machine),
    `${String(dataset.schools)} schools of ${String(dataset.pupilsPerSchool)} pupils, ${number(dataset.withNeeds * 100, 0)} % with needs; ${String(dataset.sencos)} SENCos signed in, each over all schools; one of them at random a request. The whole answer of the portal, HTML with its data.`,
    '',
    '| Page | median ms, 1 client | p95 ms, 1 | of it gateway and subgraphs, ms | share of the portal’s time | operations | median ms, 16 | requests/s, 16 | failures |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Aims at one client: register < 12 ms, pupil < 16 ms, all schools in one request; at 16 clients no slower than the systems below.',
    '',
    '| What a school could install instead (measured once on such a machine, not in this run) | page | ms, 1 client | requests/s, 16 |',
    '| --- | --- | --- | --- |',
    ...rivals,
    '',
  ].join('\n');
}
