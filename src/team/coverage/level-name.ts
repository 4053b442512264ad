import { isKeyOf } from "../../domain/key-of";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";

/** What a level is called here: by the office's own word, else by ours, else as its file calls it. */
export function levelName(kind: string, office?: Office): string {
  const own = office?.terms?.levels.find((level) => level.kind === kind)?.name;
  const { kinds } = coverageWords();
  return own || (isKeyOf(kinds, kind) ? kinds[kind] : kind);
}

/** A figure's name in full, or as the head of a narrow column. */
export function figureName(what: string, how: { short?: true; office?: Office | undefined } = {}): string {
  const { levels, figures, short } = coverageWords();
  if (what.startsWith("teams:")) {
    const kind = levelName(what.slice("teams:".length), how.office);
    return how.short ? levels.teamsShort(kind) : levels.teams(kind);
  }
  const names = how.short ? short : figures;
  return isKeyOf(names, what) ? names[what] : what;
}
