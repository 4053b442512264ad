import { dayLater } from "../../domain/figures/period";
import { instantIn } from "../../domain/office/service-day";
import { wishCounted } from "../../domain/figures/wish-counts";
import { isWorkday } from "../../domain/trial/trial-team";
import { stuckIn, type TrialGuide } from "../../domain/trial/trial-request";
import { countedOf } from "../../domain/trial/trial-sitting";
import { tellOuting } from "../outing/tell-outing";
import { countUp } from "../practice/count-up";
import type { Move, Stage } from "./stage";
import { stand } from "./stand";

/** Days before today on which somebody went out: who, to which hamlet, and how many did it alone and were done for. */
const fieldHelp = [
  { days: 25, member: 6, hamlet: 2, alone: 3, forThem: 2 },
  { days: 20, member: 5, hamlet: 0, alone: 4, forThem: 1 },
  { days: 14, member: 8, hamlet: 2, alone: 2, forThem: 3 },
  { days: 9, member: 2, hamlet: 1, alone: 5, forThem: 1 },
  { days: 5, member: 10, hamlet: 0, alone: 2, forThem: 2 },
  { days: 2, member: 6, hamlet: 2, alone: 3, forThem: 0 },
] as const;

/** Talks and leaflets: they are never counted as help. */
const outreach = [
  { days: 22, member: 8, hamlet: 2, reached: 34 },
  { days: 11, member: 2, hamlet: 1, reached: 21 },
  { days: 4, member: 7, hamlet: 1, reached: 18 },
] as const;

/** What members told of their work in the hamlets. */
export function outingsOf({ desk, office, members, hamlets, today }: Stage): Move[] {
  const told = ({ days, member, hamlet }: { days: number; member: number; hamlet: number }) => {
    const day = dayLater(today, -days);
    const data = { office, member: members[member]!, day, minutes: 120, hamlet: hamlets[hamlet]?.code ?? "" };
    return { at: instantIn(day, "19:00") + member * 1000, by: members[member]!, data };
  };
  const helping = fieldHelp.map(({ alone, forThem, ...one }): Move => {
    const { at, by, data } = told(one);
    const fact = { type: "field-help-given", data: { ...data, topic: "identity", alone, forThem } } as const;
    return { at, happens: () => stand(tellOuting(desk, fact, by)) };
  });
  const reaching = outreach.map(({ reached, ...one }): Move => {
    const { at, by, data } = told(one);
    return { at, happens: () => stand(tellOuting(desk, { type: "outreach-done", data: { ...data, reached } }, by)) };
  });
  return [...helping, ...reaching];
}

/** So many people practise on a day without asking anybody. */
const sittingsADay = 6;

/** What is counted of people who practised: how far they came, and where they stumbled; and what they looked for in vain. */
export function sittingsOf({ desk, guides, names, chance, opened, today, now }: Stage): Move[] {
  const moves: Move[] = [];
  for (let day = opened; day <= today; day = dayLater(day, 1)) {
    const at = instantIn(day, "08:05");
    if (!isWorkday(day) || at > now) continue;
    for (let nth = 0; nth < sittingsADay; nth += 1) {
      const guide = chance.oneOf(guides.slice(0, 4).map((one, rank) => [one, 4 - rank] as const));
      const signs = signsOf(guide, chance);
      moves.push({ at: at + nth * 1000, happens: () => countUp(desk, signs) });
    }
    const wish = names.wishes[chance.between(0, names.wishes.length * 2)];
    if (wish) moves.push({ at, happens: () => countUp(desk, [wishCounted(wish)]) });
  }
  return moves;
}

function signsOf(guide: TrialGuide, chance: Stage["chance"]) {
  const hard = stuckIn(guide, chance).stepNumber - 1;
  const last = chance.isIn(0.75) ? guide.steps.length - 1 : hard;
  return countedOf(guide, { hard, last, errors: ["wrong-part"], hints: 1 });
}
