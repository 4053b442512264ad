import { describe, expect, test } from "vitest";
import type { Journal } from "../../src/journal/journal";
import { counterTablet, office, said, today } from "../cast/requests";
import { aMorning, asked, id } from "./journal-contract";

/** What every journal promises of lines it cannot read; `damage` puts one on the shelf that no house of today would write. */
export function strangeLinesContract(
  name: string,
  open: () => Promise<Journal>,
  damage: (journal: Journal, line: unknown) => Promise<void>,
): void {
  describe(`${name} goes on beside lines it cannot read`, () => {
    test("a broken line is counted and passed over, and the rest keeps working", async () => {
      const journal = await open();
      await aMorning(journal);
      await damage(journal, { about: `request:${id(3)}`, version: 2, type: "nonsense", data: { name: "x" } });
      expect(await journal.unreadable(office, today)).toBe(1);
      const about = `request:${id(3)}`;
      expect(await journal.append([said("request-taken", 2, { about })])).toBe("taken");
      expect(await journal.append([said("request-taken", 3, { about })])).toBe("written");
      expect(await journal.request(id(3))).toMatchObject({ state: "in-hand", version: 3 });
      expect(await journal.rebuild()).toEqual({ unreadable: 1 });
      expect(await journal.request(id(3))).toMatchObject({ state: "in-hand", version: 3 });
    });

    test("a line of a later release is kept whole, holds its version and its number, and the rest keeps working", async () => {
      const journal = await open();
      await aMorning(journal);
      const about = `request:${id(3)}`;
      const widened = { ...asked(4), data: { ...asked(4).data, language: "cham" } };
      await damage(journal, { ...said("request-taken", 2, { about }), type: "request-eaten" });
      await damage(journal, widened);
      expect(await journal.rebuild()).toEqual({ unreadable: 0 });
      expect([await journal.laterLines(), await journal.unreadable(office, today)]).toEqual([2, 0]);
      expect(await journal.request(id(3))).toMatchObject({ state: "waiting", version: 2, later: 1 });
      expect(await journal.append([said("request-taken", 3, { about })])).toBe("written");
      expect(await journal.request(id(3))).toMatchObject({ state: "in-hand", version: 3, later: 1 });
      expect(await journal.request(id(4))).toBeUndefined();
      expect(await journal.numberGiven(counterTablet)).toMatchObject({ number: 4 });
      expect((await journal.readBackup()).lines).toContainEqual(widened);
      expect(await journal.laterLines()).toBe(2);
    });
  });
}
