import type { Desk } from "../../../src/desk/desk";
import { openOffice } from "../../../src/desk/office/open-office";
import { addMember } from "../../../src/desk/team/add-member";
import { noHub } from "../../../src/hub/no-hub";
import { openDexieDrafts } from "../../../src/journal/dexie-drafts";
import { openDexieGuides } from "../../../src/journal/dexie-guides";
import { openDexieFigures } from "../../../src/journal/dexie-figures";
import { openDexieJournal } from "../../../src/journal/dexie-journal";
import { asIdentity, makeTabletKey } from "../../../src/vault/tablet-key";
import type { Vault } from "../../../src/vault/vault";

/** As long as a real one; no two events may have the same, or the journal takes the second for the first. */
const preparedSignature = (nth: number): string => String(nth).padStart(86, "x");

const volunteersAtWork = 20;

export interface BenchDesk extends Desk {
  office: string;
  lead: string;
  volunteers: string[];
  /** Signs with a real key, or hands out signatures prepared before. */
  signFor: (really: boolean) => void;
  clock: Desk["clock"] & { now: number | undefined };
}

// No PIN is asked for in the bench, and hashing one takes longer than all the writing.
const emptyVault = { setPin: async () => undefined } as unknown as Vault;

// Nobody leaves a contact here; closing a request asks the safe all the same.
const emptySafe = { erase: async () => undefined } as unknown as Desk["contacts"];

/** The real desk over the real journal, in an office with a team; a desk found on the disk is opened again. */
export async function openBenchDesk(name: string): Promise<BenchDesk> {
  const key = asIdentity(await makeTabletKey());
  const clock: BenchDesk["clock"] = { now: undefined, doubted: () => undefined, trust: () => undefined };
  let signed = 0;
  let really = false;
  const sign = async (text: string) => (really ? key.sign(text) : preparedSignature((signed += 1)));
  const desk: Desk = {
    journal: await openDexieJournal(name),
    vault: emptyVault,
    contacts: emptySafe,
    figures: async () => openDexieFigures(`${name}-figures`),
    drafts: async () => openDexieDrafts(`${name}-drafts`),
    guides: async () => openDexieGuides(`${name}-guides`),
    hub: noHub,
    identity: { id: "bench-tablet", key: key.key, sign },
    now: () => clock.now ?? Date.now(),
    clock,
    end: () => undefined,
    newId: () => crypto.randomUUID().slice(0, 8),
  };
  const team = (await findTeam(desk)) ?? (await gatherTeam(desk));
  return Object.assign(desk, team, { clock, signFor: (real: boolean) => void (really = real) });
}

async function findTeam(desk: Desk) {
  const [office] = await desk.journal.things("office");
  if (!office) return undefined;
  const members = await desk.journal.things("member");
  const lead = members.find(({ role }) => role === "lead")!.id;
  return { office: office.id, lead, volunteers: members.map(({ id }) => id).filter((id) => id !== lead) };
}

async function gatherTeam(desk: Desk) {
  const plan = { name: "Trạm đo", publicAddress: "", sample: false, leadName: "Chị Đo" };
  const opened = await openOffice(desk, plan, undefined);
  if ("refused" in opened) throw new Error(opened.refused);
  const { lead } = opened;
  const office = (await desk.journal.things("office"))[0]!.id;
  const volunteers: string[] = [];
  for (let nth = 1; nth <= volunteersAtWork; nth++) {
    const added = await addMember(desk, { office, name: `Anh ${nth}`, role: "volunteer", pin: "000000" }, lead);
    if ("refused" in added) throw new Error(`Nobody joined the team: ${added.refused}.`);
    volunteers.push(added.member);
  }
  return { office, lead, volunteers };
}
