import type { Practice } from "./practice";

/** What is kept of a practice across a reload: how each step went. Nothing that was typed is in it. */
export interface KeptPractice extends Pick<Practice, "soFar" | "only"> {
  code: string;
  version: number;
}

/** What is to be kept of a practice. */
export const keepPractice = ({ guide, soFar, only }: Practice): KeptPractice => ({
  code: guide.code,
  version: guide.version,
  soFar,
  ...(only && { only }),
});

/** A practice just opened, with how its steps went before; as it was when that belongs to another text. */
export function resumePractice(opened: Practice, kept: KeptPractice | undefined): Practice {
  const { guide } = opened;
  const same = kept?.code === guide.code && kept.version === guide.version;
  if (!same || kept.soFar.length !== guide.steps.length) return opened;
  return { ...opened, soFar: kept.soFar, ...(kept.only && { only: kept.only }) };
}
