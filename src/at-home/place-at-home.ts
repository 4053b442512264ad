/** The guide that is practised, and the number of its step where one is named. */
export interface PlaceAtHome {
  code: string;
  step?: number;
}

/** What stands behind "#" in the address of the practice, such as "#DVC1-5"; undefined for anything else. */
export function readPlaceAtHome(hash: string): PlaceAtHome | undefined {
  const [, code, step] = /^#([A-Z]{2,4}\d{1,2})(?:-(\d{1,2}))?$/.exec(hash) ?? [];
  if (!code) return undefined;
  return step ? { code, step: Number(step) } : { code };
}
