import { getOwner, onCleanup } from "solid-js";
import type { Practice } from "../../domain/practice/practice";
import { signOf } from "../../domain/practice/sign-of";
import { type Aid, seeSign, type Sign, startStuck, stuckRule } from "../../domain/practice/stuck";

type What = Exclude<Sign["what"], "step">;

export interface AidSetting {
  state(): Practice;
  /** True while something is read aloud: a person who listens is not stuck. */
  listening(): boolean;
  bring(aid: Aid): void;
}

/** Watches a sitting for being stuck, with every change and every second, and brings help when it is due. */
export function bringAids(setting: AidSetting) {
  const now = () => performance.now();
  let stuck = startStuck(stuckRule(setting.state().guide.stuck));
  const see = (sign: Sign) => {
    // Nobody can be stuck during a demonstration, or at the end.
    if (setting.state().mode === "watch" || setting.state().finished) return;
    stuck = seeSign(stuck, sign);
    if (stuck.due) setting.bring(stuck.due);
  };
  const restart = () => {
    stuck = startStuck(stuck.rule);
    see({ at: now(), what: "step", step: setting.state().index });
  };
  restart();
  if (getOwner()) {
    const tick = () => see({ at: now(), what: setting.listening() ? "listening" : "tick" });
    const ticking = setInterval(tick, 1000);
    onCleanup(() => clearInterval(ticking));
  }
  return {
    restart,
    noticed: (what: What) => see({ at: now(), what }),
    changed: (before: Practice, after: Practice) => {
      const sign = signOf(before, after);
      if (sign) see({ at: now(), ...sign } as Sign);
    },
  };
}
