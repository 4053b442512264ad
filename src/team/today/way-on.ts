import {
  backupAddress,
  cardsAddress,
  dutiesAddress,
  membersAddress,
  rosterAddress,
  trainingAddress,
} from "../../domain/addresses";
import { periodAround } from "../../domain/figures/period";
import { addressOfReport } from "../../domain/figures/report-address";
import type { LeadNeed } from "../../domain/team/need-groups";
import { leadWords } from "../../wording/lead-words";
import { teamWords } from "../../wording/team-words";

/** A screen where something can be done, and what stands on the way there. */
export interface WayOn {
  href: string;
  says: string;
}

/** Where a need can be seen to; undefined for what is done where it stands. */
export function wayOn(need: LeadNeed, today: string): WayOn | undefined {
  const acts = teamWords().needs.acts;
  switch (need.kind) {
    case "declined-duty":
      return { href: `${dutiesAddress}#${need.duty.id}`, says: acts.reassign };
    case "no-duty":
      return { href: `${dutiesAddress}?who=${need.members.slice(0, 40).join(",")}`, says: acts.assign };
    case "to-sign":
      return { href: `${trainingAddress}?who=${need.member}&topic=${need.topics[0]}`, says: acts.sign };
    case "hours":
      return { href: rosterAddress, says: acts.confirm };
    case "unstaffed":
    case "offered-shift":
      return { href: rosterAddress, says: acts.cover };
    case "nobody":
    case "bare-hamlets":
    case "team-lacks":
      return { href: membersAddress, says: acts.member };
    default:
      return wayOfOffice(need, today);
  }
}

function wayOfOffice(need: LeadNeed, today: string): WayOn | undefined {
  const acts = leadWords().needs.acts;
  switch (need.kind) {
    case "guides":
    case "tellings":
      return { href: `${dutiesAddress}?what=check-guide&guide=${need.code}`, says: teamWords().needs.acts.stale };
    case "backup":
      return { href: backupAddress, says: acts.backup };
    case "cards":
      return { href: cardsAddress, says: acts.cards };
    case "promise":
      return { href: addressOfReport(periodAround("week", today)), says: acts.report };
    default:
      return undefined;
  }
}
