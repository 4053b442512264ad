import { writeLine, type Desk } from "../../../src/desk/desk";
import { leaveContact } from "../../../src/desk/contact/leave-contact";
import { askForHelp } from "../../../src/desk/request/asking";
import { aboutRequest } from "../../../src/domain/event";
import { takeCensus, type Census } from "./census";

const pin = "280519";
const wrongPin = "551947";

/** Writes into every table the station has, for faults that must lose none of them. */
export function everythingStand(desk: () => Promise<Desk>) {
  let nth = 0;
  const next = () => `${Date.now().toString(36)}-${(nth += 1)}`;

  const writers: ((at: Desk, mark: string) => Promise<unknown>)[] = [
    async (at) => {
      const answer = await askForHelp(at);
      if ("refused" in answer) throw new Error(answer.refused);
      const typed = { name: "Bà Sáu", phone: "0912000111", hamlet: "Ấp Một" };
      const refused = await leaveContact(at, answer.request.id, { typed, agreed: true, purpose: "call-back" });
      if (refused) throw new Error(refused);
    },
    (at, mark) =>
      at.journal.keepNote({ id: mark, about: aboutRequest(mark), kind: "note", text: mark, by: "tham", at: at.now() }),
    (at, mark) => at.journal.keepMemberName(mark, `Cô ${mark}`),
    (at, mark) => at.vault.setPin(mark, pin),
    (at, mark) => at.vault.tryPin(mark, wrongPin),
    async (at, mark) => {
      const figures = await at.figures();
      const own = { officials: { have: 4, of: 9 } };
      await figures.tellFigures("2026-11", [{ unit: mark, parent: "86", kind: "commune", name: `Xã ${mark}`, own }]);
      await figures.keepSender({ key: mark, mark, unit: mark, name: `Xã ${mark}`, confirmedAt: 1, by: "tham" });
    },
    (at, mark) => at.journal.keepUnitFile(mark, { source: mark } as never),
    (at, mark) => at.contacts.countDays([mark]),
    async (at) => {
      const answer = await askForHelp(at);
      if ("refused" in answer) throw new Error(answer.refused);
      const [about, day] = [aboutRequest(answer.request.id), answer.request.day];
      const tallies = [{ day, tablet: at.identity.id, what: "class-elderly" as const, n: 1 }];
      await writeLine(at, { about, version: 2, type: "request-withdrawn", data: {} }, { by: "citizen", tallies });
    },
  ];

  return {
    /** Each kind of thing is there once, and the office's cards. */
    fill: async (): Promise<Census> => {
      const at = await desk();
      const made = await at.contacts.makeKey("tham", pin, at.now());
      await made.keep();
      await at.vault.newRecoveryCode();
      await at.vault.newBackupCode();
      for (const write of writers) await write(at, next());
      return takeCensus();
    },
    /** Writes so many things, each of another kind than the last; resolves when all of it was acknowledged. */
    work: async (count: number, from: number): Promise<Census> => {
      const at = await desk();
      for (let done = 0; done < count; done += 1) await writers[(from + done) % writers.length]!(at, next());
      return takeCensus();
    },
    /** What stands there once the station has opened, with what staff are told. */
    afterwards: async (): Promise<{ census: Census; told: string[] }> => {
      const at = await desk();
      await at.figures();
      // In turn behind what a start does to the keys of contacts.
      await at.contacts.erase(["request:none"]);
      const damage = await at.journal.damage();
      const told = damage
        ? [`${damage.restored}`, `${damage.missing}`, ...(damage.back ?? []), ...(damage.lost ?? [])]
        : [];
      return { census: await takeCensus(), told };
    },
    /** Resolves when the third place has noted how far all stores had come. */
    witnessWritten: async (): Promise<void> => {
      const noted = () => localStorage.getItem("tram-so-witness");
      for (let before: string | null = ""; before !== noted(); await new Promise((end) => setTimeout(end, 2500)))
        before = noted();
    },
    staffKnow: async (): Promise<void> => (await desk()).journal.damageKnown(),
  };
}
export type EverythingStand = ReturnType<typeof everythingStand>;
