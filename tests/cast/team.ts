import { createRoot, createSignal, getOwner, runWithOwner, type Owner } from "solid-js";
import { onTestFinished } from "vitest";
import { readTeam } from "../../src/desk/read-team";
import { importMembers } from "../../src/desk/team/import-members";
import type { TeamView } from "../../src/desk/team-view";
import type { Duty } from "../../src/domain/team/duty";
import type { Role } from "../../src/domain/team/role";
import type { Shift } from "../../src/domain/team/shift";
import { treeOn } from "../../src/domain/unit/unit-tree";
import type { Unit } from "../../src/domain/unit/unit";
import { createTeamContext } from "../../src/team/team-context";
import { openedOffice } from "./desk";
import { today } from "./requests";

const volunteer = (name: string, team: string) => ({ name, role: "volunteer" as const, team });
const lines = [volunteer("Chị Liên", "Tổ ấp 1"), volunteer("Anh Khôi", "Tổ ấp 2")];

/** Two hamlets of the commune, and one written down before the office said where it stands. */
export const units: Unit[] = [
  { code: "xa", name: "Xã Hưng Nhượng", kind: "commune" },
  { code: "ap-1", name: "Ấp 1", kind: "hamlet", parent: "xa" },
  { code: "ap-2", name: "Ấp 2", kind: "hamlet", parent: "xa" },
  { code: "ap-cho", name: "Ấp Chợ", kind: "hamlet" },
];

/** Thắm leads the office of Hưng Nhượng; Liên is in the team of one hamlet, Khôi in that of another. */
export async function openTeam() {
  const { desk, lead: tham } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const arrived = await importMembers(desk, { office, unit: "xa", lines, makePin: () => "280519" }, tham);
  if ("refused" in arrived) throw new Error(arrived.refused);
  const [lien, khoi] = arrived.map(({ member }) => member) as [string, string];
  const read = async () => (await readTeam(desk.journal, office, today))!;
  const [view, setView] = createSignal<TeamView>({ ...(await read()), tree: treeOn(units, today), units });
  const owner = rootUntilTheEnd();
  /** Runs what only lives on a screen, until the test is over. */
  const on = <T>(screen: () => T): T => runWithOwner(owner, screen)!;
  return {
    desk,
    office,
    tham,
    lien,
    khoi,
    view,
    on,
    read,
    /** Something else is known of the team by now. */
    now: (some: Partial<TeamView>) => void setView({ ...view(), ...some }),
    /** What one of them works with. */
    as: (id: string, role: Role = id === tham ? "lead" : "volunteer") => {
      const member = { id, name: view().members.find((one) => one.id === id)!.name, role };
      return on(() =>
        createTeamContext(() => ({ desk, office, member, lock: () => undefined, handTo: () => undefined }), view),
      );
    },
    /** Everybody as they are known, some of them otherwise. */
    members: (some: Readonly<Record<string, object>>) =>
      view().members.map((member) => ({ ...member, ...some[member.id] })),
  };
}

function rootUntilTheEnd(): Owner {
  return createRoot((end) => {
    onTestFinished(end);
    return getOwner()!;
  });
}

/** Six posters to put up by Friday. */
export const duty = (id: string, some: Partial<Duty> = {}): Duty => ({
  id,
  version: 1,
  office: "o",
  member: "",
  what: "put-up-posters",
  count: 6,
  due: "2026-11-27",
  state: "accepted",
  reminded: 0,
  turns: [],
  ...some,
});

/** A morning at the tablet. */
export const shift = (id: string, some: Partial<Shift> = {}): Shift => ({
  id,
  version: 1,
  office: "o",
  member: "",
  day: today,
  from: "07:30",
  to: "11:00",
  ...some,
});
