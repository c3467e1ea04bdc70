/** Settings to each Area SENCo, against the number that the organisation plans with. */
export interface AreaSencoRatio {
  readonly settings: number;
  readonly areaSencos: number;
  /** One decimal; null where there is no Area SENCo to divide by. */
  readonly settingsPerAreaSenco: number | null;
  readonly threshold: number;
  readonly isOverThreshold: boolean;
}

/**
 * A planning indicator, not law: 1:20 was policy in the 2000s, the 2015 Code (5.56 to 5.58) describes the role and gives no
 * ratio. Settings without any Area SENCo are over every threshold.
 */
export function areaSencoRatio(settings: number, areaSencos: number, threshold: number): AreaSencoRatio {
  const isOverThreshold = settings > areaSencos * threshold;
  const settingsPerAreaSenco = areaSencos === 0 ? null : Math.round((settings / areaSencos) * 10) / 10;
  return { settings, areaSencos, settingsPerAreaSenco, threshold, isOverThreshold };
}
