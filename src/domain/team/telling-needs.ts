import type { OfficeNeed } from "./office-needs";

/** The guides told in a language that no native reader has confirmed. */
export interface UnreadIn {
  language: string;
  /** Who is to read them, as staff say it. */
  reader: string;
  codes: readonly string[];
}

/**
 * Asks to have guides read again in a language, where somebody of the team speaks it: nobody else could. A guide that is being
 * read again by duty is not asked for twice.
 */
export function tellingNeeds(
  unread: readonly UnreadIn[],
  { members, duties }: { members: readonly { languages?: readonly string[] }[]; duties: readonly DutyOfGuide[] },
): OfficeNeed[] {
  return unread.flatMap(({ language, reader, codes }): OfficeNeed[] => {
    if (!members.some(({ languages }) => languages?.includes(language))) return [];
    const left = codes.filter((code) => !duties.some((duty) => isReading(duty, code)));
    const [code] = left;
    return code ? [{ kind: "tellings", language, reader, count: left.length, code }] : [];
  });
}

interface DutyOfGuide {
  what: string;
  guide?: string;
  state: string;
}

const isReading = (duty: DutyOfGuide, code: string): boolean =>
  duty.what === "check-guide" && duty.guide === code && (duty.state === "assigned" || duty.state === "accepted");
