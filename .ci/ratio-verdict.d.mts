export interface Ratio {
  ratio: number;
  most: number;
  aa: number;
  rounds: number;
}
export type Ratios = Record<string, { of: [string, string]; most: number; aa: [string, string] }>;
export const teamScreens: string[];
export const journalRatios: Ratios;
export const countryRatios: Ratios;
export function ratiosOf(samples: Record<string, number[]>, ratios: Ratios): Record<string, Ratio>;
export function judgeRatios(found: Record<string, Ratio>): string;
