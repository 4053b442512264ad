import { backupAge } from "../../domain/office/backup-age";
import type { DoneForThem } from "../../domain/team/done-for-them";
import type { LeadNeed } from "../../domain/team/need-groups";
import type { OfficeNeed } from "../../domain/team/office-needs";
import { spokenDay } from "../../wording/day-words";
import { leadWords } from "../../wording/lead-words";
import { reportWords } from "../../wording/report-words";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";
import { needText } from "./need-text";

const fewNames = 3;

/** Anything a lead has to do, as one sentence. */
export function leadNeedText(need: LeadNeed, context: TeamContext): string {
  switch (need.kind) {
    case "guides":
    case "backup":
    case "cards":
    case "tellings":
    case "promise":
      return officeText(need, context);
    case "done-for-them":
      return practiseText(need, context);
    default:
      return needText(need, context);
  }
}

function practiseText({ member, topic, times }: DoneForThem, context: TeamContext): string {
  return leadWords().needs.doneForThem(context.nameOf(member), words().welcome.topics[topic], times);
}

function officeText(need: OfficeNeed, context: TeamContext): string {
  const says = leadWords().needs;
  const { today } = context.view();
  if (need.kind === "guides") {
    const { title, expiresOn, count } = need;
    return says.guides({ title, day: spokenDay(expiresOn), isOver: expiresOn < today, more: count - 1 });
  }
  if (need.kind === "tellings") return says.tellings(need.reader, need.count);
  if (need.kind === "backup")
    return need.madeAt === undefined ? says.noBackup : says.backup(backupAge(need.madeAt, today));
  if (need.kind === "cards")
    return says.cards(need.members.slice(0, fewNames).map(context.nameOf).join(", "), need.members.length);
  const { percent } = reportWords();
  const [share, promised] = [percent(need.kept.have, need.kept.of), percent(need.promise[need.part], 100)];
  return need.part === "soon" ? says.soon(need.promise.minutes, share, promised) : says.alone(share, promised);
}
