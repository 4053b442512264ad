import type { About } from "../../domain/event";
import type { SharedLine } from "../../journal/shared-lines";
import { isAuthority } from "./unknown-signers";
import { putLine, type Stands } from "./put-line";
import type { Sharing } from "./sharing";
import { withoutTooLarge } from "./too-large";
import { takeIn } from "./take-in";

/** How many owed lines are read at once. */
const atOnce = 64;

/**
 * Puts what is owed about one thing in its order, so that nobody reads a later version before the earlier ones.
 * "nothing" where nothing was owed; "away": not all of it could be put.
 */
export async function payAbout(sharing: Sharing, about: About): Promise<"paid" | "nothing" | "away"> {
  for (let paid: "paid" | "nothing" = "nothing"; ; paid = "paid") {
    const all = await sharing.local.owed(about);
    if (!all.length) return paid;
    const owed = withoutTooLarge(all);
    if (!owed.length) return "away";
    const answer = await putInOrder(sharing, owed);
    await pay(sharing, [answer]);
    if (answer.away) return "away";
  }
}

/**
 * Puts the first of all that is owed, many things at once. "more": it has to be asked again. What no hub keeps stays owed, is told
 * on the health page, and is in nobody else's way.
 */
export async function payNext(sharing: Sharing): Promise<"paid" | "more" | "away"> {
  const owed = upToAuthority(await nextOwed(sharing));
  if (!owed.length) return "paid";
  const answers = await Promise.all(byThing(owed).map((lines) => putInOrder(sharing, lines)));
  await pay(sharing, answers);
  return answers.some(({ away }) => away) ? "away" : "more";
}

async function nextOwed({ local }: Sharing): Promise<SharedLine[]> {
  const first = await local.owed(undefined, atOnce);
  const next = withoutTooLarge(first);
  return next.length || first.length < atOnce ? next : withoutTooLarge(await local.owed()).slice(0, atOnce);
}

/** The lines in front of the first that tells who may write what, or that one alone. */
function upToAuthority(owed: readonly SharedLine[]): readonly SharedLine[] {
  const at = owed.findIndex(isAuthority);
  return at < 0 ? owed : owed.slice(0, Math.max(at, 1));
}

function byThing(lines: readonly SharedLine[]): SharedLine[][] {
  const things = new Map<About, SharedLine[]>();
  for (const line of lines) things.set(line.about, [...(things.get(line.about) ?? []), line]);
  return [...things.values()];
}

interface Answer {
  stood: SharedLine[];
  /** The last line that stands. */
  last?: Stands;
  /** The era in which the first of them was put. */
  era?: number;
  away?: boolean;
}

/** Puts lines of one thing one after the other; at another's line in their way it ends, for what follows is set aside. */
async function putInOrder(sharing: Sharing, lines: readonly SharedLine[]): Promise<Answer> {
  const done: Answer = { stood: [] };
  for (const line of lines) {
    // What nobody can read is told to nobody.
    const answer = line.type === "void" ? undefined : await putLine(sharing, line);
    if (answer === "away") return { ...done, away: true };
    if (answer && "instead" in answer) {
      await takeIn(sharing, [answer.instead], { ahead: true });
      return done;
    }
    done.stood.push(line);
    if (!answer) continue;
    done.last = answer.stands;
    done.era ??= answer.stands.era;
  }
  return done;
}

/** They are acknowledged, with how far, so that a hub which forgets them is known by it. */
async function pay({ local }: Sharing, answers: readonly Answer[]): Promise<void> {
  const mark = answers
    .flatMap(({ last }) => last?.mark ?? [])
    .sort((a, b) => a.at - b.at)
    .at(-1);
  const eras = answers.flatMap(({ era }) => era ?? []);
  const stood = answers.flatMap((answer) => answer.stood);
  await local.paid(stood, { ...(mark && { mark }), ...(eras.length && { era: Math.min(...eras) }) });
}
