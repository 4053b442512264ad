import * as v from "valibot";
import { hubAsks, type HubAsk, type HubRefusal, type signedAsks } from "../../domain/hub/hub-wire";
import type { KeptHub } from "../state/kept-hub";
import { claim } from "./claim";
import { admit, asked, invite, refuse } from "./inviting";
import { admitted, join } from "./joining";
import { refused, type Answer, type Asking, type SignedAsking } from "./asking";
import type { SignerProof } from "./prove-signer";
import { Rate } from "./rate";
import { devices, readers, remove, removed } from "./removing";

type Unsigned = Exclude<HubAsk, (typeof signedAsks)[number]>;
const byAnybody: { [A in Unsigned]: (asking: Asking<A>) => Answer<A> } = { claim, join, admitted, removed };
const bySigner: {
  [A in (typeof signedAsks)[number]]: (asking: SignedAsking<A>, there: ReadonlySet<string>) => Answer<A>;
} = { invite, asked, admit, refuse, remove, devices, readers };

/** A question, and from where it came. */
export interface Posting {
  ask: HubAsk;
  body: unknown;
  /** The network address of whoever asks. */
  from: string;
  now: number;
}

const tenMinutes = 600_000;
const guesses: readonly HubRefusal[] = ["wrong-code", "unknown-office"];
/** What can be guessed: a device that signs is never kept from asking by those who guess. */
const byCode: readonly HubAsk[] = ["claim", "join", "admitted"];

/** The office that a question names, whatever it is. */
export function officeOf(body: unknown): string {
  const { office } = (body ?? {}) as { office?: unknown };
  return typeof office === "string" ? office.slice(0, 8) : "";
}

/** Answers questions for as long as the hub runs, and counts what each address asks and guesses. */
export class Answers {
  private readonly asks = new Rate(120, 30_000);
  private readonly guessesFrom = new Rate(10, tenMinutes);
  private readonly guessesOf = new Rate(30, tenMinutes);

  constructor(private readonly proof: SignerProof) {}

  /** May change `hub`, which is to be kept then. `there`: the devices of the office that are connected. */
  answer(hub: KeptHub, posting: Posting, there: ReadonlySet<string>): Answer<HubAsk> {
    const { ask, from, now } = posting;
    if (!this.asks.take(from, now)) return refused("too-many");
    if (!byCode.includes(ask)) return this.answerOnce(hub, posting, there);
    const office = officeOf(posting.body);
    if (!this.guessesFrom.has(from, now) || !this.guessesOf.has(office, now)) return refused("too-many");
    const answer = this.answerOnce(hub, posting, there);
    if ("refused" in answer && guesses.includes(answer.refused)) {
      this.guessesFrom.take(from, now);
      this.guessesOf.take(office, now);
    }
    return answer;
  }

  private answerOnce(hub: KeptHub, { ask, body, now }: Posting, there: ReadonlySet<string>): Answer<HubAsk> {
    const read = v.safeParse(hubAsks[ask], body);
    if (!read.success) return refused("bad-question");
    const question = read.output;
    // The compiler cannot follow which schema belongs to which answer; the table above does.
    if (ask in byAnybody) return Reflect.apply(byAnybody[ask as Unsigned], undefined, [{ hub, question, now }]);
    const signer = this.proof.prove({ ask, question, body }, hub, now);
    if ("refused" in signer) return signer;
    const answer = bySigner[ask as (typeof signedAsks)[number]];
    return Reflect.apply(answer, undefined, [{ hub, question, now, ...signer }, there]);
  }
}
