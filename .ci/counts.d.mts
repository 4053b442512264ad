export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export function add(a: Counts, b: Counts): Counts;
export const onePassed: Counts;
export const oneFailed: Counts;
export function lastLine(counts: Counts): string;
export function countReport(file: string, exitCode: number): Counts;
