import { createComponent, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { SessionContext } from "../../src/desk/live-session";
import { createSaving } from "../../src/tablet/rules/saving";
import { staffWords } from "../../src/wording/staff-words";
import { rulesWords } from "../../src/wording/rules-words";
import { openedOffice } from "../cast/desk";

/** A form of the settings, open before Thắm. */
async function atTheForm() {
  const { desk, lead } = await openedOffice();
  const office = async () => (await desk.journal.things("office"))[0]!;
  const opened = await office();
  const member = { id: lead, name: "Chị Thắm", role: "lead" as const };
  const session = () => ({ desk, member, office: opened.id, lock: () => undefined, handTo: () => undefined });
  let form!: ReturnType<typeof createSaving>;
  const children = () => void (form = createSaving(() => opened));
  createRoot(() =>
    createComponent(SessionContext.Provider, {
      value: session,
      get children() {
        return children();
      },
    }),
  );
  return { desk, office, form };
}

test("a part of the settings is saved, and the lead reads that it is", async () => {
  const { office, form } = await atTheForm();
  await form.save({ value: { softLimitMinutes: 45 } });
  expect(form.said()).toEqual({ fault: "", good: rulesWords().saved });
  expect(await office()).toMatchObject({ softLimitMinutes: 45 });
});

test("a part with a mistake is not saved, and the mistake is named in place of the praise before", async () => {
  const { desk, form } = await atTheForm();
  await form.save({ value: { softLimitMinutes: 45 } });
  const lines = desk.journal.lines.length;
  await form.save({ fault: "Ghi số phút." });
  expect(form.said()).toEqual({ fault: "Ghi số phút.", good: "" });
  expect(desk.journal.lines.length).toBe(lines);
});

test("what the disk did not take is told as not saved", async () => {
  const { desk, office, form } = await atTheForm();
  desk.journal.append = () => Promise.reject(new Error("no room"));
  await form.save({ value: { softLimitMinutes: 45 } });
  expect(form.said()).toEqual({ fault: staffWords().notSaved, good: "" });
  expect(await office()).not.toMatchObject({ softLimitMinutes: 45 });
});
