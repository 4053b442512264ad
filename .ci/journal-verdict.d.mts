export interface Ratio {
  ratio: number;
  most: number;
  aa: number;
  rounds: number;
}
export function ratiosOf(samples: Record<string, number[]>): Record<string, Ratio>;
export function judgeRatios(found: Record<string, Ratio>): string;
