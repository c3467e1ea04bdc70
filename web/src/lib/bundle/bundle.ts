/** Rows of one kind, as a service keeps them. */
export interface RecordSet {
  readonly name: string;
  readonly title: string;
  /** Why somebody has to look before it is handed over; null where nothing stands against it by rule. */
  readonly checkFirst: string | null;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A name that is marked wherever it occurs, and why. */
export interface MarkedName {
  readonly name: string;
  readonly who: 'OTHER_CHILD' | 'CONTACT';
}

/** Everything that a place holds about one child, from all services, ready to be written into files. */
export interface Bundle {
  /** The controller. */
  readonly school: string;
  readonly madeBy: string;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly records: readonly RecordSet[];
  /** Names of staff by id. */
  readonly people: ReadonlyMap<string, string>;
  readonly names: readonly MarkedName[];
}
