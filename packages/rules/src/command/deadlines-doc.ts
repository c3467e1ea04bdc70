// Writes docs/deadlines.md from the table of law.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deadlinesMarkdown } from '../law/deadlines-markdown.ts';

writeFileSync(fileURLToPath(new URL('../../../../docs/deadlines.md', import.meta.url)), deadlinesMarkdown());
