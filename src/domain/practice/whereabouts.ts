import type { ErrorKind, Practice } from "./practice";
import { soFarOnShow, stepOnShow } from "./practice";

/** The step at which a citizen is, and what went wrong there; never anything that was typed. */
export interface Whereabouts {
  /** Code of the guide, such as "DVC1", and the version of its text the citizen saw. */
  guide: string;
  version: number;
  /** Id of the step, and its number counted from 1. */
  step: string;
  stepNumber: number;
  errors: ErrorKind[];
  /** Hints shown on this step. */
  hints: number;
}

/** What a request for help may carry of a sitting. */
export function whereaboutsOf(practice: Practice): Whereabouts {
  const { errors, hints } = soFarOnShow(practice);
  return {
    guide: practice.guide.code,
    version: practice.guide.version,
    step: stepOnShow(practice).id,
    stepNumber: practice.index + 1,
    errors: [...errors],
    hints,
  };
}
