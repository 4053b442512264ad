import { readUnits, type UnitFile } from "../domain/unit/read-units";

/** The files of units that are always there, besides one a province ("86"). */
export type UnitFileName = "provinces" | "ben-tre-2023" | (string & {});

/** Fetches a file of the country's units; undefined without a network, or when there is no such file. */
export async function openUnits(name: UnitFileName): Promise<UnitFile | undefined> {
  try {
    const answer = await fetch(`/units/${name}.json`);
    return answer.ok ? readUnits(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}
