export interface Tap {
  ms: number;
  half: "a" | "b";
}
export interface Sum {
  taps: number;
  medianMs: number;
  p95Ms: number;
  medianFrames: number;
  p95Frames: number;
  aa: number;
}
export function median(numbers: number[]): number;
export function p95(numbers: number[]): number;
export function sumUp(taps: Tap[]): Sum;
export function judge(sums: Record<string, Sum>, leastTaps: number): string;
