import { emptyNames } from "./import-rules";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function isEmptyName(name: string): boolean {
  return emptyNames.whole.includes(name) || emptyNames.lastWord.includes(name.split("-").at(-1)!);
}

/** What is wrong with a path's names, folder by folder, as ends of a sentence. */
export function findNameFaults(path: string): string[] {
  const names = path.split("/").map((name) => name.replace(/\..*$/, ""));
  return names.flatMap((name) => {
    if (!kebab.test(name)) return [`is not in kebab-case: ${name}`];
    return isEmptyName(name) ? [`has a name that says nothing: ${name}`] : [];
  });
}
