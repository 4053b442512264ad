/** A number people may call, which the office itself tried and confirmed. */
export interface Hotline {
  name: string;
  /** With its spaces and dots, as people read it aloud. */
  number: string;
}

/** As many as a sheet and a phone's page have room for. */
export const mostHotlines = 6;

/** "Công an xã: 0275 000 0000" as a name and its number; undefined for any other line. */
export function readHotline(line: string): Hotline | undefined {
  const [, name = "", number = ""] = /^(.{2,60}?)\s*[:–-]\s*([0-9][0-9 .]{1,18}[0-9])$/u.exec(line.trim()) ?? [];
  return name ? { name, number } : undefined;
}

export const writeHotline = ({ name, number }: Hotline): string => `${name}: ${number}`;
