import { RouterContext } from "@solidjs/router";
import { createComponent, type ContextProviderComponent } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { mostLetters } from "../../../src/domain/office/read-name";
import { mostOfADuty } from "../../../src/domain/team/duty-kind";
import { createAssigning } from "../../../src/team/duties/create-assigning";
import { dutyWords } from "../../../src/wording/duty-words";
import { openTeam } from "../../cast/team";

// The router asks for the page's history as soon as it is loaded; here there is no page.
vi.hoisted(() => vi.stubGlobal("window", { history: { state: { _depth: 0 } } }));

/** The form as Thắm opens it, from whatever link she came. */
async function openForm(query: (team: Awaited<ReturnType<typeof openTeam>>) => Record<string, string> = () => ({})) {
  const team = await openTeam();
  const address = { location: { query: query(team) }, navigatorFactory: () => () => undefined };
  let form: ReturnType<typeof createAssigning>;
  team.on(() =>
    createComponent(RouterContext.Provider as ContextProviderComponent<unknown>, {
      value: address,
      get children() {
        form = createAssigning(team.as(team.tham));
        return undefined;
      },
    }),
  );
  return { team, form: form!, given: async () => (await team.read()).duties };
}

describe("a duty being put together", () => {
  test("starts from what its kind usually is, and so does every other kind that is chosen", async () => {
    const { form } = await openForm(() => ({ what: "put-up-posters" }));
    expect(form.asked()).toMatchObject({ what: "put-up-posters", count: "6", due: "01-12-2026", every: "" });
    form.onWhat("help-at-home");
    expect(form.asked()).toMatchObject({ what: "help-at-home", count: "4", due: "24-12-2026", every: "month" });
  });

  test("keeps who was chosen when the kind changes, and takes nobody who is no longer there from a link", async () => {
    const { team, form } = await openForm(({ lien }) => ({ who: `${lien},da-nghi`, what: "lạ" }));
    form.onWhat("train-members");
    expect(form.asked().who).toEqual([team.lien]);
  });

  test("is given to everybody chosen, and the next one starts with nobody", async () => {
    const { team, form, given } = await openForm(() => ({ what: "put-up-posters" }));
    form.change({ who: [team.lien, team.khoi], where: "ap-1", count: "8" });
    await form.onSave();
    const posters = { what: "put-up-posters", count: 8, where: "ap-1", due: "2026-12-01", state: "assigned" };
    const all = await given();
    expect(all).toMatchObject([posters, posters]);
    expect(all.map(({ member }) => member).toSorted()).toEqual([team.lien, team.khoi].toSorted());
    expect(form.said()).toEqual({ fault: "", good: dutyWords().assign.done(2) });
    expect(form.asked().who).toEqual([]);
  });

  test("of the office's own keeps its words, which no other kind takes along", async () => {
    const { team, form } = await openForm(() => ({ what: "other" }));
    form.change({ who: [team.lien], own: "  Sơn lại  bảng tên " });
    await form.onSave();
    form.change({ who: [team.khoi], own: "Sơn lại bảng tên" });
    form.onWhat("train-members");
    await form.onSave();
    const told = (await team.read()).duties.map(async ({ what, id }) => {
      const notes = await team.desk.journal.notes(`duty:${id}`);
      return [what, notes.map(({ text }) => text)];
    });
    expect((await Promise.all(told)).toSorted()).toEqual([
      ["other", ["Sơn lại bảng tên"]],
      ["train-members", []],
    ]);
  });

  test("that is no longer about a guide takes none along", async () => {
    const { team, form, given } = await openForm(() => ({ what: "fix-guide", guide: "DVC1" }));
    form.onWhat("train-members");
    form.change({ who: [team.lien] });
    await form.onSave();
    expect((await given())[0]).not.toHaveProperty("guide");
  });
});

describe("a duty is not given", () => {
  const tooLong = "x".repeat(mostLetters.words + 1);
  test.each([
    ["to nobody", "who", { who: [] as string[] }],
    ["none times", "count", { count: "0" }],
    ["one and a half times", "count", { count: "1,5" }],
    ["more often than anybody can", "count", { count: String(mostOfADuty + 1) }],
    ["until a day that is over", "due", { due: "23-11-2026" }],
    ["until a day that does not exist", "due", { due: "31-11-2026" }],
    ["about a guide, without the guide", "guide", { what: "check-guide", guide: "" }],
    ["in the office's own words, without a word", "own", { what: "other", own: " \u200b " }],
    ["in words nobody reads to the end", "long", { what: "other", own: tooLong }],
  ] as const)("%s", async (_why, fault, wrong) => {
    const { team, form, given } = await openForm(() => ({ what: "put-up-posters" }));
    form.change({ who: [team.lien], ...wrong });
    await form.onSave();
    expect(form.said()).toEqual({ fault: dutyWords().assign.faults[fault], good: "" });
    expect(await given()).toEqual([]);
  });

  test("and today is still time enough", async () => {
    const { team, form, given } = await openForm(() => ({ what: "put-up-posters" }));
    form.change({ who: [team.lien], due: "24-11-2026" });
    await form.onSave();
    expect(await given()).toHaveLength(1);
  });
});
