export function oneAtATime(progress: (line: string) => void, run: () => Promise<void>): Promise<void>;
