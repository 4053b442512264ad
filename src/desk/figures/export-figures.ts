import { figuresFileKind, type FiguresFile } from "../../domain/figures/figures-file";
import { rowsForProvince } from "../../domain/figures/rows-for-province";
import { hasBegun } from "../../domain/figures/period";
import type { Desk } from "../desk";
import { today } from "../today";
import { readTeam } from "../read-team";
import { signFile } from "../signed-file";
import { placeOfOffice } from "./own-figures";
import { tellOwnFigures } from "./tell-own-figures";

// A file that was lost on its way is made good by the next one.
const mostPeriods = 24;

/** The signed file of everything the office's unit has to tell, as it may leave the office; undefined before it is set up. */
export async function exportFigures(desk: Desk, office: string): Promise<string | undefined> {
  const file = await figuresToLeave(desk, office);
  return file && signFile(desk, figuresFileKind, file);
}

/** What such a file says: withheld where it has to be, every period for itself. */
export async function figuresToLeave(desk: Desk, office: string): Promise<FiguresFile | undefined> {
  const view = await readTeam(desk.journal, office, today(desk));
  if (!view) return undefined;
  await tellOwnFigures(desk, view);
  const shelf = await desk.figures();
  const { place, above } = placeOfOffice(view);
  // A period that cannot be came in with a file once: sent on, it would have the whole file refused.
  const periods = (await shelf.figurePeriods()).filter((one) => hasBegun(one, view.today)).slice(0, mostPeriods);
  const parts = await Promise.all(
    periods.map(async (period) => ({
      period,
      rows: rowsForProvince(await shelf.unitFiguresBelow(period, place.unit), place.unit),
    })),
  );
  return {
    root: place.unit,
    office: view.office.name,
    madeAt: desk.now(),
    above,
    parts: parts.filter(({ rows }) => rows.some(({ unit }) => unit === place.unit)),
  };
}
