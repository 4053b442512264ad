// @chunk device
/** What somebody chose on this tablet, under its name; undefined where nothing was, or storage is refused. */
export function keptChoice(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for this tablet; false when the browser refuses to store anything: then a reload loses it. */
export function keepChoice(name: string, choice: string): boolean {
  try {
    localStorage.setItem(name, choice);
    return true;
  } catch {
    return false;
  }
}
