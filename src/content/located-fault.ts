/** Something wrong in a guide's file, told so that its author can put it right. */
export interface LocatedFault {
  file: string;
  line: number;
  says: string;
  remedy: string;
}

/** One line of text that editors and terminals turn into a link: `file:line: what is wrong — what to do`. */
export function tellFault(fault: LocatedFault): string {
  return `${fault.file}:${fault.line}: ${fault.says} — ${fault.remedy}`;
}

/** In the order in which an author reads: by file, then from top to bottom. */
export function byPlace(a: LocatedFault, b: LocatedFault): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
