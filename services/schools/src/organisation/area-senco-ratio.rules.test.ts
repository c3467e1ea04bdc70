import { describe, expect, test } from 'vitest';
import { areaSencoRatio } from './area-senco-ratio.rules.ts';

describe('settings to each Area SENCo', () => {
  test('thirty-one settings and one Area SENCo are over a threshold of twenty', () => {
    expect(areaSencoRatio(31, 1, 20)).toEqual({
      settings: 31,
      areaSencos: 1,
      settingsPerAreaSenco: 31,
      threshold: 20,
      isOverThreshold: true,
    });
  });

  test('exactly the threshold is not over it, and rounding does not hide one setting too many', () => {
    expect(areaSencoRatio(40, 2, 20).isOverThreshold).toBe(false);
    expect(areaSencoRatio(4001, 200, 20)).toMatchObject({ settingsPerAreaSenco: 20, isOverThreshold: true });
  });

  test('settings without an Area SENCo are shown as over, not as a ratio of nothing', () => {
    expect(areaSencoRatio(3, 0, 20)).toMatchObject({ settingsPerAreaSenco: null, isOverThreshold: true });
  });

  test('an organisation without settings is under', () => {
    expect(areaSencoRatio(0, 0, 20)).toMatchObject({ settingsPerAreaSenco: null, isOverThreshold: false });
  });
});
