/** What verbs answer when all went well. */
const stood = new Set<unknown>([undefined, "assigned", "changed", "confirmed", "formed", "planned", "stated", "taken"]);

/** Waits for a verb. In a rehearsal nobody comes in between, so that a refusal is a fault of the trial itself. */
export async function stand(answering: Promise<unknown>): Promise<void> {
  const answer = await answering;
  const isGood = typeof answer === "object" ? !isRefused(answer) : stood.has(answer);
  if (!isGood) throw new Error(`The trial was refused: ${JSON.stringify(answer)}.`);
}

/** The same for a verb that gives something. */
export async function given<T extends object>(answering: Promise<T>): Promise<Exclude<T, { refused: unknown }>> {
  const answer = await answering;
  await stand(Promise.resolve(answer));
  return answer as Exclude<T, { refused: unknown }>;
}

const isRefused = (answer: object | null): boolean => answer !== null && "refused" in answer;
