export { findChromium, type Chromium } from './chromium.ts';
export { generatedGroups, generatedLinks, generatedProviders } from './generated-registers.ts';
export { generatedRoll } from './generated-roll.ts';
export { expectRefusal } from './refusals.ts';
export { contextsOf, justConfirmed } from './service-bench.ts';
export { createTestDatabase, useTestDatabase, type TestDatabase } from './test-database.ts';
export { createWorld, worldStart, type World, type WorldSchool, type WorldScope } from './world.ts';
export { asKept, awkwardStrings, canBeKept, type AwkwardString } from './awkward-strings.ts';
