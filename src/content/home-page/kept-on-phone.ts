/** What the reader's own phone remembers; a phone that refuses storage only forgets, and the page goes on. */
export const keptOnPhone = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(name, value);
    } catch {
      return;
    }
  },
};
