import { expect, test } from "vitest";
import type { Mutant } from "./mutants";
import { runTestsUnder } from "./run-tests-under";

/** Promises broken on purpose, each with the tests that must notice. */
const broken: (Mutant & { tests: string })[] = [
  {
    breaks: "a write is acknowledged before the disk has it",
    file: "src/second-copy/dexie-database.ts",
    find: `chromeTransactionDurability: "strict"`,
    replace: `chromeTransactionDurability: "relaxed"`,
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a line can be written twice",
    file: "src/journal/dexie-append.ts",
    find: "store.events.add(event),",
    replace: "store.events.put(event),",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a closed request can be withdrawn, and so ends twice",
    file: "src/domain/request/apply-to-request.ts",
    find: `(request.state === "closed" ? undefined : ended(request, "withdrawn", at))`,
    replace: `ended(request, "withdrawn", at)`,
    tests: "tests/domain/request/help-request.test.ts",
  },
  {
    breaks: "a volunteer takes what another has in hand",
    file: "src/domain/request/decide.ts",
    find: `return isHeld(request) && request.by !== by ? { refused: "in-other-hands" } : undefined;`,
    replace: `return undefined;`,
    tests: "tests/desk/life/life-of-a-request.test.ts",
  },
  {
    breaks: "who was called twice in vain waits for ever",
    file: "src/domain/request/state-changes.ts",
    find: `if (missed > 1) return`,
    replace: `if (missed > 9) return`,
    tests: "tests/desk/life/life-of-a-request.test.ts",
  },
  {
    breaks: "a head start outlives the largest one",
    file: "src/domain/request/state-changes.ts",
    find: `request.cameAt - minutes * 60_000`,
    replace: `request.place - minutes * 60_000`,
    tests: "tests/domain/waiting-list/order.test.ts",
  },
  {
    breaks: "lines a damaged database lost stay lost",
    file: "src/journal/dexie-mend.ts",
    find: "if (lost.length || count !== head.count) await putBack(store, lost);",
    replace: "",
    tests: "tests/journal/second-copy.browser.test.ts",
  },
  {
    breaks: "lines lost with their copy are not missed",
    file: "src/domain/journal-head.ts",
    find: "return remembered.count - head.count;",
    replace: "return 0;",
    tests: "tests/journal/second-copy.browser.test.ts",
  },
  {
    breaks: "what a database lost beside its lines stays lost",
    file: "src/second-copy/dexie-compare.ts",
    find: "copied.last > here ? await restore(database, group, copied) : {}",
    replace: "{}",
    tests: "tests/second-copy/dexie-kept-twice.browser.test.ts",
  },
  {
    breaks: "what was taken out of a database stays in its copy",
    file: "src/second-copy/dexie-kept-twice.ts",
    find: "if (change.removes) copy?.renew();",
    replace: "if (change.removes) return;",
    tests: "tests/second-copy/dexie-kept-twice.browser.test.ts",
  },
  {
    breaks: "a torn copy takes out what the database still has",
    file: "src/second-copy/dexie-compare.ts",
    find: "const anew = copied.complete && copied.wholeAt > here;",
    replace: "const anew = copied.last > here;",
    tests: "tests/second-copy/dexie-kept-twice.browser.test.ts",
  },
  {
    breaks: "keys are overwritten because a database came back empty",
    file: "src/vault/tidy-contacts.ts",
    find: "if (mayWipe) await wipeLeftovers(kept);",
    replace: "await kept.contactKeys.keepOnly(slotsOf(await kept.store.contacts.toArray()));",
    tests: "tests/vault/contacts-lost.browser.test.ts",
  },
  {
    breaks: "what database and copy lost together is not named",
    file: "src/desk/office/gather-losses.ts",
    find: "witness.before(group) > revision",
    replace: "witness.before(group) > Infinity",
    tests: "tests/desk/gather-losses.test.ts",
  },
  {
    breaks: "a clock that leaps ahead is believed",
    file: "src/domain/office/sane-clock.ts",
    find: "wall <= expected() + aheadMs",
    replace: "wall <= Infinity",
    tests: "tests/domain/office/sane-clock.test.ts",
  },
  {
    breaks: "a wrong PIN is counted only after it was looked at",
    file: "src/vault/dexie-guards.ts",
    find: "await putGuards(store, member, after);",
    replace: "",
    tests: "tests/vault/dexie-vault.browser.test.ts",
  },
  {
    breaks: "who guesses at one member after the other never waits",
    file: "src/domain/office/guess-limit.ts",
    find: "return counting.length < most ? 0 : counting[counting.length - most]!;",
    replace: "return 0;",
    tests: "tests/domain/office/guess-limit.test.ts",
  },
  {
    breaks: "one who guesses at two names shuts everybody out",
    file: "src/domain/office/guess-limit.ts",
    find: "{ anybody: 6, blameless: 3, known: 1 }",
    replace: "{ anybody: 10, blameless: 0, known: 0 }",
    tests: "tests/domain/office/guess-limit.test.ts",
  },
  {
    breaks: "whoever found a card guesses its PIN as often as they like",
    file: "src/domain/office/guess-limit.ts",
    find: "guessWait(guesses, cardGuessesAnHour) > 0 ? undefined",
    replace: "guessWait(guesses, Infinity) > 0 ? undefined",
    tests: "tests/desk/door.test.ts",
  },
  {
    breaks: "a card nobody made uses up the tries of its member",
    file: "src/desk/team/enter-with-card.ts",
    find: `if (!(await desk.contacts.ownsCard(member, read.card))) return { refused: "wrong-card" };`,
    replace: "",
    tests: "tests/desk/door.test.ts",
  },
  {
    breaks: "the recovery code helps for one sitting only",
    file: "src/desk/team/reset-pin.ts",
    find: "await desk.vault.admit(fresh.member);",
    replace: "",
    tests: "tests/desk/door.test.ts",
  },
  {
    breaks: "a volunteer lets somebody in",
    file: "src/desk/team/let-in.ts",
    find: `if (!(await isLead(desk, by))) return "leads-only";`,
    replace: "",
    tests: "tests/desk/door.test.ts",
  },
  {
    breaks: "a real ID number is kept",
    file: "src/domain/practice/real-data.ts",
    find: "export function noticeRealData(",
    replace: "export const noticeRealData = (..._: unknown[]) => undefined;\nfunction asleep(",
    tests: "tests/domain/practice/real-data.test.ts",
  },
  {
    breaks: "a release whose welcome stands is taken for proven",
    file: "src/worker/release-record.ts",
    find: `proven: word === "proven"`,
    replace: "proven: true",
    tests: "tests/worker/release-record.test.ts",
  },
  {
    breaks: "a release that was left comes back by a late word",
    file: "src/worker/release-record.ts",
    find: "if (record.left || ",
    replace: "if (",
    tests: "tests/worker/release-record.test.ts",
  },
  {
    breaks: "a file that did not come condemns its release",
    file: "src/device/try-screens.ts",
    find: "notFetched.test(String(reason)) ? undefined : ",
    replace: "",
    tests: "tests/device/try-screens.browser.test.ts",
  },
  {
    breaks: "what claims to play for ever keeps the tablet from the next person",
    file: "src/device/idle.ts",
    find: "rule.plays() && performance.now() - touched < playsAtMostMs",
    replace: "rule.plays()",
    tests: "tests/device/idle.browser.test.ts",
  },
  {
    breaks: "a screen light that was refused is never asked for again",
    file: "src/device/stay-awake.ts",
    find: "asked).catch(later)",
    replace: "asked).catch(() => undefined)",
    tests: "tests/device/stay-awake.browser.test.ts",
  },
  {
    breaks: "a camera that answers too late stays on",
    file: "src/device/open-media.ts",
    find: "asked.then(closeMedia, () => undefined);",
    replace: "",
    tests: "tests/device/open-media.browser.test.ts",
  },
];

for (const { tests, ...mutant } of broken) {
  test(`the tests notice when ${mutant.breaks}`, async () => {
    const { failed } = await runTestsUnder(mutant, tests);
    expect(failed.length).toBeGreaterThan(0);
  }, 90_000);
}
