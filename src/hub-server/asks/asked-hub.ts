import type { AskedHub } from "../door/answer-hub";
import type { KeptEngine } from "../engine/keep-engine";
import type { HubState } from "../state/hub-state";
import { planOf } from "../state/plan-of";
import { Answers, officeOf } from "./answer-ask";
import { SignerProof } from "./prove-signer";

/** Keeps each change of who may come in, and makes the engine keep to it before the answer is given. */
export function askedHub(state: HubState, engine: KeptEngine, about: { engine: string; durable: boolean }): AskedHub {
  const answers = new Answers(new SignerProof(Date.now()));
  return {
    about: () => ({ hub: 1, ...about, now: Date.now() }),
    answer: async (ask, body, from) => {
      const office = officeOf(body);
      const there = ask === "devices" ? await engine.now?.connected(office) : undefined;
      const before = JSON.stringify(planOf(state.hub));
      const answer = state.change((hub) =>
        answers.answer(hub, { ask, body, from, now: Date.now() }, there ?? new Set()),
      );
      if (JSON.stringify(planOf(state.hub)) !== before) await engine.keepToPlan();
      return answer;
    },
  };
}
