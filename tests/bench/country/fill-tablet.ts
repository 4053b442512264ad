import type { Page } from "@playwright/test";
import type { UnitFigures } from "../../../src/domain/figures/unit-figures";
import type { UnitFile } from "../../../src/domain/unit/read-units";
import { readTable } from "../../journeys/support/room";

type Put = { database: string; table: string; rows: readonly unknown[] };

const chunk = 5000;

/** Puts rows straight into a table of a tablet that is opened. */
async function put(page: Page, { database, table, rows }: Put): Promise<void> {
  for (let from = 0; from < rows.length; from += chunk)
    await page.evaluate(
      ({ database, table, rows }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(database);
          opening.onerror = () => reject(opening.error ?? new Error(`${database} did not open.`));
          opening.onsuccess = () => {
            const writing = opening.result.transaction(table, "readwrite");
            for (const row of rows) writing.objectStore(table).put(row);
            writing.onabort = () => reject(writing.error ?? new Error(`${table} was not written.`));
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      { database, table, rows: rows.slice(from, from + chunk) },
    );
}

const putJournal = (page: Page, table: string, rows: readonly unknown[]) =>
  put(page, { database: "tram-so-journal", table, rows });

const putThings = (page: Page, kind: string, things: readonly { id: string }[]) =>
  putJournal(
    page,
    "things",
    things.map((thing) => ({ about: `${kind}:${thing.id}`, thing })),
  );

export const putFigures = (page: Page, period: string, rows: readonly UnitFigures[]) =>
  put(page, { database: "tram-so-figures", table: "unitFigures", rows: rows.map((row) => ({ ...row, period })) });

interface Team {
  office: string;
  unit: string;
  teams: number;
  each: number;
}

/** So many teams with so many members each, every other of them with a duty, and a shift a day. */
export async function putTeam(page: Page, { office, unit, teams, each }: Team): Promise<void> {
  const members = Array.from({ length: teams * each }, (_, nth) => ({ id: `m${nth}`, team: `t${nth % teams}`, nth }));
  const day = (nth: number) => new Date(Date.now() + (nth % 7) * 86_400_000).toISOString().slice(0, 10);
  const organisations = ["youth-union", "womens-union", "farmers-association"];
  const known = { version: 1, office };
  const names = members.map(({ id, nth }) => ({ id, name: `Chị Thành viên ${nth + 1}` }));
  await putJournal(page, "members", names);
  const formed = Array.from({ length: teams }, (_, nth) => ({ ...known, id: `t${nth}`, name: `Tổ ${nth + 1}`, unit }));
  await putThings(page, "team", formed);
  const joined = members.map(({ id, team, nth }) => ({
    ...known,
    id,
    role: nth < teams ? "lead" : "volunteer",
    team,
    organisation: organisations[nth % 3],
    practised: { SK1: 1 },
    passed: nth % 4 ? {} : { health: 1 },
  }));
  await putThings(page, "member", joined);
  const duties = members
    .filter(({ nth }) => nth % 2)
    .map(({ id, nth }) => ({
      ...known,
      id: `d${nth}`,
      member: id,
      what: "put-up-posters",
      count: 6,
      due: day(nth),
      state: nth % 3 ? "accepted" : "assigned",
      reminded: 0,
      turns: [],
    }));
  await putThings(page, "duty", duties);
  const shifts = members
    .filter(({ nth }) => nth % 3 === 0)
    .map(({ id, nth }) => ({ ...known, id: `s${nth}`, member: id, day: day(nth), from: "07:30", to: "11:00" }));
  await putThings(page, "shift", shifts);
}

export const putUnitFiles = (page: Page, files: readonly { name: string; file: UnitFile }[]) =>
  putJournal(page, "unitFiles", files);

/** The hamlets an office wrote down itself. */
export function putHamlets(page: Page, { office, parent, count }: { office: string; parent: string; count: number }) {
  const hamlets = Array.from({ length: count }, (_, nth) => {
    const id = `hamlet-${nth}`;
    return { id, code: id, version: 1, office, parent, kind: "hamlet", name: `Ấp ${nth + 1}` };
  });
  return putThings(page, "unit", hamlets);
}

/** Says where the office stands in the tree. */
export async function putOffice(page: Page, unit: string): Promise<string> {
  const [office] = (await readTable(page, "things")).filter(({ about }) => String(about).startsWith("office:"));
  const { thing } = office as { thing: { id: string } };
  await putThings(page, "office", [{ ...thing, unit } as { id: string }]);
  return thing.id;
}
